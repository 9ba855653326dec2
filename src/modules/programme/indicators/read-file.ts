import { orRefuse, pointing } from '../../../platform/refusal.ts'
import { bytesOf } from '../import/bytes-of.ts'
import { tooLargeFor } from '../import/open-report.ts'
import type { openValues } from '../import/open-values.ts'
import { workApart } from '../import/read-apart.ts'
import { LARGEST_VALUES, readValues, type ValuesRead } from '../rules/indicators/import-values.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import type { IndicatorFound } from '../store/indicators.ts'

const MEGABYTE = 1024 * 1024

/** The refusal of a message with a file that is too large. */
export const valuesTooLarge = tooLargeFor(LARGEST_VALUES / MEGABYTE)

/** What a file says about an indicator, line by line. Refuses at the field of the file what cannot be read at all. */
export function readFileFor(found: IndicatorFound, content: string, today: string): Promise<ValuesRead> {
  const { meanings, measured } = found
  const { unit } = meaningOn(meanings, today)
  const against = { unit, measured, sourceOn: (on: string) => meaningOn(meanings, on).source, today }
  const opened = async () =>
    orRefuse(
      await workApart<ReturnType<typeof openValues>>(new URL('../import/values-worker.ts', import.meta.url), {
        bytes: bytesOf(content),
      }),
    )
  return pointing(
    '/content',
    opened().then((grids) => orRefuse(readValues(grids, against))),
  )
}
