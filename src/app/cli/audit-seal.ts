import type { Command } from 'commander'
import { sealAudit } from '../../platform/audit/seal.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/** `vangnet audit seal`: what the job does every minute, now. */
export function addAuditSeal(parent: Command, { config, withInstallation, say }: Tools): void {
  parent
    .command('seal')
    .description(words.audit.seal)
    .action(() =>
      withInstallation(async ({ deps }) => {
        const lines = await sealAudit(deps.db, { now: deps.now(), headFile: config.auditHeadFile })
        say(fill(words.audit.sealed, { lines }))
      }),
    )
}
