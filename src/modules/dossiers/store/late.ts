import { hot, type Tx } from '../../../platform/database.ts'
import { holder } from './tasks.ts'

export type LateFact = { id: string; worker: string; dossier: string | null; number: string | null }

type Ask = { municipality: string; at: Date; today: string }

/** Tasks whose last day has passed and of which nobody was told yet, with who has them; marks them as told. */
export function takeLateTasks(tx: Tx, { municipality, at, today }: Ask): Promise<LateFact[]> {
  return hot<LateFact>(tx, {
    name: 'take-late-tasks',
    text: `with late as (
             update dossiers.task t set late_told = true
             where t.municipality = $1 and t.due < $3 and t.done_at is null and not t.late_told returning t.*)
           select t.id, ${holder('t', '$2')} as worker, t.dossier, d.number
           from late t left join dossiers.dossier d on d.municipality = t.municipality and d.id = t.dossier`,
    values: [municipality, at, today],
  })
}

/** Broken glass whose review is late; `worker` is the reviewer. */
export function takeLateReviews(tx: Tx, { municipality, today }: Ask): Promise<LateFact[]> {
  return hot<LateFact>(tx, {
    name: 'take-late-reviews',
    text: `with late as (
             update dossiers.glass g set late_told = true
             where g.municipality = $1 and g.review_due < $2 and g.reviewed_at is null and not g.late_told returning g.*)
           select g.id, r.worker, g.dossier, d.number from late g
           join dossiers.dossier d on d.municipality = g.municipality and d.id = g.dossier
           join organisations.published_role r on r.municipality = g.municipality and r.role in ('attention-officer', 'data-protection-officer')
             and r.since <= $2 and (r.until is null or r.until >= $2) and r.worker <> g.by`,
    values: [municipality, today],
  })
}

/** Granted access whose last day has passed; `worker` had it. */
export function takeEndedGrants(tx: Tx, { municipality, today }: Ask): Promise<LateFact[]> {
  return hot<LateFact>(tx, {
    name: 'take-ended-grants',
    text: `with ended as (
             update dossiers.access_request r set end_told = true
             where r.municipality = $1 and r.until < $2 and r.state = 'granted' and r.ended_at is null and not r.end_told returning r.*)
           select r.id, r.asker as worker, r.dossier, d.number from ended r
           join dossiers.dossier d on d.municipality = r.municipality and d.id = r.dossier`,
    values: [municipality, today],
  })
}

/** Consents whose last day has passed in an open dossier; `worker` keeps the eye. */
export function takeEndedConsents(tx: Tx, { municipality, at, today }: Ask): Promise<LateFact[]> {
  return hot<LateFact>(tx, {
    name: 'take-ended-consents',
    text: `with ended as (
             update dossiers.consent c set end_told = true
             where c.municipality = $1 and c.until < $3 and c.answer = 'yes' and c.withdrawn_at is null and not c.end_told returning c.*)
           select c.id, k.worker, c.dossier, d.number from ended c
           join dossiers.dossier d on d.municipality = c.municipality and d.id = c.dossier and d.closed_at is null
           join dossiers.watch k on k.municipality = d.municipality and k.dossier = d.id and k.since <= $2 and (k.until is null or k.until > $2)`,
    values: [municipality, at, today],
  })
}
