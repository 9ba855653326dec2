import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import type { OpenEntryList } from '../../contract/registers-across.ts'
import { useAsked } from '../asking.ts'
import { EntriesTable } from './entries-table.tsx'
import { useRegisterWords } from './register-words.ts'

/** What one is asked to take over, and what one answers for, in all programmes. */
export function OwnEntries() {
  const { own: words } = useRegisterWords()
  const asked = useAsked<OpenEntryList>('/programme-entries?whose=asked')
  const own = useAsked<OpenEntryList>('/programme-entries?whose=own')
  return (
    <Stack>
      <Loaded asked={asked}>
        {({ entries }) =>
          entries.length > 0 && (
            <Card title={words.asked} flush>
              <EntriesTable caption={words.askedCaption} entries={entries} />
            </Card>
          )
        }
      </Loaded>
      <Loaded asked={own}>
        {({ entries }) => (
          <Card title={words.title} flush={entries.length > 0}>
            {entries.length === 0 ? (
              <p className="vn-muted">{words.none}</p>
            ) : (
              <EntriesTable caption={words.caption} entries={entries} />
            )}
          </Card>
        )}
      </Loaded>
    </Stack>
  )
}
