import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { DueDate } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import type { Column } from '../../../platform/ui/data-table.tsx'
import { SecondLine } from '../../../platform/ui/data-table.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import type { GlassList } from '../contract/access.ts'
import { reviewOutcomes } from '../rules/break-glass.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'

type GlassRow = GlassList['glasses'][number]

/** All emergency access that somebody still has to judge. */
export function Screen() {
  const words = useWords({ nl, en }).glass
  const [reviewing, setReviewing] = useState<GlassRow>()
  const open = useAsked<GlassList>('glass', '/break-glass')
  const columns = useGlassColumns()
  const review = {
    key: 'review',
    label: words.columns.review,
    cell: (row: GlassRow) => (
      <Button small kind="primary" onClick={() => setReviewing(row)} of={row.dossier.number}>
        {words.review}
      </Button>
    ),
  }
  return (
    <Stack>
      <PageHeading title={words.title} lead={words.lead} />
      <Loaded asked={open}>
        {({ glasses }) => (
          <Card flush>
            <SimpleTable
              caption={words.title}
              columns={[...columns, review]}
              rows={glasses}
              empty={{ title: words.none, text: words.noneText, icon: 'check' }}
            />
          </Card>
        )}
      </Loaded>
      <ReviewDialog glass={reviewing} onClose={() => setReviewing(undefined)} />
    </Stack>
  )
}

export function useGlassColumns(): readonly Column<GlassRow>[] {
  const words = useWords({ nl, en }).glass
  const language = useLanguage()
  return [
    {
      key: 'who',
      label: words.columns.who,
      cell: (row) => (
        <>
          {row.by}
          <SecondLine>{row.dossier.number}</SecondLine>
        </>
      ),
    },
    { key: 'why', label: words.columns.why, cell: (row) => row.reason },
    {
      key: 'when',
      label: words.columns.when,
      cell: (row) => `${sayDay(row.since, language)}, ${sayTime(row.since, language)}`,
    },
    {
      key: 'due',
      label: words.columns.due,
      cell: (row) => <DueDate late={row.late ? words.late : undefined}>{sayDate(row.reviewDue, language)}</DueDate>,
    },
  ]
}

function ReviewDialog({ glass, onClose }: { glass: GlassRow | undefined; onClose: () => void }) {
  const words = useWords({ nl, en }).glass
  const { reviewOutcomes: outcomes } = useWords({ nl: namesNl, en: namesEn }).access
  const askAnew = useAskAnew('glass')
  const toast = useToast()
  const review = useMutation({
    mutationFn: (body: object) => api.put(`/break-glass/${glass?.id}/review`, body, { version: glass?.version ?? 0 }),
    onSuccess: () => {
      toast({ text: words.reviewed })
      onClose()
      return askAnew()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    review.mutate({ outcome: data.get('outcome'), text: String(data.get('text') ?? '') })
  }
  return (
    <Dialog open={glass !== undefined} onClose={onClose} title={words.review}>
      <form onSubmit={submit}>
        <p>
          {glass?.by}: {glass?.reason}
        </p>
        <ProblemNotice problem={review.error} />
        <RadioGroup
          name="outcome"
          label={words.outcome}
          options={reviewOutcomes.map((value) => ({ value, label: outcomes[value] }))}
        />
        <TextArea name="text" label={words.text} rows={3} />
        <Button kind="primary" type="submit" busy={review.isPending}>
          {words.review}
        </Button>
      </form>
    </Dialog>
  )
}
