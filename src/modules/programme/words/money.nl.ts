import type { Words } from '../../../platform/words.ts'
import type { Finding } from '../rules/money/findings.ts'
import type { MoneyRefusal } from '../rules/money/refusals.ts'

/** Money of the programme: budget lines, sources, bookings, savings and subsidies. */
export const moneyNl = {
  refusals: {
    'programme/line-without-year': 'Vul het eerste jaar in. Alleen eenmalig geld kan zonder jaar.',
    'programme/line-ends-before-it-begins': 'Het laatste jaar ligt voor het eerste. Kies een later jaar.',
    'programme/amount-too-large': 'Dit bedrag is te groot. Controleer prijs, aantal en hoe vaak.',
    'programme/share-twice': 'Iedere betaler staat één keer in de verdeling. Tel dubbele delen op.',
    'programme/source-without-year': 'Vul het eerste jaar van deze dekking in.',
    'programme/source-ends-before-it-begins': 'Het laatste jaar ligt voor het eerste. Kies een later jaar.',
    'programme/booking-of-nothing': 'Vul een bedrag in dat niet nul is.',
    'programme/booking-below-nothing': 'U haalt meer terug dan er geboekt is. Controleer het bedrag en het jaar.',
    'programme/range-upside-down': 'Het hoogste bedrag is lager dan het laagste. Draai ze om.',
    'programme/saving-without-reasoning': 'Schrijf op waarom u deze besparing verwacht.',
    'programme/saving-without-assumption': 'Noem minstens één aanname waar deze besparing op rust.',
    'programme/saving-without-amount': 'Vul een bedrag in, of de berekening waar het uit volgt.',
    'programme/saving-ends-before-it-begins': 'Het laatste jaar ligt voor het eerste. Kies een later jaar.',
    'programme/saving-too-large': 'Dit bedrag is te groot. Controleer de berekening.',
    'programme/saving-not-in-that-year': 'De besparing geldt niet in dat jaar. Kies een ander jaar.',
    'programme/scheme-ends-before-it-begins': 'De laatste dag ligt voor de eerste. Kies een latere dag.',
    'programme/scheme-not-open': 'De regeling staat op die dag niet open. Controleer de datum van ontvangst.',
    'programme/ceiling-below-granted': 'Er is al meer verleend dan dit plafond. Kies een hoger plafond.',
    'programme/ceiling-reached': 'Hiermee komt de regeling boven het plafond. Verleen een lager bedrag.',
    'programme/granted-more-than-asked': 'Verleen niet meer dan is aangevraagd.',
    'programme/already-decided': 'Op deze aanvraag is al beslist. Haal de pagina opnieuw op.',
    'programme/not-granted': 'Deze subsidie is niet verleend. Er is niets te verantwoorden.',
    'programme/already-accounted': 'Deze subsidie is al verantwoord. Haal de pagina opnieuw op.',
    'programme/not-accounted': 'Leg eerst de verantwoording vast. Stel daarna vast.',
    'programme/already-settled': 'Deze subsidie is al vastgesteld. Haal de pagina opnieuw op.',
    'programme/settled-more-than-granted': 'Stel niet meer vast dan er is verleend.',
    'programme/date-before-the-former': 'Deze dag ligt voor de vorige stap. Kies een latere dag.',
    'programme/unknown-line': 'Deze begrotingsregel bestaat niet. Haal de begroting opnieuw op.',
    'programme/unknown-source': 'Deze dekking bestaat niet. Haal de begroting opnieuw op.',
    'programme/unknown-total': 'Dit totaal bestaat niet. Haal de begroting opnieuw op.',
    'programme/unknown-saving': 'Deze besparing bestaat niet. Haal de lijst opnieuw op.',
    'programme/unknown-scheme': 'Deze regeling bestaat niet. Haal de lijst opnieuw op.',
    'programme/unknown-application': 'Deze aanvraag bestaat niet. Haal de lijst opnieuw op.',
    'programme/unknown-organisation': 'Deze organisatie kennen we niet in deze gemeente. Kies er een uit de lijst.',
    'programme/withdrawn': 'Dit is al ingetrokken. Haal de begroting opnieuw op.',
    'programme/source-in-use': 'Er staan nog regels op deze dekking. Geef die eerst een andere dekking.',
    'programme/line-has-bookings': 'Op deze regel is geboekt. Boek dat eerst terug, of laat de regel staan.',
  } satisfies Record<MoneyRefusal, string>,
  input: {
    'programme/quantity-form': 'Schrijf een getal met hoogstens drie cijfers achter de punt, zoals 4.5.',
  },
  when: { year: 'in {from}', years: 'van {from} tot en met {until} elk jaar', on: 'vanaf {from} elk jaar' },
  and: ' en ',
  takes: {
    'on-top': { yes: '‘{effort}’ erbij komt', no: '‘{effort}’ er niet bij komt' },
    structural: { yes: '{amount} van {payer} structureel is', no: '{amount} van {payer} niet structureel is' },
  },
  doubts: {
    'on-top': 'Het is niet zeker of ‘{effort}’ erbij komt.',
    structural: 'Het is niet zeker of {amount} van {payer} elk jaar terugkomt.',
  },
  structural: {
    short: 'De dekking komt {when} {amount} tekort. De kosten zijn {cost}, de dekking is {cover}.',
    left: 'De dekking is {when} {amount} meer dan de kosten. De kosten zijn {cost}, de dekking is {cover}.',
    even: 'De dekking is {when} precies genoeg: {cost}.',
  },
  structuralIf: {
    short:
      'Als {conditions}, dan komt de dekking {when} {amount} tekort. De kosten zijn {cost}, de dekking is {cover}.',
    left: 'Als {conditions}, dan is de dekking {when} {amount} meer dan de kosten. De kosten zijn {cost}, de dekking is {cover}.',
    even: 'Als {conditions}, dan is de dekking {when} precies genoeg: {cost}.',
  },
  incidental: {
    short: 'Eenmalig komt de dekking {amount} tekort. De kosten zijn {cost}, de dekking is {cover}.',
    left: 'Eenmalig is de dekking {amount} meer dan de kosten. De kosten zijn {cost}, de dekking is {cover}.',
    even: 'Eenmalig is de dekking precies genoeg: {cost}.',
  },
  incidentalIf: {
    short:
      'Als {conditions}, dan komt de dekking eenmalig {amount} tekort. De kosten zijn {cost}, de dekking is {cover}.',
    left: 'Als {conditions}, dan is de dekking eenmalig {amount} meer dan de kosten. De kosten zijn {cost}, de dekking is {cover}.',
    even: 'Als {conditions}, dan is de dekking eenmalig precies genoeg: {cost}.',
  },
  unitCost: {
    place: 'Een plek kost samen {perPlace}. Apart kost hetzelfde {low} tot {high}.',
    saves: 'Dat scheelt {least} tot {most} per plek.',
    costs: 'Samen is {least} tot {most} per plek duurder.',
    depends: 'Dat scheelt hoogstens {most} per plek, en kan ook {least} duurder zijn.',
    cheaperFrom: 'Bij {low} is samen goedkoper vanaf {count}.',
    neverCheaper: 'Bij {low} is samen niet goedkoper, ook niet als alle plekken bezet zijn.',
    places: { one: '{count} plek', other: '{count} plekken' },
  },
  breakEven: {
    from: 'Bij {price} verdient de groep zichzelf terug als {share}% anders aparte hulp had gekregen.',
    never: 'Bij {price} verdient de groep zichzelf niet terug.',
  },
  findings: {
    'stated-total': 'In het stuk staat als totaal {stated}. Opgeteld is het {counted}. Dat scheelt {difference}.',
    'stated-amount': '‘{name}’: er staat {stated}. Uitgerekend is het {counted}. Dat scheelt {difference}.',
    'no-amount': '‘{name}’ heeft geen bedrag en telt niet mee.',
    'no-year': '‘{name}’ heeft geen jaar en staat apart in de totalen.',
    'no-source': '‘{name}’ heeft nog geen dekking.',
    'source-short': 'Van ‘{name}’ wordt {year} {asked} gevraagd. Er is {cover}. Dat is {difference} te weinig.',
    overspent: '‘{name}’: in {year} is {difference} meer uitgegeven dan begroot.',
    overcommitted: '‘{name}’: in {year} is {difference} meer toegezegd dan begroot.',
  } satisfies Record<Finding['finding'], string>,
  inYear: 'in {year}',
  inAll: 'in totaal',
}

export type MoneyWords = Words<typeof moneyNl>
