import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '../../../../test/house.ts'
import { givenProgramme, idIn } from '../given.ts'

const house = await openHouse()

type Row = { id: string; programme: string; version: number; successor: string | null }
type Published = { id: string; document: string }

/** Something somebody does; the numbers choose among what is there, whatever that is. */
const deeds = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'change', 'move', 'merge', 'carry', 'status', 'state', 'publish', 'publish'),
    one: fc.nat(1000),
    other: fc.nat(1000),
  }),
  { minLength: 10, maxLength: 30 },
)

async function rowsOf<Found extends object>(table: string, programmes: readonly string[]): Promise<Found[]> {
  const { rows } = await house.owner.pool.query<Found>(
    `select * from programme.${table} where programme = any($1) order by id`,
    [programmes],
  )
  return rows
}

let run = 0

/** A programme and its next one, with something in it to begin with, and what can be done in them. */
async function begin() {
  run += 1
  const { anja, programme, add } = await givenProgramme(house, `Blijft staan ${run}`)
  const { programme: next } = await givenProgramme(house, `Blijft staan ${run} vervolg`)
  const line = await add('action-line', null)
  for (const name of ['A', 'B', 'C']) await add('item', line, { name })
  const asking = { name: 'Voorjaar', on: '2026-02-01', askedFrom: '2026-02-01', due: '2026-03-31' }
  const moment = idIn(await anja.post(`/programmes/${programme}/moments`, asking))
  const does = (what: string, [a, b]: [Row, Row], number: number) => {
    const node = `/programme-nodes/${a.id}`
    const asked: Record<string, () => ReturnType<typeof anja.put>> = {
      add: () => anja.post(`/programmes/${programme}/nodes`, { parent: line, kind: 'item', name: `N${number}` }),
      change: () => anja.put(node, a.version, { name: `N${number}`, what: `W${number}` }),
      move: () => anja.put(`${node}/place`, a.version, { parent: number % 2 === 0 ? null : b.id }),
      merge: () => anja.put(`${node}/merger`, a.version, { into: b.id }),
      carry: () =>
        anja.post(`/programmes/${a.programme}/carrying-over`, {
          ...{ to: a.programme === programme ? next : programme, on: '2026-03-01' },
          nodes: [{ id: a.id, version: a.version }],
        }),
      status: () => anja.put(`${node}/status`, a.version, { code: number % 2 === 0 ? 'done' : 'in-execution' }),
      state: () => anja.put(`${node}/states/${moment}`, 0, { text: `T${number}` }),
      publish: async () => {
        const choice = { audience: 'executive', from: '2026-01-01', until: '2026-12-31', moments: [moment] }
        const blocks = ['changes', 'overview', 'what', 'planning', 'status', 'states']
        const report = { title: `R${number}`, ...choice, blocks }
        const id = idIn(await anja.post(`/programmes/${programme}/reports`, report))
        return anja.put(`/programme-reports/${id}/publication`, 1)
      },
    }
    return asked[what]?.()
  }
  return { anja, programmes: [programme, next], does }
}

const sameAs = (kept: readonly Published[]) => (now: Published) => kept.some(({ id }) => id === now.id)

/** Does these deeds one after the other; after each, what was published before is what it was. Gives all that was published. */
async function live(history: readonly { what: string; one: number; other: number }[]) {
  const { anja, programmes, does } = await begin()
  const read = new Map<string, unknown>()
  let [seen, after]: [Published[], number] = [[], 0]
  for (const { what, one, other } of history) {
    const rows = await rowsOf<Row>('node', programmes)
    const [a, b] = [rows[one % rows.length], rows[other % rows.length]]
    assert.ok(a && b)
    const answer = await does(what, [a, b], other)
    assert.ok(answer && answer.status < 500, JSON.stringify(answer?.body))
    const now = await rowsOf<Published>('published_report', programmes)
    assert.deepEqual(now.filter(sameAs(seen)), seen, 'a published report changed')
    const { published } = answer.body
    if (published) read.set(published, (await anja.get(`/published-reports/${published}`)).body)
    else if (answer.status < 300 && seen.length > 0) after += 1
    seen = now
  }
  return { anja, seen, read, after }
}

test('[I08] whatever is moved, merged, carried over or written afterwards: no published report changes', async () => {
  const count = { published: 0, after: 0 }
  await fc.assert(
    fc.asyncProperty(deeds, async (history) => {
      const { anja, seen, read, after } = await live(history)
      assert.equal(seen.length, read.size)
      for (const [id, body] of read) assert.deepEqual((await anja.get(`/published-reports/${id}`)).body, body)
      count.published += read.size
      count.after += after
    }),
    { numRuns: 15 },
  )
  assert.ok(count.published > 20 && count.after > 30, JSON.stringify(count))
})
