import { orRefuse } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { arrangedOn } from '../organisations/public.ts'
import type { ReportSignal, SignalReceipt } from './contract/report.ts'
import { dueOn } from './due-on.ts'
import { ageOn, postcodesOf, teamOnGround } from './route.ts'
import type { WishesAsked } from './rules/contact-wishes.ts'
import { dayOf } from './rules/dated.ts'
import { type Door, decideIntake, EMERGENCY_PHONES, type Intake, phonesFirst } from './rules/doors.ts'
import { feedbackDue } from './rules/feedback.ts'
import { beginHandling } from './rules/handling.ts'
import { REPORTER_KINDS } from './rules/reporters.ts'
import { linkExpiry } from './rules/secret-link.ts'
import { rulesRead } from './rules-of.ts'
import { secretFor } from './secret.ts'
import { allSettings } from './settings.ts'
import { addSignal, beginArrival, type NewSignal } from './store/arrival.ts'

/** Who came in by this door, as known from the login or the key. */
export type From = { worker?: string; organisation?: string; name?: string; notedBy?: string }

/** Takes in a signal from any door: it has a team and a due moment at once, and the reporter can hear back. */
export async function receive(
  scene: Scene,
  { door, from, report }: { door: Door; from: From; report: ReportSignal },
): Promise<SignalReceipt> {
  const { tx, municipality, now, today, actor } = scene
  const [arranged, { number, routing }] = await Promise.all([
    arrangedOn(tx, { municipality, day: today }, { settings: allSettings, postcodes: postcodesOf(report) }),
    beginArrival(tx, municipality, now),
  ])
  const rules = rulesRead(arranged.read)
  const { kinds, terms, outcomes } = rules
  const intake = orRefuse(decideIntake(askOf(scene, { door, from, report }), { kinds, reporterKinds: REPORTER_KINDS }))
  const routed = await teamOnGround(
    scene,
    { ...arranged, routing },
    {
      kinds: intake.content.kinds,
      ages: report.childBirthDate ? [ageOn(report.childBirthDate, today)] : [],
      acute: intake.acute,
      reporterKind: intake.reporter.kind,
    },
  )
  const { now: handling } = orRefuse(
    beginHandling(
      { municipality, kinds: intake.content.kinds, acute: intake.acute, receivedAt: now, team: routed.team },
      { terms, outcomes, teams: [], dueOn },
    ),
  )
  const due = dayOf(orRefuse(feedbackDue(rules.feedback.terms, { receivedAt: now, municipality }, dueOn)))
  // The history is read by the whole team; who gave the signal is not for it to tell (N-MC-09).
  const by = { id: actor.id, name: from.notedBy ? actor.name : 'melder', at: now }
  const written = {
    ...rowOf(intake, { from, report }),
    municipality,
    number,
    team: routed.team,
    routed,
    dueAt: handling.state === 'closed' ? now : handling.due,
    feedbackDue: due,
  }
  const link = {
    expiresAt: orRefuse(linkExpiry(rules.lives, { at: now, municipality })),
    secretFor: (signal: string) => secretFor(scene.settings, { municipality, signal }),
  }
  const signal = { id: addSignal(tx, written, { by, link }), number }
  tellTeam(scene, routed.team, signal)
  const phones = phonesFirst(EMERGENCY_PHONES, { danger: report.danger, on: today, municipality })
  return { ...signal, version: 1, feedbackDueDate: due, phones }
}

function askOf({ municipality, today }: Scene, { door, from, report }: Parameters<typeof receive>[1]) {
  const { purpose, kinds, about, pieces, danger, anonymous, reporter, reference } = report
  const name = reporter?.name || from.name
  return {
    door,
    purpose,
    municipality,
    on: today,
    content: { kinds, about, pieces },
    danger,
    anonymous,
    reporter: { ...(name && { name }), ...(reporter?.kind && { kind: reporter.kind }) },
    wishes: report.wishes as WishesAsked | undefined,
    own: from.worker !== undefined,
    organisation: from.organisation,
    reference,
  }
}

function rowOf(intake: Intake, { from, report }: { from: From; report: ReportSignal }) {
  const { content, reporter, wishes } = intake
  const reached = wishes.reach.some(({ channel }) => channel !== 'link')
  const known = reporter.name !== undefined || reporter.organisation !== undefined || reached
  return {
    door: intake.door,
    purpose: intake.purpose,
    danger: intake.acute,
    ...content,
    child: report.child,
    childBirth: report.childBirthDate,
    postcode: report.postcode,
    schoolPostcode: report.schoolPostcode,
    // Who gave nothing of himself cannot be shown either, whether he asked for it or not.
    anonymous: intake.anonymous || !known,
    reporter: {
      worker: from.worker,
      organisation: reporter.organisation,
      name: reporter.name ?? '',
      contact: wishes.reach.map(contactOf).filter(Boolean).join(' · '),
      kind: reporter.kind,
      notedBy: from.notedBy,
    },
    reference: intake.reference,
    wishes,
  } satisfies Partial<NewSignal>
}

function contactOf(reach: Intake['wishes']['reach'][number]): string {
  if ('number' in reach) return reach.number.trim()
  return 'address' in reach ? reach.address.trim() : ''
}

/** The people of the team hear that something came in; a number and no name (L04). */
function tellTeam({ tx, municipality, tell }: Scene, team: string, signal: { id: string; number: string }): void {
  tell(tx, {
    municipality,
    team,
    kind: 'signal-arrived',
    href: `/app/signalen/${signal.id}`,
    facts: { number: signal.number },
    factKey: `signal-arrived/${signal.id}`,
  })
}
