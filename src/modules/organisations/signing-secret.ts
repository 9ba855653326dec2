import { createHmac } from 'node:crypto'
import type { Settings } from '../../platform/use-case.ts'

/**
 * With what messages to one subscription are signed. Made from the secret of the house, so that it stands in no table and
 * in no backup; another `round` gives another one.
 */
export function signingSecret(
  { secret }: Pick<Settings, 'secret'>,
  of: { municipality: string; id: string; round: number },
): string {
  const key = createHmac('sha256', secret).update(`event-subscription:${of.municipality}:${of.id}:${of.round}`).digest()
  return `whsec_${key.toString('base64')}`
}
