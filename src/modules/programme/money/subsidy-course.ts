import { orRefuse, type Refusal } from '../../../platform/refusal.ts'
import type { Scene } from '../../../platform/use-case.ts'
import type { Saved } from '../contract/fields.ts'
import { keepChanged } from '../keep-figure.ts'
import type { Application, Scheme, SubsidiesRefusal } from '../rules/money/subsidies.ts'
import {
  applicationsIn,
  changeApplicationRow,
  courseColumns,
  courseOf,
  holdApplication,
  lockScheme,
} from '../store/subsidies.ts'

type Around = { scheme: Scheme; others: readonly Application[] }

/** Takes an application one step further as the asker saw it; the scheme is held, so that its ceiling holds for all. */
export async function stepOn(
  scene: Scene,
  { applicationId: id, version }: { applicationId: string; version: number },
  step: (application: Application, around: Around) => Application | Refusal<SubsidiesRefusal>,
): Promise<Saved> {
  const { tx, actor, now, municipality } = scene
  const seen = { municipality, id, version }
  const row = await holdApplication(tx, seen)
  const place = { municipality, id: row.scheme }
  const scheme = await lockScheme(tx, place)
  const next = orRefuse(step(courseOf(row), { scheme, others: await applicationsIn(tx, place, id) }))
  const set = courseColumns(next)
  const changed = await changeApplicationRow(tx, seen, { ...set, by: actor.id, at: now })
  const about = { programme: scheme.programme, kind: 'subsidy-application', about: id, name: row.applicant } as const
  await keepChanged(scene, about, { row, set })
  return { id, version: changed }
}
