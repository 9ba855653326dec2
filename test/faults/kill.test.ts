import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killRounds } from './kill-rounds.ts'

test('[A01] a server that is killed three times, once with its database, loses no acknowledged signal and makes none double', async () => {
  const { acknowledged, lost, double, untold, unaudited, refused } = await killRounds({
    seed: 3,
    kills: 2,
    databaseKills: 1,
  })
  assert.ok(acknowledged > 20, `only ${acknowledged} signals were acknowledged`)
  assert.deepEqual(
    { lost, double, untold, unaudited, refused },
    { lost: 0, double: 0, untold: 0, unaudited: 0, refused: 0 },
  )
})
