import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyPage } from '../contract/family.ts'
import { isComplete, isPartialDate } from '../rules/partial-date.ts'
import { useSayDate } from './family-asking.tsx'
import type { PartProps } from './family-part.ts'
import { homeChanges } from './member-changes.ts'
import { SecretLooks } from './secret-address.tsx'

type Stay = FamilyPage['stays'][number]

/** Who lives or lived in the same home over the same time stands there together. */
function together(stays: readonly Stay[]): Stay[][] {
  const key = ({ address, secret, since, until, kind, person }: Stay) =>
    // Two secret homes may be two: nothing here may say that they are one.
    JSON.stringify([address, since, until, kind, secret ? person : ''])
  return [...Map.groupBy(stays, key).values()]
}

function useHomes({ family, texts }: Pick<PartProps, 'family' | 'texts'>) {
  const { page: words, persons } = texts
  const language = useLanguage()
  const sayDate = useSayDate()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const nameOf = (id: string) => {
    const member = family.members.find((one) => one.id === id)
    return member?.given || member?.name || persons.names.unknown
  }
  const said = (stays: readonly Stay[]) => {
    const [first] = stays
    const here = family.members.filter(({ id }) => stays.some(({ person }) => person === id))
    const names = list.format(here.map(({ id }) => nameOf(id)))
    const one = here.length === 1
    if (!first?.until) return fill(one ? words.livesOne : words.livesMore, { names })
    return fill(one ? words.livedOne : words.livedMore, { names, until: sayDate(first.until) })
  }
  return together(family.stays).flatMap((stays) => {
    const [first] = stays
    if (!first) return []
    const { id, since, secret, address } = first
    const whole = isPartialDate(since) && isComplete(since)
    return [
      {
        id,
        at: `${since.slice(0, 4)}-${since.slice(4, 6)}-${since.slice(6)}`,
        title: secret ? words.secret : (address ?? words.noAddress),
        by: said(stays),
        icon: 'home' as const,
        whole,
        start: since.startsWith('0000') ? words.unknownStart : sayDate(since),
      },
    ]
  })
}

/** Where people live and lived; a secret address is not in the answer, so it cannot be shown here either (L09). */
function Homes({ family, texts, open }: PartProps) {
  const { page: words, words: change } = texts
  const homes = useHomes({ family, texts })
  const dated = homes.filter(({ whole }) => whole)
  const undated = homes.filter(({ whole }) => !whole)
  return (
    <Card
      title={words.homes}
      actions={
        family.mayChange && (
          <Button small icon="home" onClick={() => open(homeChanges(family, texts).move)}>
            {change.move}
          </Button>
        )
      }
    >
      {homes.length === 0 && <p className="vn-muted">{words.noHomes}</p>}
      {dated.length > 0 && <Timeline events={dated} />}
      {undated.length > 0 && (
        <ul>
          {undated.map(({ id, title, by, start }) => (
            <li key={id}>
              <strong>{title}</strong> · {by} · {start}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** The other families somebody of this one belongs to: a child with two homes, sometimes three. */
function SecondFamilies({ family, texts, open }: PartProps) {
  const { page: words, words: change, persons } = texts
  const shared = family.members.filter(({ until, otherHouseholds }) => until === null && otherHouseholds.length > 0)
  return (
    <Card title={words.seconds}>
      <p>{words.secondsText}</p>
      {shared.length === 0 && <p className="vn-muted">{words.noSeconds}</p>}
      <ul>
        {shared.map(({ id, name, otherHouseholds }) => (
          <li key={id}>
            {fill(words.alsoIn, { name: name || persons.names.unknown })}:{' '}
            {otherHouseholds.map((other, at) => (
              <span key={other.id}>
                {at > 0 && ', '}
                <a href={`/app/gezinnen/${other.id}`}>{fill(words.family, { name: other.name })}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {family.mayChange && (
        <ButtonRow>
          <AddButton label={change.second} onClick={() => open(homeChanges(family, texts).second)} />
        </ButtonRow>
      )}
    </Card>
  )
}

/** Homes, second families, and who looked at what is secret. */
export function Living(props: PartProps) {
  return (
    <Stack>
      <Homes {...props} />
      <SecondFamilies {...props} />
      <SecretLooks family={props.family} />
    </Stack>
  )
}
