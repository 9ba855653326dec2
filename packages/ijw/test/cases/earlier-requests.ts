import type { Case } from './case.ts'
import {
  after,
  allocating,
  answering,
  claiming,
  crediting,
  judging,
  OTHER_CHILD,
  OTHER_PROVIDER,
  type Past,
  REFUSED,
  requesting,
  wishing,
} from './earlier-begin.ts'
import { refusalOf } from './earlier-identity.ts'

const ASKED = requesting()
const ALLOCATED = allocating()
const WISHED = wishing()
const GRANTED = { ReferentieAanbieder: 'V-2026-0001' }
const CHANGED = { ReferentieAanbieder: 'W-2026-0001' }
const LATER = { Toewijzingsdatum: '2026-06-05', Einddatum: '2026-12-31', RedenWijziging: '05' } as const
const DELETED = { Toewijzingsdatum: '2026-06-05', Einddatum: '2026-04-01', RedenWijziging: '13' } as const
const SECOND = { ToewijzingNummer: 10073, Product: { Categorie: '45', Code: '45A05' } } as const
const X = { id: 'X' }
const CREDITED = claiming([crediting('P1', 'P2')], { number: 'D202605', month: '2026-05' }, X)
const PRODUCT = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct'

export const EARLIER_REQUESTS: readonly Case<Past>[] = [
  {
    rule: 'TR347',
    when: 'a request bears the reference of an earlier one',
    passes: () => [
      after([ASKED, allocating([GRANTED])], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' })),
      after([requesting([{}], { provider: OTHER_PROVIDER })], ASKED),
      // What was refused for a technical reason counts as not sent, and may be sent again.
      after([requesting([{}], { id: 'A' }), refusalOf('A')], requesting([{}], { id: 'B' })),
    ],
    fails: () => [
      after([ASKED, answering(REFUSED)], requesting([{}], { id: 'X' })),
      after([wishing({ reference: 'V-2026-0001' }), answering(REFUSED)], ASKED),
    ],
    at: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ReferentieAanbieder',
  },
  {
    rule: 'TR347',
    when: 'a request for a change bears the reference of an earlier request',
    passes: () => [after([ASKED, allocating([GRANTED])], WISHED)],
    fails: () => [after([ASKED, allocating([GRANTED])], wishing({ reference: 'V-2026-0001' }))],
    at: '/Bericht/Client/Verzoek/ReferentieAanbieder',
  },
  {
    rule: 'TR374',
    when: 'a request is sent while another is still open',
    passes: () => [
      after([ASKED, answering(REFUSED)], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' })),
      after([ASKED, answering(), allocating([GRANTED])], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' })),
      after([ASKED], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X', bsn: OTHER_CHILD })),
    ],
    fails: () => [
      after([ASKED], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' })),
      after([ASKED, answering()], requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' })),
      after(
        [requesting([{}, { ReferentieAanbieder: 'V-1b' }]), allocating([GRANTED])],
        requesting([{ ReferentieAanbieder: 'V-2' }], { id: 'X' }),
      ),
      after([ALLOCATED, WISHED], ASKED),
    ],
    at: '/Bericht/Client',
  },
  {
    rule: 'TR374',
    when: 'a change is asked while another request is still open',
    passes: () => [after([ASKED, allocating([GRANTED])], WISHED)],
    fails: () => [
      after([ALLOCATED, ASKED], WISHED),
      after([ALLOCATED, WISHED], wishing({ reference: 'W-2' }, { id: 'X' })),
    ],
    at: '/Bericht/Client/Verzoek',
  },
  {
    rule: 'TR355',
    when: 'an answer bears a reference that nobody has used',
    passes: () => [
      after([ASKED], answering()),
      after([ALLOCATED, WISHED], answering({ ...REFUSED, ReferentieAanbieder: 'W-2026-0001' })),
    ],
    fails: () => [
      after([], answering()),
      after([ASKED], answering({ ReferentieAanbieder: 'V-2' })),
      after([requesting([{}], { provider: OTHER_PROVIDER })], answering()),
    ],
    at: '/Bericht/Antwoord/ReferentieAanbieder',
  },
  {
    rule: 'TR359',
    when: 'a request is answered that has been granted',
    passes: () => [after([ASKED, ALLOCATED], answering())],
    fails: () => [
      after([ASKED, allocating([GRANTED])], answering(REFUSED)),
      after([ALLOCATED, WISHED, allocating([CHANGED], { id: 'X' })], answering({ ...REFUSED, ...CHANGED })),
    ],
    at: '/Bericht/Antwoord/ReferentieAanbieder',
  },
  {
    rule: 'TR360',
    when: 'a request is taken under investigation a second time',
    passes: () => [after([ASKED], answering()), after([ASKED, answering()], answering(REFUSED, { id: 'X' }))],
    fails: () => [
      after([ASKED, answering()], answering({}, { id: 'X' })),
      after([ASKED, answering(REFUSED)], answering({}, { id: 'X' })),
    ],
    at: '/Bericht/Antwoord/VerzoekAntwoord',
  },
  {
    rule: 'TR365',
    when: 'a request is answered that was refused',
    passes: () => [after([ASKED, answering()], answering(REFUSED, { id: 'X' }))],
    fails: () => [
      after([ASKED, answering(REFUSED)], answering(REFUSED, { id: 'X' })),
      after([ASKED, answering(), answering(REFUSED, { id: 'X' })], answering({}, { id: 'Y' })),
    ],
    at: '/Bericht/Antwoord/VerzoekAntwoord',
  },
  {
    rule: 'TR332',
    when: 'an allocation bears the number of another',
    passes: () => [
      after([ALLOCATED], allocating([LATER], { id: 'X' })),
      after([ALLOCATED], allocating([{}, SECOND], { id: 'X' })),
      after([ALLOCATED], allocating([{ ...LATER, Ingangsdatum: '2026-05-01' }], { id: 'X' })),
    ],
    fails: () => [
      // The next year, under the number of this year.
      after([ALLOCATED], allocating([{ Ingangsdatum: '2027-04-01', Einddatum: '2028-03-31' }], { id: 'X' })),
      after([ALLOCATED], allocating([{}], { id: 'X', bsn: OTHER_CHILD })),
      after([ALLOCATED], allocating([{}], { id: 'X', provider: OTHER_PROVIDER })),
      after([ALLOCATED], allocating([{ Product: { Categorie: '45', Code: '45A05' } }], { id: 'X' })),
    ],
    at: `${PRODUCT}[1]/ToewijzingNummer`,
  },
  {
    rule: 'TR379',
    when: 'an allocation bears a reference that it should not',
    passes: () => [
      after([ASKED], allocating([GRANTED])),
      after([], ALLOCATED),
      after([ASKED, allocating([GRANTED])], allocating([LATER], { id: 'X' })),
      // Sent once more because the provider asked for it, word for word (IV013).
      after([ASKED, allocating([GRANTED])], allocating([GRANTED], { id: 'X' })),
      after([ALLOCATED, WISHED], allocating([{ ...CHANGED, ...LATER }], { id: 'X' })),
    ],
    fails: () => [
      after([], allocating([GRANTED])),
      after([requesting([{}], { bsn: OTHER_CHILD })], allocating([GRANTED])),
      after([ASKED, allocating([GRANTED])], allocating([{ ...GRANTED, ...LATER }], { id: 'X' })),
    ],
    at: `${PRODUCT}[1]/ReferentieAanbieder`,
  },
  {
    rule: 'TR379',
    when: 'a change is granted without its reference at every product',
    passes: () => [
      after(
        [allocating([{}, SECOND]), wishing({ unchanged: [10073] })],
        allocating([CHANGED, { ...SECOND, ...CHANGED }], X),
      ),
      // What was granted wrong is removed and granted again: what bore the reference before, bears it no more.
      after(
        [ALLOCATED, WISHED, allocating([CHANGED], X)],
        allocating([DELETED, { ...SECOND, ...CHANGED }], { id: 'Y' }),
      ),
      // With a request for an allocation, what runs already bears no reference (IV094).
      after([allocating([SECOND]), ASKED], allocating([GRANTED, SECOND], X)),
    ],
    fails: () => [after([allocating([{}, SECOND]), wishing({ unchanged: [10073] })], allocating([CHANGED, SECOND], X))],
    at: `${PRODUCT}[2]`,
  },
  {
    rule: 'TR385',
    when: 'an allocation is removed on which performances were granted',
    passes: () => [
      after([ALLOCATED], allocating([DELETED], X)),
      after([ALLOCATED, claiming()], allocating([DELETED], X)),
      after([ALLOCATED, claiming(), judging({ rejected: [{}] })], allocating([DELETED], X)),
      after([ALLOCATED, claiming(), judging(), CREDITED], allocating([DELETED], X)),
      after([ALLOCATED, claiming(), judging()], allocating([LATER], X)),
    ],
    fails: () => [after([ALLOCATED, claiming(), judging()], allocating([DELETED], X))],
    at: `${PRODUCT}[1]/RedenWijziging`,
  },
]
