import type pg from 'pg'

/**
 * Makes the past longer: copies what is closed, so many times over, each a few years earlier. Two years of a town are so
 * little that reading a table from end to end is the right plan; what counts is what happens when it has grown.
 */
export async function addYears(pool: pg.Pool, times: number): Promise<void> {
  const owner = await pool.connect()
  try {
    await owner.query('begin')
    await copyThePast(owner, times)
    await owner.query('commit')
    await owner.query('analyze')
  } finally {
    owner.release()
  }
}

async function copyThePast(owner: pg.PoolClient, times: number): Promise<void> {
  const again = `generate_series(1, ${times}) as again`
  const copyOf = (id: string) => `md5(${id}::text || again)::uuid`
  const back = `again * interval '2 years'`
  await owner.query(`
    insert into dossiers.dossier (municipality, id, number, household, why_opened, opened_at, closed_at, closing_reason, closing_text, changed_by, changed_at)
    select municipality, ${copyOf('id')}, number || '/' || again, household, why_opened, opened_at - ${back}, closed_at - ${back},
           closing_reason, closing_text, changed_by, changed_at - ${back}
    from dossiers.dossier, ${again} where closed_at is not null`)
  await owner.query(`
    insert into dossiers.watch (municipality, id, dossier, worker, instead_of, since, until)
    select w.municipality, ${copyOf('w.id')}, ${copyOf('w.dossier')}, w.worker, w.instead_of, w.since - ${back}, w.until - ${back}
    from dossiers.watch w join dossiers.dossier d on d.municipality = w.municipality and d.id = w.dossier and d.closed_at is not null
      and d.number not like '%/%', ${again}`)
  await owner.query(`
    insert into households.access (municipality, household, worker, relation, source, since, until)
    select municipality, household, worker, relation, ${copyOf('source')}, since - ${back}, until - ${back}
    from households.access, ${again} where until is not null`)
  await owner.query(`
    insert into signals.signal
    select (jsonb_populate_record(s, jsonb_build_object('id', ${copyOf('s.id')}, 'number', s.number || '/' || again,
             'received_at', s.received_at - ${back}, 'due_at', s.due_at - ${back}, 'closed_at', s.closed_at - ${back}))).*
    from signals.signal s, ${again} where s.state = 'closed'`)
  await owner.query(`
    insert into audit.line (at, municipality, action, use_case, outcome, actor_kind, actor, actor_name, roles, purpose, object,
                            households, origin, granted_by, emergency, trace)
    select now() - ${back}, municipality, 'read', 'households.open-household', 'done', 'worker', id::text, 'Iemand', '{}', 'youth-help',
           'household/' || id, array[id], 'api', 'relation/watch', false, ''
    from households.household, ${again} limit 50000`)
}
