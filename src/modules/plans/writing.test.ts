import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenOpenDossier } from '../dossiers/given.ts'
import { refusalOf } from '../organisations/given.ts'

test('[N-ACC-05 D02] both clocks of the law run on screen and as a task of the director, and stop when they are met', async () => {
  const { sanne, dossier, members } = await givenOpenDossier()
  const at = (rest: string) => `/dossiers/${dossier}${rest}`
  const parent = members[0]?.id ?? ''
  const skip = { reason: 'not-wanted', text: 'Liever samen', saidBy: parent }
  assert.equal((await sanne.put(at('/family-plan/skipping'), 0, skip)).status, 200)
  const page = async () => (await sanne.get(at('/family-plan'))).body
  const tasks = async () =>
    (await sanne.get('/work')).body.rows.map(({ kind, due }: { kind: string; due: string }) => [kind, due])
  const [fix] = (await page()).clocks
  assert.deepEqual([fix.kind, fix.dueDate, fix.late], ['fix-plan', '2026-04-13', false], 'six weeks from 2 March 2026')
  assert.deepEqual(await tasks(), [['fix-plan', '2026-04-13']])
  assert.equal(refusalOf(await sanne.put(at('/family-plan/writing/giving'), 1, {})), 'plans/writing-not-asked')
  const stranger = await sanne.put(at('/family-plan/writing'), 1, { by: '018f0000-0000-7000-8000-000000000000' })
  assert.equal(stranger.body.errors[0].pointer, '/by')
  assert.equal((await sanne.put(at('/family-plan/writing'), 1, { by: parent })).status, 200)
  assert.equal((await sanne.put(at('/family-plan/writing'), 2, { by: parent })).status, 409)
  const asked = await page()
  assert.deepEqual(
    asked.clocks.map(({ kind, dueDate }: { kind: string; dueDate: string }) => [kind, dueDate]),
    [
      ['fix-plan', '2026-04-13'],
      ['put-plan-in-writing', '2026-03-16'],
    ],
  )
  assert.deepEqual(await tasks(), [
    ['put-plan-in-writing', '2026-03-16'],
    ['fix-plan', '2026-04-13'],
  ])
  assert.equal((await sanne.put(at('/family-plan/writing/giving'), asked.version, {})).status, 200)
  assert.equal((await page()).clocks[1].metDate, '2026-03-02')
  assert.deepEqual(await tasks(), [['fix-plan', '2026-04-13']])
})
