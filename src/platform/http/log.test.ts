import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorWithoutPersonalData, requestWithoutPersonalData } from './log.ts'

test('[L10] the log keeps no value of a row when the database refuses something', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Jansen"'), {
    severity: 'ERROR',
    code: '23505',
    constraint: 'an_organisation_stands_once',
    table: 'organisation',
    detail: 'Key (name)=(Jansen) already exists.',
    where: 'unnamed portal parameter $1 = Jansen',
  })
  const kept = errorWithoutPersonalData(error)
  assert.doesNotMatch(JSON.stringify(kept), /Jansen/)
  assert.deepEqual([kept.code, kept.constraint], ['23505', 'an_organisation_stands_once'])
  assert.match(kept.stack, /log\.test\.ts/)
})

test('[L10] the log keeps the path of a request, and neither what was searched nor who came', () => {
  assert.deepEqual(requestWithoutPersonalData({ method: 'GET', url: '/api/v1/search?q=Jansen' }), {
    method: 'GET',
    path: '/api/v1/search',
  })
})
