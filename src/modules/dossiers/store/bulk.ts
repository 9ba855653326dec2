import { addMany } from '../../../platform/bulk.ts'
import type { Tx } from '../../../platform/database.ts'
import { takeNumbers } from '../../../platform/numbers.ts'
import { type AccessInBulk, grantAccessInBulk } from '../../households/public.ts'
import type { Direction, OwnDirection } from '../rules/direction.ts'
import { type TaskKind, taskKinds } from '../rules/tasks.ts'
import type { Taking } from '../rules/watch.ts'
import type { DossierTables } from '../tables.ts'

type Ided<Fact> = Fact & { id: string }

export type EventInBulk = {
  id: string
  kind: string
  at: Date
  by: string
  byName: string
  facts: Record<string, string>
  text: string
}

export type TaskInBulk = {
  id: string
  kind: TaskKind
  title: string
  /** Only for kinds that do not go with the watch or the direction. */
  worker?: string
  due: string
  madeAt: Date
  byName: string
  done?: { at: Date; byName: string }
}

export type DossierInBulk = {
  id: string
  household: string
  why: string
  openedAt: Date
  closed?: { at: Date; reason: string; text: string }
  previous?: string
  /** Who changed it last. */
  byName: string
  /** Without a gap from opening to closing; the database refuses anything else at commit. */
  watch: readonly Ided<Taking>[]
  directions: readonly Ided<Direction>[]
  events: readonly EventInBulk[]
  tasks: readonly TaskInBulk[]
}

/**
 * Adds many dossiers with their whole history, in the order in which they opened, and gives who may see the households
 * now by it. The numbers follow on those given before.
 */
export async function addDossiers(tx: Tx, municipality: string, dossiers: readonly DossierInBulk[]): Promise<void> {
  const opened = dossiers.map(({ openedAt }) => openedAt)
  const numbers = await takeNumbers(tx, { table: 'dossiers.counter', municipality }, opened)
  await addMany<DossierTables['dossiers.dossier']>(
    tx,
    'dossiers.dossier',
    dossiers.map((dossier, i) => ({
      municipality,
      id: dossier.id,
      number: numbers[i] ?? '',
      household: dossier.household,
      why_opened: dossier.why,
      opened_at: dossier.openedAt,
      closed_at: dossier.closed?.at ?? null,
      closing_reason: dossier.closed?.reason ?? null,
      closing_text: dossier.closed?.text ?? null,
      previous: dossier.previous ?? null,
      changed_by: dossier.byName,
      changed_at: dossier.closed?.at ?? dossier.openedAt,
    })),
  )
  await addWatches(tx, municipality, dossiers)
  await addDirections(tx, municipality, dossiers)
  await addContacts(tx, municipality, dossiers)
  await addMany<DossierTables['dossiers.event'], 'facts'>(
    tx,
    'dossiers.event',
    dossiers.flatMap(({ id: dossier, events }) =>
      events.map(({ byName, ...event }) => ({ municipality, dossier, by_name: byName, ...event })),
    ),
  )
  await addTasks(tx, municipality, dossiers)
  await grantAccessInBulk(tx, municipality, [...dossiers.flatMap(accessBy), ...facesOf(dossiers).map(accessByFace)])
}

async function addWatches(tx: Tx, municipality: string, dossiers: readonly DossierInBulk[]): Promise<void> {
  await addMany<DossierTables['dossiers.watch']>(
    tx,
    'dossiers.watch',
    dossiers.flatMap(({ id: dossier, watch }) =>
      watch.map((taking) => ({
        municipality,
        id: taking.id,
        dossier,
        worker: taking.worker,
        instead_of: taking.insteadOf ?? null,
        since: taking.from,
        until: taking.until ?? null,
      })),
    ),
  )
}

async function addTasks(tx: Tx, municipality: string, dossiers: readonly DossierInBulk[]): Promise<void> {
  await addMany<DossierTables['dossiers.task']>(
    tx,
    'dossiers.task',
    dossiers.flatMap(({ id: dossier, tasks }) =>
      tasks.map(({ id, kind, title, worker, due, madeAt, byName, done }) => ({
        municipality,
        id,
        kind,
        goes_with: taskKinds[kind].goesWith,
        worker: worker ?? null,
        dossier,
        title,
        about: null,
        due,
        cause: null,
        made_by: byName,
        made_at: madeAt,
        done_at: done?.at ?? null,
        done_by: done?.byName ?? null,
        outcome: '',
        changed_by: done?.byName ?? byName,
        changed_at: done?.at ?? madeAt,
      })),
    ),
  )
}

async function addDirections(tx: Tx, municipality: string, dossiers: readonly DossierInBulk[]): Promise<void> {
  await addMany<DossierTables['dossiers.direction'], 'own'>(
    tx,
    'dossiers.direction',
    dossiers.flatMap(({ id: dossier, directions }) =>
      directions.map((direction) => ({
        municipality,
        id: direction.id,
        dossier,
        kind: direction.kind,
        worker: direction.kind === 'professional' ? direction.worker : null,
        organisation: direction.kind === 'professional' ? direction.organisation : null,
        independent: direction.kind === 'professional' && direction.independent,
        own: direction.kind === 'own' ? ownPart(direction) : null,
        why: direction.why,
        decided_by: direction.decidedBy,
        since: direction.from,
        until: direction.until ?? null,
      })),
    ),
  )
}

type Face = {
  dossier: string
  household: string
  id: string
  worker: string
  organisation: string
  since: Date
  until: Date | null
  why: string
}

/** Whoever directed first is the fixed contact of the family throughout; their id is that of the first watch. */
function facesOf(dossiers: readonly DossierInBulk[]): Face[] {
  return dossiers.flatMap(({ id: dossier, household, watch, directions, openedAt, closed, why }) => {
    const first = directions.find((direction) => direction.kind === 'professional')
    if (first?.kind !== 'professional' || !watch[0]) return []
    const { worker, organisation } = first
    return [
      { dossier, household, id: watch[0].id, worker, organisation, since: openedAt, until: closed?.at ?? null, why },
    ]
  })
}

async function addContacts(tx: Tx, municipality: string, dossiers: readonly DossierInBulk[]): Promise<void> {
  await addMany<DossierTables['dossiers.fixed_contact']>(
    tx,
    'dossiers.fixed_contact',
    facesOf(dossiers).map(({ household: _, ...face }) => ({ municipality, chosen_by_family: false, ...face })),
  )
}

function ownPart({ kind, parents, agreements, estimate }: OwnDirection): OwnDirection {
  return { kind, parents, agreements, estimate }
}

/** Whoever keeps an eye or directs has to do with the household, for as long as that lasts. */
function accessBy({ household, watch, directions }: DossierInBulk): AccessInBulk[] {
  const period = ({ from, until }: { from: Date; until?: Date }) => ({ since: from, ...(until && { until }) })
  return [
    ...watch.map((taking) => ({
      household,
      worker: taking.worker,
      relation: 'watch' as const,
      source: taking.id,
      ...period(taking),
    })),
    ...directions.flatMap((direction) =>
      direction.kind === 'professional'
        ? [
            {
              household,
              worker: direction.worker,
              relation: 'director' as const,
              source: direction.id,
              ...period(direction),
            },
          ]
        : [],
    ),
  ]
}

function accessByFace({ household, worker, id, since, until }: Face): AccessInBulk {
  return { household, worker, relation: 'contact', source: id, since, ...(until && { until }) }
}
