import type { Tx } from '../../platform/database.ts'
import { secretFor } from './secret.ts'
import { addLink, listLiveLinks } from './store/feedback.ts'

/**
 * After the house got another secret: the links that can be shown again are those of the new one, beside the links that
 * people already hold. Gives how many were added.
 */
export async function renewLinks(
  tx: Tx,
  municipality: string,
  { secret, now }: { secret: Buffer; now: Date },
): Promise<number> {
  const live = await listLiveLinks(tx, municipality, now)
  for (const { signal, expiresAt } of live)
    await addLink(tx, { municipality, signal, token: secretFor({ secret }, { municipality, signal }), expiresAt })
  return live.length
}
