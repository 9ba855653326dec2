import { useCase } from '../../platform/use-case.ts'
import { getHousehold } from '../households/public.ts'
import { getWorkerName } from '../organisations/public.ts'
import { DossierPage, ShowDossier } from './contract.ts'
import { mayOpen } from './may-open.ts'
import { type Direction, directorAt } from './rules/direction.ts'
import { watcherAt } from './rules/watch.ts'
import { loadDirections } from './store/direction.ts'
import { getDossier, listEvents } from './store/dossier.ts'
import { loadWatch } from './store/watch.ts'

/** The dossier on one page: who keeps an eye, who directs, what happened. */
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
  async run({ tx, municipality, now, touch }, { dossierId }) {
    const dossier = await getDossier(tx, municipality, dossierId)
    touch(dossier.household)
    const of = { municipality, dossier: dossierId }
    const at = dossier.closedAt ? new Date(dossier.closedAt.getTime() - 1) : now
    const [household, watch, directions, timeline] = await Promise.all([
      getHousehold(tx, municipality, dossier.household),
      loadWatch(tx, of),
      loadDirections(tx, of),
      listEvents(tx, municipality, dossierId),
    ])
    const taking = watcherAt(watch, at)
    const direction = directorAt(directions, at)
    const nameOf = (id: string) => getWorkerName(tx, municipality, id)
    return {
      id: dossier.id,
      number: dossier.number,
      household: {
        id: household.id,
        name: household.name,
        members: household.members.map(({ id, name, birth }) => ({ id, name, birth })),
      },
      whyOpened: dossier.whyOpened,
      openedAt: dossier.openedAt.toISOString(),
      closed: dossier.closedAt && {
        at: dossier.closedAt.toISOString(),
        reason: dossier.closingReason ?? '',
        text: dossier.closingText ?? '',
      },
      watcher: taking
        ? {
            id: taking.worker,
            name: await nameOf(taking.worker),
            since: taking.from.toISOString(),
            insteadOf: taking.insteadOf ? await nameOf(taking.insteadOf) : null,
          }
        : null,
      director: direction ? await show(direction, nameOf) : null,
      timeline: timeline.map((event) => ({ ...event, at: event.at.toISOString() })),
      version: dossier.version,
    }
  },
})

async function show(direction: Direction, nameOf: (id: string) => Promise<string>) {
  const name = direction.kind === 'professional' ? await nameOf(direction.worker) : ''
  return { kind: direction.kind, name, since: direction.from.toISOString(), why: direction.why }
}
