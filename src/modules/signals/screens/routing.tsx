import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { RoutingPage } from '../contract/routing.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import { NetForm } from './net-form.tsx'
import { useConditions } from './routing-conditions.ts'
import { RoutingTry } from './routing-try.tsx'
import type { Rule } from './rule-draft.ts'
import { type RoutingChange, RuleForm } from './rule-form.tsx'

type Marks = { hit: string | undefined; onEnd?: (rule: Rule) => void; onChange?: (rule: Rule) => void }

function useColumns(page: RoutingPage | undefined, { hit, onEnd, onChange }: Marks): readonly Column<Rule>[] {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const language = useLanguage()
  const conditions = useConditions(page)
  const { columns } = words
  const teamOf = ({ to }: Rule) =>
    'team' in to
      ? page?.teams.find(({ id }) => id === to.team)?.name
      : to.teamOf === 'home'
        ? words.teamOfHome
        : words.teamOfSchool
  const dates = ({ from, until }: Rule) =>
    [
      fill(words.from, { from: sayDate(from, language) }),
      until && fill(words.until, { until: sayDate(until, language) }),
    ]
      .filter(Boolean)
      .join(' ')
  return [
    {
      key: 'id',
      label: columns.rule,
      cell: (rule) => (
        <>
          {rule.id} {hit === rule.id && <Badge tone="positive">{words.hit}</Badge>}
          <SecondLine>{page?.version === 0 ? words.shippedSource : rule.source}</SecondLine>
        </>
      ),
    },
    { key: 'priority', label: columns.order, align: 'end', cell: (rule) => rule.priority },
    { key: 'when', label: columns.when, cell: (rule) => conditions(rule.when) },
    { key: 'to', label: columns.to, cell: (rule) => teamOf(rule) ?? '' },
    {
      key: 'dates',
      label: columns.dates,
      cell: (rule) => (
        <>
          {dates(rule)}
          <ButtonRow>
            {onChange && (
              <Button small kind="quiet" onClick={() => onChange(rule)} of={rule.id}>
                {words.changeShort}
              </Button>
            )}
            {onEnd && !rule.until && (
              <Button small kind="quiet" onClick={() => onEnd(rule)} of={rule.id}>
                {words.end}
              </Button>
            )}
          </ButtonRow>
        </>
      ),
    },
  ]
}

function Faults({ page }: { page: RoutingPage }) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const texts: Readonly<Record<string, string>> = useWords({ nl: handlingNl, en: handlingEn }).routing.faults
  const language = useLanguage()
  const nameOf = (id: string) => [...page.teams, ...page.areas].find((one) => one.id === id)?.name ?? id
  if (page.faults.length === 0) return <p>{words.sound}</p>
  return (
    <Alert tone="warning" title={words.faults}>
      <ul>
        {page.faults.map(({ fault, on, facts }) => {
          const named = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, nameOf(value)]))
          return <li key={`${fault}${on}`}>{fill(texts[fault] ?? fault, { ...named, on: sayDate(on, language) })}</li>
        })}
      </ul>
    </Alert>
  )
}

/** Which team gets what no rule takes, now and later. */
function Nets({ page }: { page: RoutingPage }) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const language = useLanguage()
  return page.nets.map(({ team, from, until, source }) => (
    <p key={from}>
      {fill(words.net, { team: page.teams.find(({ id }) => id === team)?.name ?? team })}{' '}
      <span className="vn-muted">
        {fill(words.from, { from: sayDate(from, language) })}
        {until && ` ${fill(words.until, { until: sayDate(until, language) })}`} ·{' '}
        {page.version === 0 ? words.shippedSource : source}
      </span>
    </p>
  ))
}

/** Which team gets which signal: seen, tried and changed by the functional administrator (A08). */
export function Screen() {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const administrator = useMe()?.roles.includes('functional-administrator') ?? false
  const table = useTableState()
  const askAnew = useAskAnew('signal-routing')
  const toast = useToast()
  const found = useAsked<RoutingPage>('signal-routing', '/signal-routing')
  const page = found.data
  const save = useMutation({
    mutationFn: (change: RoutingChange) =>
      api.put(
        '/signal-routing',
        { rules: page?.rules ?? [], nets: page?.nets ?? [], ...change },
        { version: page?.version ?? 0 },
      ),
    onSuccess: () => {
      toast({ text: words.saved })
      return askAnew()
    },
  })
  const end = (rule: Rule) => {
    const tomorrow = today(Date.now() + 86_400_000)
    const until = [rule.from, tomorrow].toSorted().at(-1)
    save.mutate({ rules: (page?.rules ?? []).map((one) => (one === rule ? { ...one, until } : one)) })
  }
  const [hit, setHit] = useState<string>()
  const [open, setOpen] = useState<{ rule?: Rule; net?: true }>()
  const change = (rule: Rule) => setOpen({ rule })
  const columns = useColumns(page, { hit, ...(administrator && { onEnd: end, onChange: change }) })
  const close = () => setOpen(undefined)
  const onSave = (part: RoutingChange) => save.mutateAsync(part)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          administrator && (
            <Button kind="primary" icon="plus" onClick={() => setOpen({})}>
              {words.add}
            </Button>
          )
        }
      />
      <ProblemNotice problem={found.error} onRetry={() => found.refetch()} />
      {!open && <ProblemNotice problem={save.error} />}
      {page && (
        <Columns
          main={
            <>
              {page.version === 0 && <p>{words.shipped}</p>}
              <Card title={words.rules} flush>
                <DataTable
                  caption={words.rules}
                  columns={columns}
                  rows={page.rules.toSorted((a, b) => a.priority - b.priority)}
                  rowKey={(rule) => `${rule.id} ${rule.from}`}
                  plain
                  {...table}
                  empty={{ title: words.noRules }}
                />
              </Card>
              <Card
                title={words.netTitle}
                actions={
                  administrator && (
                    <Button small onClick={() => setOpen({ net: true })}>
                      {words.changeNet}
                    </Button>
                  )
                }
              >
                <Nets page={page} />
              </Card>
              <Faults page={page} />
            </>
          }
          side={<RoutingTry onTried={setHit} />}
        />
      )}
      {page && open && !open.net && <RuleForm {...{ page, onSave }} rule={open.rule} onClose={close} />}
      {page && open?.net && <NetForm {...{ page, onSave }} onClose={close} />}
    </>
  )
}
