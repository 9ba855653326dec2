import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { fill } from '../../../../platform/words.ts'
import type { ImportPage, ItemBody } from '../../contract/imports.ts'
import { useImportWords } from './asking.ts'
import { DayInput } from './day-input.tsx'
import type { Shown } from './item-shown.ts'

/** What a choice stands for that is no code of the list. */
const NONE = '-'

/** The status as it was written, and the one of the list that is chosen for it; or none. */
export function ItemStatus({ item, value, change, statuses }: Shown & { statuses: ImportPage['statuses'] }) {
  const { item: words } = useImportWords()
  const language = useLanguage()
  const { status } = value
  const set = (part: Partial<ItemBody['status']>) => change({ status: { ...status, ...part } })
  const kind = statuses.find(({ code }) => code === status.code)
  const options = statuses
    .filter(({ current, code }) => current || code === status.code)
    .map((one) => ({ value: one.code, label: one[language] }))
  const { said } = item.status
  return (
    <>
      <SelectField
        name="status"
        label={words.status}
        hint={said.length > 0 && fill(words.said, { said: said.map((one) => `“${one}”`).join(', ') })}
        empty={status.open ? words.open : false}
        options={[...options, { value: NONE, label: words.none }]}
        value={status.open ? '' : (status.code ?? NONE)}
        onChange={({ target: { value: code } }) =>
          code !== '' && set({ code: code === NONE ? null : code, open: false })
        }
      />
      {status.code !== null && (
        <DayInput
          name="since"
          label={words.since}
          hint={words.sinceHint}
          value={status.since}
          onChange={(since) => set({ since })}
        />
      )}
      {kind?.needsEnd && <DayInput name="end" label={words.end} value={status.end} onChange={(end) => set({ end })} />}
      {status.code !== null && (
        <TextField
          name="reason"
          label={words.reason}
          optional
          value={status.reason}
          maxLength={2000}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </>
  )
}
