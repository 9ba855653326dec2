import { fold } from '../../../../platform/folding.ts'
import type { Line } from './lines.ts'
import type { StatusRead } from './report.ts'
import type { ReportVocabulary } from './vocabulary.ts'

type Said = Pick<StatusRead, 'said' | 'code' | 'label'>
type Known = { code: string; name: string; folded: string }

/**
 * Reads one status. What stands behind a word of the vocabulary belongs to it ("Beëindigd per …"); a text with the words of
 * two statuses is none of them, and a word nobody knows is kept as it stands.
 */
export function statusReader({ statuses }: ReportVocabulary): (text: string) => Said {
  const known = statuses
    .flatMap(({ code, names }) => names.map((name): Known => ({ code, name, folded: fold(name) })))
    .sort((one, other) => other.folded.length - one.folded.length)
  return (text) => {
    const folded = fold(text)
    const found = known.find((word) => folded === word.folded || folded.startsWith(`${word.folded} `))
    if (!found || namesAnother(folded.slice(found.folded.length), known, found.code))
      return { said: text, code: null, label: text }
    const words = found.name.split(' ').length
    const tail = text.split(' ').slice(words).join(' ')
    return { said: text, code: found.code, label: tail ? `${found.name} ${tail}` : found.name }
  }
}

const namesAnother = (rest: string, known: readonly Known[], code: string) =>
  known.some((word) => word.code !== code && ` ${rest} `.includes(` ${word.folded} `))

/**
 * The statuses of one block: the first paragraph, a line each when each line is a status of its own. What stands below is
 * no status; it comes back as `beside`.
 */
export function readStatuses(
  lines: readonly Line[],
  read: (text: string) => Said,
): {
  statuses: StatusRead[]
  beside: Line[]
} {
  const statuses: { text: string; lines: Line[] }[] = []
  const beside: Line[] = []
  for (const line of lines) {
    const last = statuses.at(-1)
    const close = last !== undefined && line.number === (last.lines.at(-1)?.number ?? 0) + 1
    if (!last || read(line.text).code !== null) statuses.push({ text: line.text, lines: [line] })
    else if (close && beside.length === 0 && /^[\p{Ll}\d(]/u.test(line.text)) {
      last.text += ` ${line.text}`
      last.lines.push(line)
    } else beside.push(line)
  }
  return {
    statuses: statuses.map(({ text, lines: own }) => ({ ...read(text), lines: own.map(({ number }) => number) })),
    beside,
  }
}
