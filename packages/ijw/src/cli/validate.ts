import { DONE, REFUSED } from './exit.ts'
import { namedFiles, readInput } from './inputs.ts'
import { isRefused, judgeWith, saidOf, today, type Verdict } from './judging.ts'
import { columns, progressBar, remark, tell } from './screen.ts'

export type ValidateOptions = { readonly level: number; readonly earlier?: string; readonly json?: boolean }

/**
 * `ijw validate`: says of each message whether it is accepted, and everything that was found. What is refused depends on
 * how deep one asks (`--level`); what deeper rules find is shown as a remark all the same, because nobody should miss it.
 */
export async function validateCommand(words: readonly string[], options: ValidateOptions): Promise<number> {
  const files = namedFiles(words)
  if (files.length === 0) {
    remark('Hier staan geen berichten (.xml of .zip). Noem een bestand, of een map waar ze in staan.')
    return REFUSED
  }
  const judged = await judgeWith(options.earlier, today())
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
        verdicts.map((verdict) => asData(verdict, options.level)),
        undefined,
        2,
      ),
    )
  else showTable(verdicts, options.level)
  return verdicts.some((verdict) => isRefused(verdict, options.level)) ? REFUSED : DONE
}

function showTable(verdicts: readonly Verdict[], deep: number): void {
  const rows = verdicts.map((verdict) => [mark(verdict, deep), verdict.name, nameOf(verdict), counted(verdict, deep)])
  columns(rows).forEach((row, at) => {
    tell(row)
    for (const finding of verdicts[at]?.findings ?? []) tell(`    ${saidOf(finding)}`)
  })
  const refused = verdicts.filter((verdict) => isRefused(verdict, deep)).length
  tell()
  tell(
    `${verdicts.length} ${verdicts.length === 1 ? 'bericht' : 'berichten'}: ${verdicts.length - refused} goed, ${refused} afgekeurd.`,
  )
  if (refused > 0) tell('Uitleg bij een regel: ijw explain REGEL.')
}

function mark(verdict: Verdict, deep: number): string {
  return isRefused(verdict, deep) ? '✖' : '✔'
}

function nameOf({ model }: Verdict): string {
  return model?.name ?? 'geen bericht'
}

function counted(verdict: Verdict, deep: number): string {
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
