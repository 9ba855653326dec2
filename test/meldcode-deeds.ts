import assert from 'node:assert/strict'
import type { Visitor } from './house.ts'

export const yes = (reason = 'Want zo is het') => ({ answer: 'yes', reason })
const no = (reason = 'Want zo is het niet') => ({ answer: 'no', reason })
export const HELP = { suspicion: yes(), unsafe: no(), 'can-help': yes(), accepts: yes() }
export const help = (facts: object = {}) => ({
  report: { needed: false, reason: 'Het is veilig genoeg' },
  help: { possible: true, reason: 'Moeder wil hulp' },
  reviewOn: '2026-04-01',
  ...facts,
})
export const report = {
  report: { needed: true, reason: 'Het is niet veilig' },
  help: { possible: false, reason: 'Vader wil niets' },
}

/** A file of a worker, opened now. */
export async function given(who: Visitor, facts: object = {}): Promise<{ path: string; id: string }> {
  const opened = await who.post('/meldcode-files', facts)
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  return { path: `/meldcode-files/${opened.body.id}`, id: opened.body.id }
}
export async function versionOf(who: Visitor, path: string): Promise<number> {
  return (await who.get(path)).body.version
}
export async function take(who: Visitor, path: string, [step, body]: [string, object?]) {
  return who.put(`${path}/steps/${step}`, await versionOf(who, path), body ?? {})
}
/** The first three steps, and a weighing that leads to help. */
export async function weighed(who: Visitor, path: string, answers: object = HELP) {
  const parts: [string, object?][] = [['map'], ['consult', { text: 'Collega Mo' }], ['talk'], ['weigh', { answers }]]
  for (const part of parts) {
    const taken = await take(who, path, part)
    assert.equal(taken.status, 200, JSON.stringify(taken.body))
  }
}
export const code = (answer: { body: { type?: string } }) => answer.body.type?.replace('/problems/', '')
export const pointers = (answer: { body: { errors?: { pointer: string }[] } }) =>
  answer.body.errors?.map(({ pointer }) => pointer)
