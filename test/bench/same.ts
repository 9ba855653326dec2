import assert from 'node:assert/strict'
import type { Job } from './floor-statements.ts'
import type { Request } from './load.ts'
import { requestFor, type Subjects } from './subjects.ts'

type Named = { id: string }

/** What an answer tells, whatever it looks like: who and how many, in the order in which they stand. */
type Told = readonly (string | number)[]

const ids = (rows: readonly Named[]) => rows.map(({ id }) => id)

/** How to read the essentials from an answer of the product, and from one of the floor. */
const essentials: Record<Exclude<Job, 'report'>, { product: (body: Answer) => Told; floor: (body: Answer) => Told }> = {
  household: { product: household, floor: household },
  list: { product: ({ signals }) => ids(signals).toSorted(), floor: ({ signals }) => ids(signals).toSorted() },
  search: { product: ({ persons }) => ids(persons), floor: ({ persons }) => ids(persons) },
  work: {
    product: ({ counts, rows }) => [...Object.values(counts), ...ids(rows).toSorted()],
    floor: ({ counts, tasks, signals }) => [...Object.values(counts), ...ids([...tasks, ...signals]).toSorted()],
  },
}

type Answer = {
  id: string
  members: (Named & { address: string | null; secret: boolean })[]
  signals: Named[]
  persons: Named[]
  tasks: Named[]
  rows: Named[]
  counts: Record<string, number>
}

function household({ id, members }: Answer): Told {
  return [id, ...members.flatMap((member) => [member.id, String(member.secret), member.address ? 'address' : 'none'])]
}

/** The floor does the same work only if it gives the same answer: fails on the first that differs. */
export async function assertSameAnswers(product: string, floor: string, subjects: Subjects): Promise<void> {
  for (const job of ['household', 'list', 'search', 'work'] as const) {
    const [own, other] = [requestFor('product', job, subjects), requestFor('walled', job, subjects)]
    for (let count = 0; count < 10; count += 1) {
      const [ours, theirs] = await Promise.all([ask(product, own(count)), ask(floor, other(count))])
      const [told, asked] = [essentials[job].floor(theirs).join(' '), essentials[job].product(ours).join(' ')]
      assert.ok(told === asked, `The floor answers ${own(count).path} differently:\n${told}\n${asked}`)
    }
  }
}

async function ask(url: string, { path, headers }: Request): Promise<Answer> {
  const answer = await fetch(url + path, { headers })
  assert.equal(answer.status, 200, `${path}: ${answer.status}`)
  return (await answer.json()) as Answer
}
