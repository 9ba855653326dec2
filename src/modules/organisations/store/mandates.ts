import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Mandate, MandateHolder } from '../rules/mandates.ts'
import { endingAfter } from './endings.ts'
import { type OnDay, own, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export async function addMandate(
  tx: Tx,
  mandate: Omit<Mandate, 'holder'> & { municipality: string; holder: { kind: MandateHolder; id: string } },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.mandate')
    .values({
      municipality: mandate.municipality,
      id: mandate.id,
      holder_kind: mandate.holder.kind,
      holder: mandate.holder.id,
      powers: [...mandate.powers],
      up_to_cents: mandate.upToCents,
      given_by: mandate.givenBy,
      source: mandate.source,
      since: mandate.since,
      until: mandate.until,
      ...stamped(stamp),
    })
    .execute()
}

type MandateFound = Mandate & { holderName: string; version: number }

type Row = {
  id: string
  holder_kind: MandateHolder
  holder: string
  holder_name: string
  powers: string[]
  up_to_cents: number | null
  given_by: string
  source: string
  since: string
  until: string | null
  version: number
}

/** The mandates that hold on a day or later, with the names of the holders. */
export async function listMandates(tx: Tx, { municipality, day }: OnDay): Promise<MandateFound[]> {
  const { rows } = await sql<Row>`
    select m.id, m.holder_kind, m.holder, m.powers, m.up_to_cents, m.given_by, m.source, m.since, m.until, m.version,
      coalesce(w.name, t.name, o.name, '') as holder_name
    from organisations.mandate m
    left join organisations.worker w on m.holder_kind = 'worker' and w.municipality = m.municipality and w.id = m.holder
    left join organisations.team t on m.holder_kind = 'team' and t.municipality = m.municipality and t.id = m.holder
    left join organisations.organisation o on m.holder_kind = 'organisation' and o.municipality = m.municipality and o.id = m.holder
    where m.municipality = ${municipality} and (m.until is null or m.until >= greatest(${day}::date, m.since))
    order by holder_name, m.since`.execute(tx)
  return rows.map(({ holder_kind, holder, holder_name, up_to_cents, given_by, ...row }) => ({
    ...row,
    holder: { kind: holder_kind, id: holder },
    holderName: holder_name,
    upToCents: up_to_cents,
    givenBy: given_by,
  }))
}

/** A mandate as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdMandate, change: changeMandate } = versioned(
  'organisations.mandate',
  'organisations/unknown-mandate',
)

/** Mandates of workers or teams that go end with them; says how many. */
export const endMandatesAfter = endingAfter<'holder'>('organisations.mandate')
