import type { Scene } from '../../../platform/use-case.ts'
import type { Language } from '../../../platform/words.ts'
import { communicationChannels } from '../registers/register-settings.ts'
import { textsIn } from '../rules/registers/entry.ts'
import type { ReportCommunication } from '../rules/report/material.ts'
import { listEntries } from '../store/registers/lists.ts'
import { vocabularyOn } from '../vocabulary.ts'

type Ask = { programme: string; from: string; on: string; language: Language }

/** What is told about the parts of a programme: what still comes, and what was done in the period. */
export async function communicationIn(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  { programme, from, on, language }: Ask,
): Promise<ReportCommunication[]> {
  const found = await listEntries(tx, { municipality, programme, register: 'communication' })
  const { find } = await vocabularyOn(tx, communicationChannels, { municipality, day: on })
  const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
  return found
    .filter(({ closedOn }) => closedOn === null || closedOn >= from)
    .map(({ id, node, title, state, details }) => ({
      ...{ id, node, title, state },
      doers: textsIn(details.doers),
      channels: textsIn(details.channels).map((code) => find(code)?.[language] ?? code),
      onDay: textOf(details.onDay),
      inWeek: textOf(details.inWeek),
      inWords: textOf(details.inWords) ?? '',
    }))
}
