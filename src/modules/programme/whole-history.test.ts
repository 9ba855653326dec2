import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '../../../test/house.ts'
import { givenProgramme } from './given.ts'

const house = await openHouse()

type Row = {
  id: string
  programme: string
  parent: string | null
  kind: string
  name: string
  successor: string | null
  origin: string | null
  ended: string | null
  version: number
}
type Change = { node: string; kind: string; after: Record<string, unknown> }

/** Something somebody does; the numbers choose among what is there, whatever that is. */
type Deed = { what: 'add' | 'change' | 'move' | 'merge' | 'carry'; one: number; other: number }

const deeds = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'add', 'change', 'move', 'move', 'merge', 'carry'),
    one: fc.nat(1000),
    other: fc.nat(1000),
  }),
  { minLength: 8, maxLength: 30 },
) as fc.Arbitrary<Deed[]>

async function rowsOf(programmes: readonly string[]): Promise<Row[]> {
  const { rows } = await house.owner.pool.query<Row>(
    'select * from programme.node where programme = any($1) order by id',
    [programmes],
  )
  return rows
}

async function changesOf(programmes: readonly string[]): Promise<(Change & { seq: number })[]> {
  const { rows } = await house.owner.pool.query<Change & { seq: number }>(
    `select c.seq, c.node, c.kind, c.after from programme.node_change c
     join programme.node n on n.municipality = c.municipality and n.id = c.node
     where n.programme = any($1) order by c.seq`,
    [programmes],
  )
  return rows
}

const KINDS = ['theme', 'movement', 'action-line', 'item', 'effort', 'pilot']
let run = 0

/** Does these deeds one after the other in two programmes; what is refused does not happen. Gives how many were done. */
async function live(history: readonly Deed[]) {
  run += 1
  const { anja, programme } = await givenProgramme(house, `Eigenschap ${run}`)
  const { programme: next } = await givenProgramme(house, `Eigenschap ${run} vervolg`)
  const programmes = [programme, next]
  let [made, done] = [0, 0]
  let seen: (Change & { seq: number })[] = []
  for (const { what, one, other } of history) {
    const rows = await rowsOf(programmes)
    const pick = (number: number): Row | undefined => rows[number % Math.max(1, rows.length)]
    const [a, b] = [pick(one), pick(other)]
    const node = (row: Row | undefined) => `/programme-nodes/${row?.id}`
    const ask = {
      add: () =>
        anja.post(`/programmes/${b && other % 3 > 0 ? b.programme : programme}/nodes`, {
          parent: b && other % 3 > 0 ? b.id : null,
          kind: KINDS[one % KINDS.length],
          name: `N${one}`,
        }),
      change: () => anja.put(node(a), a?.version ?? 1, { name: `N${other}`, what: `W${other}` }),
      move: () => anja.put(`${node(a)}/place`, a?.version ?? 1, { parent: other % 5 === 0 ? null : (b?.id ?? null) }),
      merge: () => anja.put(`${node(a)}/merger`, a?.version ?? 1, { into: b?.id }),
      carry: () =>
        anja.post(`/programmes/${a?.programme}/carrying-over`, {
          to: a?.programme === programme ? next : programme,
          on: '2026-03-01',
          nodes: [a, ...(b && b !== a ? [b] : [])].map((row) => ({ id: row?.id, version: row?.version })),
        }),
    }[what]
    if (what !== 'add' && rows.length === 0) continue
    const answer = await ask()
    assert.ok(answer.status < 500, JSON.stringify(answer.body))
    if (answer.status < 300) done += 1
    if (answer.status === 201) made += what === 'carry' ? answer.body.carried.length : 1
    const now = await changesOf(programmes)
    assert.deepEqual(now.slice(0, seen.length), seen, 'what was written in the history changed')
    seen = now
  }
  return { anja, programmes, made, done, changes: seen }
}

/** Every node as its history tells it, from nothing. */
function retold(changes: readonly Change[]): Map<string, Record<string, unknown>> {
  const told = new Map<string, Record<string, unknown>>()
  for (const { node, after } of changes) told.set(node, { ...told.get(node), ...after })
  return told
}

function assertTree(rows: readonly Row[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    const way = new Set<string>()
    for (let at: Row | undefined = row; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
      assert.ok(!way.has(at.id), `${row.id} stands under itself`)
      assert.equal(at.programme, row.programme)
      way.add(at.id)
    }
  }
}

test('[I01 I02] whatever is moved, merged and carried over: nothing is lost or doubled, no ring, and every history tells its node', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(deeds, async (history) => {
      const life = await live(history)
      done += life.done
      const rows = await rowsOf(life.programmes)
      assert.equal(rows.length, life.made)
      assertTree(rows)
      const shown = await Promise.all(life.programmes.map((id) => life.anja.get(`/programmes/${id}`)))
      const ids = shown.flatMap(({ body }) => body.nodes.map(({ id }: Row) => id))
      assert.deepEqual(ids.toSorted(), rows.map(({ id }) => id).toSorted())
      const told = retold(life.changes)
      for (const row of rows) {
        const { kind, name, parent, ended = null, successor = null, origin = null } = told.get(row.id) ?? {}
        assert.deepEqual(
          { kind, name, parent, ended, successor, origin },
          {
            kind: row.kind,
            name: row.name,
            parent: row.parent,
            ended: row.ended,
            successor: row.successor,
            origin: row.origin,
          },
        )
      }
      for (const { origin, id } of rows.filter((row) => row.origin !== null))
        assert.equal(rows.find((row) => row.id === origin)?.successor, id)
      await assertWholeHistories(life.anja, { rows, changes: life.changes })
    }),
    { numRuns: 25 },
  )
  assert.ok(done > 100, `only ${done} deeds were done`)
})

/** What a node shows as its history is its own lines and those of all that went on in it, none missing and none twice. */
async function assertWholeHistories(
  anja: Awaited<ReturnType<typeof live>>['anja'],
  { rows, changes }: { rows: readonly Row[]; changes: readonly Change[] },
): Promise<void> {
  for (const row of rows.filter(({ successor }) => successor === null)) {
    const within = new Set([row.id])
    for (let size = 0; size < within.size; ) {
      size = within.size
      for (const one of rows) if (one.successor !== null && within.has(one.successor)) within.add(one.id)
    }
    const own = changes.filter(({ node }) => within.has(node)).map(({ kind, node }) => `${kind} ${node}`)
    const { body } = await anja.get(`/programme-nodes/${row.id}/history`)
    const shown = body.changes.map(({ kind, node }: { kind: string; node: { id: string } }) => `${kind} ${node.id}`)
    assert.deepEqual(shown.toReversed(), own)
  }
}
