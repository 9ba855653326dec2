import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { plusDays } from './day.ts'
import { type ReassignFacts, type Reassignment, reassign } from './reassign.ts'
import { countTasks, daysOfGroup, listTasks, type Task, taskGroups, workloads } from './tasks.ts'

const today = '2026-03-02'
const now = new Date('2026-03-02T09:00:00Z')
const task = (change: Partial<Task> = {}): Task => ({
  id: 't1',
  version: 1,
  kind: 'other',
  worker: 'anna',
  due: today,
  ...change,
})
const groupOf = (due: string) => taskGroups.filter((group) => listTasks([task({ due })], group, today).length > 0)

test('[D12] yesterday is late, today is today, the coming week runs from tomorrow up to and including seven days on', () => {
  assert.deepEqual(groupOf('2026-03-01'), ['late'])
  assert.deepEqual(groupOf('2026-03-02'), ['today'])
  assert.deepEqual(groupOf('2026-03-03'), ['coming-week'])
  assert.deepEqual(groupOf('2026-03-09'), ['coming-week'])
  assert.deepEqual(groupOf('2026-03-10'), ['later'])
})

test('[D12] whatever is due, every open task stands in exactly one group and each count equals its rows', () => {
  const some = fc.array(
    fc
      .record({ days: fc.integer({ min: -40, max: 40 }), done: fc.boolean() })
      .map(({ days, done }) => task({ id: `${days}`, due: plusDays(today, days), ...(done && { doneAt: now }) })),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(some, (tasks) => {
      const counts = countTasks(tasks, today)
      for (const group of taskGroups) assert.equal(counts[group], listTasks(tasks, group, today).length)
      assert.equal(
        taskGroups.reduce((sum, group) => sum + counts[group], 0),
        tasks.filter((t) => !t.doneAt).length,
      )
    }),
  )
})

test('[D12] the most pressing task comes first', () => {
  const tasks = [
    task({ id: 'b', due: '2026-02-20' }),
    task({ id: 'c', due: '2026-02-10' }),
    task({ id: 'a', due: '2026-02-20' }),
  ]
  assert.deepEqual(
    listTasks(tasks, 'late', today).map((t) => t.id),
    ['c', 'a', 'b'],
  )
})

test('[D12] the groups follow each other without a gap, also over the end of a year', () => {
  const ranges = taskGroups.map((group) => daysOfGroup(group, '2026-12-28'))
  assert.deepEqual(
    ranges.slice(1).map((r) => r.from),
    ranges.slice(0, -1).map((r) => r.before),
  )
  assert.equal(ranges[2]?.before, '2027-01-05')
})

test('[D12] the workload shows every worker, also one with nothing on hand', () => {
  const facts = {
    workers: ['anna', 'bob'],
    tasks: [task(), task({ id: 't2', due: '2026-02-01' }), task({ id: 't3', worker: 'carla' })],
    watchers: ['anna', 'anna', 'carla'],
    directors: ['anna'],
  }
  const nothing = { late: 0, today: 0, 'coming-week': 0, later: 0 }
  assert.deepEqual(workloads(facts, today), [
    { worker: 'anna', watches: 2, directs: 1, tasks: { ...nothing, late: 1, today: 1 } },
    { worker: 'bob', watches: 0, directs: 0, tasks: nothing },
  ])
})

// ---- many at once ----------------------------------------------------------------------------------------------

const facts = (tasks: Task[], change: Partial<ReassignFacts> = {}): ReassignFacts => ({
  tasks,
  receiverMayOpen: new Set(['d1']),
  receiverActive: true,
  receiverAway: [],
  now,
  ...change,
})
const ask = (tasks: Pick<Task, 'id' | 'version'>[], change: Partial<Reassignment> = {}): Reassignment => ({
  tasks,
  to: 'bob',
  reason: 'anna is ziek',
  ...change,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[D12] of many tasks at once each one moves, or stays with its reason', () => {
  const tasks = [
    task({ id: 'moves', dossier: 'd1' }),
    task({ id: 'done', doneAt: now }),
    task({ id: 'changed', version: 4 }),
    task({ id: 'theirs', worker: 'bob' }),
    task({ id: 'watch', kind: 'contact', dossier: 'd1' }),
    task({ id: 'direction', kind: 'evaluate-plan', dossier: 'd1' }),
    task({ id: 'closed-to-bob', dossier: 'd2' }),
  ]
  const seen = [...tasks.map(({ id }) => ({ id, version: 1 })), { id: 'gone', version: 1 }]
  const result = orRefuse(reassign(ask(seen), facts(tasks)))
  assert.deepEqual(result.moves, [{ task: 'moves', from: 'anna', to: 'bob' }])
  assert.deepEqual(Object.fromEntries(result.stays.map(({ task: id, why }) => [id, why])), {
    done: 'done',
    changed: 'changed-meanwhile',
    theirs: 'already-theirs',
    watch: 'goes-with-watch',
    direction: 'goes-with-direction',
    'closed-to-bob': 'receiver-may-not-open',
    gone: 'unknown',
  })
})

test('[D12] nothing moves to somebody who is away or no longer works here, or without a reason', () => {
  const away = [{ from: now, until: new Date('2026-03-09T00:00:00Z') }]
  assert.equal(refusalOf(reassign(ask([task()]), facts([task()], { receiverAway: away }))), 'dossiers/receiver-away')
  const back = [{ from: new Date('2026-02-01T00:00:00Z'), until: now }]
  assert.equal(refusalOf(reassign(ask([task()]), facts([task()], { receiverAway: back }))), undefined)
  assert.equal(
    refusalOf(reassign(ask([task()]), facts([task()], { receiverActive: false }))),
    'dossiers/receiver-not-active',
  )
  assert.equal(refusalOf(reassign(ask([task()], { reason: ' ' }), facts([task()]))), 'dossiers/reassign-without-reason')
  assert.equal(refusalOf(reassign(ask([]), facts([]))), 'dossiers/reassign-nothing')
})

test('[D12] whatever changes between preview and act, every task asked for is answered once', () => {
  const anyTask = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    version: fc.nat(2),
    done: fc.boolean(),
    kind: fc.constantFrom('other' as const, 'contact' as const),
  })
  fc.assert(
    fc.property(
      fc.array(anyTask, { minLength: 1 }),
      fc.uniqueArray(anyTask, { selector: (t) => t.id }),
      (asked, found) => {
        const tasks = found.map(({ done, ...t }) => task({ ...t, dossier: 'd1', ...(done && { doneAt: now }) }))
        const result = orRefuse(reassign(ask(asked), facts(tasks)))
        const answered = [...result.moves, ...result.stays].map((row) => row.task).toSorted()
        assert.deepEqual(answered, [...new Set(asked.map((t) => t.id))].toSorted())
      },
    ),
  )
})
