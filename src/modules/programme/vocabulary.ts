import type { Tx } from '../../platform/database.ts'
import { listSettingChanges, type Setting, settingOn } from '../organisations/public.ts'

type Entry = { code: string; nl: string; en?: string | undefined }
export type Coded = { code: string; nl: string; en: string; current: boolean }

/** A list that changes over time: what it says today, and how codes were called that it no longer has. */
export type Vocabulary<E extends Entry> = {
  today: E[]
  all: (E & Coded)[]
  find: (code: string) => (E & Coded) | undefined
}

/** A dated list with every code that ever stood on it; rows keep their code when the list goes on without it. */
export async function vocabularyOn<E extends Entry>(
  tx: Tx,
  setting: Setting<E[]>,
  { municipality, day }: { municipality: string; day: string },
): Promise<Vocabulary<E>> {
  const today = await settingOn(tx, setting, { municipality, day })
  const changes = await listSettingChanges(tx, municipality, [setting.key])
  const older = [
    ...changes.toReversed().flatMap(({ value }) => {
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
