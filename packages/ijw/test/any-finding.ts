import fc from 'fast-check'
import { OF_NO_RULE } from '../src/explain/return-codes.ts'
import type { Finding, Level } from '../src/finding.ts'
import { RETURN_CODES } from '../src/model/codes.ts'
import type { Message } from '../src/model/contents.ts'
import { found } from './found.ts'

const CODES = RETURN_CODES.filter((code) => !Object.hasOwn(OF_NO_RULE, code))

/** Findings of levels 2 to 4 at any place in a message, with any code. Level 2 is rare: one of them ends the whole answer. */
export function anyFindings(): fc.Arbitrary<(message: Message) => Finding[]> {
  const deep = fc.constantFrom<Level>(3, 4)
  const level = fc.oneof({ weight: 20, arbitrary: deep }, { weight: 1, arbitrary: fc.constant<Level>(2) })
  const one = fc.record({ at: fc.nat(), level, code: fc.constantFrom(...CODES) })
  return fc.array(one, { maxLength: 4 }).map((places) => (message) => {
    const paths = pathsIn(message.body)
    return places.map(({ at, level, code }) => found('TR000', level, paths[at % paths.length] ?? '', code))
  })
}

function pathsIn(value: unknown, path = '/Bericht'): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const deeper = Object.entries(value).flatMap(([name, inside]) =>
    Array.isArray(inside)
      ? inside.flatMap((item, at) => pathsIn(item, `${path}/${name}[${at + 1}]`))
      : pathsIn(inside, `${path}/${name}`),
  )
  return [path, ...deeper]
}
