import { createHmac } from 'node:crypto'
import type { Settings } from '../../platform/use-case.ts'
import { secretOf } from './rules/secret-link.ts'

/** 192 bits: more than can be guessed (`secretOf` asks at least 128). */
const BYTES = 24

/**
 * The secret of the link by which a reporter reads feedback. Made from the key of the house, so that it can be shown
 * again to the reporter while the database holds its hash only.
 */
export function secretFor({ secret }: Pick<Settings, 'secret'>, of: { municipality: string; signal: string }): string {
  const full = createHmac('sha256', secret).update(`signal-link:${of.municipality}:${of.signal}`).digest()
  return secretOf(full.subarray(0, BYTES))
}

export function linkFor(settings: Settings, of: { municipality: string; signal: string }): string {
  return `${settings.baseUrl}/terugkoppeling/${of.municipality}/${secretFor(settings, of)}`
}
