import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyRelation } from '../contract/family.ts'
import { isRelationKind } from '../rules/family-picture.ts'
import { holdsOn, inverseOf, RELATION_KINDS } from '../rules/relations.ts'
import { usePersonsWords } from './family-asking.tsx'
import type { PartProps } from './family-part.ts'
import { Genogram, NetworkPicture } from './family-pictures.tsx'
import { kinChanges, relationChanges } from './kin-changes.ts'

const isNetwork = ({ kind, other }: FamilyRelation) =>
  isRelationKind(kind) &&
  (RELATION_KINDS[kind].group === 'network' || (other === null && RELATION_KINDS[kind].group === 'kin'))

const isNow = ({ since, until }: FamilyRelation, today: string) =>
  holdsOn({ ...(since && { since: since as never }), ...(until && { until: until as never }) }, today) !== 'no'

function useSayRelation(): (row: FamilyRelation, words: PartProps['texts']['page']) => string {
  const persons = usePersonsWords()
  return (row, words) => {
    const fromChild = isNetwork(row)
    const [from, to] = fromChild ? [row.otherName, row.personName] : [row.personName, row.otherName]
    const kind = isRelationKind(row.kind) ? persons.relations[fromChild ? inverseOf(row.kind) : row.kind] : row.kind
    return fill(words.relation, { person: from || persons.names.unknown, kind, other: to || persons.names.unknown })
  }
}

function RelationButtons({ row, family, texts, open }: PartProps & { row: FamilyRelation }) {
  const sayRelation = useSayRelation()
  const changes = relationChanges(family, row, texts)
  if (!changes || !isNow(row, family.today)) return null
  const { page: words } = texts
  const what = sayRelation(row, words)
  const intro = <p>{what}</p>
  return (
    <>
      {isNetwork(row) && (
        <Button
          small
          kind="quiet"
          onClick={() => open({ ...changes.update, intro })}
          aria-label={fill(words.updateOf, { what })}
        >
          {words.update}
        </Button>
      )}
      <Button
        small
        kind="quiet"
        onClick={() => open({ ...changes.end, intro })}
        aria-label={fill(words.endOf, { what })}
      >
        {words.end}
      </Button>
    </>
  )
}

/** The relatives, as they were recorded and as they follow from it. */
function Relations(props: PartProps) {
  const { family, texts, open } = props
  const { page: words, words: change } = texts
  const sayRelation = useSayRelation()
  const rows = family.relations.filter((row) => !isNetwork(row))
  const [recorded, derived] = [rows.filter(({ id }) => id !== null), rows.filter(({ id }) => id === null)]
  return (
    <Card
      title={words.relations}
      actions={
        family.mayChange && (
          <AddButton label={change.addRelation} onClick={() => open(kinChanges(family, texts).addRelation)} />
        )
      }
    >
      {rows.length === 0 && <p className="vn-muted">{words.noRelations}</p>}
      <ul>
        {recorded.map((row) => (
          <li key={row.id}>
            {sayRelation(row, words)}
            {!isNow(row, family.today) && <span className="vn-muted"> · {words.ended}</span>}{' '}
            <RelationButtons {...props} row={row} />
          </li>
        ))}
      </ul>
      {derived.length > 0 && (
        <details>
          <summary>{fill(words.derived, { number: derived.length })}</summary>
          <ul>
            {derived.map((row) => (
              <li key={`${row.person}${row.kind}${row.other}`}>{sayRelation(row, words)}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

/** Who stands around the family, by name, with how much contact there is (S001-010). */
function NetworkMembers(props: PartProps) {
  const { family, texts, open } = props
  const { page: words, words: change } = texts
  const sayRelation = useSayRelation()
  const rows = family.relations.filter((row) => isNetwork(row) && isNow(row, family.today))
  const strengths: Readonly<Record<string, string>> = words.strengths
  return (
    <Card
      title={words.network}
      actions={
        family.mayChange && (
          <AddButton label={change.addNetwork} onClick={() => open(kinChanges(family, texts).addNetwork)} />
        )
      }
    >
      {rows.length === 0 && <p className="vn-muted">{words.noNetwork}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {sayRelation(row, words)}
            {row.strength && ` · ${strengths[row.strength] ?? row.strength}`}
            {row.contact && ` · ${row.contact}`} <RelationButtons {...props} row={row} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Relatives and network: as pictures, and as the lists they are drawn from. */
export function Kin(props: PartProps) {
  return (
    <Stack>
      <Genogram family={props.family} />
      <Relations {...props} />
      <NetworkPicture family={props.family} />
      <NetworkMembers {...props} />
    </Stack>
  )
}
