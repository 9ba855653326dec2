import type { Scene } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import type { Draft } from '../rules/importing/draft.ts'
import type { Around } from '../rules/importing/needs.ts'
import type { Standing } from '../rules/tree.ts'
import { itemStatuses } from '../settings.ts'
import { momentNames } from '../store/moments.ts'
import { standingsIn } from '../store/standing.ts'

export type Target = { moments: { id: string; name: string; on: string }[]; nodes: Standing[] }

/** What stands in the programme that a draft goes into; nothing when that is a new one. */
export async function targetOf(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  draft: Draft,
): Promise<Target> {
  const { programme } = draft.into
  if (programme === null) return { moments: [], nodes: [] }
  const moments = await momentNames(tx, { municipality, id: programme })
  const nodes = await standingsIn(tx, municipality, [programme])
  return { moments, nodes: nodes.filter(({ successor }) => successor === null) }
}

/** What decides whether a draft can be saved today. */
export async function aroundOf(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  { moments }: Target,
): Promise<Around> {
  const statuses = await settingOn(tx, itemStatuses, { municipality, day: today })
  return { statuses, moments, today }
}
