import type { Days } from './days.ts'
import { closed, type Entry, scenesOfEntries } from './entries.ts'
import { KEEPER } from './items.ts'
import type { Scene } from './script.ts'

function standstills(d: Days): Entry[] {
  return [
    {
      register: 'standstills',
      title: 'Niemand bouwt aan de overzichten',
      day: d.ago(455),
      said: (script) => ({
        about: 'De enige die de overzichten kan bouwen, is met verlof.',
        ...{ cause: 'leave', since: d.ago(460) },
        node: script.id('Cijfers waarop je kunt sturen'),
        owner: script.worker('lotte-beheer'),
      }),
      later: [
        {
          ...{ day: d.ago(365), part: 'closing' },
          said: () => ({ state: 'goes-on', on: d.ago(366), outcome: 'Een collega van de regio helpt.', hours: 190 }),
        },
      ],
    },
    {
      register: 'standstills',
      title: 'Verbeterplan veiligheid niet geschreven',
      day: d.ago(350),
      said: (script) => ({
        about: 'De functie van beleidsmedewerker veiligheid staat open.',
        ...{ cause: 'vacancy', since: d.ago(350) },
        node: script.id('Thuis veilig'),
        owner: script.worker('karin-de-wit'),
      }),
      later: [closed(d.ago(245), 'goes-on', { outcome: 'De vacature is vervuld.' })],
    },
    {
      register: 'standstills',
      title: 'Geen schrijver voor het communicatieplan',
      day: d.ago(64),
      said: (script) => ({
        about: 'Team communicatie heeft alle uren nodig voor de verkiezingen.',
        ...{ cause: 'other-priority', since: d.ago(70) },
        node: script.id('Eén verhaal naar buiten'),
        owner: script.worker('anja-beleid'),
      }),
    },
  ]
}

type Meeting = {
  title: string
  scope: 'regional' | 'local'
  level: 'strategic' | 'tactical' | 'operational'
  importance: 1 | 2 | 3
  wished: string
  effort: string
  hoursPerYear: number
  attends: string[]
  met: readonly [day: string, present: string[], absent: string[]][]
}

function meetings(d: Days): Meeting[] {
  const [anja, ria, karin, bram] = ['Anja Mulder', 'Ria Timmer', 'Karin de Wit', 'Bram Scholte']
  return [
    {
      title: 'Bestuurlijk overleg jeugdhulpregio',
      ...{ scope: 'regional', level: 'strategic', importance: 3, hoursPerYear: 48 },
      wished: 'Eén nieuwe inrichting van de regio, met crisishulp dichtbij.',
      effort: 'Acht keer per jaar, met voorbereiding voor de wethouder.',
      attends: [anja],
      met: [
        [d.ago(160), [anja], []],
        [d.ago(95), [anja], []],
        [d.ago(33), [], [anja]],
      ],
    },
    {
      title: 'Werkgroep kind- en gezinsbescherming',
      ...{ scope: 'regional', level: 'tactical', importance: 3, hoursPerYear: 60 },
      wished: 'Een vast gezicht per gezin, ook als er een maatregel is.',
      effort: 'Elke maand een ochtend.',
      attends: [karin, anja],
      met: [
        [d.ago(120), [karin, anja], []],
        [d.ago(62), [karin], [anja]],
        [d.ago(27), [karin], [anja]],
      ],
    },
    {
      title: 'Overleg met het samenwerkingsverband',
      ...{ scope: 'regional', level: 'tactical', importance: 2, hoursPerYear: 24 },
      wished: 'Dezelfde telling van thuiszitters en samen betalen voor hulp in de klas.',
      effort: 'Zes keer per jaar.',
      attends: [bram],
      met: [[d.ago(48), [bram], []]],
    },
    {
      title: 'Casusoverleg complexe scheidingen',
      ...{ scope: 'local', level: 'operational', importance: 2, hoursPerYear: 40 },
      wished: 'Op tijd weten welke zaken vastlopen.',
      effort: 'Elke twee weken een uur.',
      attends: [ria],
      met: [[d.ago(13), [ria], []]],
    },
    {
      title: 'Regionaal overleg cultuur en jeugd',
      ...{ scope: 'regional', level: 'tactical', importance: 1, hoursPerYear: 16 },
      wished: 'Niet duidelijk.',
      effort: 'Vier keer per jaar.',
      attends: [anja],
      met: [],
    },
  ]
}

/** What stood still and why, and at which tables we sit: for what, and who was there. */
export function work(d: Days): Scene[] {
  const known = meetings(d)
  const entries = known.map(
    ({ met: _, title, ...said }): Entry => ({
      register: 'meetings',
      title,
      day: d.ago(470),
      said: (script) => ({
        ...said,
        node: script.id('Kiezen waar wij aan tafel zitten'),
        owner: script.worker('anja-beleid'),
      }),
      ...(said.importance === 1 && {
        later: [closed(d.ago(220), 'left', { outcome: 'Het leverde niets op. De verslagen komen per mail.' })],
      }),
    }),
  )
  const times = known.flatMap(({ title, met }) =>
    met.map(
      ([on, present, absent]): Scene => ({
        day: on,
        clock: '17:00',
        play: (script) =>
          script.act(KEEPER, 'POST /programmes/:programmeId/meetings/:entryId/attendances', {
            ...{ programmeId: script.id('programme'), entryId: script.id(title), on, present, absent },
          }),
      }),
    ),
  )
  return [...scenesOfEntries([...standstills(d), ...entries]), ...times]
}
