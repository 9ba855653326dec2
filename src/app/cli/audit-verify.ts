import fs from 'node:fs'
import type { Command } from 'commander'
import { type AuditReport, verifyAudit } from '../../platform/audit/verify.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/** `vangnet audit verify`: names every line that is not as it was sealed (N-LOG-03); exit code 1 when there is one. */
export function addAuditVerify(parent: Command, { config, withInstallation, say, fail }: Tools): void {
  parent
    .command('verify')
    .description(words.audit.verify)
    .action(() =>
      withInstallation(async ({ owner }) => {
        const report = await verifyAudit(owner, config.auditHeadFile)
        const lines = linesOf(report, config.auditHeadFile)
        for (const line of lines) say(line)
        if (lines.length > 1) fail()
      }),
    )
}

/** One line when all is well; otherwise a line for each fault and one that counts them. */
function linesOf(report: AuditReport, headFile: string): string[] {
  const { seals, lines, unsealed, faults } = report
  const found = faults.map((fault) =>
    fill(words.audit.faults[fault.fault], { seal: fault.seal, line: fault.line ?? 0 }),
  )
  if (seals > 0 && !fs.existsSync(headFile)) found.push(fill(words.audit.noHeads, { file: headFile }))
  if (found.length === 0) return [fill(words.audit.clean, { lines, seals, unsealed })]
  return [...found, fill(words.audit.wrong, { faults: found.length, seals })]
}
