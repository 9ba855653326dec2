import { LINE } from './begin.ts'
import type { Case } from './case.ts'
import {
  after,
  allocating,
  claiming,
  crediting,
  judging,
  monthOf,
  OTHER_CHILD,
  OTHER_PROVIDER,
  type Past,
  under,
} from './earlier-begin.ts'

const X = { id: 'X' }
const MAY = { number: 'D202605', month: '2026-05' }
const IN_MAY = { ProductPeriode: monthOf('2026-05') }

const ALLOCATED = allocating()
const CLAIMED = claiming()
const GRANTED = judging()
const REJECTED = judging({ rejected: [{}] })
/** The whole claim is refused (its number was used before), so it counts as not sent. */
const REFUSED = judging({}, ({ DeclaratieAntwoord }) => {
  if (DeclaratieAntwoord) DeclaratieAntwoord.RetourCodes.RetourCode = ['9333']
})
const CREDITED = claiming([crediting('P1', 'P2')], MAY, X)
const SHORT = { Ingangsdatum: '2026-04-08', Einddatum: '2026-06-17' } as const
const APRIL_CUT = { Begindatum: '2026-04-08', Einddatum: '2026-04-30' } as const
const JUNE_CUT = { Begindatum: '2026-06-01', Einddatum: '2026-06-17' } as const
const JUNE = { number: 'D202606', month: '2026-06' }

export const EARLIER_CLAIMS: readonly Case<Past>[] = [
  {
    rule: 'TR314',
    when: 'the reference of a performance was used before',
    passes: () => [
      after([ALLOCATED, CLAIMED, GRANTED], claiming([under('P2', IN_MAY)], MAY, X)),
      after([ALLOCATED, CLAIMED, REFUSED], claiming([{}], { number: 'D2' }, X)),
      after([ALLOCATED, claiming([{}], {}, { provider: OTHER_PROVIDER })], CLAIMED),
    ],
    fails: () => [
      after([ALLOCATED, CLAIMED, GRANTED], claiming([under('P1', IN_MAY)], MAY, X)),
      // What was rejected is claimed again, but under a new reference.
      after([ALLOCATED, CLAIMED, REJECTED], claiming([{}], { number: 'D2' }, X)),
    ],
    at: `${LINE}[1]/ProductReferentie/ReferentieNummer`,
  },
  {
    rule: 'TR314',
    when: 'two performances in one claim bear the same reference',
    passes: () => [after([ALLOCATED], claiming([under('P1'), under('P2', IN_MAY)], MAY))],
    fails: () => [after([ALLOCATED], claiming([under('P1'), under('P1', IN_MAY)], MAY))],
    at: `${LINE}[2]/ProductReferentie/ReferentieNummer`,
  },
  {
    rule: 'TR323',
    when: 'a credit is for something that was not granted',
    passes: () => [after([ALLOCATED, CLAIMED, GRANTED], CREDITED)],
    fails: () => [
      after([ALLOCATED], CREDITED),
      after([ALLOCATED, CLAIMED], CREDITED),
      after([ALLOCATED, CLAIMED, REJECTED], CREDITED),
      after([ALLOCATED, CLAIMED, REFUSED], CREDITED),
      after([ALLOCATED, CLAIMED, GRANTED], claiming([crediting('P0', 'P2')], MAY, X)),
      after([ALLOCATED, CLAIMED, GRANTED], claiming([crediting('P1', 'P2')], { ...MAY, client: OTHER_CHILD }, X)),
      // A credit cannot be credited itself.
      after(
        [ALLOCATED, CLAIMED, GRANTED, CREDITED, judging({ of: CREDITED }, (b) => withId(b, '325-2'))],
        claiming([crediting('P2', 'P3')], { ...MAY, number: 'D3' }, { id: 'Y' }),
      ),
    ],
    at: `${LINE}[1]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'TR390',
    when: 'a performance is credited that was credited before',
    passes: () => [
      after([ALLOCATED, CLAIMED, GRANTED], CREDITED),
      after(
        [
          ALLOCATED,
          CLAIMED,
          GRANTED,
          CREDITED,
          judging({ of: CREDITED, rejected: [crediting('P1', 'P2')] }, (b) => withId(b, '2')),
        ],
        claiming([crediting('P1', 'P3')], { ...MAY, number: 'D3' }, { id: 'Y' }),
      ),
    ],
    fails: () => [
      after(
        [ALLOCATED, CLAIMED, GRANTED, CREDITED],
        claiming([crediting('P1', 'P3')], { ...MAY, number: 'D3' }, { id: 'Y' }),
      ),
      // Also when it is credited on another allocation.
      after(
        [ALLOCATED, CLAIMED, GRANTED, CREDITED],
        claiming([crediting('P1', 'P3', { ToewijzingNummer: 10073 })], { ...MAY, number: 'D3' }, { id: 'Y' }),
      ),
    ],
    at: `${LINE}[1]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'TR389',
    when: 'a product is claimed again for the same period',
    passes: () => [
      after([ALLOCATED, CLAIMED, REJECTED], claiming([under('P2')], { number: 'D2' }, X)),
      after([ALLOCATED, CLAIMED, GRANTED, CREDITED], claiming([under('P3')], { ...MAY, number: 'D3' }, { id: 'Y' })),
      // Credit and correction in one message (IV086).
      after(
        [ALLOCATED, CLAIMED, GRANTED],
        claiming([under('P3', { GeleverdVolume: 12 }), crediting('P1', 'P2')], MAY, X),
      ),
      after([ALLOCATED, CLAIMED, GRANTED], claiming([under('P2', IN_MAY)], MAY, X)),
    ],
    fails: () => [
      after([ALLOCATED, CLAIMED], claiming([under('P2')], { number: 'D2' }, X)),
      after([ALLOCATED, CLAIMED, GRANTED], claiming([under('P2', { GeleverdVolume: 1 })], MAY, X)),
      // A credit of another period does not undo it.
      after([ALLOCATED, CLAIMED, GRANTED], claiming([under('P3'), crediting('P1', 'P2', IN_MAY)], MAY, X)),
      after(
        [ALLOCATED, CLAIMED, GRANTED, CREDITED, claiming([under('P3')], { ...MAY, number: 'D3' }, { id: 'Y' })],
        claiming([under('P4')], { ...MAY, number: 'D4' }, { id: 'Z' }),
      ),
    ],
    at: `${LINE}[1]`,
  },
  {
    rule: 'TR333',
    when: 'the number of a claim was used before',
    passes: () => [
      after([ALLOCATED, CLAIMED], claiming([under('P2', IN_MAY)], MAY, X)),
      after([ALLOCATED, CLAIMED, REFUSED], claiming([{}], {}, X)),
      after([ALLOCATED, claiming([{}], {}, { provider: OTHER_PROVIDER })], CLAIMED),
    ],
    fails: () => [
      after([ALLOCATED, CLAIMED], claiming([under('P2', IN_MAY)], { month: '2026-05' }, X)),
      after([ALLOCATED, CLAIMED, REJECTED], claiming([under('P2')], {}, X)),
    ],
    at: '/Bericht/Declaratie/DeclaratieNummer',
  },
  {
    rule: 'TR338',
    when: 'a performance is claimed without an allocation',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      // The number was given to another client as well (TR332): that takes nothing away from the first.
      after([ALLOCATED, allocating([{}], { ...X, bsn: OTHER_CHILD })], CLAIMED),
    ],
    fails: () => [
      after([], CLAIMED),
      after([ALLOCATED], claiming([{ ToewijzingNummer: 10073 }])),
      after([allocating([{}], { bsn: OTHER_CHILD })], CLAIMED),
      after([allocating([{}], { provider: OTHER_PROVIDER })], CLAIMED),
    ],
    at: `${LINE}[1]/ToewijzingNummer`,
  },
  {
    rule: 'TR339',
    when: 'another category is claimed than is allocated',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      after([allocating([{ Product: undefined, Omvang: undefined, Budget: 500_000 }])], CLAIMED),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ ProductCategorie: '54' }])),
      after([allocating([{ Product: { Categorie: '54' }, Omvang: undefined }])], CLAIMED),
    ],
    at: `${LINE}[1]/ProductCategorie`,
  },
  {
    rule: 'TR340',
    when: 'another product is claimed than is allocated',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      after([allocating([{ Product: { Categorie: '45' }, Omvang: undefined }])], CLAIMED),
    ],
    fails: () => [after([ALLOCATED], claiming([{ ProductCode: '45A05' }]))],
    at: `${LINE}[1]/ProductCode`,
  },
  {
    rule: 'TR384',
    when: 'help is claimed on an allocation that was removed',
    besides: ['TR308', 'TR321', 'TR322', 'TR388'],
    passes: () => [
      after([ALLOCATED, allocating([{ Toewijzingsdatum: '2026-06-01', RedenWijziging: '05' }], X)], CLAIMED),
      // The newest version counts (IV013), in whatever order they came.
      after([allocating([{ Toewijzingsdatum: '2026-06-01' }]), allocating([{ RedenWijziging: '13' }], X)], CLAIMED),
    ],
    fails: () => [
      after(
        [ALLOCATED, allocating([{ Toewijzingsdatum: '2026-06-01', Einddatum: '2026-04-01', RedenWijziging: '13' }], X)],
        CLAIMED,
      ),
    ],
    at: `${LINE}[1]/ToewijzingNummer`,
  },
  {
    rule: 'TR307',
    when: 'help is claimed from before the allocation',
    besides: ['TR387'],
    passes: () => [after([allocating([SHORT])], claiming([{ ProductPeriode: APRIL_CUT }]))],
    fails: () => [
      after([allocating([SHORT])], CLAIMED),
      after([allocating([{ Ingangsdatum: '2026-05-01' }])], CLAIMED),
    ],
    at: `${LINE}[1]/ProductPeriode/Begindatum`,
  },
  {
    rule: 'TR308',
    when: 'help is claimed from after the allocation',
    passes: () => [
      after([allocating([SHORT])], claiming([{ ProductPeriode: JUNE_CUT, GeleverdVolume: 12 }], JUNE)),
      after([allocating([{ Einddatum: undefined }])], CLAIMED),
    ],
    fails: () => [
      after([allocating([SHORT])], claiming([{ ProductPeriode: monthOf('2026-06'), GeleverdVolume: 1 }], JUNE)),
      after([allocating([{ Einddatum: '2026-04-29' }])], CLAIMED),
    ],
    at: `${LINE}[1]/ProductPeriode/Einddatum`,
  },
  {
    rule: 'TR318',
    when: 'a claim is over a month before the latest that was claimed',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      after([ALLOCATED, CLAIMED], claiming([under('P2', IN_MAY)], MAY, X)),
      // The same month once more, and a skipped month, are allowed (IV090).
      after([ALLOCATED, claiming([under('P0', IN_MAY)], MAY)], claiming([{}], { ...MAY, number: 'D2' }, X)),
      after([ALLOCATED, CLAIMED], claiming([under('P2', IN_MAY)], JUNE, X)),
      after([ALLOCATED, claiming([under('P0', IN_MAY)], MAY, { provider: OTHER_PROVIDER })], CLAIMED),
    ],
    fails: () => [after([ALLOCATED, claiming([under('P0', IN_MAY)], MAY)], claiming([{}], {}, X))],
    at: '/Bericht/Declaratie/DeclaratiePeriode',
  },
  {
    rule: 'TR319',
    when: 'help is claimed of a month that is not yet claimed',
    passes: () => [after([ALLOCATED], claiming([{}], MAY)), after([ALLOCATED], CLAIMED)],
    fails: () => [after([ALLOCATED], claiming([IN_MAY]))],
    at: `${LINE}[1]/ProductPeriode`,
  },
  {
    rule: 'TR387',
    when: 'a product period does not begin with the month or the allocation',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      after([allocating([SHORT])], claiming([{ ProductPeriode: APRIL_CUT }])),
      after([allocating([SHORT])], claiming([IN_MAY], MAY)),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ ProductPeriode: APRIL_CUT }])),
      after([allocating([SHORT])], claiming([{ ProductPeriode: { ...APRIL_CUT, Begindatum: '2026-04-09' } }])),
      after(
        [allocating([SHORT])],
        claiming([{ ProductPeriode: { Begindatum: '2026-05-08', Einddatum: '2026-05-31' } }], MAY),
      ),
    ],
    at: `${LINE}[1]/ProductPeriode/Begindatum`,
  },
  {
    rule: 'TR388',
    when: 'a product period does not end with the month or the allocation',
    passes: () => [
      after([ALLOCATED], CLAIMED),
      after([allocating([SHORT])], claiming([{ ProductPeriode: JUNE_CUT, GeleverdVolume: 12 }], JUNE)),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-29' } }])),
      after([allocating([SHORT])], claiming([{ ProductPeriode: { ...JUNE_CUT, Einddatum: '2026-06-16' } }], JUNE)),
    ],
    at: `${LINE}[1]/ProductPeriode/Einddatum`,
  },
]

function withId(body: { Header: { BerichtIdentificatie: { Identificatie: string } } }, id: string): void {
  body.Header.BerichtIdentificatie.Identificatie = id
}
