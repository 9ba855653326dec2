import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { modules } from '../../src/app/modules.ts'
import { type Action, actionsOf, creates } from '../../src/platform/http/module.ts'
import { openHouse } from '../house.ts'
import { type Came, doorkeeper, send, type Wire, wireOf } from './asking.ts'
import { fairRequest } from './fair-requests.ts'
import { rehearse } from './rehearsal.ts'
import { buildWholeHouse } from './whole-house.ts'

const house = await openHouse()
const whole = await buildWholeHouse(house)
const cookieOf = doorkeeper(house)
const actions = actionsOf(modules)
const fairOf = (action: Action) => fairRequest(action.useCase.definition.name, whole)
for (const action of actions) await cookieOf(fairOf(action).as)
const { during, forReal } = rehearse(house)

const nameOf = ({ method, path, useCase }: Action) => `${useCase.definition.name} (${method} ${path})`
const said = ({ status, text }: Came) => `${status} ${text.slice(0, 200)}`

const same = (one: Came, other: Came) => one.status === other.status && isDeepStrictEqual(one.body, other.body)

const ask = async (action: Action, wire: Wire) => send(house, wire, await cookieOf(fairOf(action).as))

/** How often the audit says that this was done. */
async function timesDone({ useCase }: Action): Promise<number> {
  const { rows } = await house.owner.pool.query<{ times: number }>(
    "select count(*)::int as times from audit.line where use_case = $1 and outcome = 'done'",
    [useCase.definition.name],
  )
  return rows[0]?.times ?? 0
}

/** Earlier deeds of this file may stand in the way of a later one: those are counted, and must stay few. */
function assertMost(done: number, all: number): void {
  assert.ok(done >= all * 0.8, `only ${done} of ${all} could be tried`)
}

test('[M15] every creation sent twice at once with one key happens once, and both hear the same', async () => {
  const faults: string[] = []
  let done = 0
  const creations = actions.filter(creates)
  for (const action of creations) {
    const wire = wireOf(action, fairOf(action).input)
    const before = await timesDone(action)
    const [one, other] = await forReal(() => Promise.all([ask(action, wire), ask(action, wire)]))
    const again = await forReal(() => ask(action, wire))
    const times = (await timesDone(action)) - before
    if (one.status < 300) done += 1
    if (one.status >= 500 || !same(one, other)) faults.push(`${nameOf(action)}: ${said(one)} and ${said(other)}`)
    if (one.status < 300 && !same(one, again)) faults.push(`${nameOf(action)}: a retry hears ${said(again)}`)
    if (times > 1) faults.push(`${nameOf(action)}: done ${times} times`)
    if (one.status < 300) faults.push(...(await faultsOfOtherBody(action, wire)))
  }
  console.info(`twice at once: ${done} of ${creations.length} creations`)
  assert.deepEqual(faults, [])
  assertMost(done, creations.length)
})

/** The same key for something else is refused clearly, and does nothing. */
async function faultsOfOtherBody(action: Action, wire: Wire): Promise<string[]> {
  const body = otherWords(wire.body)
  if (body === undefined) return []
  const came = await during(() => ask(action, { ...wire, body }))
  const refused = came.body?.type === '/problems/input/key-used-for-something-else'
  return refused && came.written === 0 ? [] : [`${nameOf(action)}: the key for something else hears ${said(came)}`]
}

/** The same message with one text of people changed; undefined when there is none in it. */
function otherWords(body: unknown): unknown {
  const copy = structuredClone(body) as Record<string, unknown>
  const text = ['text', 'why', 'reason', 'name', 'title', 'question', 'given', 'client', 'label'].find(
    (name) => typeof copy[name] === 'string',
  )
  return text === undefined ? undefined : { ...copy, [text]: `${String(copy[text])} anders` }
}

/** What was taken away has no version any more: the second hears that it is not there. */
const openedAlready = ['dossiers.open-seal', 'programme.drop-link']

test('[M15] of two who change the same at once one wins, and the other hears who was quicker and when', async () => {
  const faults: string[] = []
  let done = 0
  const changes = actions.filter((action) => wireOf(action, fairOf(action).input).headers['if-match'] !== undefined)
  for (const action of changes) {
    const wire = await asItIsNow(action)
    if (!wire) continue
    const both = await forReal(() => Promise.all([ask(action, wire), ask(action, wire)]))
    const [winner, loser] = both.toSorted((one, other) => one.status - other.status)
    if (!winner || !loser || winner.status >= 300) continue
    done += 1
    if (action.module === 'desk' || openedAlready.includes(action.useCase.definition.name)) continue
    const late = await during(() => ask(action, wire))
    for (const one of [loser, late]) {
      const { changedBy, changedAt } = one.body ?? {}
      if (one.status !== 412 || !changedBy || Number.isNaN(Date.parse(changedAt)))
        faults.push(`${nameOf(action)}: the second hears ${said(one)}`)
    }
  }
  console.info(`two at once: ${done} of ${changes.length} changes`)
  assert.deepEqual(faults, [])
  assertMost(done, changes.length)
})

/** The fair change with the version that its thing has now; undefined when what happened before stands in the way. */
async function asItIsNow(action: Action): Promise<Wire | undefined> {
  const wire = wireOf(action, fairOf(action).input)
  const first = Number(wire.headers['if-match']?.slice(1, -1))
  for (let version = first; version < first + 15; version += 1) {
    const tried = { ...wire, headers: { ...wire.headers, 'if-match': `"${version}"` } }
    const { status } = await during(() => ask(action, tried))
    if (status < 300) return tried
    if (status !== 412) return undefined
  }
  return undefined
}

test('[M15] the same key of two people is two keys', async () => {
  const key = `dezelfde-${randomUUID()}`
  const [sanne, mo] = await forReal(
    async () => [await house.as('sanne-bakker'), await house.as('mo-el-amrani')] as const,
  )
  const body = { pieces: [{ nature: 'observation', text: 'Zorg' }] }
  const [one, other] = await forReal(() =>
    Promise.all([sanne.post('/signals', body, key), mo.post('/signals', body, key)]),
  )
  assert.deepEqual([one.status, other.status], [201, 201])
  assert.notEqual(one.body.id, other.body.id)
})
