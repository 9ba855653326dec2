import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EARLIER_RULES, judgeAgainstEarlier } from '../src/judge/earlier/judge.ts'
import { inMemoryEarlier } from '../src/judge/earlier/memory.ts'
import { EARLIER } from './cases/earlier.ts'

for (const { rule, when, passes, besides = [], fails, at } of EARLIER)
  test(`[E05 ${rule}] it is noticed when ${when}`, async () => {
    const expected = EARLIER_RULES.find(({ id }) => id === rule)
    for (const { message, against } of passes()) {
      const found = await judgeAgainstEarlier(message, inMemoryEarlier(against.earlier), against.outside)
      assert.deepEqual(
        found.filter((finding) => !besides.includes(finding.rule)),
        [],
      )
    }
    for (const { message, against } of fails()) {
      const found = await judgeAgainstEarlier(message, inMemoryEarlier(against.earlier), against.outside)
      assert.deepEqual(
        found.filter((finding) => finding.rule === rule).map(({ path, level, code }) => ({ path, level, code })),
        [{ path: at, level: 3, code: expected?.code }],
      )
    }
  })

test('[E05] every rule against earlier messages is seen to fail in every message that it is about', () => {
  const seen = EARLIER.flatMap(({ rule, fails }) => fails().map(({ message }) => `${rule} ${message.number}`))
  const promised = EARLIER_RULES.flatMap(({ id, messages }) => messages.map((number) => `${id} ${number}`))
  assert.deepEqual([...new Set(seen)].sort(), promised.sort())
})
