import type { Scene } from '../../platform/use-case.ts'

type Told = { signal: { id: string; number: string }; workers: readonly string[]; kind: string; href?: string }

/** Tells people something about a signal: its number and the way there, never whom it is about (L04). Oneself is not told. */
export function tellOfSignal(
  scene: Pick<Scene, 'tx' | 'municipality' | 'actor' | 'now' | 'tell'>,
  { signal, workers, kind, href }: Told,
): void {
  const { tx, municipality, actor, now, tell } = scene
  const others = workers.filter((worker) => worker !== actor.id)
  tell(tx, {
    municipality,
    workers: others,
    kind,
    href: href ?? `/app/signalen/${signal.id}`,
    facts: { number: signal.number },
    factKey: `${kind}/${signal.id}/${now.toISOString()}`,
  })
}
