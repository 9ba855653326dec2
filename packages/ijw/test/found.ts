import type { Finding, Level } from '../src/finding.ts'

/** A finding to begin a test with. */
export function found(rule: string, level: Level, path: string, code?: string): Finding {
  return { rule, level, path, says: 'Er klopt iets niet.', ...(code !== undefined && { code }) }
}
