import type { Command } from 'commander'
import { resealNumbers } from '../../modules/households/public.ts'
import { listMunicipalities } from '../../modules/organisations/public.ts'
import { renewLinks } from '../../modules/signals/public.ts'
import { systemActor } from '../../platform/actor.ts'
import { record } from '../../platform/audit/record.ts'
import { inTransaction, type Tx } from '../../platform/database.ts'
import { fill } from '../../platform/words.ts'
import type { Tools } from './tools.ts'
import { words } from './words.nl.ts'

/**
 * `vangnet secret renew`: everything that hangs on VANGNET_SECRET goes over to a new one. Per municipality all or nothing; a
 * run that was broken off is run again.
 */
export function addSecretRenew(parent: Command, { config, withInstallation, say, fail }: Tools): void {
  parent
    .command('renew')
    .description(words.secret.renew)
    .action(async () => {
      const { formerSecret: former, secret: current } = config
      if (former === undefined) {
        say(words.secret.noFormer)
        return fail()
      }
      await withInstallation(
        async ({ owner, deps }) => {
          const municipalities = await inTransaction(owner, { municipality: undefined }, listMunicipalities)
          let unreadable = 0
          for (const { code } of municipalities) {
            const done = await inTransaction(owner, { municipality: code }, (tx) =>
              renew(tx, { code, former, current, now: deps.now() }),
            )
            unreadable += done.unreadable
            say(fill(words.secret.renewed, { code, ...done }))
          }
          if (unreadable === 0) return
          say(words.secret.unreadable)
          fail()
        },
        { demo: false },
      )
    })
}

type Renewing = { code: string; former: Buffer; current: Buffer; now: Date }

async function renew(tx: Tx, { code, former, current, now }: Renewing) {
  const numbers = await resealNumbers(tx, code, { former, current })
  const links = await renewLinks(tx, code, { secret: current, now })
  await record(tx, {
    at: now,
    municipality: code,
    action: 'change',
    useCase: 'households.renew-secret',
    outcome: 'done',
    actor: systemActor('command-line', code),
    purpose: 'administration',
    object: 'secret/bsn',
    households: [],
    origin: 'command-line',
    trace: crypto.randomUUID(),
    grantedBy: 'system/command-line',
  })
  return { ...numbers, links }
}
