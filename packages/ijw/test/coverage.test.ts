import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import type { Finding } from '../src/finding.ts'
import { judgeInside } from '../src/judge/inside/inside.ts'
import { NOT_APPLICABLE, RULES } from '../src/judge/table.ts'
import type { Case, Trial } from './cases/case.ts'
import { INSIDE } from './cases/inside.ts'
import { reference } from './reference.ts'

type Entry = {
  id: string
  soort: string
  controleniveau?: number
  retourcode?: string
  bericht?: string
  berichten?: string[]
}
/** A rule of the standard: how deep it looks, in which messages, and what is answered. */
type Official = { level: number; messages: Set<string>; code: string | undefined }

const entries: Entry[] = JSON.parse(fs.readFileSync(reference('regels-ijw-3.2.json'), 'utf8'))
const official = new Map<string, Official>()
for (const entry of entries) {
  const level = entry.controleniveau ?? (['conditie', 'constraint'].includes(entry.soort) ? 2 : undefined)
  if (level === undefined) continue
  const known = official.get(entry.id)
  const messages = known?.messages ?? new Set<string>()
  for (const name of entry.berichten ?? [entry.bericht ?? '']) messages.add(name.replace('JW', ''))
  const code = entry.retourcode === 'n.v.t.' ? undefined : entry.retourcode
  official.set(entry.id, { level, messages, code })
}

test('[E05] every rule of levels 2, 3 and 4 is in the table once, or left out with a reason', () => {
  const ours = [...RULES, ...NOT_APPLICABLE].map(({ id }) => id)
  assert.deepEqual(ours.toSorted(), [...official.keys()].toSorted())
  assert.ok(NOT_APPLICABLE.every(({ because }) => because.length > 20))
})

test('[E05] each rule has the level, the return code and the messages that the standard gives it', () => {
  const ours = RULES.map(({ id, level, code, messages }) => ({ id, level, code, messages: [...messages].sort() }))
  const theirs = RULES.map(({ id }) => {
    const { level, code, messages } = official.get(id) ?? { level: 0, code: undefined, messages: new Set() }
    return { id, level, code, messages: [...messages].sort() }
  })
  assert.deepEqual(ours, theirs)
})

test('[E05] every rule says in plain Dutch what is wrong and who does what', () => {
  for (const { id, says, todo } of [...RULES, ...NOT_APPLICABLE]) {
    assert.match(says, /^[A-Z][^\n]{20,220}\.$/, id)
    assert.match(todo, /^(De|Een|Vraag|Neem|Controleer)[^\n]{20,220}\.$/, id)
  }
})

test('[E05] how many rules there are, and how many are seen both to pass and to fail', async () => {
  const seen = await Promise.all(INSIDE.map((one) => run(one, judgeInside)))
  const passed = new Set(seen.flatMap(({ rule, passes }) => (passes ? [rule] : [])))
  const failed = new Set(seen.flatMap(({ rule, fails }) => (fails ? [rule] : [])))
  const rows = [2, 3, 4].map((level) => {
    const ids = [...official].flatMap(([id, rule]) => (rule.level === level ? [id] : []))
    const run = ids.filter((id) => RULES.some((rule) => rule.id === id)).length
    const shown = ids.filter((id) => passed.has(id) && failed.has(id)).length
    return { level, run, leftOut: ids.length - run, total: ids.length, shown }
  })
  const sum = (of: 'run' | 'leftOut' | 'total' | 'shown') => rows.reduce((all, row) => all + row[of], 0)
  const total = { run: sum('run'), leftOut: sum('leftOut'), total: sum('total'), shown: sum('shown') }
  console.log('niveau   gebouwd   niet van toepassing   totaal   met een goed en een fout bericht')
  for (const row of rows) console.log(line(String(row.level), row))
  console.log(line('samen', total))
  for (const { id, because } of NOT_APPLICABLE) console.log(`niet van toepassing: ${id} (${because})`)
  assert.deepEqual(
    rows.map(({ run, leftOut }) => [run, leftOut]),
    [
      [60, 3],
      [54, 0],
      [4, 0],
    ],
  )
  assert.equal(rows[0]?.shown, 60)
})

/** Runs a case for real: does its rule keep silent about what is right, and find what is wrong, where it is wrong? */
async function run<A>(one: Case<A>, judge: (trial: Trial<A>) => readonly Finding[] | Promise<readonly Finding[]>) {
  const found = async (trials: readonly Trial<A>[]) =>
    Promise.all(trials.map(async (trial) => (await judge(trial)).filter(({ rule }) => rule === one.rule)))
  const [right, wrong] = [await found(one.passes()), await found(one.fails())]
  return {
    rule: one.rule,
    passes: right.length > 0 && right.every((findings) => findings.length === 0),
    fails: wrong.length > 0 && wrong.every((findings) => findings.some(({ path }) => path === one.at)),
  }
}

function line(name: string, row: { run: number; leftOut: number; total: number; shown: number }): string {
  const cells = [row.run, row.leftOut, row.total, row.shown].map(String)
  const [built = '', leftOut = '', total = '', shown = ''] = cells
  return `${name.padEnd(6)}${built.padStart(10)}${leftOut.padStart(22)}${total.padStart(9)}${shown.padStart(35)}`
}
