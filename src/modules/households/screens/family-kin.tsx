import { Badge } from '../../../platform/ui/badge.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyPage, FamilyPicture, FamilyRelation } from '../contract/family.ts'
import { isRelationKind } from '../rules/family-picture.ts'
import { holdsOn, inverseOf, RELATION_KINDS } from '../rules/relations.ts'
import { Loaded, useAsked, useFamilyWords, usePersonsWords, useSayDate } from './family-asking.tsx'

type OfFamily = { family: FamilyPage }

/** Who holds authority over each child, by which source; what is not clear says what to find out (N-CON-04). */
export function Authority({ family }: OfFamily) {
  const words = useFamilyWords().page
  const persons = usePersonsWords()
  const sayDate = useSayDate()
  const nameOf = (id: string) => family.members.find((member) => member.id === id)?.name || persons.names.unknown
  const sourceOf = (source: string) =>
    persons.authority.sources[source as keyof typeof persons.authority.sources] ?? source
  return (
    <Card title={words.authority}>
      {family.authority
        .filter(({ state }) => state !== 'of-age')
        .map(({ child, state, holders, why }) => (
          <section key={child}>
            <h3>
              {fill(words.authorityOver, { name: nameOf(child) })}{' '}
              <Badge tone={state === 'known' ? 'positive' : 'warning'}>
                {state === 'known' ? words.known : words.unclear}
              </Badge>
            </h3>
            <ul>
              {holders.map(({ id, holderName, kind, source, since }) => (
                <li key={id}>
                  {holderName || words.unnamed} (
                  {persons.authority.kinds[kind as keyof typeof persons.authority.kinds] ?? kind}) ·{' '}
                  {fill(words.source, { source: sourceOf(source) })}
                  {since && ` · ${fill(words.since, { date: sayDate(since) })}`}
                </li>
              ))}
            </ul>
            {why.map((gap) => (
              <p key={gap}>{persons.authority.gaps[gap]}</p>
            ))}
          </section>
        ))}
    </Card>
  )
}

const isNetwork = ({ kind, other }: FamilyRelation) =>
  isRelationKind(kind) &&
  (RELATION_KINDS[kind].group === 'network' || (other === null && RELATION_KINDS[kind].group === 'kin'))

const isNow = ({ since, until }: FamilyRelation, today: string) =>
  holdsOn({ ...(since && { since: since as never }), ...(until && { until: until as never }) }, today) !== 'no'

/** The relatives, as they were recorded and as they follow from it. */
export function Relations({ family }: OfFamily) {
  const words = useFamilyWords().page
  const persons = usePersonsWords()
  const rows = family.relations.filter((row) => !isNetwork(row))
  return (
    <Card title={words.relations}>
      {rows.length === 0 && <p className="vn-muted">{words.noRelations}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id ?? `${row.person}${row.kind}${row.other}`}>
            {fill(words.relation, {
              person: row.personName || persons.names.unknown,
              kind: isRelationKind(row.kind) ? persons.relations[row.kind] : row.kind,
              other: row.otherName || persons.names.unknown,
            })}
            {row.id === null && <span className="vn-muted"> · {words.derived}</span>}
            {!isNow(row, family.today) && <span className="vn-muted"> · {words.ended}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Who stands around the family, by name, with how much contact there is (S001-010). */
export function NetworkMembers({ family }: OfFamily) {
  const words = useFamilyWords().page
  const persons = usePersonsWords()
  const rows = family.relations.filter((row) => isNetwork(row) && isNow(row, family.today))
  return (
    <Card title={words.network}>
      {rows.length === 0 && <p className="vn-muted">{words.noNetwork}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{row.otherName}</strong>,{' '}
            {isRelationKind(row.kind) ? persons.relations[inverseOf(row.kind)] : row.kind} ({row.personName})
            {row.strength && ` · ${words.strengths[row.strength as keyof typeof words.strengths]}`}
            {row.contact && ` · ${row.contact}`}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Where people live and lived; a secret address is not in the answer, so it cannot be shown here either (L09). */
export function Homes({ family }: OfFamily) {
  const words = useFamilyWords().page
  const sayDate = useSayDate()
  const nameOf = (id: string) => family.members.find((member) => member.id === id)?.name ?? ''
  const events = family.stays.map(({ id, person, since, until, secret, address }) => {
    const day = `${since.slice(0, 4)}-${since.slice(4, 6)}-${since.slice(6)}`
    const whole = !since.includes('00', 4) && since !== '00000000'
    const name = nameOf(person)
    return {
      id,
      at: whole ? day : `${since.slice(0, 4) === '0000' ? '1900' : since.slice(0, 4)}-01-01`,
      title: secret ? words.secret : (address ?? words.noAddress),
      by: until === null ? fill(words.lives, { name }) : fill(words.lived, { name, until: sayDate(until) }),
      icon: 'home' as const,
      whole,
      since,
    }
  })
  const dated = events.filter(({ whole }) => whole)
  const undated = events.filter(({ whole }) => !whole)
  return (
    <Card title={words.homes}>
      {dated.length > 0 && <Timeline events={dated} />}
      <ul>
        {undated.map(({ id, title, by, since }) => (
          <li key={id}>
            {title} · {by} · {since.startsWith('0000') ? words.unknownStart : sayDate(since)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** As wide as there is room for; the proportions stand in the view box. */
function fitting(svg: string): string {
  return svg.replace(/ width="\d+" height="\d+"/, ' width="100%"')
}

/** A picture drawn on the server, with the same in sentences below it. */
export function Picture({ family, kind }: OfFamily & { kind: 'genogram' | 'network' }) {
  const words = useFamilyWords().page
  const language = useLanguage()
  const asked = useAsked<FamilyPicture>(`/households/${family.id}/picture?picture=${kind}&language=${language}`)
  return (
    <Card title={kind === 'genogram' ? words.genogram : words.picture}>
      <Loaded asked={asked}>
        {({ svg, lines, legend }) => (
          <>
            <section
              className="vn-table__scroll"
              aria-label={kind === 'genogram' ? words.genogram : words.picture}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
              tabIndex={0}
            >
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; every name in it is escaped (picture/svg.ts) */}
              <div dangerouslySetInnerHTML={{ __html: kind === 'network' ? fitting(svg) : svg }} />
            </section>
            <p className="vn-muted">{legend.join(' ')}</p>
            <details>
              <summary>{words.asText}</summary>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </>
        )}
      </Loaded>
    </Card>
  )
}
