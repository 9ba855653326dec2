import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge, DueDate } from '../../../../platform/ui/badge.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { EvaluationList } from '../../contract/pilots.ts'
import { nodeHref, useAsked, useProgrammeWords } from '../asking.ts'

type Row = EvaluationList['evaluations'][number]

function useColumns(): Column<Row>[] {
  const { node, codes, tree, filter } = useProgrammeWords()
  const words = node.evaluations
  const language = useLanguage()
  return [
    {
      key: 'item',
      label: tree.item,
      cell: (row) => (
        <>
          <a href={nodeHref(row.node.id)}>{row.node.name}</a>
          <SecondLine>{row.owner?.name ?? filter.noOwner}</SecondLine>
        </>
      ),
    },
    {
      key: 'what',
      label: words.title,
      cell: ({ sort, question }) => (
        <>
          {codes.evaluations[sort]}
          {question && <SecondLine>{question}</SecondLine>}
        </>
      ),
    },
    {
      key: 'on',
      label: node.history.fields.on,
      cell: ({ on, heldOn, late, decision }) => (
        <>
          <DueDate late={late ? words.late : undefined}>
            {fill(heldOn ? words.held : words.planned, { on: sayDate(heldOn ?? on, language) })}
          </DueDate>
          {decision && (
            <div>
              <Badge tone="info">{codes.decisions[decision]}</Badge>
            </div>
          )}
        </>
      ),
    },
  ]
}

/** Everything that is evaluated or decided in a programme: what is still to come first, then what was held. */
export function AllEvaluations({ programme }: { programme: string }) {
  const { evaluations: words } = useProgrammeWords().node
  const asked = useAsked<EvaluationList>(`/programmes/${programme}/evaluations`)
  const columns = useColumns()
  return (
    <Loaded asked={asked}>
      {({ evaluations }) => (
        <Card title={words.title} flush>
          <SimpleTable
            caption={words.title}
            columns={columns}
            rows={openFirst(evaluations)}
            empty={{ title: words.none, icon: 'calendar' }}
          />
        </Card>
      )}
    </Loaded>
  )
}

const openFirst = (all: readonly Row[]) => [
  ...all.filter(({ heldOn }) => heldOn === null),
  ...all.filter(({ heldOn }) => heldOn !== null),
]
