import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { WorkGroup, WorkList } from '../../../modules/desk/contract/work.ts'
import { signalScreens } from '../../../modules/signals/screens/routes.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, CardGrid, FigureCard, Stack } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useSavedViews } from '../../../platform/ui/saved-views.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { count, fill } from '../../../platform/words.ts'
import { AddTaskDialog } from './add-task-dialog.tsx'
import { AskedStates } from './asked-states.tsx'
import { en } from './words.en.ts'
import { nl, type WorkWords } from './words.nl.ts'
import { shownWork, useWorkColumns, type WorkRow } from './work-table.tsx'

const GROUPS: readonly WorkGroup[] = ['late', 'today', 'coming-week', 'later']
const PAGE = 50
/** Whoever does not see the screen in the navigation has nothing to do there. */
const reporters = signalScreens.find(({ path }) => path === '/signaal-doorgeven')?.nav?.roles ?? []

/** The first screen of the day: what is late, today and coming, and every count leads to exactly its rows. */
export function Screen() {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const me = useMe()
  const table = useTableState({ sort: 'due' })
  const group = GROUPS.find((one) => one === table.state.view)
  const [adding, setAdding] = useState(false)
  const saved = useSavedViews('mijn-werk')
  const work = useAsked<WorkList>('work', group ? `/work?group=${group}` : '/work')
  const finish = useFinishing(words)
  const columns = useWorkColumns((row) => finish.mutate(row))
  const rows = shownWork(work.data?.rows ?? [], table.state, { words, language })
  const late = work.data?.counts.late ?? 0
  return (
    <Stack>
      <PageHeading
        title={fill(greeting(words), { name: me?.worker.name.split(' ')[0] ?? '' })}
        tabTitle={words.nav}
        lead={
          work.data &&
          `${fill(words.lead, { date: sayDate(work.data.today, language) })} ${late ? count(words.late, late) : words.nothingLate}`
        }
        actions={
          <>
            <Button icon="plus" onClick={() => setAdding(true)}>
              {words.addTask}
            </Button>
            <LinkButton href="/app/mijn-agenda">{words.calendar}</LinkButton>
            {me?.roles.some((role) => reporters.includes(role)) && (
              <LinkButton kind="primary" href="/app/signaal-doorgeven">
                {words.newSignal}
              </LinkButton>
            )}
          </>
        }
      />
      <ProblemNotice problem={work.error} onRetry={() => work.refetch()} />
      <ProblemNotice problem={finish.error} />
      {work.isPending && <LoadingNotice />}
      {work.data && <Figures counts={work.data.counts} words={words} />}
      <AskedStates />
      {work.data && (
        <Card title={group ? words.groups[group] : words.nav} flush>
          <DataTable
            caption={words.caption}
            columns={columns(work.data.today)}
            rows={rows.slice((table.state.page - 1) * PAGE, table.state.page * PAGE)}
            rowKey={(row) => row.id}
            {...table}
            total={rows.length}
            pageSize={PAGE}
            views={[
              { key: '', label: words.all },
              ...GROUPS.map((key) => ({ key, label: words.groups[key] })),
              ...saved.views,
            ]}
            onSaveView={saved.onSaveView}
            filterable
            empty={{ title: words.emptyTitle, text: words.emptyText, icon: 'check' }}
          />
        </Card>
      )}
      {saved.dialog}
      <AddTaskDialog open={adding} onClose={() => setAdding(false)} />
    </Stack>
  )
}

function useFinishing(words: WorkWords) {
  const askAnew = useAskAnew('work')
  const toast = useToast()
  return useMutation({
    mutationFn: ({ id, version }: WorkRow) => api.put(`/tasks/${id}/finishing`, {}, { version }),
    onSuccess: () => {
      toast({ text: words.finished })
      return askAnew()
    },
  })
}

function Figures({ counts, words }: { counts: WorkList['counts']; words: WorkWords }) {
  return (
    <CardGrid narrow>
      {GROUPS.map((group) => (
        <FigureCard
          key={group}
          figure={counts[group]}
          label={words.groups[group]}
          href={`/app?weergave=${group}`}
          {...(group === 'late' && counts.late > 0 && { tone: 'negative' as const })}
        />
      ))}
    </CardGrid>
  )
}

function greeting(words: WorkWords): string {
  const hour = new Date().getHours()
  return hour < 12 ? words.morning : hour < 18 ? words.afternoon : words.evening
}
