import { given } from '../given.ts'
import { first, set } from './begin.ts'
import type { Case } from './case.ts'

const ALLOCATED = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct'
const STARTED = '/Bericht/Client/StartProducten/StartProduct'
const STOPPED = '/Bericht/Client/StopProducten/StopProduct'

/** Changing and taking back what was sent before, and saying the same thing twice. */
export const CORRECTIONS: readonly Case[] = [
  {
    rule: 'CS335',
    when: 'an allocation is removed and still runs',
    passes: () => [allocation({ RedenWijziging: '13', Einddatum: '2026-04-01' }), allocation({ RedenWijziging: '14' })],
    fails: () => [allocation({ RedenWijziging: '13' })],
    at: `${ALLOCATED}[1]/RedenWijziging`,
  },
  {
    rule: 'CS336',
    when: 'an allocation is changed for a reason that lapsed',
    passes: () => [given('301'), allocation({ RedenWijziging: '14' })],
    fails: () => [allocation({ RedenWijziging: '01' })],
    at: `${ALLOCATED}[1]/RedenWijziging`,
  },
  {
    rule: 'CS058',
    when: 'a start is sent as changed or as unchanged',
    passes: () => (['1', '3'] as const).map((status) => start({ StatusAanlevering: status })),
    fails: () => (['2', '9'] as const).map((status) => start({ StatusAanlevering: status })),
    at: `${STARTED}[1]/StatusAanlevering`,
  },
  {
    rule: 'CS058',
    when: 'a stop is sent as changed or as unchanged',
    passes: () => (['1', '3'] as const).map((status) => stop({ StatusAanlevering: status })),
    fails: () => (['2', '9'] as const).map((status) => stop({ StatusAanlevering: status })),
    at: `${STOPPED}[1]/StatusAanlevering`,
  },
  {
    rule: 'TR018',
    when: 'delivery ends before it begins',
    passes: () => [given('307'), stop({ Einddatum: '2026-04-02' })],
    fails: () => [stop({ Einddatum: '2026-04-01' })],
    at: `${STOPPED}[1]/Einddatum`,
  },
  {
    rule: 'TR101',
    when: 'two allocations have one number',
    passes: () => [twoAllocations(10_073)],
    fails: () => [twoAllocations(10_072)],
    at: `${ALLOCATED}[2]`,
  },
  {
    rule: 'TR101',
    when: 'a client has two contacts of one kind',
    passes: () => [twoContacts('02')],
    fails: () => [twoContacts('01')],
    at: '/Bericht/Client/Contactgegevens/Contact[2]',
  },
  {
    rule: 'TR101',
    when: 'two relations have one number',
    passes: () => [twoRelations('R2')],
    fails: () => [twoRelations('R1')],
    at: '/Bericht/Client/Relaties/Relatie[2]',
  },
  {
    rule: 'TR101',
    when: 'one start is told twice; what is no part of its key may differ',
    passes: () => [
      given('305', (body) => {
        const { StartProduct: list } = body.Client.StartProducten
        list.push({ ...first(list), Begindatum: '2026-04-03' })
      }),
    ],
    fails: () => [
      given('305', (body) => {
        const { StartProduct: list } = body.Client.StartProducten
        list.push({ ...first(list), ToewijzingIngangsdatum: '2026-04-02', StatusAanlevering: '3' })
      }),
    ],
    at: `${STARTED}[2]`,
  },
  {
    rule: 'TR101',
    when: 'one stop is told twice; a final stop after a temporary one is another',
    passes: () => [
      given('307', (body) => {
        const { StopProduct: list } = body.Client.StopProducten
        list.push({ ...first(list), RedenBeeindiging: '20' })
      }),
    ],
    fails: () => [
      given('307', (body) => {
        const { StopProduct: list } = body.Client.StopProducten
        list.push(structuredClone(first(list)))
      }),
    ],
    at: `${STOPPED}[2]`,
  },
]

type Changed = Partial<ReturnType<typeof allocated>>

function allocated() {
  return first(given('301').body.Client.ToegewezenProducten.ToegewezenProduct)
}

function allocation(values: Changed) {
  return given('301', (body) => set<Changed>(first(body.Client.ToegewezenProducten.ToegewezenProduct), values))
}

function twoAllocations(number: number) {
  return given('301', (body) => {
    const { ToegewezenProduct: list } = body.Client.ToegewezenProducten
    list.push({ ...first(list), ToewijzingNummer: number, Product: { Categorie: '45', Code: '45A05' } })
  })
}

function twoContacts(kind: '01' | '02') {
  return given('301', (body) => {
    const { Contact: list } = body.Client.Contactgegevens
    list.push({ ...first(list), Soort: kind })
  })
}

function twoRelations(number: string) {
  return given('301', (body) => {
    const list = body.Client.Relaties?.Relatie ?? []
    list.push({ ...first(list), Nummer: number, Contact: { ...first(list).Contact, Soort: '02' } })
  })
}

function start(values: { StatusAanlevering: '1' | '2' | '3' | '9' }) {
  return given('305', (body) => set(first(body.Client.StartProducten.StartProduct), values))
}

function stop(values: { StatusAanlevering?: '1' | '2' | '3' | '9'; Einddatum?: string }) {
  return given('307', (body) => set(first(body.Client.StopProducten.StopProduct), values))
}
