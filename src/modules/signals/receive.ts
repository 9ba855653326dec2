import { randomBytes } from 'node:crypto'
import { isRefusal, orRefuse, Refused } from '../../platform/refusal.ts'
import { endOfTerm } from '../../platform/terms/term.ts'
import { addWorkingDays } from '../../platform/terms/working-days.ts'
import type { Scene } from '../../platform/use-case.ts'
import { listTeams, type TeamInfo } from '../organisations/public.ts'
import type { ReportSignal, SignalReceipt } from './contract.ts'
import { decideContent } from './rules/content.ts'
import { KINDS } from './rules/kind-list.ts'
import { addLink } from './store/feedback.ts'
import type { Door } from './store/signals.ts'
import { addSignal } from './store/signals.ts'

/** Working days within which a signal is handled and the reporter hears back (N-MC-08: ten, own choice). */
const DAYS_TO_HANDLE = 2
const DAYS_TO_FEEDBACK = 10
const LINK_DAYS = 180

export type Reporter = { worker?: string; organisation?: string; name: string; contact: string }

/** Takes in a signal from any door: it has a team and a due moment at once, and the reporter gets a secret link. */
export async function receive(
  scene: Scene,
  { door, reporter, report }: { door: Door; reporter: Reporter; report: ReportSignal },
): Promise<SignalReceipt> {
  const { tx, municipality, now, today, actor, settings } = scene
  const content = orRefuse(
    decideContent(KINDS, { kinds: report.kinds, about: report.about, pieces: report.pieces, on: today, municipality }),
  )
  const team = chooseTeam(await listTeams(tx, { municipality, today }), report.postcode)
  const feedbackDue = addWorkingDays(Temporal.PlainDate.from(today), DAYS_TO_FEEDBACK).toString()
  const anonymous = reporter.worker === undefined && reporter.name === ''
  const signal = await addSignal(
    tx,
    {
      municipality,
      door,
      danger: report.danger,
      ...content,
      child: report.child,
      ...(report.childBirthDate && { childBirth: report.childBirthDate }),
      postcode: report.postcode,
      schoolPostcode: report.schoolPostcode,
      anonymous,
      protected: report.protectReporter,
      ...(reporter.worker && { reporter: reporter.worker }),
      ...(reporter.organisation && { reporterOrganisation: reporter.organisation }),
      reporterName: reporter.name,
      reporterContact: reporter.contact,
      team: team.id,
      dueAt: dueMoment(report.danger, now, today),
      feedbackDue,
    },
    { by: actor.name, at: now },
  )
  const token = randomBytes(24).toString('base64url')
  await addLink(tx, {
    municipality,
    signal: signal.id,
    token,
    expiresAt: new Date(now.getTime() + LINK_DAYS * 86_400_000),
  })
  return {
    ...signal,
    version: 1,
    feedbackDueDate: feedbackDue,
    link: `${settings.baseUrl}/terugkoppeling/${municipality}/${token}`,
  }
}

/** Danger is for today; the rest has working days. */
function dueMoment(danger: boolean, now: Date, today: string): Date {
  if (danger)
    return new Date(endOfTerm(Temporal.Instant.fromEpochMilliseconds(now.getTime()), { hours: 2 }).epochMilliseconds)
  const day = addWorkingDays(Temporal.PlainDate.from(today), DAYS_TO_HANDLE)
  return new Date(day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '17:00' }).epochMilliseconds)
}

/** Home leads: the youth team of the area; otherwise any youth team, so that nothing stays without a team. */
function chooseTeam(teams: readonly TeamInfo[], postcode: string): TeamInfo {
  const youth = teams.filter(({ kind }) => kind === 'youth')
  const team = youth.find(({ postcodes }) => postcodes.includes(postcode.slice(0, 4))) ?? youth[0] ?? teams[0]
  if (!team || isRefusal(team)) throw new Refused({ refused: 'signals/no-team', status: 409 })
  return team
}
