import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import {
  decideLinkUse,
  isSecret,
  isSecretHash,
  LINK_LIVES,
  linkExpiry,
  type SecretLink,
  secretOf,
} from './secret-link.ts'

const at = new Date('2026-03-02T10:00:00Z')
const link: SecretLink = { hash: 'a'.repeat(64), signal: 's1', expiresAt: new Date('2026-08-29T10:00:00Z') }

test('[A06] a secret has at least 128 bits', () => {
  assert.throws(() => secretOf(new Uint8Array(15)), RangeError)
  assert.equal(secretOf(new Uint8Array(16)).length, 22)
  assert.equal(secretOf(new Uint8Array(64)).length, 86)
  assert.throws(() => secretOf(new Uint8Array(65)), RangeError)
})

test('[A06] whatever the bytes, the secret can stand in a link as it is, and no two are the same', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 64 })
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const secret = secretOf(one)
      assert.ok(isSecret(secret))
      assert.equal(encodeURIComponent(secret), secret)
      assert.equal(secret === secretOf(other), Buffer.from(one).equals(Buffer.from(other)))
    }),
  )
})

test('[A06] what cannot be a secret need not be looked up', () => {
  for (const text of ['', 'a'.repeat(21), 'a'.repeat(87), `${'a'.repeat(21)}/`, `${'a'.repeat(21)}=`])
    assert.equal(isSecret(text), false, text)
})

test('[A06] stored is a hash, never the secret', () => {
  assert.equal(isSecretHash(link.hash), true)
  assert.equal(isSecretHash(secretOf(new Uint8Array(48))), false)
  assert.equal(isSecretHash('A'.repeat(64)), false)
})

test('[A06] a link ends after its life, which is dated configuration', () => {
  assert.deepEqual(linkExpiry(LINK_LIVES, { at, municipality: '0114' }), link.expiresAt)
  const none = linkExpiry([], { at, municipality: '0114' })
  assert.equal(isRefusal(none) && none.refused, 'signals/no-link-life')
})

test('[A06] a link works until the moment it expires, not at it', () => {
  const use = (found: SecretLink | undefined, moment: Date) => {
    const outcome = decideLinkUse(found, moment)
    return isRefusal(outcome) ? outcome.refused : outcome
  }
  assert.equal(use(link, new Date('2026-08-29T09:59:59Z')), link)
  assert.equal(use(link, link.expiresAt), 'signals/link-expired')
  assert.equal(use(undefined, at), 'signals/link-unknown')
  assert.equal(use({ ...link, withdrawnAt: at }, at), 'signals/link-unknown')
})
