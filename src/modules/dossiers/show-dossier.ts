import { type Scene, useCase } from '../../platform/use-case.ts'
import { getHousehold, relationsTo } from '../households/public.ts'
import { DossierPage, ShowDossier } from './contract/dossier.ts'
import { showHandover } from './handover-row.ts'
import { mayOpen } from './may-open.ts'
import { getDossier, listClosedDossiersOf } from './store/dossier.ts'
import { listHandovers } from './store/handover.ts'
import { whoIsWhoOf } from './who-is-who.ts'

/** The dossier on one page: who keeps an eye, who directs, whom the family calls, and what went before. */
export const showDossier = useCase({
  name: 'dossiers.show-dossier',
  summary: 'Een dossier openen om te lezen',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowDossier,
  output: DossierPage,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId, purpose }) => mayOpen(scene, dossierId, purpose),
  async run(scene, { dossierId }) {
    const { tx, municipality, touch } = scene
    const dossier = await getDossier(tx, municipality, dossierId)
    touch(dossier.household)
    const [household, who, closed, relations, handover] = await Promise.all([
      getHousehold(tx, municipality, dossier.household),
      whoIsWhoOf(scene, dossier),
      listClosedDossiersOf(tx, municipality, dossier.household),
      relationsTo(scene, dossier.household),
      openHandover(scene, dossierId),
    ])
    const { members: _, overrulings, ...whoIsWho } = who
    return {
      ...whoIsWho,
      overrulings: overrulings.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
      id: dossier.id,
      household: {
        id: household.id,
        name: household.name,
        members: household.members.map(({ id, name, birth, expected }) => ({ id, name, birth, expected })),
      },
      whyOpened: dossier.whyOpened,
      openedAt: dossier.openedAt.toISOString(),
      closed: dossier.closedAt && {
        at: dossier.closedAt.toISOString(),
        reason: dossier.closingReason ?? '',
        text: dossier.closingText ?? '',
      },
      earlier: closed
        .filter(({ openedAt }) => openedAt < dossier.openedAt)
        .map(({ id, number, openedAt, closedAt }) => ({
          id,
          number,
          openedAt: openedAt.toISOString(),
          closedAt: (closedAt ?? openedAt).toISOString(),
        })),
      handover,
      relations,
      version: dossier.version,
    }
  },
})

async function openHandover(scene: Scene, dossier: string): Promise<DossierPage['handover']> {
  const all = await listHandovers(scene.tx, { municipality: scene.municipality, dossier })
  const open = all.find(({ handover }) => handover.state === 'offered')
  if (!open) return null
  const { id, due, late, mineToAnswer, receiver, sender } = showHandover(scene, open)
  return { id, due, late, mineToAnswer, to: receiver.name, from: sender.name }
}
