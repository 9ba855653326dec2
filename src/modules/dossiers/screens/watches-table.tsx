import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { WatchesAnswer } from '../contract/watch.ts'
import { useActs, useFileWords } from './words.ts'

type Watch = WatchesAnswer['watches'][number] & { id: string }
export type Period = { since: string; until: string }

/** Each family with who keeps the eye now; with a period also what would change or did, row by row. */
export function WatchesTable({
  watches,
  mine = false,
  period,
  label,
}: {
  watches: WatchesAnswer['watches']
  mine?: boolean
  period?: Period
  label?: string
}) {
  const { watches: words } = useActs()
  const columns = useColumns({ mine, period, label })
  const { back, problem } = useBack()
  const withBack: Column<Watch> = {
    key: 'back',
    label: '',
    cell: (row) =>
      row.coveredBy && (
        <Button small onClick={() => back(row)} of={row.dossier.number}>
          {words.back}
        </Button>
      ),
  }
  return (
    <>
      <ProblemNotice problem={problem} />
      <SimpleTable
        caption={words.caption}
        columns={mine ? [...columns, withBack] : columns}
        rows={watches.map((watch) => ({ ...watch, id: watch.dossier.id }))}
        empty={{ title: words.none, text: words.noneText, icon: 'eye' }}
      />
    </>
  )
}

type Shown = { mine: boolean; period: Period | undefined; label: string | undefined }

function useColumns({ period, label }: Shown): Column<Watch>[] {
  const { acts, page } = useFileWords()
  const words = acts.watches
  const refusals = useRefusals()
  const language = useLanguage()
  const day = (iso: string) => sayDate(iso, language)
  return [
    {
      key: 'family',
      label: words.family,
      cell: ({ dossier: { id, number, household } }) => (
        <>
          <a href={`/app/dossiers/${id}`}>{household || words.sealed}</a>
          <SecondLine>{fill(page.tabTitle, { number })}</SecondLine>
        </>
      ),
    },
    ...(period
      ? [
          {
            key: 'would',
            label: label ?? words.would,
            cell: ({ deputy, refused }: Watch) =>
              refused
                ? fill(words.stays, { why: refusals(refused) })
                : fill(words.wouldCover, { name: deputy ?? '', since: day(period.since), until: day(period.until) }),
          },
        ]
      : [
          {
            key: 'now',
            label: words.now,
            cell: ({ holder, coveredBy }: Watch) =>
              coveredBy
                ? fill(words.coveredBy, { name: coveredBy.name, date: sayDay(coveredBy.until, language) })
                : fill(words.self, { name: holder.name }),
          },
        ]),
  ]
}

function useRefusals(): (code: string) => string {
  const { coverStays } = useActs()
  const said: Readonly<Record<string, string>> = coverStays
  return (code) => said[code] ?? coverStays.other
}

/** Back before the cover ends, for one family. */
function useBack() {
  const { watches: words } = useActs()
  const askAnew = useAskAnew('watches')
  const toast = useToast()
  const change = useMutation({
    mutationFn: ({ dossier }: Watch) => api.put(`/dossiers/${dossier.id}/return`, {}, { version: dossier.version }),
    onSuccess: () => toast({ text: words.backDone }),
    onSettled: askAnew,
  })
  return { back: (watch: Watch) => change.mutate(watch), problem: change.error }
}
