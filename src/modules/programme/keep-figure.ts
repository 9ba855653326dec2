import type { Scene } from '../../platform/use-case.ts'
import { changedFields, type FigureKind } from './rules/figure-history.ts'
import { addFigureChange } from './store/figure-history.ts'

/** What a change is about, by the name people know it by at that moment. */
type About = { programme: string; kind: FigureKind; about: string; name: string }
type Facts = Readonly<Record<string, unknown>>

/** Keeps how something was entered. */
export async function keepAdded(scene: Scene, about: About, set: Facts): Promise<void> {
  await addFigureChange(scene.tx, { ...about, deed: 'added', before: {}, after: set }, scene)
}

/** Keeps what was changed, as it was and as it became; nothing when all stayed the same. */
export async function keepChanged(scene: Scene, about: About, { row, set }: { row: Facts; set: Facts }): Promise<void> {
  const difference = changedFields(row, set)
  if (difference) await addFigureChange(scene.tx, { ...about, deed: 'changed', ...difference }, scene)
}

/** Keeps that something was taken out of the books. */
export async function keepWithdrawn(scene: Scene, about: About): Promise<void> {
  await addFigureChange(scene.tx, { ...about, deed: 'withdrawn', before: {}, after: {} }, scene)
}
