import type { Message } from '../model/contents.ts'
import { bare, type Field } from '../model/kinds.ts'
import { modelOf } from '../model/releases.ts'

/** Findings in the order in which a reader meets their places in the message; at one place they keep their own order. */
export function inOrder<F extends { readonly path: string }>(message: Message, findings: readonly F[]): F[] {
  const content = modelOf(message)?.content
  return findings
    .map((finding) => ({ finding, steps: stepsOf(finding.path, content) }))
    .sort((a, b) => compare(a.steps, b.steps))
    .map(({ finding }) => finding)
}

/** For each step of a path: which element of its group it is, and which one of those. */
function stepsOf(path: string, content: Field | undefined): number[] {
  let field: Field | undefined = content
  return path
    .split('/')
    .slice(2)
    .flatMap((step) => {
      const [name = '', nth = '1]'] = step.split('[')
      const group = field && bare(field)
      const fields = group?.kind === 'group' ? group.fields : {}
      field = fields[name]
      return [Object.keys(fields).indexOf(name), Number.parseInt(nth, 10)]
    })
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((step, i) => step !== other[i])
  if (at === -1) return one.length - other.length
  return (one[at] ?? 0) - (other[at] ?? -1)
}
