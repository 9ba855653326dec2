/** A plain insert that is left for the end of a transaction; `alone` when it is more than that and travels by itself. */
export type LeftBehind = { text: string; values: unknown[]; alone?: true }

const MOST_TOGETHER = 8

/**
 * Inserts as as few statements as possible: the database and we do most of the work once for each statement (bench: report a
 * signal). All but the last of a group go before it as parts of one `with`; their parameters are numbered on.
 */
export function inFewStatements(inserts: readonly LeftBehind[]): LeftBehind[] {
  const alone = inserts.filter((insert) => insert.alone)
  const plain = inserts.filter((insert) => !insert.alone)
  const groups = Array.from({ length: Math.ceil(plain.length / MOST_TOGETHER) }, (_, at) =>
    plain.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER),
  )
  return [...alone, ...groups.map(inOne)]
}

function inOne(inserts: readonly LeftBehind[]): LeftBehind {
  return { text: textOf(inserts), values: inserts.flatMap(({ values }) => values) }
}

// The same inserts come together again and again, so their text is written once.
const written = new Map<string, string>()
const MOST_WRITTEN = 500

function textOf(inserts: readonly LeftBehind[]): string {
  const key = inserts.map(({ text }) => text).join(';')
  const known = written.get(key)
  if (known !== undefined) return known
  if (written.size >= MOST_WRITTEN) written.clear()
  const text = write(inserts)
  written.set(key, text)
  return text
}

function write(inserts: readonly LeftBehind[]): string {
  let before = 0
  const texts = inserts.map(({ text, values }) => {
    const numbered = text.replaceAll(/\$(\d+)/g, (_, place) => `$${Number(place) + before}`)
    before += values.length
    return numbered
  })
  const parts = texts.slice(0, -1).map((text, at) => `left_${at} as (${text})`)
  return [...(parts.length > 0 ? [`with ${parts.join(', ')}`] : []), texts.at(-1)].join(' ')
}
