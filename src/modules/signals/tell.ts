import type { Scene } from '../../platform/use-case.ts'

type Told = { signal: { id: string; number: string }; workers: readonly string[]; kind: string; href?: string }

/** Tells people something about a signal: its number and the way there, never whom it is about (L04). Oneself is not told. */
export async function tell(
  { tx, municipality, actor, now, jobs }: Pick<Scene, 'tx' | 'municipality' | 'actor' | 'now' | 'jobs'>,
  { signal, workers, kind, href }: Told,
): Promise<void> {
  const others = workers.filter((worker) => worker !== actor.id)
  if (others.length === 0) return
  await jobs.add(tx, 'desk.notify', {
    municipality,
    workers: others,
    kind,
    href: href ?? `/app/signalen/${signal.id}`,
    facts: { number: signal.number },
    factKey: `${kind}/${signal.id}/${now.toISOString()}`,
  })
}
