import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeAgainstOutside } from '../src/judge/outside/judge.ts'
import { OUTSIDE_RULES } from '../src/judge/outside/rules.ts'
import { OUTSIDE } from './cases/outside.ts'

for (const { rule, when, passes, fails, at } of OUTSIDE)
  test(`[E05 ${rule}] it is noticed when ${when}`, () => {
    const code = OUTSIDE_RULES.find(({ id }) => id === rule)?.code
    for (const { message, against } of passes())
      assert.deepEqual(judgeAgainstOutside(message, against.outside, against.today), [])
    for (const { message, against } of fails()) {
      const found = judgeAgainstOutside(message, against.outside, against.today).filter((one) => one.rule === rule)
      assert.deepEqual(
        found.map((one) => ({ path: one.path, level: one.level, code: one.code })),
        [{ path: at, level: 4, code }],
      )
    }
  })

test('[E05] every rule against outside sources is seen to fail in every message that it is about', () => {
  const seen = OUTSIDE.flatMap(({ rule, fails }) => fails().map(({ message }) => `${rule} ${message.number}`))
  const promised = OUTSIDE_RULES.flatMap(({ id, messages }) => messages.map((number) => `${id} ${number}`))
  assert.deepEqual([...new Set(seen)].sort(), promised.sort())
})
