import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import type { FixedContact, FixedContacts } from '../rules/fixed-contact.ts'
import type { DossierTables } from '../tables.ts'
import type { OfDossier } from './watch.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

/** Whom the family called and calls, oldest first. */
export async function loadContacts(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<FixedContacts> {
  const rows = await rowsOf(tx, { municipality, dossier })
  return rows.map(({ worker, organisation, chosen_by_family, why, since, until }) => ({
    worker,
    organisation,
    chosenByFamily: chosen_by_family,
    why,
    from: since,
    ...(until && { until }),
  }))
}

function rowsOf(tx: Tx, { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>) {
  return own(tx)
    .selectFrom('dossiers.fixed_contact')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('since')
    .execute()
}

/** Keeps the contacts as the rule decided; who may see the household follows in the same transaction. */
export async function saveContacts(
  tx: Tx,
  of: OfDossier,
  { contacts, now }: { contacts: FixedContacts; now: Date },
): Promise<void> {
  const stored = await rowsOf(tx, of)
  for (const row of stored.filter((one) => !contacts.some((contact) => isSame(contact, one)))) {
    await endAccess(tx, {
      municipality: of.municipality,
      household: of.household,
      source: row.id,
      relation: 'contact',
      until: now,
    })
    await own(tx)
      .deleteFrom('dossiers.fixed_contact')
      .where('municipality', '=', of.municipality)
      .where('id', '=', row.id)
      .execute()
  }
  for (const contact of contacts.filter((one) => !stored.some((row) => isSame(one, row))))
    await addContact(tx, of, { contact, now })
}

async function addContact(
  tx: Tx,
  { municipality, dossier, household }: OfDossier,
  { contact, now }: { contact: FixedContact; now: Date },
): Promise<void> {
  const id = newId(now)
  const { worker, organisation, chosenByFamily, why, from, until } = contact
  await own(tx)
    .insertInto('dossiers.fixed_contact')
    .values({
      municipality,
      id,
      dossier,
      worker,
      organisation,
      chosen_by_family: chosenByFamily,
      why,
      since: from,
      until: until ?? null,
    })
    .execute()
  await grantAccess(tx, {
    municipality,
    household,
    worker,
    relation: 'contact',
    source: id,
    since: from,
    ...(until && { until }),
  })
}

function isSame(contact: FixedContact, row: { worker: string; since: Date; until: Date | null }): boolean {
  return (
    contact.worker === row.worker &&
    contact.from.getTime() === row.since.getTime() &&
    (contact.until?.getTime() ?? null) === (row.until?.getTime() ?? null)
  )
}
