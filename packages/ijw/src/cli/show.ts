import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import { readMessage } from '../reader/read-message.ts'
import { summarise } from '../summary/summary.ts'
import { DONE, MISUSED, REFUSED } from './exit.ts'
import { namedFiles, readInput } from './inputs.ts'
import { saidOf } from './judging.ts'
import { remark, tell } from './screen.ts'

export type ShowOptions = { readonly bsn?: boolean; readonly all?: boolean; readonly json?: boolean }

type Seen = { readonly file: string; readonly message?: Message; readonly findings: readonly Finding[] }

/** `ijw show`: messages in plain words; what is no message is named, and counts as refused. */
export async function showCommand(words: readonly string[], options: ShowOptions): Promise<number> {
  const { files, remarks } = namedFiles(words)
  remarks.forEach(remark)
  let code = files.length === 0 ? MISUSED : DONE
  const seen: Seen[] = []
  for (const file of files) {
    const input = await readInput(file)
    const one = { file: input.name, ...(input.bytes ? readMessage(input.bytes) : { findings: input.findings }) }
    if (one.message === undefined) code = Math.max(code, input.absent ? MISUSED : REFUSED)
    if (options.json) seen.push(one)
    else showOne(one, files.length > 1, options)
  }
  if (options.json) tell(JSON.stringify(asData(seen), options.bsn ? undefined : masked, 2))
  return code
}

function showOne({ file, message, findings }: Seen, titled: boolean, { bsn = false, all = false }: ShowOptions): void {
  if (message === undefined) {
    remark([file, ...findings.map((finding) => `  ${saidOf(finding)}`)].join('\n'))
    return
  }
  if (titled) tell(`— ${file}`)
  for (const { depth, name, value } of summarise(message, { whole: bsn, all })) tell(indented(depth, name, value))
  if (titled) tell()
}

/** Of one message its elements, as `ijw new` takes them; of more, or of what is no message, what each of them is. */
function asData(seen: readonly Seen[]): unknown {
  const [one] = seen
  if (seen.length === 1 && one?.message) return one.message.body
  return seen.map(({ file, message, findings }) => ({ file, message: message ?? null, findings }))
}

function indented(depth: number, name: string, value: string | undefined): string {
  return `${'  '.repeat(depth)}${name}${value === undefined ? '' : `: ${value}`}`
}

function masked(name: string, value: unknown): unknown {
  return name === 'Bsn' ? `••••••${String(value).slice(-3)}` : value
}
