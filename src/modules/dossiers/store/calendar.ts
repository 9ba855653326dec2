import { hot, type Tx } from '../../../platform/database.ts'

/** Makes the address of a worker anew; the former one ends in the same instant. */
export async function keepCalendarLink(
  tx: Tx,
  link: { municipality: string; worker: string; hash: Buffer; at: Date },
): Promise<number> {
  const [row] = await hot<{ version: number }>(tx, {
    name: 'calendar-keep',
    text: `insert into dossiers.calendar_link (municipality, worker, token_hash, made_at) values ($1, $2, $3, $4)
           on conflict (municipality, worker) do update set token_hash = $3, made_at = $4, version = calendar_link.version + 1
           returning version`,
    values: [link.municipality, link.worker, link.hash, link.at],
  })
  return row?.version ?? 1
}

export async function findCalendarLink(
  tx: Tx,
  municipality: string,
  worker: string,
): Promise<{ madeAt: string; version: number } | undefined> {
  const [row] = await hot<{ madeAt: string; version: number }>(tx, {
    name: 'calendar-find',
    text: `select made_at as "madeAt", version from dossiers.calendar_link where municipality = $1 and worker = $2`,
    values: [municipality, worker],
  })
  return row
}

export async function dropCalendarLink(tx: Tx, municipality: string, worker: string): Promise<void> {
  await hot(tx, {
    name: 'calendar-drop',
    text: 'delete from dossiers.calendar_link where municipality = $1 and worker = $2',
    values: [municipality, worker],
  })
}

/** Whose calendar this is; nobody's when the address was ended or the worker left. */
export async function findCalendarOwner(
  tx: Tx,
  { municipality, hash, today }: { municipality: string; hash: Buffer; today: string },
): Promise<string | undefined> {
  const [row] = await hot<{ worker: string }>(tx, {
    name: 'calendar-owner',
    text: `select l.worker from dossiers.calendar_link l where l.municipality = $1 and l.token_hash = $2
             and exists (select from organisations.published_role r where r.municipality = l.municipality and r.worker = l.worker
               and r.since <= $3 and (r.until is null or r.until >= $3))`,
    values: [municipality, hash, today],
  })
  return row?.worker
}
