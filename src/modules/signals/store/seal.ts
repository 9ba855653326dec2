/**
 * A condition on signal `s`: its family is not sealed, or this worker is named in the seal (L09). `worker` is the
 * parameter that holds the worker, such as `$4`.
 */
export function openFor(worker: string): string {
  const seal = `households.published_seal x where x.municipality = s.municipality and x.household = s.household`
  return `(s.household is null or not exists (select from ${seal}) or exists (select from ${seal} and x.worker = ${worker}))`
}
