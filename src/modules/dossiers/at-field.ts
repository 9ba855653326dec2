import type { Refusal } from '../../platform/refusal.ts'

/** The same refusal, pointing at the field as the request calls it; the rules have names of their own. */
export function atField<Code extends string>(
  refusal: Refusal<Code>,
  fields: Readonly<Record<string, string>>,
): Refusal<Code> {
  const pointer = refusal.pointer && (fields[refusal.pointer] ?? refusal.pointer)
  return { ...refusal, ...(pointer && { pointer }) }
}
