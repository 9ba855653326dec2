import fs from 'node:fs/promises'
import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '../database.ts'
import { headOf, readSeals, type Seal } from './seal.ts'

/** What the verifier found wrong, in words an independent officer can act on. `line` is the number of the audit line. */
export type AuditFault = {
  fault: 'changed' | 'deleted' | 'inserted' | 'reordered' | 'link-broken' | 'cut-off' | 'head-differs'
  seal: number
  line?: number
}

export type AuditReport = { seals: number; lines: number; unsealed: number; faults: AuditFault[] }

/** Reads the whole chain as the owner of the database and compares every line with what was sealed (N-LOG-03). */
export async function verifyAudit(owner: Db, headFile: string): Promise<AuditReport> {
  const outside = await readHeads(headFile)
  return inTransaction(owner, { municipality: undefined }, async (tx) => {
    const seals = await readSeals(tx)
    const faults: AuditFault[] = [...compareHeads(seals, outside)]
    let lines = 0
    let before: Seal | undefined
    for (const seal of seals) {
      lines += seal.seqs.length
      faults.push(...checkLink(seal, before), ...(await checkLines(tx, seal, before?.upTo ?? '0')))
      before = seal
    }
    const tail = await sql<{
      n: number
    }>`select count(*)::int as n from audit.line where tx >= ${before?.upTo ?? '0'}::text::xid8`.execute(tx)
    return { seals: seals.length, lines, unsealed: tail.rows[0]?.n ?? 0, faults }
  })
}

async function readHeads(file: string): Promise<Map<number, string>> {
  const text = await fs.readFile(file, 'utf8').catch(() => '')
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [no, head] = line.split(' ')
        return [Number(no), head ?? '']
      }),
  )
}

function compareHeads(seals: readonly Seal[], outside: Map<number, string>): AuditFault[] {
  const inside = new Map(seals.map((seal) => [seal.no, seal.head.toString('hex')]))
  return [...outside].flatMap(([no, head]): AuditFault[] => {
    const found = inside.get(no)
    if (found === undefined) return [{ fault: 'cut-off', seal: no }]
    return found === head ? [] : [{ fault: 'head-differs', seal: no }]
  })
}

function checkLink(seal: Seal, before: Seal | undefined): AuditFault[] {
  const joins = before === undefined ? seal.no === 1 : seal.no === before.no + 1 && seal.previous.equals(before.head)
  return joins && headOf(seal.previous, seal).equals(seal.head) ? [] : [{ fault: 'link-broken', seal: seal.no }]
}

async function checkLines(tx: Tx, seal: Seal, since: string): Promise<AuditFault[]> {
  const found = await sql<{ seq: number; digest: Buffer }>`
    select seq, audit.digest(l) as digest from audit.line l
    where tx >= ${since}::text::xid8 and tx < ${seal.upTo}::text::xid8 order by tx, seq`.execute(tx)
  const now = new Map(found.rows.map((row) => [row.seq, row.digest]))
  const faults: AuditFault[] = []
  seal.seqs.forEach((seq, i) => {
    const digest = now.get(seq)
    if (digest === undefined) faults.push({ fault: 'deleted', seal: seal.no, line: seq })
    else if (!digest.equals(seal.digests[i] ?? Buffer.alloc(0)))
      faults.push({ fault: 'changed', seal: seal.no, line: seq })
  })
  const sealed = new Set(seal.seqs)
  for (const seq of now.keys()) if (!sealed.has(seq)) faults.push({ fault: 'inserted', seal: seal.no, line: seq })
  const order = found.rows.map((row) => row.seq).filter((seq) => sealed.has(seq))
  const expected = seal.seqs.filter((seq) => now.has(seq))
  const moved = order.findIndex((seq, i) => seq !== expected[i])
  if (moved >= 0) faults.push({ fault: 'reordered', seal: seal.no, line: order[moved] ?? 0 })
  return faults
}
