import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '../database.ts'

/** A batch of lines, closed into the chain: its head depends on every line in it and on the head before. */
export type Seal = { no: number; upTo: string; seqs: number[]; digests: Buffer[]; previous: Buffer; head: Buffer }

const GENESIS = Buffer.alloc(32)

/**
 * Closes all finished, unsealed lines into the next link of the chain and writes its head to a second place outside
 * the database (N-LOG-03). Writers never wait for it. Returns the number of lines sealed.
 */
export async function sealAudit(db: Db, { now, headFile }: { now: Date; headFile: string }): Promise<number> {
  const seal = await inTransaction(db, { municipality: undefined }, async (tx) => {
    await sql`select pg_advisory_xact_lock(7461, 2)`.execute(tx)
    const before = await lastSeal(tx)
    const since = before?.upTo ?? '0'
    const lines = await sql<{
      seq: number
      digest: Buffer
      up_to: string
    }>`select seq, digest, up_to::text from audit.unsealed(${since}::text::xid8)`.execute(tx)
    const upTo = lines.rows[0]?.up_to
    if (upTo === undefined) return undefined
    const next = link(before, {
      upTo,
      seqs: lines.rows.map((row) => row.seq),
      digests: lines.rows.map((row) => row.digest),
    })
    await sql`
      insert into audit.seal (no, up_to, seqs, digests, previous, head, at)
      values (${next.no}, ${next.upTo}::text::xid8, ${next.seqs}, ${next.digests}, ${next.previous}, ${next.head}, ${now})`.execute(
      tx,
    )
    return next
  })
  if (!seal) return 0
  await fs.appendFile(headFile, `${seal.no} ${seal.head.toString('hex')}\n`)
  return seal.seqs.length
}

function link(before: End | undefined, batch: Pick<Seal, 'upTo' | 'seqs' | 'digests'>): Seal {
  const previous = before?.head ?? GENESIS
  return { ...batch, no: (before?.no ?? 0) + 1, previous, head: headOf(previous, batch) }
}

/** The head of a batch: a hash over the head before it and every line's place and digest, in order. */
export function headOf(previous: Buffer, { upTo, seqs, digests }: Pick<Seal, 'upTo' | 'seqs' | 'digests'>): Buffer {
  const hash = createHash('sha256').update(previous).update(upTo)
  seqs.forEach((seq, i) => {
    hash.update(`${seq}:`).update(digests[i] ?? GENESIS)
  })
  return hash.digest()
}

/** What the next link holds on to; the lines of the last one are thousands and not needed for it. */
type End = Pick<Seal, 'no' | 'upTo' | 'head'>

async function lastSeal(tx: Tx): Promise<End | undefined> {
  const { rows } =
    await sql<End>`select no, up_to::text as "upTo", head from audit.seal order by no desc limit 1`.execute(tx)
  return rows[0]
}

/** The chain as it stands in the database, oldest first. */
export async function readSeals(tx: Tx): Promise<Seal[]> {
  const { rows } = await sql<Omit<Seal, 'seqs'> & { seqs: (number | string)[] }>`
    select no, up_to::text as "upTo", seqs, digests, previous, head from audit.seal order by no`.execute(tx)
  return rows.map(({ seqs, ...seal }) => ({ ...seal, seqs: seqs.map(Number) }))
}
