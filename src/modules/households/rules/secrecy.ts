/** BRP secrecy 0 is none; every other indication (1–7) hides the address everywhere (L09). */
export function isSecret(secrecy: number): boolean {
  return secrecy !== 0
}
