import { useState } from 'react'
import { Loaded, withQuery } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton, PrintButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { Breadcrumbs, Chips } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { Progress } from '../../../platform/ui/progress.tsx'
import { useScreenParams, useScreenSearch } from '../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { count, fill } from '../../../platform/words.ts'
import type { StateList } from '../contract/moments.ts'
import { listHref, momentHref, nodeHref, programmeHref, useAsked, useProgrammeWords } from './asking.ts'
import { StateWindow, Told } from './state-window.tsx'

type Row = StateList['states'][number] & { id: string }

const PHASES = { 'to-come': 'neutral', asked: 'info', over: 'positive' } as const

function useColumns(tell: (row: Row) => void): Column<Row>[] {
  const words = useProgrammeWords()
  const me = useMe()
  const writes = me?.roles.includes('policy-officer') ?? false
  const mayTell = ({ owner }: Row) => writes || (owner !== null && owner.id === me?.worker.id)
  return [
    {
      key: 'item',
      label: words.tree.item,
      cell: ({ node, above, owner }) => (
        <>
          <a href={nodeHref(node.id)}>{node.name}</a>
          <SecondLine>{owner?.name ?? words.filter.noOwner}</SecondLine>
          {above && <SecondLine>{above.name}</SecondLine>}
        </>
      ),
    },
    {
      key: 'state',
      label: words.moment.state,
      cell: (row) => (
        <div className="vn-told-cell">
          {row.state ? <Told told={row.state} /> : <Badge tone="warning">{words.moment.notTold}</Badge>}
          {mayTell(row) && (
            <Button small of={row.node.name} className="vn-no-print" onClick={() => tell(row)}>
              {row.state ? words.questions.again : words.questions.answer}
            </Button>
          )}
        </div>
      ),
    },
  ]
}

function Missing({ now }: { now: StateList }) {
  const { moment: words } = useProgrammeWords()
  if (now.asked === 0) return <p>{words.nothingAsked}</p>
  if (now.waitingFor.length === 0) return <p>{words.complete}</p>
  return (
    <ul>
      {now.waitingFor.map(({ owner, items }) => (
        <li key={owner?.id ?? ''}>
          {owner?.name ?? words.noOwner}: {count(words.items, items)}
        </li>
      ))}
    </ul>
  )
}

function Page({ now, missing }: { now: StateList; missing: boolean }) {
  const words = useProgrammeWords()
  const language = useLanguage()
  const [open, setOpen] = useState('')
  const columns = useColumns(({ id }) => setOpen(id))
  const rows = now.states.map((row) => ({ ...row, id: row.node.id }))
  const telling = rows.find(({ id }) => id === open)
  const { moment } = now
  const days = { from: sayDate(moment.askedFrom, language), due: sayDate(moment.due, language) }
  const href = momentHref(moment.id)
  return (
    <Stack>
      <PageHeading
        title={moment.name}
        lead={fill(words.moment.period, days)}
        badges={<Badge tone={PHASES[moment.phase]}>{words.codes.moments[moment.phase]}</Badge>}
        actions={
          <>
            <PrintButton />
            <LinkButton href={programmeHref(now.programme.id)}>{words.moment.whole}</LinkButton>
          </>
        }
      />
      <Card title={words.moment.missing}>
        {now.asked > 0 && <Progress label={words.moment.progress} done={now.told} total={now.asked} />}
        <Missing now={now} />
      </Card>
      <Card title={words.moment.states} flush>
        <div className="vn-moment-chips">
          <Chips
            label={words.moment.show}
            chips={[
              { label: words.moment.all, href, current: !missing },
              { label: words.moment.onlyMissing, href: `${href}?ontbreekt=ja`, current: missing },
            ]}
          />
        </div>
        <div className="vn-moment-states">
          <SimpleTable
            caption={words.moment.caption}
            columns={columns}
            rows={rows}
            empty={{
              title: missing && now.asked > 0 ? words.moment.complete : words.moment.nothingAsked,
              icon: 'check',
            }}
          />
        </div>
      </Card>
      {telling && (
        <StateWindow
          key={open}
          telling={{ ...telling, moment: { id: moment.id, name: moment.name } }}
          onClose={() => setOpen('')}
        />
      )}
    </Stack>
  )
}

/** What was told at a moment, item by item, and who is missing. */
export function Screen() {
  const { list } = useProgrammeWords()
  const { momentId } = useScreenParams<'momentId'>()
  const missing = useScreenSearch().get('ontbreekt') === 'ja'
  const asked = useAsked<StateList>(
    withQuery(`/programme-moments/${momentId}/states`, { missing: missing ? 'true' : undefined }),
  )
  const { programme, moment } = asked.data ?? {}
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          ...(programme ? [{ label: programme.name, href: `${programmeHref(programme.id)}/momenten` }] : []),
          { label: moment?.name ?? '…' },
        ]}
      />
      <Loaded whole asked={asked}>
        {(now) => <Page now={now} missing={missing} />}
      </Loaded>
    </>
  )
}
