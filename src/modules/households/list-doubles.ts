import { hasRole } from '../../platform/actor.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { Doubles, ListDoubles } from './contract/doubles.ts'
import { likeness, sideOf } from './look-alikes.ts'
import { compareIdentities } from './rules/doubles.ts'
import { comparedPersons, possiblePairs } from './store/doubles.ts'
import { recentMerges } from './store/merges.ts'

/** Who looks at doubles: those who register families. They see what search shows, never a secret address. */
export function mayCompare({ actor }: Scene): Grant {
  return hasRole(actor, 'youth-consultant', 'front-office', 'team-lead') && 'role/compares-persons'
}

const order = ['certain', 'contradiction', 'likely', 'possible']

/** People who may be registered twice, with the facts for and against in words; no number, the professional decides (M03). */
export const listDoubles = useCase({
  name: 'households.list-doubles',
  summary: 'Mogelijk dubbele registraties',
  action: 'list',
  purpose: 'youth-help',
  input: ListDoubles,
  output: Doubles,
  subject: () => 'persons/doubles',
  may: mayCompare,
  async run({ tx, municipality, actor, now, touch }) {
    const pairs = await possiblePairs(tx, municipality)
    const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
    const people = await comparedPersons(tx, { municipality, worker: actor.id, at: now }, ids)
    const doubles = pairs.flatMap((pair) => {
      const [one, other] = [people.get(pair.one), people.get(pair.other)]
      if (!one || !other) return []
      const found = likeness(compareIdentities(one.identity, other.identity))
      return found.class === 'none' ? [] : [{ one: sideOf(one), other: sideOf(other), ...found }]
    })
    touch(...doubles.flatMap(({ one, other }) => [...one.households, ...other.households].map(({ id }) => id)))
    return {
      doubles: doubles.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class)),
      merged: await recentMerges(tx, municipality),
    }
  },
})
