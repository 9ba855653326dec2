import { readMessage } from '../reader/read-message.ts'
import { summarise } from '../summary/summary.ts'
import { DONE, REFUSED } from './exit.ts'
import { namedFiles, readInput } from './inputs.ts'
import { saidOf } from './judging.ts'
import { remark, tell } from './screen.ts'

/** `ijw show`: messages in plain words; what is no message is named, and counts as refused. */
export async function showCommand(words: readonly string[], { bsn = false, json = false }): Promise<number> {
  let code = DONE
  for (const file of namedFiles(words)) {
    const input = await readInput(file)
    const { message, findings } = input.bytes ? readMessage(input.bytes) : { message: undefined, ...input }
    if (message === undefined) {
      remark([input.name, ...findings.map((finding) => `  ${saidOf(finding)}`)].join('\n'))
      code = REFUSED
    } else if (json) tell(JSON.stringify(message.body, bsn ? undefined : masked, 2))
    else for (const { depth, name, value } of summarise(message, { whole: bsn })) tell(indented(depth, name, value))
  }
  return code
}

function indented(depth: number, name: string, value: string | undefined): string {
  return `${'  '.repeat(depth)}${name}${value === undefined ? '' : `: ${value}`}`
}

function masked(name: string, value: unknown): unknown {
  return name === 'Bsn' ? `••••••${String(value).slice(-3)}` : value
}
