import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyPage } from '../contract/family.ts'
import { usePersonsWords, useSayDate } from './family-asking.tsx'
import type { PartProps } from './family-part.ts'
import { addAuthorityChange, endAuthorityChange } from './kin-changes.ts'

type Line = FamilyPage['authority'][number]['holders'][number]

function useSayLine(): (line: Line, words: PartProps['texts']['page']) => string {
  const { authority } = usePersonsWords()
  const sayDate = useSayDate()
  return ({ holderName, kind, source, since }, words) =>
    [
      `${holderName || words.unnamed} (${authority.kinds[kind as keyof typeof authority.kinds] ?? kind})`,
      fill(words.source, { source: authority.sources[source as keyof typeof authority.sources] ?? source }),
      since && fill(words.since, { date: sayDate(since) }),
    ]
      .filter(Boolean)
      .join(' · ')
}

/** Who holds authority over each child, by which source; what is not clear says what to find out (N-CON-04). */
export function Authority({ family, texts, open }: PartProps) {
  const { page: words, persons, words: change } = texts
  const sayLine = useSayLine()
  const nameOf = (id: string) => family.members.find((member) => member.id === id)?.name || persons.names.unknown
  const minors = family.authority.filter(({ state }) => state !== 'of-age')
  if (minors.length === 0) return null
  return (
    <Card
      title={words.authority}
      actions={
        family.mayChange && (
          <AddButton label={change.addAuthority} onClick={() => open(addAuthorityChange(family, texts))} />
        )
      }
    >
      <div className="vn-grid">
        {minors.map(({ child, state, holders, why }) => (
          <section key={child}>
            <h3>
              {fill(words.authorityOver, { name: nameOf(child) })}{' '}
              <Badge tone={state === 'known' ? 'positive' : 'warning'}>
                {state === 'known' ? words.known : words.unclear}
              </Badge>
            </h3>
            {holders.length > 0 && (
              <ul>
                {holders.map((line) => {
                  const end = endAuthorityChange(family, line, texts)
                  return (
                    <li key={line.id}>
                      {sayLine(line, words)}{' '}
                      {end && (
                        <Button
                          small
                          kind="quiet"
                          onClick={() => open({ ...end, intro: <p>{sayLine(line, words)}</p> })}
                          aria-label={fill(words.endOf, { what: `${words.authority}, ${line.holderName}` })}
                        >
                          {words.end}
                        </Button>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
            {why.map((gap) => (
              <p key={gap}>{persons.authority.gaps[gap]}</p>
            ))}
          </section>
        ))}
      </div>
    </Card>
  )
}
