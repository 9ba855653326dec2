import type { Refusal } from '../../../platform/refusal.ts'

/** A citizen service number of nine digits that passed the eleven test. Never in a URL, log, file name or error (N-BSN-01). */
export type Bsn = string & { readonly checked: 'eleven test' }

export type BsnRefusal = 'households/bsn-wrong'

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * Reads what somebody typed or a file holds: blanks and dots are dropped, a missing leading zero is put back.
 * The refusal carries no digits, so the number cannot travel on in a message (N-BSN-01).
 */
export function readBsn(text: string): Bsn | Refusal<BsnRefusal> {
  const digits = text.replace(/[\s.]/g, '').padStart(9, '0')
  if (!passesElevenTest(digits)) return { refused: 'households/bsn-wrong', status: 422, pointer: '/bsn' }
  return digits as Bsn
}

/** The weights are the official ones; nine zeros pass the sum and are still nobody's number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return sum % 11 === 0
}

/** What a screen may show: enough to compare with a letter in the hand, not enough to look somebody up. */
export function maskBsn(bsn: string): string {
  return `••••••${bsn.slice(-3)}`
}
