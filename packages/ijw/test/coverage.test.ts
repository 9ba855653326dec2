import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { NOT_APPLICABLE, RULES } from '../src/judge/table.ts'
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
