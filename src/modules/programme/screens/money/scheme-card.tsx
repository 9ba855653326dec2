import { type ComponentType, useState } from 'react'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SubsidyState } from '../../rules/money/subsidies.ts'
import { nodeHref } from '../asking.ts'
import { Amount } from './amount.tsx'
import { AccountWindow, AskedWindow, DecideWindow, SettleWindow } from './application-windows.tsx'
import { useEuros } from './asking.ts'
import { SchemeWindow } from './scheme-window.tsx'
import { type Application, type Scheme, useSubsidyWords } from './subsidies-asking.ts'

const TONES = {
  asked: 'info',
  refused: 'neutral',
  granted: 'info',
  accounted: 'info',
  settled: 'positive',
} as const satisfies Record<SubsidyState, string>

const steps = { decide: DecideWindow, account: AccountWindow, settle: SettleWindow } as const
type Step = keyof typeof steps

/** What comes next for an application in each state; what is refused or settled is done. */
const nextStep: Readonly<Partial<Record<SubsidyState, Step>>> = {
  asked: 'decide',
  granted: 'account',
  accounted: 'settle',
}

type Opened = { what: Step | 'correct'; application: Application }

function Facts({ scheme }: { scheme: Scheme }) {
  const words = useSubsidyWords()
  const language = useLanguage()
  const { from, until, ceiling, room, node } = scheme
  const since = sayDate(from, language)
  return (
    <KeyFacts
      facts={[
        { label: words.direction, value: words.directions[scheme.direction] },
        {
          label: words.runs,
          value: until
            ? fill(words.fromUntil, { since, until: sayDate(until, language) })
            : fill(words.onwards, { since }),
        },
        { label: words.basis, value: scheme.basis },
        { label: words.about, value: node ? <a href={nodeHref(node.id)}>{node.name}</a> : words.whole },
        { label: words.askedAll, value: <Amount cents={scheme.asked} /> },
        { label: words.grantedAll, value: <Amount cents={scheme.granted} /> },
        { label: words.ceiling, value: ceiling === null ? words.noCeiling : <Amount cents={ceiling} /> },
        ...(room === null ? [] : [{ label: words.room, value: <Amount cents={room} /> }]),
      ]}
    />
  )
}

/** What happened to an application so far, a line each. */
function Course({ grant, account, settlement }: Application) {
  const words = useSubsidyWords()
  const language = useLanguage()
  const euros = useEuros()
  const line = (text: string, on: string, cents: number) =>
    fill(text, { on: sayDate(on, language), amount: euros(cents) })
  return (
    <>
      {grant && <SecondLine>{line(words.decidedLine, grant.on, grant.granted)}</SecondLine>}
      {grant?.conditions && <SecondLine>{grant.conditions}</SecondLine>}
      {account && <SecondLine>{line(words.accountedLine, account.on, account.spent)}</SecondLine>}
      {settlement && <SecondLine>{line(words.settledLine, settlement.on, settlement.cents)}</SecondLine>}
    </>
  )
}

function State({ state, late }: Application) {
  const words = useSubsidyWords()
  return (
    <>
      <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      {late && (
        <>
          {' '}
          <Badge tone="negative">{words.late[late]}</Badge>
        </>
      )}
    </>
  )
}

function useColumns(open: ((opened: Opened) => void) | undefined): Column<Application>[] {
  const words = useSubsidyWords()
  const columns: Column<Application>[] = [
    {
      key: 'applicant',
      label: words.applicant,
      cell: ({ applicant, purpose }) => (
        <>
          {applicant}
          <SecondLine>{purpose}</SecondLine>
        </>
      ),
    },
    { key: 'asked', label: words.asked, align: 'end', cell: ({ asked }) => <Amount cents={asked} /> },
    {
      key: 'state',
      label: words.course,
      cell: (application) => (
        <>
          <State {...application} />
          <Course {...application} />
        </>
      ),
    },
  ]
  if (!open) return columns
  const cell = (application: Application) => {
    const step = nextStep[application.state]
    if (!step) return null
    return (
      <div className="vn-button-row vn-no-print">
        <Button small of={application.applicant} onClick={() => open({ what: step, application })}>
          {words[step]}
        </Button>
        {application.state === 'asked' && (
          <Button small kind="quiet" of={application.applicant} onClick={() => open({ what: 'correct', application })}>
            {words.change}
          </Button>
        )}
      </div>
    )
  }
  return [...columns, { key: 'next', label: words.next, cell }]
}

type StepWindow = ComponentType<{ application: Application; onClose: () => void }>
type Props = { scheme: Scheme; programme: ProgrammePage; mayChange: boolean }

/** One scheme with its room, and every application with how far it is. */
export function SchemeCard({ scheme, programme, mayChange }: Props) {
  const words = useSubsidyWords()
  const [opened, setOpened] = useState<Opened>()
  const [open, setOpen] = useState<'change' | 'apply'>()
  const columns = useColumns(mayChange ? setOpened : undefined)
  const close = () => {
    setOpened(undefined)
    setOpen(undefined)
  }
  const Window: StepWindow | undefined = opened && opened.what !== 'correct' ? steps[opened.what] : undefined
  const apply = mayChange && <AddButton label={words.apply} onClick={() => setOpen('apply')} />
  return (
    <Card
      title={scheme.name}
      actions={
        mayChange && (
          <ButtonRow>
            {scheme.applications.length > 0 && apply}
            <Button small of={scheme.name} onClick={() => setOpen('change')}>
              {words.change}
            </Button>
          </ButtonRow>
        )
      }
    >
      <Facts scheme={scheme} />
      <SimpleTable
        caption={fill(words.applications, { name: scheme.name })}
        columns={columns}
        rows={scheme.applications}
        empty={{
          title: words.noApplications,
          text: mayChange ? words.noApplicationsText : words.noApplicationsRead,
          actions: apply,
        }}
      />
      {open === 'change' && <SchemeWindow {...{ programme, scheme }} onClose={close} />}
      {open === 'apply' && <AskedWindow scheme={scheme.id} onClose={close} />}
      {opened?.what === 'correct' && (
        <AskedWindow scheme={scheme.id} application={opened.application} onClose={close} />
      )}
      {opened && Window && <Window application={opened.application} onClose={close} />}
    </Card>
  )
}
