/**
 * A condition on signal `s`: the seal of its family does not keep this worker out (L09). Each argument is the parameter that
 * holds it, such as `$4`.
 */
export function openFor(municipality: string, worker: string, at: string): string {
  return `not exists (select from dossiers.published_sealed_from(${municipality}, ${worker}, ${at}) x where x.household = s.household and not x.glass)`
}
