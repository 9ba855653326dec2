import { useCase } from '../../platform/use-case.ts'
import { DossierList, ListDossiers } from './contract.ts'
import { hatsOf, openingRelations } from './rules/standing.ts'
import { listDossiersOf } from './store/dossier.ts'

/** The dossiers I have to do with: whose eye or direction is mine, or where I am involved. */
export const listDossiers = useCase({
  name: 'dossiers.list-dossiers',
  summary: 'Mijn dossiers',
  action: 'list',
  purpose: 'youth-help',
  input: ListDossiers,
  output: DossierList,
  subject: () => 'dossiers/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, municipality, now, touch }, { open }) {
    const opening = openingRelations(hatsOf(actor), 'read')
    const rows = await listDossiersOf(tx, { municipality, worker: actor.id, at: now, open: open === 'true', opening })
    touch(...rows.map(({ household }) => household))
    return {
      dossiers: rows.map(({ household, householdName, watcher, director, openedAt, closedAt, ...row }) => ({
        ...row,
        household: { id: household, name: householdName },
        openedAt: new Date(openedAt).toISOString(),
        closedAt: closedAt && new Date(closedAt).toISOString(),
        watcher: watcher ?? '',
        director: director ?? '',
      })),
    }
  },
})
