import { createDecipheriv } from 'node:crypto'
import type { Tx } from '../../../platform/database.ts'
import type { HouseholdTables } from '../tables.ts'
import { sealBsn } from './persons.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

const IV_BYTES = 12
const TAG_BYTES = 16

/** Opens what `sealBsn` sealed; throws when it was sealed with another secret, or when somebody changed it. */
export function openSealed(sealed: Buffer, secret: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, IV_BYTES))
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
}

export type Resealed = { renewed: number; already: number; unreadable: number }

const AT_ONCE = 1_000

/**
 * Seals every BSN of a municipality with the new secret, and its look-up hash too. A number that has the new secret already
 * is left, so a run that was broken off is simply run again; one that neither secret opens is counted and left as it is.
 */
export async function resealNumbers(
  tx: Tx,
  municipality: string,
  secrets: { former: Buffer; current: Buffer },
): Promise<Resealed> {
  const done: Resealed = { renewed: 0, already: 0, unreadable: 0 }
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await own(tx)
      .selectFrom('households.person')
      .select(['id', 'bsn_sealed'])
      .where('municipality', '=', municipality)
      .where('bsn_sealed', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, bsn_sealed } of rows) {
      if (!bsn_sealed) continue
      const state = stateOf(bsn_sealed, secrets)
      done[state.is] += 1
      if (state.is === 'renewed') await keep(tx, { municipality, id, ...sealBsn(state.bsn, secrets.current) })
    }
    const last = rows.at(-1)
    if (!last) return done
    after = last.id
  }
}

type State = { is: 'already' | 'unreadable' } | { is: 'renewed'; bsn: string }

function stateOf(sealed: Buffer, { former, current }: { former: Buffer; current: Buffer }): State {
  if (opens(sealed, current) !== undefined) return { is: 'already' }
  const bsn = opens(sealed, former)
  return bsn === undefined ? { is: 'unreadable' } : { is: 'renewed', bsn }
}

function opens(sealed: Buffer, secret: Buffer): string | undefined {
  try {
    return openSealed(sealed, secret)
  } catch {
    return undefined // the seal says that it is not this secret's
  }
}

async function keep(
  tx: Tx,
  { municipality, id, ...sealed }: { municipality: string; id: string; bsn_sealed: Buffer; bsn_hash: Buffer },
): Promise<void> {
  await own(tx)
    .updateTable('households.person')
    .set(sealed)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}
