import type { Days } from './days.ts'
import { closed, type Entry, type Step, scenesOfEntries } from './entries.ts'
import type { Scene } from './script.ts'

type Idea = {
  title: string
  about: string
  harvest: string
  works?: string
  node?: string
  /** Impact, effort and votes of the meeting where they were weighed. */
  weighed?: readonly [impact: number, effort: number, votes: number]
  chosen?: readonly [owner: string, due: string]
  done?: readonly [day: string, outcome: string]
  dropped?: string
}

const MEETING = 'Themabijeenkomst met het voorveld'

function chosenOnes(d: Days): Idea[] {
  return [
    {
      title: 'Gezinnen die gezinnen steunen',
      about: 'Een gezin uit de buurt vangt een middag per week de kinderen op.',
      harvest: 'benchmark',
      works: 'Een buurgemeente doet het al vier jaar, met een coördinator van vier uur per week.',
      node: 'Steungezinnen',
      weighed: [3, 1, 14],
      chosen: ['tarik-aydin', d.on(-2, '03-31')],
      done: [d.on(-2, '03-20'), 'De coördinator is begonnen.'],
    },
    {
      title: 'Raad bij uit elkaar gaan, voordat het ruzie wordt',
      about: 'Ouders krijgen snel antwoord op vragen over geld, huis en kinderen.',
      harvest: 'staff',
      node: 'Adviesteam bij scheiding',
      weighed: [3, 2, 17],
      chosen: ['sanne-bakker', d.on(-2, '04-30')],
      done: [d.on(-2, '03-27'), 'Het team komt elke twee weken bij elkaar.'],
    },
    {
      title: 'Trainingen op school in plaats van in de stad',
      about: 'Ouders rijden nu drie kwartier voor een groep. Op school is de drempel lager.',
      harvest: 'theme-meeting',
      node: 'Groepen voor kinderen',
      weighed: [3, 2, 11],
      chosen: ['ria-timmer', d.on(-2, '06-30')],
      done: [d.on(-2, '05-29'), 'De eerste groepen zijn op scholen in Dalen en Sleen.'],
    },
    {
      title: 'Iemand die jongeren kent voordat de politie dat doet',
      about: 'Jongerenwerk op de plek waar jongeren zijn.',
      harvest: 'young-person',
      node: 'Jongerenwerk op straat',
      weighed: [2, 2, 12],
      chosen: ['tarik-aydin', d.on(-2, '09-30')],
      done: [d.on(-2, '09-26'), 'De jongerenwerker is begonnen.'],
    },
  ]
}

function otherIdeas(d: Days): Idea[] {
  return [
    {
      title: 'Eén kaart met alle hulp in de buurt',
      about: 'Scholen, huisartsen en ouders weten niet wat er allemaal is.',
      harvest: 'theme-meeting',
      works: 'Alleen als iemand de kaart elk kwartaal bijwerkt; anders klopt hij na een jaar niet meer.',
      node: 'Hulp dichtbij, zonder verwijzing',
      weighed: [3, 3, 15],
    },
    {
      title: 'Een gezinswerker die blijft',
      about: 'Eén vast gezicht voor een gezin, ook als het rustig is.',
      harvest: 'partner',
      node: 'Hulp dichtbij, zonder verwijzing',
      weighed: [3, 3, 9],
    },
    {
      title: 'Ontbijt op school op maandag',
      about: 'Een leraar merkt dat kinderen na het weekend met een lege maag komen.',
      harvest: 'resident',
      weighed: [2, 1, 6],
      chosen: ['bram-beleid', d.ahead(60)],
    },
    {
      title: 'Brommers opknappen met een monteur',
      about: 'Jongeren van de hangplek vroegen erom.',
      harvest: 'young-person',
      weighed: [1, 1, 4],
    },
    {
      title: 'Een eigen app voor ouders',
      about: 'Alles over opvoeden in één app.',
      harvest: 'brainstorm',
      weighed: [1, 3, 2],
      dropped: 'Er zijn al goede sites en apps. Wij wijzen daarnaar.',
    },
    {
      title: 'Avondspreekuur voor werkende ouders',
      about: 'Overdag bellen lukt niet als je in de zorg of de kas werkt.',
      harvest: 'resident',
    },
  ]
}

/** What people thought of, weighed in one meeting: four became quick wins, others wait, one was let go. */
export function ideas(d: Days): Scene[] {
  const entryOf = ({ title, about, harvest, works = '', node, ...course }: Idea): Entry => ({
    register: 'ideas',
    title,
    day: d.on(-2, '02-01'),
    said: (script) => ({ about, harvest, works, session: MEETING, node: node ? script.id(node) : null }),
    later: stepsOf(course, d),
  })
  return scenesOfEntries([...chosenOnes(d), ...otherIdeas(d)].map(entryOf))
}

function stepsOf({ weighed, chosen, done, dropped }: Partial<Idea>, d: Days): Step[] {
  const steps: Step[] = []
  if (weighed) {
    const [impact, effort, votes] = weighed
    const said = () => ({ impact, effort, votes, votedIn: MEETING })
    steps.push({ day: d.on(-2, '02-08'), part: 'priority', said })
  }
  if (chosen) {
    const [owner, due] = chosen
    const day = due < d.today ? d.on(-2, '02-15') : d.ago(40)
    steps.push({ day, part: 'choice', said: (script) => ({ owner: script.worker(owner), due }) })
  }
  if (done && chosen) steps.push(closed(done[0], 'done', { outcome: done[1], who: chosen[0] }))
  if (dropped) steps.push(closed(d.on(-2, '02-15'), 'dropped', { outcome: dropped }))
  return steps
}
