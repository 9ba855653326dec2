import { useCase } from '../../platform/use-case.ts'
import { HandoverList, ListHandovers, ListHandoversOfDossier } from './contract/handover.ts'
import { showHandover } from './handover-row.ts'
import { mayDo } from './may-open.ts'
import { getDossier } from './store/dossier.ts'
import { listHandovers } from './store/handover.ts'

/** How long an answered handover stays in one's own list, in days. */
const STAYS = 30

/** Handovers that wait for me or my team, those I sent, and what was answered in the past month. */
export const listMyHandovers = useCase({
  name: 'dossiers.list-handovers',
  summary: 'Mijn overdrachten',
  action: 'list',
  purpose: 'youth-help',
  input: ListHandovers,
  output: HandoverList,
  subject: () => 'handovers/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run(scene) {
    const { tx, actor, municipality, now, touch } = scene
    const answeredAfter = new Date(now.getTime() - STAYS * 86_400_000)
    const rows = await listHandovers(tx, { municipality, worker: actor.id, teams: actor.teams, answeredAfter })
    touch(...rows.map(({ householdId }) => householdId))
    return { handovers: rows.map((row) => showHandover(scene, row)) }
  },
})

/** All handovers of one dossier, newest first. */
export const listHandoversOfDossier = useCase({
  name: 'dossiers.list-handovers-of-dossier',
  summary: 'De overdrachten van een dossier',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ListHandoversOfDossier,
  output: HandoverList,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'read' }),
  async run(scene, { dossierId }) {
    const { tx, municipality, touch } = scene
    touch((await getDossier(tx, municipality, dossierId)).household)
    const rows = await listHandovers(tx, { municipality, dossier: dossierId })
    return { handovers: rows.map((row) => showHandover(scene, row)) }
  },
})
