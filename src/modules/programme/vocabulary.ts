import type { Tx } from '../../platform/database.ts'
import { listSettingChanges, type Setting, settingsOn } from '../organisations/public.ts'

type Entry = { code: string; nl: string; en?: string | undefined }
export type Coded = { code: string; nl: string; en: string; current: boolean }

/** A list that changes over time: what it says today, and how codes were called that it no longer has. */
export type Vocabulary<E extends Entry> = {
  today: E[]
  all: (E & Coded)[]
  find: (code: string) => (E & Coded) | undefined
}
type OnDay = { municipality: string; day: string }

/**
 * Some dated lists, asked together, each with every code that ever stood on it: rows keep their code when the list goes on
 * without it. Gives a reader.
 */
export async function vocabulariesOn(tx: Tx, on: OnDay, settings: readonly Setting<unknown>[]) {
  const read = await settingsOn(tx, on, settings)
  const changes = await listSettingChanges(
    tx,
    on.municipality,
    settings.map(({ key }) => key),
  )
  return <E extends Entry>(setting: Setting<E[]>): Vocabulary<E> => {
    const own = changes.filter(({ key }) => key === setting.key).map(({ value }) => value)
    return vocabularyOf(setting, read(setting), own)
  }
}

/** One list with every code that ever stood on it. */
export async function vocabularyOn<E extends Entry>(tx: Tx, setting: Setting<E[]>, on: OnDay): Promise<Vocabulary<E>> {
  return (await vocabulariesOn(tx, on, [setting]))(setting)
}

function vocabularyOf<E extends Entry>(setting: Setting<E[]>, today: E[], changes: readonly unknown[]): Vocabulary<E> {
  const older = [
    ...changes.toReversed().flatMap((value) => {
      const read = setting.schema.safeParse(value)
      return read.success ? read.data : []
    }),
    ...setting.shipped.toReversed().flatMap(({ value }) => value),
  ]
  const all = new Map<string, E & Coded>()
  for (const [at, entry] of [...today, ...older].entries())
    if (!all.has(entry.code)) all.set(entry.code, { ...entry, en: entry.en ?? entry.nl, current: at < today.length })
  return { today, all: [...all.values()], find: (code) => all.get(code) }
}
