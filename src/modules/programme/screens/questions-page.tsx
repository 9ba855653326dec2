import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge, DueDate } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { QuestionList } from '../contract/moments.ts'
import { listHref, nodeHref, useAsked, useProgrammeWords } from './asking.ts'
import { OwnEntries } from './registers/own-entries.tsx'
import { StateWindow, Told } from './state-window.tsx'

type Question = QuestionList['questions'][number]

function QuestionCard({ question, onAnswer }: { question: Question; onAnswer: () => void }) {
  const { questions: words } = useProgrammeWords()
  const language = useLanguage()
  const { node, programme, moment, state, earlier, late, result } = question
  return (
    <Card title={<a href={nodeHref(node.id)}>{node.name}</a>}>
      <p>
        <Badge tone={state ? 'positive' : late ? 'negative' : 'info'}>{state ? words.told : words.open}</Badge>{' '}
        {programme.name} · {moment.name} ·{' '}
        <DueDate late={late ? words.late : undefined}>
          {fill(words.due, { due: sayDate(moment.due, language) })}
        </DueDate>
      </p>
      {result && (
        <p>
          <span className="vn-muted">{words.result}:</span> {result}
        </p>
      )}
      {state && <Told told={state} />}
      {!state && earlier && (
        <section className="vn-told-before">
          <h3>{fill(words.before, { moment: earlier.moment.name })}</h3>
          <Told told={earlier} />
        </section>
      )}
      {!state && !earlier && <p className="vn-muted">{words.firstTime}</p>}
      <Button kind={state ? 'secondary' : 'primary'} of={node.name} onClick={onAnswer}>
        {state ? words.again : words.answer}
      </Button>
    </Card>
  )
}

const keyOf = ({ node, moment }: Question) => `${node.id} ${moment.id}`

/** Everything an owner is asked about the own items, on one page. */
export function Screen() {
  const { questions: words, list } = useProgrammeWords()
  const asked = useAsked<QuestionList>('/programme-questions')
  const [open, setOpen] = useState('')
  const answering = asked.data?.questions.find((one) => keyOf(one) === open)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: list.title, href: listHref }, { label: words.title }]} />
      <PageHeading title={words.title} lead={words.lead} />
      <Stack>
        <Loaded asked={asked}>
          {({ questions }) =>
            questions.length === 0 ? (
              <Card>
                <EmptyState
                  title={words.empty}
                  text={words.emptyText}
                  icon="check"
                  actions={<LinkButton href={listHref}>{words.toProgrammes}</LinkButton>}
                />
              </Card>
            ) : (
              <Stack>
                {questions.map((question) => (
                  <QuestionCard key={keyOf(question)} question={question} onAnswer={() => setOpen(keyOf(question))} />
                ))}
              </Stack>
            )
          }
        </Loaded>
        <OwnEntries />
      </Stack>
      {answering && <StateWindow key={open} telling={answering} onClose={() => setOpen('')} />}
    </>
  )
}
