import type { Case } from './case.ts'
import { after, allocating, OTHER_PROVIDER, type Past, wishing } from './earlier-begin.ts'

const REQUEST = '/Bericht/Client/Verzoek'
const UNCHANGED = `${REQUEST}/OngewijzigdeProducten/OngewijzigdProduct`
const CHANGED = `${REQUEST}/TeWijzigenProducten/TeWijzigenProduct`
const FRESH = `${REQUEST}/NieuweProducten/NieuwProduct`

const ALLOCATED = allocating()
const SECOND = { ToewijzingNummer: 10073, Product: { Categorie: '45', Code: '45A05' } } as const
const BOTH = allocating([{}, SECOND])
/** Ended on the eve of the request, which is of 1 June. */
const ENDED = { ...SECOND, Einddatum: '2026-05-31' } as const
const REMOVED = { ...SECOND, Einddatum: '2026-04-01', RedenWijziging: '13' } as const
const NO_CODE = { Product: { Categorie: '45' }, Omvang: undefined } as const
const BUDGET = { ...NO_CODE, Budget: 500_000 } as const
const GENERIC = { Product: undefined, Omvang: undefined, Budget: 500_000 } as const
const IN_ALL = { Volume: 80, Eenheid: '04', Frequentie: '6' } as const
const FROM_START = { GewensteIngangsdatum: '2026-04-01' } as const
const ALL_SAME = { ...FROM_START, Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' } } as const
const ALL_LONGER = { ...ALL_SAME, Einddatum: '2027-06-30' } as const
/** The same product as the first, on its first day. */
const TWIN = { ToewijzingNummer: 10073, Einddatum: '2026-04-01' } as const
const TWIN_REMOVED = { ...TWIN, RedenWijziging: '13' } as const

export const EARLIER_CHANGES: readonly Case<Past>[] = [
  {
    rule: 'TR349',
    when: 'an allocation that runs is left out of a request for a change',
    passes: () => [
      after([BOTH], wishing({ unchanged: [10073] })),
      after([allocating([{}, ENDED])], wishing()),
      after([allocating([{}, REMOVED])], wishing()),
      after([ALLOCATED, allocating([SECOND], { provider: OTHER_PROVIDER, id: 'X' })], wishing()),
    ],
    fails: () => [
      after([BOTH], wishing()),
      after([allocating([{}, { ...SECOND, Einddatum: '2026-06-01' }])], wishing()),
      after([allocating([{}, { ...SECOND, Ingangsdatum: '2026-09-01', Einddatum: undefined }])], wishing()),
    ],
    at: REQUEST,
  },
  {
    rule: 'TR350',
    when: 'a product stays unchanged that is not allocated any more',
    passes: () => [after([BOTH], wishing({ unchanged: [10073] }))],
    fails: () => [
      after([ALLOCATED], wishing({ unchanged: [10073] })),
      after([allocating([{}, ENDED])], wishing({ unchanged: [10073] })),
      after([allocating([{}, REMOVED])], wishing({ unchanged: [10073] })),
    ],
    at: `${UNCHANGED}[1]`,
  },
  {
    rule: 'TR351',
    when: 'a product must change that is not allocated any more',
    passes: () => [after([BOTH], wishing({ changes: [{}, { ToewijzingNummer: 10073 }] }))],
    fails: () => [
      after([ALLOCATED], wishing({ changes: [{}, { ToewijzingNummer: 10073 }] })),
      after([allocating([{}, ENDED])], wishing({ changes: [{}, { ToewijzingNummer: 10073 }] })),
    ],
    at: `${CHANGED}[2]`,
  },
  {
    rule: 'TR357',
    when: 'a change begins in the past, and not with the allocation',
    passes: () => [
      after([ALLOCATED], wishing({ changes: [{ GewensteIngangsdatum: '2026-06-02' }] })),
      after([ALLOCATED], wishing({ changes: [{ ...ALL_SAME, Einddatum: '2026-08-31' }] })),
    ],
    fails: () => [
      after([ALLOCATED], wishing({ changes: [{ GewensteIngangsdatum: '2026-06-01' }] })),
      after([ALLOCATED], wishing({ changes: [{ GewensteIngangsdatum: '2026-03-31' }] })),
    ],
    at: `${CHANGED}[1]/GewensteIngangsdatum`,
  },
  {
    rule: 'TR361',
    when: 'a new product overlaps with one that stays or changes',
    passes: () => [
      after([BOTH], wishing({ unchanged: [10073], fresh: [{ Product: { Categorie: '45', Code: '45A06' } }] })),
      after([ALLOCATED], wishing({ fresh: [{ Product: { Categorie: '45', Code: '45A05' } }] })),
      after(
        [allocating([{}, { ...SECOND, Einddatum: '2026-06-30' }])],
        wishing({ unchanged: [10073], fresh: [{ Product: SECOND.Product }] }),
      ),
      // IV092, example 1: one product ends, and another takes its place the day after.
      after(
        [ALLOCATED],
        wishing({
          changes: [{ ...ALL_SAME, Einddatum: '2026-08-31' }],
          fresh: [{ GewensteIngangsdatum: '2026-09-01' }],
        }),
      ),
    ],
    fails: () => [
      after([allocating([{}, { ...SECOND, Einddatum: '2026-07-01' }])], wishing({ unchanged: [10073], fresh: [{}] })),
      after([ALLOCATED], wishing({ fresh: [{ Product: { Categorie: '45', Code: '45A04' } }] })),
      // Without a code it is the whole category, and without a product everything.
      after([ALLOCATED], wishing({ fresh: [{ Product: { Categorie: '45' }, Omvang: undefined }] })),
      after([ALLOCATED], wishing({ fresh: [{ Product: undefined, Omvang: undefined, Budget: 100_000 }] })),
    ],
    at: `${FRESH}[1]`,
  },
  {
    rule: 'TR361',
    when: 'what runs twice was not removed',
    besides: ['TR349', 'TR350', 'TR351'],
    passes: () => [
      after([allocating([TWIN_REMOVED, {}])], wishing({ changes: [ALL_LONGER], unchanged: [10073] })),
      after([allocating([TWIN_REMOVED])], wishing({ changes: [{ ...ALL_LONGER, ToewijzingNummer: 10073 }] })),
    ],
    fails: () => [
      after([allocating([TWIN, {}])], wishing({ changes: [ALL_LONGER], unchanged: [10073] })),
      after(
        [allocating([{ ...TWIN, RedenWijziging: '14' }, {}])],
        wishing({ changes: [ALL_LONGER], unchanged: [10073] }),
      ),
    ],
    at: `${CHANGED}[1]`,
  },
  {
    rule: 'TR373',
    when: 'another budget or total does not begin with the allocation',
    passes: () => [
      after([allocating([BUDGET])], wishing({ changes: [{ ...FROM_START, Omvang: undefined, Budget: 600_000 }] })),
      after([allocating([BUDGET])], wishing({ changes: [{ Omvang: undefined, Budget: 500_000 }] })),
      after(
        [allocating([{ Omvang: IN_ALL }])],
        wishing({ changes: [{ ...FROM_START, Omvang: { ...IN_ALL, Volume: 90 } }] }),
      ),
      after([allocating([{ Omvang: IN_ALL }])], wishing({ changes: [{ Omvang: IN_ALL }] })),
      // No total and no budget was allocated: from the wished day there will be a new allocation (IV093).
      after([ALLOCATED], wishing({ changes: [{ Omvang: IN_ALL }] })),
      after([allocating([NO_CODE])], wishing({ changes: [{ Omvang: undefined, Budget: 600_000 }] })),
    ],
    fails: () => [
      after([allocating([BUDGET])], wishing({ changes: [{ Omvang: undefined, Budget: 600_000 }] })),
      after([allocating([{ Omvang: IN_ALL }])], wishing({ changes: [{ Omvang: { ...IN_ALL, Volume: 90 } }] })),
      // What was a total can only be something else from the start, too.
      after([allocating([{ Omvang: IN_ALL }])], wishing()),
    ],
    at: `${CHANGED}[1]/GewensteIngangsdatum`,
  },
  {
    rule: 'TR375',
    when: 'a size is asked where no product is allocated',
    passes: () => [
      after([allocating([GENERIC])], wishing({ changes: [{ ...FROM_START, Omvang: undefined, Budget: 6 }] })),
    ],
    fails: () => [
      after([allocating([GENERIC])], wishing({ changes: [FROM_START] })),
      after([allocating([GENERIC])], wishing({ changes: [{ ...FROM_START, Einddatum: undefined }] })),
    ],
    at: `${CHANGED}[1]/Omvang`,
  },
  {
    rule: 'TR375',
    when: 'such a size is asked for after 2020',
    besides: ['TR349', 'TR357', 'TR373'],
    passes: () => [
      after(
        [allocating([GENERIC])],
        wishing({ changes: [{ ...FROM_START, Einddatum: '2020-12-31', Budget: 500_000 }] }),
      ),
    ],
    fails: () => [
      after(
        [allocating([GENERIC])],
        wishing({ changes: [{ ...FROM_START, Einddatum: '2021-01-01', Budget: 500_000 }] }),
      ),
    ],
    at: `${CHANGED}[1]/Omvang`,
  },
  {
    rule: 'TR411',
    when: 'no size is asked where a product code is allocated',
    passes: () => [
      after([ALLOCATED], wishing()),
      after([allocating([NO_CODE])], wishing({ changes: [{ ...FROM_START, Omvang: undefined }] })),
    ],
    fails: () => [after([ALLOCATED], wishing({ changes: [{ Omvang: undefined }] }))],
    at: `${CHANGED}[1]`,
  },
  {
    rule: 'TR412',
    when: 'a size is asked where no product code is allocated',
    passes: () => [
      after([ALLOCATED], wishing()),
      after([allocating([NO_CODE])], wishing({ changes: [{ ...FROM_START, Omvang: undefined }] })),
      after([allocating([NO_CODE])], wishing({ changes: [{ ...FROM_START, Einddatum: '2020-12-31' }] })),
    ],
    fails: () => [
      after([allocating([NO_CODE])], wishing({ changes: [FROM_START] })),
      after([allocating([GENERIC])], wishing({ changes: [FROM_START] })),
      after([allocating([NO_CODE])], wishing({ changes: [{ ...FROM_START, Einddatum: '2021-01-01' }] })),
    ],
    at: `${CHANGED}[1]/Omvang`,
  },
]
