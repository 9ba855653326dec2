import { policies } from '../access/policy.ts'
import { fairArrangements } from './fair-arrangements.ts'
import { fairFiles } from './fair-files.ts'
import type { Ids, WholeHouse } from './whole-house.ts'

/** Who asks, and what: a request that succeeds in the whole house. Every wrong request is this one with one thing wrong. */
export type Fair = { as: string; input: Record<string, unknown> }

/** Where the input of the access policy is no success in the whole house: somebody else asks, or things have other ids. */
export type Own = Readonly<Record<string, (ids: Ids) => Partial<Fair>>>

const own: Own = { ...fairArrangements, ...fairFiles }

export function fairRequest(operation: string, { situation, ids }: WholeHouse): Fair {
  const policy = policies[operation]
  if (!policy) throw new Error(`${operation} is not in the access policy`)
  const { as = 'sanne-bakker', input = {} } = own[operation]?.(ids) ?? {}
  return { as, input: { ...policy.input(situation), ...input } }
}
