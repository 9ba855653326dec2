import path from 'node:path'
import { DONE, MISUSED, REFUSED } from './exit.ts'
import { namedFiles, readInput } from './inputs.ts'
import { isRefused, judgeWith, linesOf, NOT_EARLIER, today, todosOf, type Verdict } from './judging.ts'
import { columns, progressBar, remark, tell } from './screen.ts'

export type ValidateOptions = { readonly level?: number; readonly earlier?: string; readonly json?: boolean }

/**
 * `ijw validate`: says of each message whether it is accepted, and everything that was found. What is refused depends on
 * how deep one asks (`--level`); what deeper rules find is shown as a remark all the same, because nobody should miss it.
 */
export async function validateCommand(words: readonly string[], options: ValidateOptions): Promise<number> {
  const { files, remarks } = namedFiles(words)
  remarks.forEach(remark)
  if (files.length === 0) {
    if (options.json) tell('[]')
    return MISUSED
  }
  const { level = 1, earlier } = options
  if (level === 3 && earlier === undefined) remark(NOT_EARLIER)
  if (earlier !== undefined) warnOfSelves(files, earlier)
  const judged = await judgeWith(earlier, today())
  const verdicts: Verdict[] = []
  const bar = progressBar(files.length)
  for (const file of files) {
    verdicts.push(await judged(await readInput(file)))
    bar.step()
  }
  bar.end()
  if (options.json)
    tell(
      JSON.stringify(
        verdicts.map((verdict) => asData(verdict, level)),
        undefined,
        2,
      ),
    )
  else showTable(verdicts, level)
  if (verdicts.some(({ absent }) => absent)) return MISUSED
  return verdicts.some((verdict) => isRefused(verdict, level)) ? REFUSED : DONE
}

/** A message that lies among the earlier ones would be found to have been sent before. */
function warnOfSelves(files: readonly string[], earlier: string): void {
  const before = new Set(namedFiles([earlier]).files.map((file) => path.resolve(file)))
  const both = files.filter((file) => before.has(path.resolve(file)))
  if (both.length > 0)
    remark(`Staat ook in ${earlier} en telt daarom als al verstuurd: ${both.join(', ')}. Haal het daar eerst weg.`)
}

function showTable(verdicts: readonly Verdict[], deep: number): void {
  const rows = verdicts.map((verdict) => [mark(verdict, deep), verdict.name, nameOf(verdict), counted(verdict, deep)])
  columns(rows).forEach((row, at) => {
    tell(row)
    for (const line of linesOf(verdicts[at]?.findings ?? [])) tell(`    ${line}`)
  })
  const refused = verdicts.filter((verdict) => isRefused(verdict, deep)).length
  tell()
  tell(
    `${verdicts.length} ${verdicts.length === 1 ? 'bericht' : 'berichten'}: ${verdicts.length - refused} goed, ${refused} afgekeurd.`,
  )
  const todos = columns(todosOf(verdicts.flatMap(({ findings }) => findings)))
  if (todos.length === 0) return
  tell('\nWat te doen:')
  for (const row of todos) tell(`  ${row}`)
}

function mark(verdict: Verdict, deep: number): string {
  return isRefused(verdict, deep) ? '✖' : '✔'
}

function nameOf({ model }: Verdict): string {
  return model?.name ?? 'geen bericht'
}

function counted(verdict: Verdict, deep: number): string {
  if (verdict.absent) return 'niet gelezen'
  const found = verdict.findings.length
  if (found === 0) return 'in orde'
  if (isRefused(verdict, deep)) return `afgekeurd, ${found} ${found === 1 ? 'fout' : 'fouten'}`
  return `in orde op niveau ${deep}, ${found} ${found === 1 ? 'opmerking' : 'opmerkingen'} van een dieper niveau`
}

function asData(verdict: Verdict, deep: number): object {
  return {
    file: verdict.name,
    message: nameOf(verdict),
    release: verdict.model?.release ?? null,
    accepted: !isRefused(verdict, deep),
    findings: verdict.findings,
  }
}
