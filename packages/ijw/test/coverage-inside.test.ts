import assert from 'node:assert/strict'
import { test } from 'node:test'
import { INSIDE_RULES, judgeInside } from '../src/judge/inside/inside.ts'
import { INSIDE } from './cases/inside.ts'

for (const { rule, when, passes, besides = [], fails, at } of INSIDE)
  test(`[E05 ${rule}] it is noticed when ${when}`, () => {
    for (const message of passes())
      assert.deepEqual(
        judgeInside(message).filter((finding) => !besides.includes(finding.rule)),
        [],
      )
    for (const message of fails()) {
      const found = judgeInside(message).filter((finding) => finding.rule === rule)
      assert.deepEqual(
        found.map(({ path, level, code }) => ({ path, level, code })),
        [{ path: at, level: 2, code: '0001' }],
      )
    }
  })

test('[E05] every rule inside a message is seen to fail in every message that it is about', () => {
  const seen = INSIDE.flatMap(({ rule, fails }) => fails().map(({ number }) => `${rule} ${number}`))
  const promised = INSIDE_RULES.flatMap(({ id, messages }) => messages.map((number) => `${id} ${number}`))
  assert.deepEqual([...new Set(seen)].sort(), promised.sort())
})
