import type { Days } from './days.ts'
import { type Item, notStarted } from './items.ts'

const under = 'Hulp dichtbij, zonder verwijzing'
const planned = (d: Days) => [
  ...([1, 2, 3, 4] as const).map((number) => d.quarter(-2, number)),
  ...[d.half(-1, 1), d.half(-1, 2), d.half(0, 1), d.half(0, 2)],
]

const begun = (d: Days, reason: string, on = '03-04') => [
  notStarted(d),
  { code: 'in-execution', since: d.on(-2, on), reason },
]

const supportFamilies = (d: Days): Item => ({
  name: 'Steungezinnen',
  under,
  kind: 'effort',
  owner: 'tarik-aydin',
  result: 'Gezinnen die het even niet redden, krijgen hulp van een ander gezin uit de buurt.',
  what: 'Een coördinator van Welzijn Zuidoost zoekt gezinnen die willen helpen en koppelt ze aan gezinnen die hulp vragen: een middag opvang, samen eten, een luisterend oor. Vier uur per week.',
  planned: planned(d),
  statuses: begun(d, 'De coördinator is begonnen.'),
  told: {
    first: {
      text: 'Er zijn veertien steungezinnen en elf koppelingen. In zes gevallen was anders een zorgboerderij of logeeropvang gevraagd.',
      next: 'Werven in de dorpen; nu wonen bijna alle steungezinnen in de stad.',
    },
    second: {
      text: 'Negentien steungezinnen, zestien koppelingen. In Dalen en Sleen zijn er nu vijf.',
      next: 'Een avond waar steungezinnen elkaar spreken.',
    },
    now: {
      text: 'Tweeëntwintig steungezinnen en achttien koppelingen. De avond was een succes: zeven nieuwe aanmeldingen.',
      next: 'Evaluatie na twee jaar.',
    },
  },
})

const divorceTeam = (d: Days): Item => ({
  name: 'Adviesteam bij scheiding',
  under,
  kind: 'effort',
  owner: 'sanne-bakker',
  result: 'Ouders die uit elkaar gaan, krijgen op tijd raad en de kinderen zitten er niet tussenin.',
  what: 'Een team van jeugdteam en maatschappelijk werk komt elke twee weken bij elkaar. Het geeft advies of pakt de zaak zelf op. Zes keer per jaar denkt een advocaat mee, elke maand is er een scheidingstafel.',
  planned: planned(d),
  statuses: begun(d, 'Het team is begonnen.', '03-18'),
  told: {
    first: {
      text: 'Het team kreeg 34 vragen. Bij vijf was de scheidingstafel nodig. Bij onderwijs is het team nog weinig bekend.',
      next: 'Langs bij alle intern begeleiders.',
    },
    second: {
      text: 'Nog eens 29 vragen, nu ook elf van scholen. Het team heeft een contactpersoon bij de belastingdienst.',
      next: 'Training over ouderverstoting.',
    },
    now: {
      text: 'Sinds het voorjaar 31 vragen. Zeven zaken gingen naar de scheidingstafel, twee daarvan daarna toch naar jeugdbescherming.',
      next: 'Met ouders bespreken wat zij hadden willen weten.',
    },
  },
})

const groups = (d: Days): Item => ({
  name: 'Groepen voor kinderen',
  under,
  kind: 'effort',
  owner: 'ria-timmer',
  result: 'Kinderen van vier tot twaalf leren in een groep waar anders hulp per kind voor nodig was.',
  what: 'Zes groepen per jaar ‘Samen Sterk’, gegeven door Praktijk Samen Sterk, en vier groepen ‘KIES voor het kind’ voor kinderen van wie de ouders uit elkaar zijn. Het eerste jaar geeft een praktijk die groepen, daarna doen eigen trainers van Welzijn Zuidoost het.',
  planned: planned(d),
  statuses: begun(d, 'De eerste groep is begonnen.'),
  told: {
    first: {
      text: 'Vijf groepen ‘Samen Sterk’ en vier groepen ‘KIES voor het kind’ zijn klaar, met samen 67 kinderen. Drie trainers hebben hun diploma.',
      next: 'Zelf de groepen geven.',
    },
    second: {
      text: 'Wij geven de groepen nu zelf. Van 38 kinderen hadden er na afloop drie toch hulp per kind nodig.',
      next: 'Na een half jaar nog eens bellen met de ouders.',
    },
  },
})

const streetWork = (d: Days): Item => ({
  name: 'Jongerenwerk op straat',
  under,
  kind: 'effort',
  owner: 'tarik-aydin',
  result: 'Jongeren die niemand ziet, kennen iemand bij wie zij terechtkunnen.',
  what: 'Een jongerenwerker is op de plekken waar jongeren zijn, vier uur per week meer dan voorheen. Hij stelt zich voor in groep 7 en 8.',
  planned: planned(d),
  statuses: begun(d, 'De jongerenwerker is begonnen.', '09-02'),
  told: {
    first: {
      text: 'Het duurde lang voor er iemand was. Sinds september is de jongerenwerker drie avonden per week op pad. Hij kent ongeveer vijftig jongeren bij naam.',
      next: 'Elk kwartaal bespreken waar hij naartoe gaat.',
    },
    second: {
      text: 'Negen jongeren zijn met een vraag doorgestuurd: schulden, school, ruzie thuis. De vier extra uren zijn eigenlijk te weinig.',
      next: 'Met Welzijn Zuidoost kijken welk werk kan wachten.',
    },
  },
})

/** The four efforts that were begun at once. What they cost stands in `money.ts`. */
export function quickWins(d: Days): Item[] {
  return [supportFamilies, divorceTeam, groups, streetWork].map((item) => item(d))
}
