import { randomUUID } from 'node:crypto'
import { ZodError, type z } from 'zod'
import type { Actor } from './actor.ts'
import { type AuditAction, type AuditLine, auditStatement, record } from './audit/record.ts'
import { type Db, inTransaction, type Tx } from './database.ts'
import { type Caller, confirmed, expectedActor, NotAsExpected, recognise } from './entrance.ts'
import { type Keyed, keepAnswer, storedAnswer } from './idempotency.ts'
import type { Jobs } from './jobs.ts'
import type { LeftBehind } from './one-statement.ts'
import { type Refusal, Refused } from './refusal.ts'
import { findUnsoundText } from './sound-text.ts'
import type { Tell } from './telling.ts'
import { dutchDayOf } from './terms/dutch-date.ts'
import { atItsField } from './unknown-reference.ts'

/** What every use case may reach besides its transaction. Other organisations and the clock come in from outside. */
export type Deps = { db: Db; now: () => Date; jobs: Jobs; tell: Tell; settings: Settings }

/** What the composition root decided for the whole house. `secret` keys look-ups and encryption. */
export type Settings = { demo: boolean; secret: Buffer; baseUrl: string }

/** Where and for whom a use case runs. Reading and changing happen inside this one transaction. */
export type Scene = {
  tx: Tx
  actor: Actor
  now: Date
  /** The date in the Netherlands at this moment, as yyyy-mm-dd: what terms and ages count by. */
  today: string
  municipality: string
  jobs: Jobs
  tell: Tell
  settings: Settings
  /** Names the households that are opened or shown, for the audit line and for "who looked in my file". */
  touch: (...households: string[]) => void
}

/** Why access is given, for the audit (N-LOG-02): `role/team-lead`, `relation/watch`… `false` is no. */
export type Grant = string | false

export type UseCaseDefinition<In extends z.ZodType, Out extends z.ZodType, Facts = undefined> = {
  /** `module.verb-noun`: the name in the audit, the metrics and the OpenAPI operation. */
  name: string
  /** One Dutch line for the API's readers. */
  summary: string
  /** What kind of event this is by NEN 7513 (N-LOG-01). */
  action: AuditAction
  /** Why this data may be used (purpose limitation); written to every audit line. */
  purpose: string
  input: In
  output: Out
  /** What is opened or changed: `kind/id`, never content. */
  subject: (input: z.output<In>) => string
  /** What may be sent, where that is more than a form: so many bytes, and what somebody hears who sends more. */
  largest?: { bytes: number; refusal: Refusal }
  /** A file one may not know of answers "does not exist" instead of "not yours". */
  conceal?: boolean
  /**
   * What `may` decides on and `run` needs as well, asked once. It refuses nothing: nobody hears what is there before `may`
   * has said yes.
   */
  facts?: (scene: Scene, input: z.output<In>) => Promise<Facts>
  may: (scene: Scene, input: z.output<In>, facts: Facts) => Grant | Promise<Grant>
  run: (scene: Scene, input: z.output<In>, facts: Facts) => Promise<z.output<Out>>
}

export type Call = { actor: Caller; raw: unknown; key?: string; origin?: string; trace?: string }

export type UseCase = {
  definition: UseCaseDefinition<z.ZodType, z.ZodType>
  perform: (deps: Deps, call: Call) => Promise<unknown>
}

/**
 * One door for every action, reading included: parse, open the transaction behind the municipality wall, ask `may`,
 * run, and write the audit line in the same transaction. A refusal or failure is audited too; if the audit line cannot
 * be written, nothing happened (N-LOG-06).
 */
export function useCase<In extends z.ZodType, Out extends z.ZodType, Facts = undefined>(
  definition: UseCaseDefinition<In, Out, Facts>,
): UseCase {
  async function perform(deps: Deps, call: Call): Promise<unknown> {
    const input = await parsed(definition.input, deps, call)
    const perhaps = expectedActor(deps.db, call.actor)
    return attempt({ deps, call, input }, perhaps).catch((error: unknown) => {
      if (error instanceof NotAsExpected) return attempt({ deps, call, input }, undefined)
      throw error
    })
  }

  /** The deed in one transaction. For somebody expected it begins in the same breath as the question who asks. */
  async function attempt({ deps, call, input }: Attempt<z.output<In>>, perhaps: Actor | undefined): Promise<unknown> {
    let opened: Opened | undefined
    const municipality = 'ask' in call.actor ? perhaps?.municipality : call.actor.municipality
    try {
      return await inTransaction(
        deps.db,
        { municipality },
        async (tx) => {
          const workFor = async (actor: Actor) => {
            opened = open(definition, { deps, call, actor, input })
            return runInside(definition, sceneOf(tx, deps, opened.line), input)
          }
          const asked = recognise(deps.db, tx, call.actor)
          return perhaps ? confirmed(perhaps, { asked, work: workFor(perhaps) }) : workFor(await asked)
        },
        (result) => (opened ? closingOf(opened, result) : []),
      )
    } catch (error) {
      // Whoever never came in left no deed to audit.
      if (!opened || error instanceof NotAsExpected) throw error
      return await answerFailure(deps, { error: atItsField(error, input), ...opened })
    }
  }
  return { definition: definition as unknown as UseCaseDefinition<z.ZodType, z.ZodType>, perform }

  async function runInside(
    def: UseCaseDefinition<In, Out, Facts>,
    scene: Scene & { line: AuditLine },
    input: z.output<In>,
  ) {
    const facts = (await def.facts?.(scene, input)) as Facts
    const grant = await def.may(scene, input, facts)
    if (grant === false)
      throw new Refused(
        def.conceal ? { refused: 'access/unknown', status: 404 } : { refused: 'access/not-yours', status: 403 },
      )
    scene.line.grantedBy = grant
    return def.run(scene, input, facts)
  }
}

/** For what goes wrong before the deed begins: a stranger hears that they must log in, and not what was wrong. */
export async function refuseStranger(deps: Deps, caller: Caller): Promise<void> {
  await inTransaction(deps.db, { municipality: undefined }, (tx) => recognise(deps.db, tx, caller))
}

async function parsed<In extends z.ZodType>(input: In, deps: Deps, call: Call): Promise<z.output<In>> {
  const unsound = findUnsoundText(call.raw)
  const read = unsound ? unsoundAt(unsound) : input.safeParse(call.raw)
  if (read.success) return read.data
  await refuseStranger(deps, call.actor)
  throw read.error
}

function unsoundAt(path: PropertyKey[]): { success: false; error: z.ZodError } {
  const issue = { code: 'custom', path, message: 'input/unsound-text', input: undefined } as const
  return { success: false, error: new ZodError([issue]) }
}

/** What a call leaves behind once somebody came in: its audit line and, for a creation, its kept answer. */
type Opened = { line: AuditLine; keyed: Keyed | undefined }

type Attempt<In> = { deps: Deps; call: Call; input: In }

type Opening = { deps: Deps; call: Call; actor: Actor; input: unknown }

function open(
  definition: { name: string; action: AuditAction; purpose: string; subject: (input: never) => string },
  { deps, call, actor, input }: Opening,
): Opened {
  const { key, raw, origin, trace } = call
  const line: AuditLine = {
    at: deps.now(),
    municipality: actor.municipality,
    action: definition.action,
    useCase: definition.name,
    outcome: 'done',
    actor,
    purpose: definition.purpose,
    object: definition.subject(input as never),
    households: [],
    origin: origin ?? 'api',
    trace: trace ?? randomUUID(),
    grantedBy: 'none',
  }
  return { line, keyed: key === undefined ? undefined : { key, operation: definition.name, actor, raw } }
}

function closingOf({ line, keyed }: Opened, result: unknown): LeftBehind[] {
  return [...(keyed ? [keepAnswer(keyed, result)] : []), auditStatement(line)]
}

function sceneOf(tx: Tx, deps: Deps, line: AuditLine): Scene & { line: AuditLine } {
  return {
    tx,
    line,
    actor: line.actor,
    now: line.at,
    today: dutchDate(line.at),
    municipality: line.actor.municipality,
    jobs: deps.jobs,
    tell: deps.tell,
    settings: deps.settings,
    touch: (...households) => {
      for (const id of households) if (!line.households.includes(id)) line.households.push(id)
    },
  }
}

/** The date in the Netherlands at an instant, as yyyy-mm-dd. */
export function dutchDate(at: Date): string {
  return dutchDayOf(at)
}

/** A retry of something that was done gets the first answer; everything else is audited as refused or failed and thrown on. */
async function answerFailure(
  deps: Deps,
  { error, line, keyed }: { error: unknown; line: AuditLine; keyed: Keyed | undefined },
): Promise<unknown> {
  if (keyed) {
    const stored = await storedAnswer(deps.db, keyed)
    if (stored) return stored.answer
  }
  const outcome = error instanceof Refused ? error.refusal.refused : 'failed'
  await inTransaction(deps.db, { municipality: line.municipality }, (tx) => record(tx, { ...line, outcome }))
  throw error
}
