import assert from 'node:assert/strict'
import type { Answer } from '../house.ts'

/** Names for what is there; a version that is not the first stands here too, as text. */
export type Ids = Record<string, string>

/** Who asks, and what: a request that succeeds in the whole house. Every wrong request is this one with one thing wrong. */
export type Fair = { as: string; input: Record<string, unknown> }

/** Where the input of the access policy is no success in the whole house: somebody else asks, or things have other ids. */
export type Own = Readonly<Record<string, (ids: Ids) => Partial<Fair>>>

export function made({ status, body }: Answer): { id: string; version: number } {
  assert.ok(status < 300, `the whole house could not be made: ${status} ${JSON.stringify(body)}`)
  return body
}
