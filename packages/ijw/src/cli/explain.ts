import { type Explanation, explain, type Unknown } from '../explain/explain.ts'
import { DONE, REFUSED } from './exit.ts'
import { tell } from './screen.ts'

/** `ijw explain`: what a rule or a code says and who must do what. */
export function explainCommand(ids: readonly string[], { json = false }): number {
  const answers = ids.map(explain)
  if (json) tell(JSON.stringify(answers, undefined, 2))
  else tell(answers.map((answer) => linesOf(answer).join('\n')).join('\n\n'))
  return answers.some((answer) => answer.kind === 'unknown') ? REFUSED : DONE
}

const KINDS: Record<(Explanation | Unknown)['kind'], string> = {
  rule: 'regel',
  'return code': 'retourcode',
  'node fault': 'foutcode van het knooppunt',
  unknown: 'onbekend',
}

function linesOf(answer: Explanation | Unknown): string[] {
  const head = `${answer.id} (${KINDS[answer.kind]})`
  if (answer.kind === 'unknown') return [head, `  ${answer.says}`]
  return [
    head,
    `  Wat er is:   ${answer.says}`,
    `  Wat te doen: ${answer.todo}`,
    ...(answer.code === undefined ? [] : [`  Retourcode: ${answer.code}`]),
    ...(answer.rules.length === 0 ? [] : [`  Regels: ${answer.rules.join(', ')}`]),
    ...(answer.messages.length === 0 ? [] : [`  Berichten: ${answer.messages.join(', ')}`]),
  ]
}
