import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { Button, PrintButton } from '../../../../platform/ui/button.tsx'
import { Columns, Stack } from '../../../../platform/ui/card.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import { fill } from '../../../../platform/words.ts'
import type { EntryPage } from '../../contract/registers-entry.ts'
import { listHref, programmeHref, questionsHref, useAsked, useProgrammeWords } from '../asking.ts'
import { DeedCard } from './deed-card.tsx'
import { AnswerHandOver } from './deed-windows.tsx'
import { StateBadge } from './entries-table.tsx'
import { FactsCard, OutcomeCard, SpecialCard, TextCard } from './entry-cards.tsx'
import { EntryHistoryCard } from './entry-history.tsx'
import { registerHref, registersHref, useRegisterWords, useSaying } from './register-words.ts'
import '../programme.css'
import './registers.css'

/** That somebody was asked to take it over, and the answer for who may give it. */
function Offered({ entry }: { entry: EntryPage }) {
  const { entry: words, answer } = useRegisterWords()
  const { day } = useSaying()
  const [open, setOpen] = useState<'yes' | 'no'>()
  const { offered, mayAnswer, mayChange } = entry
  if (!offered) return null
  const on = day(offered.on)
  return (
    <Alert
      tone="info"
      actions={
        (mayAnswer || mayChange) && (
          <>
            {mayAnswer && (
              <Button kind="primary" onClick={() => setOpen('yes')}>
                {answer.yes}
              </Button>
            )}
            <Button onClick={() => setOpen('no')}>{mayAnswer ? answer.no : answer.takeBack}</Button>
          </>
        )
      }
    >
      <p>{mayAnswer ? fill(words.offeredToYou, { on }) : fill(words.offered, { name: offered.name, on })}</p>
      {open && <AnswerHandOver key={open} entry={entry} accepts={open === 'yes'} onClose={() => setOpen(undefined)} />}
    </Alert>
  )
}

function Badges({ entry }: { entry: EntryPage }) {
  const words = useRegisterWords()
  return (
    <>
      <StateBadge row={entry} />
      {entry.overdue && <Badge tone="negative">{words.entry.late}</Badge>}
      {entry.nobodyAnswers && <Badge tone="warning">{words.nobodyAnswers}</Badge>}
    </>
  )
}

function Page({ entry }: { entry: EntryPage }) {
  const { codes } = useRegisterWords()
  const where = [codes.registers.names[entry.register], entry.node?.name ?? entry.programme.name]
  return (
    <Stack>
      <PageHeading
        title={entry.title}
        lead={where.join(' · ')}
        badges={<Badges entry={entry} />}
        actions={<PrintButton />}
      />
      <Offered entry={entry} />
      <Columns
        main={
          <>
            <OutcomeCard entry={entry} />
            <TextCard entry={entry} />
            <SpecialCard entry={entry} />
            <EntryHistoryCard entry={entry} />
          </>
        }
        side={
          <>
            <DeedCard entry={entry} />
            <FactsCard entry={entry} />
          </>
        }
      />
    </Stack>
  )
}

/** The way back: up through the programme, or for who may not open that to what one is asked. */
function useCrumbs(entry: EntryPage | undefined) {
  const words = useRegisterWords()
  const { list, questions } = useProgrammeWords()
  if (!entry) return [{ label: '…' }]
  const { programme, register, title, mayOpen } = entry
  if (!mayOpen) return [{ label: questions.title, href: questionsHref }, { label: title }]
  return [
    { label: list.title, href: listHref },
    { label: programme.name, href: programmeHref(programme.id) },
    { label: words.title, href: registersHref(programme.id) },
    { label: words.codes.registers.names[register], href: registerHref(programme.id, register) },
    { label: title },
  ]
}

/** One entry of any register: what it says, what happened to it, and what one can do. */
export function Screen() {
  const { entryId } = useScreenParams<'entryId'>()
  const asked = useAsked<EntryPage>(`/programme-entries/${entryId}`)
  const crumbs = useCrumbs(asked.data)
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <Loaded whole asked={asked}>
        {(entry) => <Page entry={entry} />}
      </Loaded>
    </>
  )
}
