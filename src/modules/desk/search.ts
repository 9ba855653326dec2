import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { findDossiersByNumber } from '../dossiers/public.ts'
import { findPersons } from '../households/public.ts'
import { findSignalsByNumber } from '../signals/public.ts'
import { Search, SearchAnswer } from './contract.ts'
import { searchers } from './rules.ts'

/** Ctrl K: people by name, dossiers and signals by number; only what the searcher may open or find anyway (M03). */
export const search = useCase({
  name: 'desk.search',
  summary: 'Zoeken op naam of nummer',
  action: 'search',
  purpose: 'youth-help',
  input: Search,
  output: SearchAnswer,
  subject: () => 'search',
  may: ({ actor }) => hasRole(actor, ...searchers) && 'role/searches-persons',
  async run(scene, { q }) {
    const [persons, dossiers, signals] = await Promise.all([
      findPersons(scene, q),
      findDossiersByNumber(scene, q),
      findSignalsByNumber(scene, q),
    ])
    scene.touch(
      ...persons.flatMap(({ households }) => households.map(({ id }) => id)),
      ...dossiers.map(({ household }) => household),
    )
    return {
      hits: [
        ...dossiers.map(({ id, number, householdName }) => ({
          id,
          title: number,
          detail: householdName,
          href: `/app/dossiers/${id}`,
          icon: 'folder' as const,
        })),
        ...signals.map(({ id, number, child }) => ({
          id,
          title: number,
          detail: child,
          href: `/app/signalen/${id}`,
          icon: 'inbox' as const,
        })),
        ...persons.map(({ id, name, birth, place, households }) => ({
          id,
          title: name,
          detail: [birth.slice(0, 4), place].filter((part) => part && part !== '0000').join(' · '),
          href: households[0] ? `/app/gezinnen/${households[0].id}` : `/app/gezinnen?vraag=${encodeURIComponent(q)}`,
          icon: 'person' as const,
        })),
      ],
    }
  },
})
