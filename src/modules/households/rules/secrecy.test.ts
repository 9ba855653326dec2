import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { relations } from './access.ts'
import { groundToSeeSecretAddress, isSecret } from './secrecy.ts'

test('[L09] every indication of secrecy but none hides the address', () => {
  assert.equal(isSecret(0), false)
  for (let code = 1; code <= 7; code += 1) assert.equal(isSecret(code), true)
})

const ROLES = ['youth-consultant', 'team-lead', 'behavioural-scientist', 'front-office', 'youth-worker', 'partner']
const WORKING = ['watch', 'director', 'contact', 'involved', 'handler', 'break-glass']

test('[L09] a secret address is told to who works with the family and has the role or a mandate; never on one of both', () => {
  fc.assert(
    fc.property(
      fc.subarray([...relations]),
      fc.subarray(ROLES),
      fc.option(fc.constant('m1'), { nil: undefined }),
      (standing, roles, mandate) => {
        const ground = groundToSeeSecretAddress({ relations: standing, roles, mandate })
        const works = standing.some((one) => WORKING.includes(one))
        const byRole = roles.some((role) => ROLES.slice(0, 3).includes(role))
        assert.equal(ground !== undefined, works && (byRole || mandate !== undefined))
        if (ground && !byRole) assert.equal(ground, 'mandate/m1')
      },
    ),
  )
})
