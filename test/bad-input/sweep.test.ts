import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { modules } from '../../src/app/modules.ts'
import { type Action, actionsOf } from '../../src/platform/http/module.ts'
import { openHouse } from '../house.ts'
import { type Came, doorkeeper, send, wireOf } from './asking.ts'
import { fairRequest } from './fair-requests.ts'
import { type Field, fieldsOf, pointerOf, withValue } from './fields.ts'
import { faultsOfRefusal, type Language, pointsAt } from './judge.ts'
import { rehearse } from './rehearsal.ts'
import { buildWholeHouse } from './whole-house.ts'
import { wrongMessagesFor } from './wrong-messages.ts'
import { type WrongValue, wrongValuesFor } from './wrong-values.ts'

/** The same seed asks the same questions: `SWEEP_SEED=… SWEEP_REQUESTS=20000 node --test test/bad-input/sweep.test.ts`. */
const seed = Number(process.env.SWEEP_SEED ?? Date.now() % 2 ** 31)
const most = Number(process.env.SWEEP_REQUESTS ?? 4_000)

const house = await openHouse()
const whole = await buildWholeHouse(house)
const foreign = await rowsElsewhere()
const cookieOf = doorkeeper(house)
const actions = actionsOf(modules)
for (const { useCase } of actions) await cookieOf(fairRequest(useCase.definition.name, whole).as)
const { during } = rehearse(house)

let asked = 0
after(() => console.info(`bad input: ${asked} requests to ${actions.length} operations, SWEEP_SEED=${seed}`))

const fairOf = (action: Action) => fairRequest(action.useCase.definition.name, whole)

async function ask(action: Action, wire: Parameters<typeof send>[1], language: Language = 'nl') {
  asked += 1
  const cookie = await cookieOf(fairOf(action).as)
  return during(() => send(house, wire, language === 'en' ? `${cookie}; vangnet_language=en` : cookie))
}

/** Ids of another municipality: a team, a worker and an organisation that are really there. */
async function rowsElsewhere(): Promise<string[]> {
  const { rows } = await house.owner.pool.query<{ id: string }>(
    `(select id from organisations.team where municipality = '0114' limit 1) union all
     (select id from organisations.worker where municipality = '0114' limit 1) union all
     (select id from organisations.organisation where municipality = '0114' limit 1)`,
  )
  return rows.map(({ id }) => id)
}

type Case = { action: Action; about: string; run: () => Promise<string[]> }

const nameOf = ({ method, path, useCase }: Action) => `${useCase.definition.name} (${method} ${path})`
const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 60)

/** What a refusal must be, whatever it is about; nothing may have been written. */
function refusalFaults(came: Came & { written: number }, language: Language): string[] {
  const faults = faultsOfRefusal(came, language)
  if (came.written > 0) faults.push(`was refused and would have written ${came.written} rows`)
  return faults
}

function valueCases(action: Action): Case[] {
  const { input } = fairOf(action)
  return fieldsOf(action).flatMap((field) =>
    wrongValuesFor(field, foreign).map((wrong) => ({
      action,
      about: `${nameOf(action)}, field ${pointerOf(field.path)}, ${wrong.what} ${shown(wrong.value)}`,
      run: async () => {
        const came = await ask(action, wireOf(action, withValue(input, field, wrong.value)))
        return valueFaults(came, { action, field, wrong })
      },
    })),
  )
}

type Tried = { action: Action; field: Field; wrong: WrongValue }

function valueFaults(came: Came & { written: number }, { action, field, wrong }: Tried): string[] {
  const { what, allowed } = wrong
  const pointer = pointerOf(field.path)
  if (came.status < 300) return allowed || mayBeTaken(action, { pointer, what }) ? [] : [`took it: ${came.status}`]
  const faults = refusalFaults(came, 'nl')
  // The address decides which file it is about; what it names may simply not exist for this person, or be other by now.
  const changed = came.status === 412 || String(came.body?.type).endsWith('-changed-meanwhile')
  const elsewhere = field.place === 'path' || changed || [403, 404].includes(came.status) || came.status >= 500
  if (elsewhere || allowed || isTooDeep(what) || pointsAt(came, pointer)) return faults
  return [
    ...faults,
    `does not point at the field: ${came.status} ${shown(came.body?.type)} ${shown(came.body?.errors)}`,
  ]
}

/**
 * A list that is narrowed to something of elsewhere is an empty list. Work that is handed over in one go is answered row
 * by row, and a successor for a duty that is gone is left out.
 */
function mayBeTaken({ method, path }: Action, { pointer, what }: { pointer: string; what: string }): boolean {
  if (/\bid of\b/.test(what) && method === 'GET') return true
  if (/^\/reassignments/.test(path)) return /^\/(tasks|watches|directions|contacts)\/0/.test(pointer)
  return path.endsWith('/leave') && pointer.startsWith('/successors/0')
}
const isTooDeep = (what: string) => what.startsWith('five thousand')

function messageCases(action: Action): Case[] {
  return wrongMessagesFor(action, wireOf(action, fairOf(action).input)).map(({ what, wire, statuses, pointer }) => ({
    action,
    about: `${nameOf(action)}, ${what}`,
    run: async () => {
      const came = await ask(action, wire)
      if (!statuses.includes(came.status)) return [`answered ${came.status} ${came.text.slice(0, 160)}`]
      const faults = refusalFaults(came, 'nl')
      if (pointer !== undefined && !pointsAt(came, pointer))
        faults.push(`does not point at ${pointer}: ${shown(came.body.errors)}`)
      return faults
    },
  }))
}

/** A share of the cases by the seed, spread over all operations. */
function chosen(cases: readonly Case[], share: number): Case[] {
  const count = Math.min(cases.length, Math.max(1, Math.round(share)))
  const some = fc.shuffledSubarray([...cases], { minLength: count, maxLength: count })
  return fc.sample(some, { seed, numRuns: 1 })[0] ?? []
}

async function faultsOf(cases: readonly Case[]): Promise<string[]> {
  const found: string[] = []
  for (const { about, run } of cases) for (const fault of await run()) found.push(`${about}: ${fault}`)
  return found
}

function assertNone(faults: readonly string[]): void {
  assert.equal(
    faults.length,
    0,
    `${faults.length} faults, SWEEP_SEED=${seed}\n${faults.slice(0, Number(process.env.SWEEP_SHOW ?? 40)).join('\n')}`,
  )
}

test('[L01] the request from which every wrong one is made succeeds', async () => {
  const refused: string[] = []
  for (const action of actions) {
    const { status, text } = await ask(action, wireOf(action, fairOf(action).input))
    if (status >= 300) refused.push(`${nameOf(action)}: ${status} ${text}`)
  }
  assert.deepEqual(refused, [], 'no fair request yet (test/bad-input/fair-*.ts)')
})

test('whatever stands in whatever field: never a crash, never a silent drop, and a Dutch sentence at the field', async () => {
  const cases = actions.flatMap(valueCases)
  console.info(`bad input: ${cases.length} wrong values in all`)
  assertNone(await faultsOf(chosen(cases, most * 0.6)))
})

test('whatever is wrong with the message around the fields, it is refused with what to do', async () => {
  const cases = actions.flatMap(messageCases)
  console.info(`bad input: ${cases.length} wrong messages in all`)
  assertNone(await faultsOf(chosen(cases, most * 0.3)))
})

/** Reading a message twice is the same as once. */
const readsTwice = ['desk.read-notice']

test('[M15] a change of something that somebody else changed meanwhile hears who and when', async () => {
  const faults: string[] = []
  for (const action of actions) {
    const wire = wireOf(action, fairOf(action).input)
    if (wire.headers['if-match'] === undefined || readsTwice.includes(action.useCase.definition.name)) continue
    if ((await ask(action, wire)).status >= 300) continue
    const came = await ask(action, { ...wire, headers: { ...wire.headers, 'if-match': '"77"' } })
    // What nobody wrote down yet nobody changed either.
    const nothingYet = wire.headers['if-match'] === '"0"'
    faults.push(
      ...(nothingYet ? refusalFaults(came, 'nl') : staleFaults(came, action)).map(
        (fault) => `${nameOf(action)}: ${fault}`,
      ),
    )
  }
  assertNone(faults)
})

function staleFaults(came: Came & { written: number }, { module }: Action): string[] {
  if (came.status !== 412) return [`answered ${came.status} ${shown(came.body)}`]
  const { changedBy, changedAt, detail } = came.body
  const saysWho = changedBy && String(detail).includes(changedBy) && !/[0-9a-f]{8}-/.test(changedBy)
  // What lies on one's own desk nobody else changes.
  const complete = module === 'desk' || (saysWho && !Number.isNaN(Date.parse(changedAt)))
  return [...(complete ? [] : [`does not say who and when: ${detail}`]), ...refusalFaults(came, 'nl')]
}
