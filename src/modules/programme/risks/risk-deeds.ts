import type { Actor } from '../../../platform/actor.ts'
import { orRefuse, type Refusal, Refused } from '../../../platform/refusal.ts'
import type { Grant, Scene } from '../../../platform/use-case.ts'
import { findWorkersById } from '../../organisations/public.ts'
import type { Saved } from '../contract/fields.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import type { Change, Risk, RisksRefusal } from '../rules/risks/risks.ts'
import {
  addRiskChange,
  changeRiskRow,
  holdRisk,
  type Measure,
  measureTextsOf,
  ownerOfRisk,
  putMeasures,
  riskColumns,
} from '../store/risks.ts'

/** Policy officers, and who owns the risk: what somebody answers for, they may look at and lay elsewhere. */
export async function mayAnswerFor({ tx, actor, municipality }: Scene, id: string): Promise<Grant> {
  const officer = mayWrite(actor)
  if (officer !== false || actor.kind !== 'worker') return officer
  return isOwner(actor, await ownerOfRisk(tx, { municipality, id })) && 'relation/risk-owner'
}

export const isOwner = ({ kind, id }: Pick<Actor, 'kind' | 'id'>, owner: string | null | undefined) =>
  kind === 'worker' && id === owner

export const changeBy = ({ actor, now }: Scene, why: string): Change => ({ by: actor.id, at: now, why })

/**
 * Does something to a risk as the asker saw it: the rule says what becomes of it, and its history tells. `measures` take the
 * place of what was done about it so far.
 */
export async function doTo(
  scene: Scene,
  { id, version, measures }: { id: string; version: number; measures?: readonly Measure[] },
  deed: (risk: Risk) => Risk | Refusal<RisksRefusal>,
): Promise<Saved> {
  const { tx, actor, now, municipality } = scene
  const seen = { municipality, id, version }
  const next = orRefuse(deed(riskIn(await holdRisk(tx, seen))))
  const changed = await changeRiskRow(tx, seen, { ...riskColumns(next), by: actor.id, at: now })
  if (measures) await putMeasures(tx, seen, measures)
  await addRiskChange(tx, { risk: next, measures: await measureTextsOf(tx, seen) }, scene)
  return { id, version: changed }
}

/** A row as the rules know it. What happened to it before stays in the database and is only added to. */
export function riskIn(row: Awaited<ReturnType<typeof holdRisk>>): Risk {
  const { id, text, chance, effect, owner, review_on: reviewOn, ended_on: on, ended_how: how, ended_why: why } = row
  const ended = on === null || how === null ? null : { on, how, why }
  return { id, text, chance, effect, owner, reviewOn, ended, history: [] }
}

/** Refuses to give a measure to somebody who does not work here now; who had one already may keep it. */
export async function refuseAbsentDoers(
  { tx, municipality, today }: Scene,
  measures: readonly Measure[],
  known: readonly (string | null)[],
): Promise<void> {
  const fresh = measures.flatMap(({ owner }) => (owner === null || known.includes(owner) ? [] : [owner]))
  if (fresh.length === 0) return
  const workers = await findWorkersById(tx, municipality, fresh)
  const at = measures.findIndex(({ owner }) => {
    if (owner === null || known.includes(owner)) return false
    const worker = workers.get(owner)
    return !worker || worker.since > today || (worker.until !== null && worker.until < today)
  })
  if (at < 0) return
  throw new Refused({
    refused: 'programme/unknown-measure-owner' satisfies ProgrammeRefusal,
    pointer: `/measures/${at}/owner`,
    status: 422,
  })
}
