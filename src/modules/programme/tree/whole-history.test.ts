import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse, type Visitor } from '../../../../test/house.ts'
import { givenProgramme } from '../given.ts'
import { KINDS } from '../rules/kinds.ts'

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
    what: fc.constantFrom('add', 'add', 'add', 'change', 'move', 'move', 'merge', 'merge', 'carry'),
    one: fc.nat(1000),
    other: fc.nat(1000),
  }),
  { minLength: 12, maxLength: 36 },
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

const kinds = KINDS.map(({ code }) => code).filter((code) => code !== 'vision')
const mayHold = (kind: string, under: string) => KINDS.some((one) => one.code === kind && one.under.includes(under))
let run = 0

type Told = (Change & { seq: number })[]
type World = { anja: Visitor; programme: string; next: string; rows: readonly Row[] }
type Request = { path: string; body: object; version?: number }

/** One of these, whatever the number; undefined when there are none. */
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]

/** What is asked: mostly something that can be done, and now and then something that cannot. */
const asks: Record<Deed['what'], (world: World, deed: Deed) => Request | undefined> = {
  add: ({ programme, rows }, { one, other }) => {
    const kind = pick(kinds, one) ?? 'theme'
    const hosts = rows.filter((row) => row.successor === null && mayHold(kind, row.kind))
    const parent = mayHold(kind, 'programme') && other % 3 === 0 ? undefined : pick(hosts, other)
    const body = { kind, parent: parent?.id ?? null, name: `N${one}` }
    return { path: `/programmes/${parent?.programme ?? programme}/nodes`, body }
  },
  change: ({ rows }, { one, other }) => {
    const node = pick(rows, one)
    return node && { path: pathOf(node), version: node.version, body: { name: `N${other}`, what: `W${other}` } }
  },
  move: ({ rows }, { one, other }) => {
    const node = pick(rows, one)
    if (!node) return undefined
    const hosts = rows.filter((row) => row.programme === node.programme && mayHold(node.kind, row.kind))
    const parent = other % 4 === 0 ? pick(rows, other) : pick(hosts, other)
    return { path: `${pathOf(node)}/place`, version: node.version, body: { parent: parent?.id ?? null } }
  },
  merge: ({ rows }, { one, other }) => {
    const whole = rows.filter((row) => rows.some(({ parent }) => parent === row.id))
    const node = pick(one % 3 === 0 ? rows : whole, one)
    if (!node) return undefined
    const mates = rows.filter(
      (row) => row !== node && row.kind === node.kind && row.programme === node.programme && row.ended === null,
    )
    const into = other % 5 === 0 ? pick(rows, other) : pick(mates, other)
    return into && { path: `${pathOf(node)}/merger`, version: node.version, body: { into: into.id } }
  },
  carry: ({ rows, programme, next }, { one, other }) => {
    const open = rows.filter(({ successor }) => successor === null)
    const [a, b] = [pick(open, one), pick(open, other)]
    if (!a || !b) return undefined
    const nodes = (a === b ? [a] : [a, b]).map(({ id, version }) => ({ id, version }))
    const to = a.programme === programme ? next : programme
    return { path: `/programmes/${a.programme}/carrying-over`, body: { to, on: '2026-03-01', nodes } }
  },
}
const pathOf = ({ id }: Row) => `/programme-nodes/${id}`

/** Does these deeds one after the other in two programmes; what is refused does not happen. */
async function live(history: readonly Deed[], done: Map<string, number>) {
  run += 1
  const { anja, programme } = await givenProgramme(house, `Eigenschap ${run}`)
  const { programme: next } = await givenProgramme(house, `Eigenschap ${run} vervolg`)
  const programmes = [programme, next]
  let made = 0
  let seen: Told = []
  for (const deed of history) {
    const request = asks[deed.what]({ anja, programme, next, rows: await rowsOf(programmes) }, deed)
    if (!request) continue
    const { path, body, version } = request
    const answer = version === undefined ? await anja.post(path, body) : await anja.put(path, version, body)
    assert.ok(answer.status < 500, JSON.stringify(answer.body))
    if (answer.status < 300) done.set(deed.what, (done.get(deed.what) ?? 0) + 1)
    if (answer.status === 201) made += deed.what === 'carry' ? answer.body.carried.length : 1
    const now = await changesOf(programmes)
    assert.deepEqual(now.slice(0, seen.length), seen, 'what was written in the history changed')
    seen = now
  }
  return { anja, programmes, made, changes: seen }
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
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(deeds, async (history) => {
      const life = await live(history, done)
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
  for (const what of Object.keys(asks)) assert.ok((done.get(what) ?? 0) >= 5, `hardly any ${what}: ${[...done]}`)
})

/** What a node shows as its history is its own lines and those of all that went on in it, none missing and none twice. */
async function assertWholeHistories(
  anja: Visitor,
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
