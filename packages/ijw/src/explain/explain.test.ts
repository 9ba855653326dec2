import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { reference } from '../../test/reference.ts'
import { RETURN_CODES } from '../model/codes.ts'
import { explain, explainable } from './explain.ts'

type OfficialRule = { id: string; soort: string; retourcode?: string }
type Lists = Record<string, { codes: { Foutcode?: string; Code?: string }[] }>

const official: OfficialRule[] = JSON.parse(fs.readFileSync(reference('regels-ijw-3.2.json'), 'utf8'))
const lists: Lists = JSON.parse(fs.readFileSync(reference('codelijsten-ijw-3.2.json'), 'utf8'))
const CHECKED = ['restrictie', 'conditie', 'constraint', 'technische regel']

test('[E05] every rule of levels 1 to 4 is explained', () => {
  const ids = official.filter((rule) => CHECKED.includes(rule.soort)).map((rule) => rule.id)
  assert.deepEqual(unexplained(ids), [])
})

test('[E05 WJ001] every return code is explained, with the rules that give it', () => {
  assert.deepEqual(unexplained(RETURN_CODES), [])
  assert.deepEqual(unexplained((lists.WJ001?.codes ?? []).map(({ Code }) => Code ?? '')), [])
  for (const { id, retourcode } of official)
    if (retourcode !== undefined && RETURN_CODES.includes(retourcode)) {
      const found = explain(retourcode)
      assert.ok(found.kind === 'return code' && found.rules.includes(id), `${retourcode} does not name ${id}`)
    }
})

test('[E05] every fault of the two nodes is explained', () => {
  for (const [list, count] of [
    ['Fo01', 28],
    ['Foutcodelijst_Vecozo', 48],
  ] as const) {
    const codes = (lists[list]?.codes ?? []).map(({ Foutcode }) => Foutcode ?? '')
    assert.equal(codes.length, count)
    assert.deepEqual(unexplained(codes), [])
  }
})

test('[E05] every explanation is two plain Dutch sentences: what is wrong, and who must do what', () => {
  // Words of the systems behind it, and words that are only English.
  const strange = /\b(the|is not|error|invalid|payload|null|undefined|the value|must|should|field|string)\b/i
  for (const { id, says, todo } of explainable())
    for (const sentence of [says, todo]) {
      assert.match(sentence, /^[A-Z0-9“€].*\.$/s, `${id}: ${sentence}`)
      assert.doesNotMatch(sentence, strange, `${id}: ${sentence}`)
    }
})

test('[E05] no two explanations of one kind say the same, except of codes that the lists describe alike', () => {
  const said = explainable().filter(
    ({ kind, id }) => kind !== 'return code' && !['IB018', 'IB020', 'IB022'].includes(id),
  )
  const twice = [...Map.groupBy(said, ({ says, todo, messages }) => `${says} ${todo} ${messages}`).values()].filter(
    (same) => same.length > 1,
  )
  assert.deepEqual(
    twice.map((same) => same.map(({ id }) => id)),
    [],
  )
})

test('[E05] a code is found as people type it', () => {
  assert.equal(explain(' tr101 ').id, 'TR101')
  assert.equal(explain('0001').kind, 'return code')
  assert.equal(explain('brs29').kind, 'node fault')
  const rule = explain('cs002')
  assert.ok(rule.kind === 'rule' && rule.code === '0001')
})

test('[E05] an unknown code gets the known ones that look like it, and no invented explanation', () => {
  const found = explain('TR1O1')
  assert.ok(found.kind === 'unknown')
  assert.ok(found.near.includes('TR101'))
  assert.match(found.says, /Bedoelt u .*TR101/)
  const lost = explain('x'.repeat(10_000))
  assert.deepEqual(lost.kind === 'unknown' && lost.near, [])
})

function unexplained(ids: readonly string[]): string[] {
  return ids.filter((id) => explain(id).kind === 'unknown')
}

test('[E05] an instruction of the standard is not taken for a misspelt code', () => {
  const asked = explain('iv028')
  assert.ok(asked.kind === 'unknown')
  assert.match(asked.says, /invulinstructie/)
  assert.deepEqual(asked.near, [])
})
