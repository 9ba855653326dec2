import { type Kysely, sql } from 'kysely'

/** Who wrote a signal down for somebody finds it again without reading every signal of the municipality. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index signal_noted on signals.signal (municipality, noted_by, received_at) where noted_by is not null`.execute(
    db,
  )
}
