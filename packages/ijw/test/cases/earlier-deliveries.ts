import type { Case } from './case.ts'
import { after, allocating, OTHER_CHILD, OTHER_PROVIDER, type Past, starting, stopping } from './earlier-begin.ts'

const START = '/Bericht/Client/StartProducten/StartProduct'
const STOP = '/Bericht/Client/StopProducten/StopProduct'
const BY_TASK = { ToewijzingNummer: undefined, ToewijzingIngangsdatum: undefined } as const
const REMOVED = { StatusAanlevering: '3' } as const
const FOR_NOW = { RedenBeeindiging: '20', Einddatum: '2026-06-20' } as const
const AGAIN = { Begindatum: '2026-07-15' } as const

const ALLOCATED = allocating()
const STARTED = starting()
const STOPPED = stopping()
const PAUSED = stopping([FOR_NOW])
const RESTOPPED = stopping([{ Begindatum: '2026-10-01', Einddatum: '2026-12-01' }], { id: 'Y' })

export const EARLIER_DELIVERIES: readonly Case<Past>[] = [
  {
    rule: 'TR019',
    when: 'help starts without an allocation',
    passes: () => [
      after([ALLOCATED], STARTED),
      after([], starting([BY_TASK])),
      // What is wrong is taken back: nothing else matters then.
      after([STARTED], starting([REMOVED], { id: 'X' })),
    ],
    fails: () => [
      after([], STARTED),
      after([ALLOCATED], starting([{ ToewijzingNummer: 10073 }])),
      after([allocating([{}], { bsn: OTHER_CHILD })], STARTED),
      after([allocating([{}], { provider: OTHER_PROVIDER })], STARTED),
    ],
    at: `${START}[1]/ToewijzingNummer`,
  },
  {
    rule: 'TR019',
    when: 'help stops without an allocation',
    passes: () => [after([ALLOCATED, STARTED], STOPPED)],
    fails: () => [after([STARTED], STOPPED)],
    at: `${STOP}[1]/ToewijzingNummer`,
  },
  {
    rule: 'TR063',
    when: 'a start is taken back that was never sent',
    passes: () => [after([ALLOCATED, STARTED], starting([REMOVED], { id: 'X' }))],
    fails: () => [
      after([ALLOCATED], starting([REMOVED])),
      after([ALLOCATED, STARTED], starting([{ ...REMOVED, Begindatum: '2026-04-03' }])),
      after([ALLOCATED, STARTED], starting([{ ...REMOVED, Product: { Categorie: '45' } }])),
      // Taken back once, it is gone.
      after([ALLOCATED, STARTED, starting([REMOVED], { id: 'X' })], starting([REMOVED])),
      after([ALLOCATED, STARTED], starting([REMOVED], { bsn: OTHER_CHILD })),
    ],
    at: `${START}[1]`,
  },
  {
    rule: 'TR063',
    when: 'a stop is taken back that was never sent',
    passes: () => [after([ALLOCATED, STARTED, STOPPED], stopping([REMOVED], { id: 'X' }))],
    fails: () => [
      after([ALLOCATED, STARTED], stopping([REMOVED])),
      after([ALLOCATED, STARTED, PAUSED], stopping([REMOVED], { id: 'X' })),
    ],
    at: `${STOP}[1]`,
  },
  {
    rule: 'TR071',
    when: 'a start is taken back that has been stopped',
    passes: () => [
      after([ALLOCATED, STARTED], starting([REMOVED], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED, stopping([REMOVED], { id: 'X' })], starting([REMOVED], { id: 'Y' })),
      after(
        [ALLOCATED, STARTED, PAUSED, starting([AGAIN], { id: 'X' })],
        starting([{ ...AGAIN, ...REMOVED }], { id: 'Y' }),
      ),
    ],
    fails: () => [
      after([ALLOCATED, STARTED, STOPPED], starting([REMOVED], { id: 'X' })),
      after([ALLOCATED, STARTED, PAUSED], starting([REMOVED], { id: 'X' })),
    ],
    at: `${START}[1]`,
  },
  {
    rule: 'TR074',
    when: 'the same start is sent once more',
    passes: () => [
      after([ALLOCATED, STARTED, PAUSED], starting([AGAIN], { id: 'X' })),
      after([ALLOCATED, STARTED, starting([REMOVED], { id: 'X' })], starting([{}], { id: 'Y' })),
      after([starting([BY_TASK])], starting([{ ...BY_TASK, Begindatum: '2026-05-02' }], { id: 'X' })),
      // The rule speaks of a first delivery only; a changed one (2) is refused by CS058.
      after([ALLOCATED, STARTED, PAUSED], starting([{ StatusAanlevering: '2' }], { id: 'X' })),
    ],
    fails: () => [
      after([ALLOCATED, STARTED], starting([{}], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED], starting([{}], { id: 'X' })),
      after([starting([BY_TASK])], starting([BY_TASK], { id: 'X' })),
    ],
    at: `${START}[1]`,
  },
  {
    rule: 'TR074',
    when: 'the same stop is sent once more',
    passes: () => [
      after([ALLOCATED, STARTED, PAUSED], stopping([{}], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED, stopping([REMOVED], { id: 'X' })], stopping([{}], { id: 'Y' })),
    ],
    fails: () => [
      after([ALLOCATED, STARTED, STOPPED], stopping([{}], { id: 'X' })),
      after([ALLOCATED, STARTED, PAUSED], stopping([FOR_NOW], { id: 'X' })),
    ],
    at: `${STOP}[1]`,
  },
  {
    rule: 'TR326',
    when: 'help starts that is already running',
    passes: () => [
      after([ALLOCATED, STARTED, PAUSED], starting([AGAIN], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED], starting([{ Begindatum: '2026-10-01' }], { id: 'X' })),
      after(
        [allocating([{}, { ToewijzingNummer: 10073, Product: { Categorie: '45', Code: '45A05' } }]), STARTED],
        starting([{ ToewijzingNummer: 10073, Product: { Categorie: '45', Code: '45A05' } }], { id: 'X' }),
      ),
      after([starting([BY_TASK])], starting([{ ...BY_TASK, ...AGAIN }], { id: 'X' })),
    ],
    fails: () => [
      after([ALLOCATED, STARTED], starting([AGAIN], { id: 'X' })),
      // The allocation tells, not the product that is named with it.
      after([ALLOCATED, STARTED], starting([{ ...AGAIN, Product: { Categorie: '45' } }], { id: 'X' })),
      after(
        [ALLOCATED, STARTED, PAUSED, starting([AGAIN], { id: 'X' })],
        starting([{ Begindatum: '2026-08-01' }], { id: 'Y' }),
      ),
      // The stop was taken back, so the help runs on.
      after(
        [ALLOCATED, STARTED, PAUSED, stopping([{ ...FOR_NOW, ...REMOVED }], { id: 'X' })],
        starting([AGAIN], { id: 'Y' }),
      ),
    ],
    at: `${START}[1]`,
  },
  {
    rule: 'TR326',
    when: 'one message starts the same help twice',
    passes: () => [
      // A correction: the wrong start is taken back and the right one sent, in either order (IV008).
      after([ALLOCATED, STARTED], starting([REMOVED, AGAIN], { id: 'X' })),
      after([ALLOCATED, STARTED], starting([AGAIN, REMOVED], { id: 'X' })),
    ],
    fails: () => [after([ALLOCATED], starting([{}, AGAIN]))],
    at: `${START}[2]`,
  },
  {
    rule: 'TR382',
    when: 'help stops that has not started like that',
    passes: () => [
      after([ALLOCATED, STARTED], STOPPED),
      after([starting([BY_TASK])], stopping([BY_TASK])),
      after([ALLOCATED, STARTED, PAUSED, starting([AGAIN], { id: 'X' })], stopping([AGAIN], { id: 'Y' })),
    ],
    fails: () => [
      after([ALLOCATED], STOPPED),
      after([ALLOCATED, starting([{ Begindatum: '2026-04-03' }])], STOPPED),
      after([ALLOCATED, STARTED], stopping([{ Product: { Categorie: '45' } }])),
      after([ALLOCATED, STARTED, starting([REMOVED], { id: 'X' })], STOPPED),
    ],
    at: `${STOP}[1]`,
  },
  {
    rule: 'TR413',
    when: 'help pauses that is already pausing',
    passes: () => [
      after([ALLOCATED, STARTED], PAUSED),
      after(
        [ALLOCATED, STARTED, PAUSED, starting([AGAIN], { id: 'X' })],
        stopping([{ ...FOR_NOW, ...AGAIN, Einddatum: '2026-08-01' }], { id: 'Y' }),
      ),
      // The day of the pause is corrected in one message.
      after(
        [ALLOCATED, STARTED, PAUSED],
        stopping(
          [
            { ...FOR_NOW, ...REMOVED },
            { ...FOR_NOW, Einddatum: '2026-06-10' },
          ],
          { id: 'X' },
        ),
      ),
    ],
    fails: () => [
      after([ALLOCATED, STARTED, PAUSED], stopping([{ ...FOR_NOW, Einddatum: '2026-06-25' }], { id: 'X' })),
    ],
    at: `${STOP}[1]/RedenBeeindiging`,
  },
  {
    rule: 'TR414',
    when: 'help that pauses is said to have stopped before the pause',
    passes: () => [
      after([ALLOCATED, STARTED, PAUSED], stopping([{ Einddatum: '2026-06-20' }], { id: 'X' })),
      after([ALLOCATED, STARTED, PAUSED], stopping([{ Einddatum: '2026-06-27' }], { id: 'X' })),
    ],
    fails: () => [after([ALLOCATED, STARTED, PAUSED], stopping([{ Einddatum: '2026-06-19' }], { id: 'X' }))],
    at: `${STOP}[1]/Einddatum`,
  },
  {
    rule: 'TR415',
    when: 'help stops that has stopped for good',
    passes: () => [
      after([ALLOCATED, STARTED, PAUSED], stopping([{}], { id: 'X' })),
      // Casus 4: the wrong reason is corrected in one message.
      after([ALLOCATED, STARTED, STOPPED], stopping([{ RedenBeeindiging: '33' }, REMOVED], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED, starting([{ Begindatum: '2026-10-01' }], { id: 'X' })], RESTOPPED),
    ],
    fails: () => [
      after([ALLOCATED, STARTED, STOPPED], stopping([{ RedenBeeindiging: '33' }], { id: 'X' })),
      after([ALLOCATED, STARTED, STOPPED], stopping([{ ...FOR_NOW, Einddatum: '2026-09-01' }], { id: 'X' })),
    ],
    at: `${STOP}[1]`,
  },
  {
    rule: 'TR415',
    when: 'one message stops the same help for good twice',
    passes: () => [
      after([ALLOCATED, STARTED], stopping([FOR_NOW, {}])),
      // A pause and the end after it, in whatever order they are written.
      after([ALLOCATED, STARTED], stopping([{}, FOR_NOW])),
      after([ALLOCATED, STARTED], stopping([{}, { ...FOR_NOW, Einddatum: '2026-08-31' }])),
    ],
    fails: () => [after([ALLOCATED, STARTED], stopping([{}, { RedenBeeindiging: '33' }]))],
    at: `${STOP}[2]`,
  },
]
