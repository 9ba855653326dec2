import { Card } from '../../../../platform/ui/card.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { Register } from '../../rules/registers/registers.ts'
import type { EntryList } from './entry-rows.ts'
import { useRegisterWords, useSaying } from './register-words.ts'

function PerCause({ list }: { list: EntryList }) {
  const { standstill: words } = useRegisterWords().sums
  const { language } = useSaying()
  const name = (code: string) => list.causes?.find((one) => one.code === code)?.[language] ?? code
  const rows = (list.sums ?? []).map((sum) => ({ ...sum, id: sum.cause }))
  return (
    <Card title={words.title} flush>
      <SimpleTable
        caption={words.title}
        columns={[
          { key: 'cause', label: words.cause, cell: ({ cause }) => name(cause) },
          ...(['times', 'now', 'workingDays', 'hours'] as const).map((key) => ({
            key,
            label: words[key],
            align: 'end' as const,
            cell: (row: (typeof rows)[number]) => row[key],
          })),
        ]}
        rows={rows}
        empty={{ title: words.title }}
      />
    </Card>
  )
}

/** A register in some numbers, where its list reckons them. */
export function RegisterSums({ register, list }: { register: Register; list: EntryList }) {
  const { sums } = useRegisterWords()
  if (register === 'standstill') return <PerCause list={list} />
  if (register !== 'advice' && register !== 'heard') return null
  return <p>{fill(sums[register], list.sum ?? {})}</p>
}
