import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { count, fill } from '../../../platform/words.ts'
import type { ConsentPage } from '../contract/consent.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { useActs } from './words.ts'

type Person = ConsentPage['people'][number]
type Said = ConsentPage['ledger'][number]
type Shared = ConsentPage['shares'][number]

const useNames = () => useWords({ nl: namesNl, en: namesEn })
const useConsentWords = () => useWords({ nl, en }).consent

/** Whose voice counts for whom, and what must be found out before anybody can say. */
export function PeopleCard({ page, dossierId }: { page: ConsentPage; dossierId: string }) {
  const words = useConsentWords()
  const { consent: names } = useNames()
  const toast = useToast()
  const ask = useMutation({
    mutationFn: (person: string) => api.post<{ tasks: string[] }>(`/dossiers/${dossierId}/consent-tasks`, { person }),
    onSuccess: ({ tasks }) => toast({ text: count(words.taskMade, tasks.length) }),
  })
  const columns: readonly Column<Person>[] = [
    { key: 'name', label: words.columns.name, cell: (row) => row.name },
    {
      key: 'band',
      label: words.columns.band,
      cell: (row) => (row.band === 'unknown' ? words.unknownBand : names.bands[row.band]),
    },
    {
      key: 'who',
      label: words.columns.who,
      cell: (row) =>
        row.consents.length === 0 && row.questions.length === 0
          ? words.nobody
          : row.consents.map(({ oneOf }) => oneOf.map(({ name }) => name).join(' / ')).join(', '),
    },
    {
      key: 'questions',
      label: words.columns.questions,
      cell: (row) =>
        row.questions.map((question) => (
          <Badge key={question} tone="warning">
            {names.questions[question]}
          </Badge>
        )),
    },
    {
      key: 'task',
      label: '',
      cell: (row) => (
        <Button small onClick={() => ask.mutate(row.id)} of={row.name}>
          {words.makeTask}
        </Button>
      ),
    },
  ]
  return (
    <Card title={words.people} flush>
      <ProblemNotice problem={ask.error} />
      <SimpleTable caption={words.caption} columns={columns} rows={page.people} empty={{ title: words.people }} />
    </Card>
  )
}

/** Every yes and no, the last one first; a yes that holds can be withdrawn. */
export function LedgerCard({ page }: { page: ConsentPage }) {
  const words = useConsentWords()
  const { consent: names } = useNames()
  const language = useLanguage()
  const { withdraw, problem } = useWithdrawing()
  const columns: readonly Column<Said>[] = [
    {
      key: 'by',
      label: words.ledgerColumns.by,
      cell: (row) => (
        <>
          {row.by}
          <SecondLine>{fill(words.about, { name: row.about })}</SecondLine>
        </>
      ),
    },
    { key: 'what', label: words.ledgerColumns.what, cell: (row) => names.purposes[row.purpose] },
    { key: 'to', label: words.ledgerColumns.to, cell: (row) => row.to },
    {
      key: 'data',
      label: words.ledgerColumns.data,
      cell: (row) => row.data.map((kind) => names.data[kind]).join(', '),
    },
    { key: 'until', label: words.ledgerColumns.until, cell: (row) => sayDate(row.until, language) },
    { key: 'answer', label: words.ledgerColumns.answer, cell: (row) => <Answer said={row} /> },
    {
      key: 'withdraw',
      label: '',
      cell: (row) =>
        row.holds && (
          <Button small onClick={() => withdraw(row)} of={row.by}>
            {words.withdraw}
          </Button>
        ),
    },
  ]
  return (
    <Card title={words.ledger} flush>
      <ProblemNotice problem={problem} />
      <SimpleTable
        caption={words.ledger}
        columns={columns}
        rows={page.ledger}
        empty={{ title: words.noLedger, icon: 'speech' }}
      />
    </Card>
  )
}

function Answer({ said }: { said: Said }) {
  const words = useConsentWords().said
  if (said.withdrawnAt) return <Badge>{words.withdrawn}</Badge>
  if (said.answer === 'no') return <Badge tone="negative">{words.no}</Badge>
  return said.holds ? <Badge tone="positive">{words.yes}</Badge> : <Badge>{words.ended}</Badge>
}

function useWithdrawing() {
  const words = useConsentWords()
  const askAnew = useAskAnew('consent')
  const toast = useToast()
  const change = useMutation({
    mutationFn: ({ id, version }: Said) => api.put(`/consents/${id}/withdrawal`, {}, { version }),
    onSuccess: () => toast({ text: words.withdrawn }),
    onSettled: askAnew,
  })
  return { withdraw: (said: Said) => change.mutate(said), problem: change.error }
}

/** What left the dossier, and on which ground. */
export function SharesCard({ page, dossierId }: { page: ConsentPage; dossierId: string }) {
  const words = useConsentWords()
  const { consent, sharing } = useNames()
  const { extract } = useActs()
  const language = useLanguage()
  const columns: readonly Column<Shared>[] = [
    {
      key: 'to',
      label: words.shareColumns.to,
      cell: (row) => (
        <>
          {row.to}
          <SecondLine>{fill(words.about, { name: row.about })}</SecondLine>
        </>
      ),
    },
    {
      key: 'data',
      label: words.shareColumns.data,
      cell: (row) => row.data.map((kind) => consent.data[kind]).join(', '),
    },
    {
      key: 'basis',
      label: words.shareColumns.basis,
      cell: (row) => (
        <>
          {sharing.bases[row.basis]}
          <SecondLine>{row.purpose}</SecondLine>
        </>
      ),
    },
    { key: 'by', label: words.shareColumns.by, cell: (row) => row.by },
    { key: 'at', label: words.shareColumns.at, cell: (row) => sayDay(row.at, language) },
    {
      key: 'extract',
      label: '',
      cell: (row) => (
        <a href={`/app/dossiers/${dossierId}/gedeeld/${row.id}`}>
          {extract.show}
          <span className="vn-hidden"> {row.to}</span>
        </a>
      ),
    },
  ]
  return (
    <Card title={words.shares} flush>
      <SimpleTable
        caption={words.shares}
        columns={columns}
        rows={page.shares}
        empty={{ title: words.noShares, icon: 'lock' }}
      />
    </Card>
  )
}
