import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import type { Finding } from '../src/finding.ts'
import { inMemoryEarlier } from '../src/judge/earlier/memory.ts'
import { judge } from '../src/judge/judge.ts'
import { NOT_APPLICABLE, RULES } from '../src/judge/table.ts'
import type { Case, Trial } from './cases/case.ts'
import { EARLIER } from './cases/earlier.ts'
import { INSIDE } from './cases/inside.ts'
import { OUTSIDE } from './cases/outside.ts'
import { reference } from './reference.ts'

type Entry = {
  id: string
  soort: string
  controleniveau?: number
  retourcode?: string
  bericht?: string
  berichten?: string[]
}
/** A day after every message of the cases. */
const LATER = '2030-01-01'
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
  const seen = await Promise.all([
    ...INSIDE.map((one) => run(one, (message) => judge(message, { today: LATER }))),
    ...EARLIER.map((one) =>
      run(one, ({ message, against: { earlier, outside = {} } }) =>
        judge(message, { earlier: inMemoryEarlier(earlier), outside, today: LATER }),
      ),
    ),
    ...OUTSIDE.map((one) => run(one, ({ message, against }) => judge(message, against))),
  ])
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
  assert.deepEqual(
    rows.map(({ shown }) => shown),
    [60, 54, 4],
  )
})

/**
 * Runs a case for real, at all depths. A message passes when the rule looked at it (nothing at a lesser depth stopped it)
 * and kept silent; it fails when the rule is found broken where it is broken.
 */
async function run<A>(one: Case<A>, look: (trial: Trial<A>) => Promise<readonly Finding[]>) {
  const [right, wrong] = await Promise.all([one.passes(), one.fails()].map((trials) => Promise.all(trials.map(look))))
  const depth = RULES.find(({ id }) => id === one.rule)?.level ?? 0
  const isIt = ({ rule, path }: Finding) => rule === one.rule && path === one.at
  const isSilent = ({ rule, level }: Finding) => rule !== one.rule && level >= depth
  return {
    rule: one.rule,
    passes: right?.some((findings) => findings.every(isSilent)),
    fails: wrong?.some((findings) => findings.some(isIt)),
  }
}

function line(name: string, row: { run: number; leftOut: number; total: number; shown: number }): string {
  const cells = [row.run, row.leftOut, row.total, row.shown].map(String)
  const [built = '', leftOut = '', total = '', shown = ''] = cells
  return `${name.padEnd(6)}${built.padStart(10)}${leftOut.padStart(22)}${total.padStart(9)}${shown.padStart(35)}`
}
