import type { Scene } from '../../platform/use-case.ts'
import { getHousehold } from '../households/public.ts'
import { findOrganisationName } from '../organisations/public.ts'
import type { WhoIsWho } from './contract/dossier.ts'
import { mandatesOf } from './mandates.ts'
import { type Direction, directorAt, estimateIsDue } from './rules/direction.ts'
import { whoIsWho } from './rules/who-is-who.ts'
import { loadContacts } from './store/contact.ts'
import { loadDirections } from './store/direction.ts'
import type { Dossier } from './store/dossier.ts'
import { namesOfWorkers } from './store/names.ts'
import { listOverrulings, type OverrulingKept } from './store/overruling.ts'
import { loadWatch } from './store/watch.ts'

type Members = readonly { id: string; name: string }[]

type Who = Omit<WhoIsWho, 'overrulings'> & { overrulings: OverrulingKept[]; members: Members }

/** Who is who around a household now, or at the last instant of a closed dossier. */
export async function whoIsWhoOf(scene: Scene, dossier: Dossier): Promise<Who> {
  const { tx, municipality, now, today } = scene
  const of = { municipality, dossier: dossier.id }
  const at = dossier.closedAt ? new Date(dossier.closedAt.getTime() - 1) : now
  const [watch, direction, contacts, { members }, overrulings] = await Promise.all([
    loadWatch(tx, of),
    loadDirections(tx, of),
    loadContacts(tx, of),
    getHousehold(tx, municipality, dossier.household),
    listOverrulings(tx, of),
  ])
  const facts = { watch, direction, contacts, ...(await mandatesOf(scene, directorAt(direction, at))) }
  const { director, powers, mandated, watcher, contact } = whoIsWho(facts, at, today)
  const ids = [
    watcher?.worker,
    watcher?.insteadOf,
    contact?.worker,
    director?.kind === 'professional' ? director.worker : undefined,
  ]
  const nameOf = await namesOfWorkers(
    tx,
    municipality,
    ids.filter((id) => id !== undefined),
  )
  const named = (id: string) => ({ id, name: nameOf(id) })
  return {
    number: dossier.number,
    director: director ? await showDirector(scene, director, { named, members }) : null,
    powers: [...powers],
    mandates: powers.flatMap((power) => {
      const mandate = mandated[power]
      return mandate ? [{ power, source: mandate.source, givenBy: mandate.givenBy, until: mandate.until ?? null }] : []
    }),
    overrulings,
    watcher: watcher
      ? {
          ...named(watcher.worker),
          since: watcher.from.toISOString(),
          insteadOf: watcher.insteadOf ? named(watcher.insteadOf) : null,
          until: dossier.closedAt ? null : (watcher.until?.toISOString() ?? null),
        }
      : null,
    contact: contact
      ? {
          ...named(contact.worker),
          since: contact.from.toISOString(),
          chosenByFamily: contact.chosenByFamily,
          why: contact.why,
        }
      : null,
    members,
  }
}

async function showDirector(
  { tx, municipality, today }: Scene,
  director: Direction,
  { named, members }: { named: (id: string) => { id: string; name: string }; members: Members },
): Promise<NonNullable<WhoIsWho['director']>> {
  const since = { since: director.from.toISOString(), why: director.why }
  if (director.kind === 'professional')
    return {
      ...since,
      kind: director.kind,
      name: named(director.worker).name,
      worker: named(director.worker),
      organisation: (await findOrganisationName(tx, municipality, director.organisation)) ?? '',
      independent: director.independent,
    }
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? ''
  const { by: _, needsHelpWith = '', ...estimate } = director.estimate
  return {
    ...since,
    kind: director.kind,
    name: director.parents.map(nameOf).join(', '),
    parents: director.parents.map((id) => ({ id, name: nameOf(id) })),
    agreements: director.agreements.map(({ text, by }) => ({ text, by: by === 'municipality' ? by : nameOf(by) })),
    estimate: { ...estimate, needsHelpWith, due: estimateIsDue(director, today) },
  }
}
