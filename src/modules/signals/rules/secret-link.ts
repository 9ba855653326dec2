import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, dayOf, settingOn } from './dated.ts'

/** 128 bits cannot be guessed (issue 2 §4). A floor of safety, not a matter of policy. */
const LEAST_BYTES = 16
const MOST_BYTES = 64

/** Base64url without padding: 22 characters hold 128 bits, 86 hold 512. */
const SECRET = /^[A-Za-z0-9_-]{22,86}$/
const HASH = /^[0-9a-f]{64}$/

/** How long a reporter can read feedback by the link; counted in whole days from its making. */
export type LinkLife = Dated & { days: number }

export const LINK_LIVES: readonly LinkLife[] = [{ from: '2015-01-01', source: 'A06', certainty: 'U', days: 180 }]

/** What is stored: never the secret itself, only its SHA-256 as 64 hexadecimal digits. */
export type SecretLink = { hash: string; signal: string; expiresAt: Date; withdrawnAt?: Date | undefined }

export type LinkRefusal = 'signals/link-unknown' | 'signals/link-expired' | 'signals/no-link-life'

/** The text of a secret made of random bytes. Throws a RangeError below 128 bits: a mistake in the program. */
export function secretOf(bytes: Uint8Array): string {
  if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES)
    throw new RangeError(`A secret has ${LEAST_BYTES} to ${MOST_BYTES} bytes, not ${bytes.length}`)
  const plain = btoa(String.fromCharCode(...bytes))
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Could this text be a secret of ours? Anything else need not be looked up. */
export function isSecret(text: string): boolean {
  return SECRET.test(text)
}

/** Is this the form in which a secret is stored? */
export function isSecretHash(text: string): boolean {
  return HASH.test(text)
}

const DAY = 24 * 60 * 60 * 1000

/** Until when a link made now can be used. */
export function linkExpiry(
  lives: readonly LinkLife[],
  made: { at: Date; municipality: string },
): Date | Refusal<LinkRefusal> {
  const life = settingOn(lives, dayOf(made.at), made.municipality)
  return life ? new Date(made.at.getTime() + life.days * DAY) : { refused: 'signals/no-link-life' }
}

/** May this link be used now? A withdrawn link answers as if it had never been, and tells its finder nothing. */
export function decideLinkUse(link: SecretLink | undefined, at: Date): SecretLink | Refusal<LinkRefusal> {
  if (!link || link.withdrawnAt) return { refused: 'signals/link-unknown', status: 404 }
  return at < link.expiresAt ? link : { refused: 'signals/link-expired', status: 404 }
}
