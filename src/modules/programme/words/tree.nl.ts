import type { Words } from '../../../platform/words.ts'
import type { ChangeKind } from '../rules/history.ts'
import type { Shape } from '../rules/kinds.ts'
import type { TreeRefusal } from '../rules/refusals.ts'

/** The programmes, their trees and their history. */
export const treeNl = {
  refusals: {
    'programme/unknown-programme': 'Dit programma bestaat niet. Ga terug naar de lijst met programma’s.',
    'programme/unknown-node': 'Dit onderdeel bestaat niet. Haal het programma opnieuw op.',
    'programme/unknown-parent': 'Kies een onderdeel van dit programma waar dit onder komt.',
    'programme/unknown-owner': 'Kies als trekker iemand die nu bij de gemeente werkt.',
    'programme/unknown-kind': 'Deze soort staat niet op de lijst. Kies een soort van de lijst.',
    'programme/not-under-that-kind': '{kind} kan niet onder {above} staan. Kies een andere plek of een andere soort.',
    'programme/not-at-the-top': '{kind} kan niet bovenaan staan. Kies waar dit onder komt.',
    'programme/no-movement': 'Van, naar en door horen bij een beweging. Laat dit veld leeg of kies een andere soort.',
    'programme/no-result':
      'Een resultaat hoort bij een onderdeel of pilot. Laat dit veld leeg of kies een andere soort.',
    'programme/no-pilot': 'Wanneer iets loopt, hoort bij een pilot. Laat dit leeg of kies een andere soort.',
    'programme/pilot-ends-first': 'De pilot stopt voor die begint. Vul de eerste dag in, en een latere laatste dag.',
    'programme/ends-before-it-begins': 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    'programme/under-itself': 'Een onderdeel kan niet onder zichzelf staan. Kies een andere plek.',
    'programme/gone-on': 'Dit onderdeel gaat verder als {name}. Werk daar verder.',
    'programme/unknown-neighbour': 'Kies een onderdeel dat op die plek staat, of zet dit achteraan.',
    'programme/merge-with-itself': 'Kies een ander onderdeel om dit mee samen te voegen.',
    'programme/merge-into-own-part': 'Dit onderdeel kan niet opgaan in iets dat eronder staat. Kies een ander.',
    'programme/merge-kinds': 'Alleen onderdelen van dezelfde soort gaan samen. Kies een ander.',
    'programme/merge-ended': '{name} is al gestopt. Kies een onderdeel dat nog loopt.',
    'programme/same-programme': 'Kies een ander programma om naar mee te nemen.',
    'programme/picked-twice': 'Dit onderdeel staat er twee keer in. Laat het één keer staan.',
    'programme/not-picked-here': 'Kies een onderdeel van dit programma, en een plek in het volgende.',
    'programme/struck':
      'Dit onderdeel is weggehaald, want het was een vergissing. Voeg zo nodig een nieuw onderdeel toe.',
    'programme/strike-not-yours': 'Iemand anders maakte dit onderdeel. Beëindig het, of voeg het samen met een ander.',
    'programme/strike-too-late':
      'Weghalen kan tot {days} dagen na het maken. Beëindig dit, of voeg het samen met een ander.',
    'programme/strike-changed-since': 'Een collega werkte hier ook aan. Beëindig het, of voeg het samen met een ander.',
    'programme/strike-in-use': 'Er hangt al iets aan dit onderdeel. Beëindig het, of voeg het samen met een ander.',
    'programme/ends-by-status': 'Een onderdeel met een resultaat stopt door de status. Pas de status aan.',
    'programme/ended-already': 'Dit is al gestopt. Er is niets te wijzigen.',
    'programme/ends-in-the-future': 'Kies de dag waarop het stopte. Die ligt niet na vandaag.',
    'programme/parts-go-on': 'Er lopen nog onderdelen onder: {count}. Beëindig of verplaats die eerst.',
    'constraint/a_node_is_carried_over_once': 'Iemand nam dit tegelijk met u mee. Haal het programma opnieuw op.',
    'constraint/a_programme_has_its_own_name': 'Er is al een programma met deze naam. Kies een andere naam.',
    'constraint/a_node_never_stands_under_itself':
      'Iemand verplaatste dit tegelijk met u. Haal het programma opnieuw op.',
  } satisfies Record<TreeRefusal, string>,
  input: {
    'programme/code-form': 'Gebruik 2 tot 40 kleine letters, cijfers en streepjes. Begin met een letter.',
  },
  settings: {
    kinds: {
      name: 'Soorten onderdelen van een programma',
      about: 'Welke lagen een programma heeft, wat u daarvan invult, en wat waar onder mag staan.',
      names: {
        code: 'Kenmerk',
        nl: 'Nederlands',
        en: 'Engels',
        shape: 'Wat u invult',
        under: 'Staat onder',
        programme: 'Bovenaan het programma',
        text: 'Alleen tekst',
        movement: 'Van, naar en door',
        item: 'Resultaat, planning en stand van zaken',
        pilot: 'Als een onderdeel, met een besluit aan het eind',
      } satisfies Record<Shape | 'code' | 'nl' | 'en' | 'shape' | 'under' | 'programme', string>,
    },
  },
  changes: {
    added: 'Toegevoegd',
    changed: 'Aangepast',
    moved: 'Verplaatst',
    merged: 'Opgegaan in een ander onderdeel',
    'took-in': 'Ander onderdeel erbij gekregen',
    'carried-over': 'Meegenomen naar een volgend programma',
    'carried-here': 'Meegekomen uit een vorig programma',
    adopted: 'Vastgesteld',
    planned: 'Planning aangepast',
    status: 'Status aangepast',
    stated: 'Stand van zaken geschreven',
    linked: 'Verwijzing toegevoegd',
    unlinked: 'Verwijzing weggehaald',
    'evaluation-planned': 'Evaluatie gepland',
    evaluated: 'Geëvalueerd',
    step: 'Stap van het kwaliteitskompas',
    ended: 'Beëindigd',
    struck: 'Weggehaald als vergissing',
  } satisfies Record<ChangeKind, string>,
}

export type TreeWords = Words<typeof treeNl>
