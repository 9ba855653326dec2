import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { ADVICE_BASES } from '../rules/advice.ts'
import { KINDCHECK_ANSWERS } from '../rules/kindcheck.ts'
import { STEP_STATES, STEPS } from '../rules/meldcode-file.ts'
import { ANSWERS } from '../rules/weighing.ts'
import { line, Piece, Postcode } from './fields.ts'

const text = z.string().trim().max(8000)
const code = z.string().max(60)
const fileId = z.uuid()

export const OpenMeldcodeFile = z.strictObject({
  /** The signal the file hangs on; without it only one's own organisation knows of the file. */
  signalId: z.uuid().optional(),
  /** Whom it is about, in one's own words or as one's own reference. May stay empty. */
  client: line.default(''),
  aboutAdult: z.boolean().default(false),
  acute: z.boolean().default(false),
})

export const MeldcodeFileOpened = z.object({ id: z.uuid(), number: z.string(), version: z.int() })

export const ListMeldcodeFiles = z.strictObject({
  state: z.enum(['open', 'closed']).default('open'),
  signalId: z.uuid().optional(),
})

const Review = z.enum(['none', 'planned', 'overdue'])

const FileRow = z.object({
  id: z.uuid(),
  number: z.string(),
  client: z.string(),
  openedBy: z.string(),
  openedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  mine: z.boolean(),
  acute: z.boolean(),
  openSteps: z.array(z.enum(STEPS)),
  reportNeeded: z.boolean().nullable(),
  helpPossible: z.boolean().nullable(),
  reviewOn: Day.nullable(),
  review: Review,
  signal: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  closed: z.boolean(),
})

export const MeldcodeFileList = z.object({
  files: z.array(FileRow),
  /** Whether the asker looks after the files of the whole organisation. */
  overseer: z.boolean(),
})
export type MeldcodeFileList = z.infer<typeof MeldcodeFileList>

export const ShowMeldcodeFile = z.strictObject({ fileId })

const Answered = z.strictObject({ answer: z.enum(ANSWERS), reason: text })
const Answers = z.strictObject({
  suspicion: Answered.optional(),
  unsafe: Answered.optional(),
  'can-help': Answered.optional(),
  accepts: Answered.optional(),
  works: Answered.optional(),
})

const Kindcheck = z.strictObject({
  children: z.enum(KINDCHECK_ANSWERS),
  safe: z.enum(KINDCHECK_ANSWERS).optional(),
  text: text.optional(),
})

export const TakeStep = z.strictObject({
  fileId,
  step: z.enum(STEPS),
  state: z.enum(STEP_STATES).default('done'),
  text: text.default(''),
  /** For `later`: the day on which it will be done. */
  until: Day.optional(),
  /** For a talk that is not held: which danger there is (N-MC-06). */
  because: code.optional(),
  /** There is danger now, or not any more; left out when nothing changed. */
  acute: z.boolean().optional(),
  /** What was seen, told, thought, and what speaks against it, apart (N-MC-05). */
  pieces: z.array(Piece).max(40).default([]),
  kindcheck: Kindcheck.optional(),
  answers: Answers.optional(),
  decision: z
    .strictObject({
      report: z.strictObject({ needed: z.boolean(), reason: text }),
      help: z.strictObject({ possible: z.boolean(), reason: text }),
      deviation: text.optional(),
      reviewOn: Day.optional(),
    })
    .optional(),
  version: z.int(),
})
export type TakeStep = z.infer<typeof TakeStep>

export const MeldcodeChanged = z.object({ id: z.uuid(), version: z.int() })

const Told = z.union([
  z.strictObject({ told: z.literal(true), on: Day }),
  z.strictObject({ told: z.literal(false), why: text }),
])
const Sharing = z.strictObject({ basis: z.enum(ADVICE_BASES), whyNeeded: text, familyTold: Told })

export const RecordAdvice = z.strictObject({
  fileId,
  adviser: code,
  /** The account of the adviser, if it is a colleague with one. */
  adviserId: z.uuid().optional(),
  /** Whether the adviser was told whom it is about. Not telling is the rule. */
  identityTold: z.boolean().default(false),
  question: text.default(''),
  answer: text.default(''),
  /** Why an adviser outside was told whom it is about. `about` and `to` when the family has a dossier: then it is in its ledger. */
  sharing: Sharing.extend({ about: z.uuid().optional(), to: z.uuid().optional() }).optional(),
})

export const PrepareReport = z.strictObject({ fileId })

export const RecordReport = z.strictObject({
  fileId,
  /** The day on which somebody reported, by phone or on the site of Veilig Thuis. */
  madeOn: Day,
  reference: line.default(''),
})

export const PassOnFile = z.strictObject({
  fileId,
  kinds: z.array(code).max(20).default([]),
  pieces: z.array(Piece).max(20).default([]),
  child: line.default(''),
  postcode: Postcode.default(''),
  /** Do not let the family know who gave the signal (N-MC-09). */
  protectReporter: z.boolean().default(false),
})

export const PassedOn = z.object({
  id: z.uuid(),
  version: z.int(),
  signalNumber: z.string(),
})

export const CloseMeldcodeFile = z.strictObject({ fileId, followUp: text.default(''), version: z.int() })

const No = z.object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable()

const StepShown = z.object({
  nth: z.int(),
  step: z.enum(STEPS),
  state: z.enum(STEP_STATES),
  by: z.string(),
  at: z.iso.datetime(),
  text: z.string(),
  until: Day.nullable(),
  because: z.string().nullable(),
  acute: z.boolean().nullable(),
  pieces: z.array(Piece),
  kindcheck: Kindcheck.nullable(),
  weighing: z.object({ frame: z.string(), answers: Answers, norm: z.string() }).nullable(),
  decision: z
    .object({
      report: z.object({ needed: z.boolean(), reason: z.string() }),
      help: z.object({ possible: z.boolean(), reason: z.string() }),
      norm: z.string().optional(),
      deviation: z.string().optional(),
      reviewOn: Day.optional(),
      toBeConfirmed: z.boolean(),
      passedOver: z.array(z.enum(STEPS)),
    })
    .nullable(),
})
export type StepShown = z.infer<typeof StepShown>

export const MeldcodeFilePage = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.int(),
  client: z.string(),
  aboutAdult: z.boolean(),
  acute: z.boolean(),
  organisation: z.string(),
  openedBy: z.string(),
  openedAt: z.iso.datetime(),
  signal: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  passedSignal: z.string().nullable(),
  closed: z.object({ by: z.string(), at: z.iso.datetime(), followUp: z.string() }).nullable(),
  records: z.array(StepShown),
  advice: z.array(
    z.object({
      id: z.uuid(),
      adviser: z.string(),
      identityTold: z.boolean(),
      needsSharingRecord: z.boolean(),
      sharing: Sharing.nullable(),
      /** It stands in the sharing ledger of the dossier too. */
      inLedger: z.boolean(),
      question: z.string(),
      answer: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  reports: z.array(
    z.object({
      id: z.uuid(),
      stage: z.enum(['ready', 'made']),
      madeOn: Day.nullable(),
      reference: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** Where each step stands, and why it cannot be worked on now if it cannot. */
  steps: z.array(
    z.object({
      step: z.enum(STEPS),
      state: z.enum(['open', ...STEP_STATES]),
      until: Day.nullable(),
      overdue: z.boolean(),
      no: No,
    }),
  ),
  norm: z.string().nullable(),
  kindcheck: z.enum(['none', 'find-out', 'act']).nullable(),
  review: Review,
  reviewOn: Day.nullable(),
  reported: z.boolean(),
  /** What may be done besides the steps: `null` when it may. */
  acts: z.object({ prepare: No, report: No, passOn: No, close: No }),
  /** Whether the asker may finally decide here (N-MC-04), and who else may. */
  decides: z.boolean(),
  deciders: z.array(z.string()),
  /** Whom and to whom, for the sharing ledger of the dossier; null without a dossier. */
  ledger: z
    .object({
      persons: z.array(z.object({ id: z.uuid(), name: z.string() })),
      receivers: z.array(z.object({ id: z.uuid(), name: z.string() })),
    })
    .nullable(),
  /** Codes that can be chosen today. */
  choices: z.object({ talkSkips: z.array(z.string()), advisers: z.array(z.string()) }),
})
export type MeldcodeFilePage = z.infer<typeof MeldcodeFilePage>
