import type { Tx } from '../../platform/database.ts'
import { addWorkingDays } from '../../platform/terms/working-days.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { listWorkers, settingOn } from '../organisations/public.ts'
import { escalatedKinds } from './rules.ts'
import { escalationDays } from './settings.ts'
import { listUnread } from './store/notices.ts'

/**
 * What asks something of somebody and stays unread goes up to the team lead: a signal or a request does not lie still
 * because one person did not look (seed 003). The lead hears who and about which number, never more.
 */
export async function escalate(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const days = await settingOn(tx, escalationDays, { municipality, day: today })
  const before = startOf(addWorkingDays(Temporal.PlainDate.from(today), 1 - days))
  const unread = await listUnread(tx, { municipality, kinds: escalatedKinds, before })
  if (unread.length === 0) return
  const people = await listWorkers(tx, { municipality, today })
  for (const notice of unread) {
    const own = people.find(({ id }) => id === notice.worker)
    const leads = people.filter(
      ({ id, roles, teams }) =>
        id !== notice.worker && roles.includes('team-lead') && teams.some((team) => own?.teams.includes(team)),
    )
    if (!own || leads.length === 0) continue
    tell(tx, {
      municipality,
      workers: leads.map(({ id }) => id),
      kind: 'unread-by-colleague',
      href: notice.href,
      facts: { name: own.name, number: notice.facts.number ?? '' },
      factKey: `unread/${notice.id}`,
    })
  }
}

/** Midnight in the Netherlands. */
function startOf(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}
