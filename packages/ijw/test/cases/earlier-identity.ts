import { given } from '../given.ts'
import type { Case } from './case.ts'
import {
  after,
  allocating,
  answering,
  CHILD,
  claiming,
  judging,
  OTHER_CHILD,
  OTHER_PROVIDER,
  type Past,
  REFUSED,
  requesting,
  starting,
  stopping,
  under,
  wishing,
} from './earlier-begin.ts'

const ALLOCATED = allocating([{}], { id: '301-1' })
const CLAIMED = claiming()

/** Each message with the same kind of message before it, twice: under another identification, and under its own. */
const TWICE = [
  { before: [allocating([{}], { id: 'A' })], message: (id: string) => allocating([{}], { id }) },
  {
    before: [ALLOCATED, starting([{}], { id: 'A' }), stopping()],
    message: (id: string) => starting([{ Begindatum: '2026-09-10' }], { id }),
  },
  {
    before: [ALLOCATED, starting(), stopping([{ RedenBeeindiging: '20' }], { id: 'A' })],
    message: (id: string) => stopping([{}], { id }),
  },
  {
    before: [requesting([{}], { id: 'A' }), answering(REFUSED)],
    message: (id: string) => requesting([{ ReferentieAanbieder: 'V-2' }], { id }),
  },
  {
    before: [ALLOCATED, wishing({}, { id: 'A' }), answering({ ...REFUSED, ReferentieAanbieder: 'W-2026-0001' })],
    message: (id: string) => wishing({ reference: 'W-2' }, { id }),
  },
  { before: [requesting(), answering({}, { id: 'A' })], message: (id: string) => answering(REFUSED, { id }) },
  {
    before: [ALLOCATED, claiming([{}], {}, { id: 'A' })],
    message: (id: string) =>
      claiming([under('P2', { ProductPeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-31' } })], MAY, { id }),
  },
]
const MAY = { number: 'D202605', month: '2026-05' }

export const EARLIER_IDENTITY: readonly Case<Past>[] = [
  {
    rule: 'TR056',
    when: 'the sender has used the identification before for a message of the same kind',
    passes: () => [
      ...TWICE.map(({ before, message }) => after(before, message('B'))),
      after([ALLOCATED, CLAIMED], judging()),
      // Another kind of message, and another sender, have identifications of their own.
      after([allocating([{}], { id: 'A' })], starting([{}], { id: 'A' })),
      after([requesting([{}], { id: 'A', provider: OTHER_PROVIDER })], requesting([{}], { id: 'A' })),
    ],
    fails: () => [
      ...TWICE.map(({ before, message }) => after(before, message('A'))),
      after([ALLOCATED, CLAIMED, judging()], judging()),
    ],
    at: '/Bericht/Header/BerichtIdentificatie/Identificatie',
  },
  {
    rule: 'TR056',
    when: 'the message with that identification was refused',
    passes: () => [after([requesting([{}], { id: 'A' }), refusalOf('A')], requesting([{}], { id: 'B' }))],
    fails: () => [after([requesting([{}], { id: 'A' }), refusalOf('A')], requesting([{}], { id: 'A' }))],
    at: '/Bericht/Header/BerichtIdentificatie/Identificatie',
  },
  {
    rule: 'TR304',
    when: 'a change is asked for a client nobody has heard of',
    passes: () => [after([ALLOCATED], wishing())],
    fails: () => [after([ALLOCATED], wishing({}, { bsn: OTHER_CHILD })), after([], wishing())],
    at: '/Bericht/Client/Bsn',
  },
  {
    rule: 'TR304',
    when: 'a claim is for a client nobody has heard of',
    passes: () => [after([ALLOCATED], CLAIMED)],
    fails: () => [
      after([ALLOCATED], claiming([{}], { client: OTHER_CHILD })),
      // That it was claimed before with the same wrong number does not make it right.
      after(
        [ALLOCATED, claiming([{}], { client: OTHER_CHILD })],
        claiming([under('P2')], { client: OTHER_CHILD, number: 'D2' }, { id: 'X' }),
      ),
      after([allocating([{}], { provider: OTHER_PROVIDER })], CLAIMED),
    ],
    at: '/Bericht/Declaratie/Clienten/Client[1]/Bsn',
  },
  {
    rule: 'TR304',
    when: 'an answer gives performances to another client than they were claimed for',
    passes: () => [
      after([ALLOCATED, CLAIMED], judging({ rejected: [{}], client: CHILD })),
      // The claim itself was for the wrong client, and the answer says so.
      after([claiming([{}], { client: OTHER_CHILD })], judging({ rejected: [{}], client: OTHER_CHILD })),
    ],
    fails: () => [
      after([ALLOCATED, CLAIMED], judging({ rejected: [{}], client: OTHER_CHILD })),
      after(
        [ALLOCATED, allocating([{}], { bsn: OTHER_CHILD }), CLAIMED],
        judging({ rejected: [{}], client: OTHER_CHILD }),
      ),
    ],
    at: '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Bsn',
  },
]

/** The return message (316) that refuses the request with that identification. */
export function refusalOf(id: string) {
  const sent = given('315', (body) => {
    body.Header.BerichtIdentificatie.Identificatie = id
  })
  const header = { ...sent.body.Header, BerichtCode: '447', IdentificatieRetour: 'R1', DagtekeningRetour: '2026-03-25' }
  const Header = { ...header, XsdVersieRetour: header.XsdVersie, RetourCodes: { RetourCode: ['0001'] } }
  return { ...sent, number: '316', body: { Header } } as const
}
