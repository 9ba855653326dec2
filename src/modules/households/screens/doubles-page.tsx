import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { fill } from '../../../platform/words.ts'
import type { Doubles, Side } from '../contract/doubles.ts'
import { type Asked, type Change, ChangeWindow } from './change-window.tsx'
import { useAsked, useFamilyWords, usePersonsWords, useSayDate } from './family-asking.tsx'

type Pair = Doubles['doubles'][number]

function useRows(): (pair: Pair) => { label: string; one: string; other: string }[] {
  const { doubles: words, change } = useFamilyWords()
  const persons = usePersonsWords()
  const sayDate = useSayDate()
  const rows: [string, (side: Side) => string][] = [
    [words.name, ({ name }) => name || persons.names.unknown],
    [words.birth, ({ birth }) => sayDate(birth)],
    [words.sex, ({ sex }) => change.sexes[sex]],
    [words.address, ({ address, secret }) => (secret ? words.secret : (address ?? ''))],
    [words.bsn, ({ hasBsn }) => (hasBsn ? words.yes : words.no)],
    [words.households, ({ households }) => households.map(({ name }) => name).join(', ')],
    [words.source, ({ registered }) => (registered ? words.official : words.own)],
  ]
  return ({ one, other }) => rows.map(([label, say]) => ({ label, one: say(one), other: say(other) }))
}

/** Both names, told apart by their parts where they read the same; a name nobody knows can be chosen too. */
function namesOf(one: Side, other: Side, unknown: string): readonly [string, string] {
  const parts = ({ given, prefix, family }: Side) => [given, prefix, family].filter(Boolean).join(' · ')
  const same = one.name === other.name && parts(one) !== parts(other)
  const say = (side: Side) => (same ? parts(side) : side.name) || unknown
  return [say(one), say(other)]
}

/** Which of two is right is asked only where both say something else, and not where the registration decides. */
function useMerge(): (pair: Pair) => Change {
  const { doubles: words, change } = useFamilyWords()
  const persons = usePersonsWords()
  const sayDate = useSayDate()
  const sayDay = (day: string | null) => (day ? sayDate(day) : '')
  return ({ one, other }) => {
    const [stays, goes] = other.registered && !one.registered ? [other, one] : [one, other]
    const differ = (name: keyof typeof words.which, [a, b]: readonly [string, string]): Asked[] =>
      stays.registered || a === b || !a || !b
        ? []
        : [
            {
              name: `choices.${name}`,
              label: words.which[name],
              kind: 'choice',
              options: [
                { value: 'stays', label: a },
                { value: 'goes', label: b },
              ],
            },
          ]
    const known = (text: string) => (text === '00000000' || text === 'unknown' ? '' : text)
    return {
      title: words.merge,
      intro: <p>{words.mergeText}</p>,
      method: 'post',
      path: `/persons/${stays.id}/merges`,
      fixed: { otherId: goes.id },
      fields: [
        ...differ('name', namesOf(stays, goes, persons.names.unknown)),
        ...differ('birth', [known(stays.birth) && sayDate(stays.birth), known(goes.birth) && sayDate(goes.birth)]),
        ...differ('expected', [sayDay(stays.expected), sayDay(goes.expected)]),
        ...differ('death', [sayDay(stays.death), sayDay(goes.death)]),
        ...differ('sex', [known(stays.sex) && change.sexes[stays.sex], known(goes.sex) && change.sexes[goes.sex]]),
        { name: 'why', label: change.why, kind: 'area' },
      ],
    }
  }
}

function PairCard({ pair, open }: { pair: Pair; open: (change: Change) => void }) {
  const { doubles: words, change } = useFamilyWords()
  const { likeness } = usePersonsWords()
  const rows = useRows()(pair)
  const merge = useMerge()(pair)
  const apart: Change = {
    title: words.apart,
    intro: <p>{words.apartText}</p>,
    method: 'post',
    path: `/persons/${pair.one.id}/distinctions`,
    fixed: { otherId: pair.other.id },
    fields: [{ name: 'why', label: change.why, kind: 'area' }],
  }
  return (
    <Card title={fill(words.pair, { one: pair.one.name, other: pair.other.name })}>
      <p>
        <Badge tone={pair.class === 'contradiction' ? 'warning' : 'info'}>{likeness.classes[pair.class]}</Badge>
      </p>
      <ul>
        {pair.facts.map((fact) => (
          <li key={fact}>{likeness.facts[fact]}</li>
        ))}
      </ul>
      <div className="vn-table__scroll">
        <table className="vn-table">
          <caption className="vn-hidden">{fill(words.pair, { one: pair.one.name, other: pair.other.name })}</caption>
          <tbody>
            {rows.map(({ label, one, other }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{one}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ButtonRow>
        {pair.class !== 'contradiction' && <Button onClick={() => open(merge)}>{words.merge}</Button>}
        <Button onClick={() => open(apart)}>{words.apart}</Button>
      </ButtonRow>
    </Card>
  )
}

/** People who may be registered twice, side by side; merging and telling apart need a reason, merging can be undone (M03). */
export function Screen() {
  const { doubles: words, list, change: fields } = useFamilyWords()
  const [change, setChange] = useState<Change>()
  const asked = useAsked<Doubles>('/persons/doubles')
  const undo = (id: string): Change => ({
    title: words.undo,
    method: 'post',
    path: `/merges/${id}/undoing`,
    fields: [{ name: 'why', label: fields.why, kind: 'area' }],
  })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: list.title, href: '/app/gezinnen' }, { label: words.title }]} />
      <PageHeading title={words.title} lead={words.lead} />
      <Loaded asked={asked}>
        {({ doubles, merged }) => (
          <Stack>
            {doubles.length === 0 && <EmptyState title={words.none} text={words.noneText} icon="people" />}
            {doubles.map((pair) => (
              <PairCard key={`${pair.one.id}${pair.other.id}`} pair={pair} open={setChange} />
            ))}
            {merged.length > 0 && (
              <Card title={words.merged}>
                <ul>
                  {merged.map(({ id, stays, goes, why }) => (
                    <li key={id}>
                      {fill(words.mergedLine, { goes, stays })} · {why}{' '}
                      <Button small kind="quiet" icon="undo" onClick={() => setChange(undo(id))}>
                        {words.undo}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </Stack>
        )}
      </Loaded>
      <ChangeWindow change={change} onClose={() => setChange(undefined)} />
    </>
  )
}
