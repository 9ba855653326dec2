import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, CardGrid, Stack } from '../../../platform/ui/card.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { type KeyFact, KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import { isBirthOverdue } from '../rules/ages.ts'
import { birthOf } from '../rules/family-picture.ts'
import { useFamilyWords, usePersonsWords, useSayAge, useSayDate } from './family-asking.tsx'
import { Authority } from './family-authority.tsx'
import type { PartProps } from './family-part.ts'
import { memberChanges } from './member-changes.ts'
import { personChanges } from './person-changes.ts'
import { SecretAddress } from './secret-address.tsx'

type OfMember = { family: FamilyPage; member: FamilyMember }

/** The number stays hidden until somebody says what it is needed for; that stands in the audit (N-BSN-01). */
function Bsn({ family, member }: OfMember) {
  const words = useFamilyWords().page
  const askAnew = useAskAnew('looks')
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const show = async (reason: string) => {
    try {
      const path = `/households/${family.id}/persons/${member.id}/bsn?reason=${reason}`
      setShown((await api.get<{ bsn: string }>(path)).bsn)
      setAsking(false)
      await askAnew()
    } catch (refused) {
      setProblem(refused)
    }
  }
  return (
    <>
      {shown ?? (
        <Button
          small
          kind="quiet"
          icon="eye"
          onClick={() => setAsking(true)}
          aria-label={`${words.bsn} ${words.bsnShow} ${fill(words.secretOf, { name: member.name })}`}
        >
          {words.bsnShow}
        </Button>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.bsnReason}>
        <p>{words.bsnLogged}</p>
        <ProblemNotice problem={problem} />
        <ButtonRow>
          {Object.entries(words.bsnReasons).map(([reason, label]) => (
            <Button key={reason} onClick={() => show(reason)}>
              {label}
            </Button>
          ))}
        </ButtonRow>
      </Dialog>
    </>
  )
}

function useMemberFacts({ family, member }: OfMember): KeyFact[] {
  const { page: words } = useFamilyWords()
  const sayDate = useSayDate()
  const unborn = member.expected !== null && member.birth === '00000000'
  const also = member.otherHouseholds
  const bsn = member.hasBsn && family.mayChange ? { action: <Bsn {...{ family, member }} /> } : {}
  return [
    {
      label: words.born.split(':')[0] ?? '',
      value: unborn ? fill(words.expected, { date: sayDate(member.expected ?? '') }) : sayDate(member.birth),
    },
    {
      label: words.address,
      value: member.secret ? words.secret : (member.address ?? words.noAddress),
      action: member.secret && family.maySeeSecrets && <SecretAddress {...{ family, member }} />,
    },
    ...(unborn ? [] : [{ label: words.bsn, value: member.hasBsn ? words.bsnHidden : words.noBsn, ...bsn }]),
    ...(also.length > 0
      ? [
          {
            label: words.also,
            value: also.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <a href={`/app/gezinnen/${id}`}>{fill(words.family, { name })}</a>
              </span>
            )),
          },
        ]
      : []),
  ]
}

/** What has to be found out about somebody, and what is known better than the registration does. */
function Remarks({ family, member }: OfMember) {
  const { page: words } = useFamilyWords()
  const sayDate = useSayDate()
  const parts = member.missing.map((part) => words.parts[part]).join(', ')
  const fields: Readonly<Record<string, string>> = words.fields
  return (
    <>
      {member.missing.length > 0 && (
        <Alert tone="warning">
          <p>
            {member.completeBy
              ? fill(words.complete, { date: sayDate(member.completeBy), parts })
              : fill(words.completeOnce, { parts })}
          </p>
        </Alert>
      )}
      {isBirthOverdue(birthOf(member), family.today) && (
        <Alert tone="warning">
          <p>{words.overdue}</p>
        </Alert>
      )}
      {member.corrections.map(({ id, field, value, why }) => (
        <p key={id}>{fill(words.correction, { field: fields[field] ?? field, value, why })}</p>
      ))}
    </>
  )
}

function Member({ family, member, texts, open }: OfMember & PartProps) {
  const { page: words, words: change, persons } = texts
  const sayAge = useSayAge()
  const facts = useMemberFacts({ family, member })
  const name = member.name || persons.names.unknown
  return (
    <Card
      level={3}
      title={
        <>
          {name} <span className="vn-muted">{member.death ? words.died : sayAge(member, family.today)}</span>
        </>
      }
      actions={member.secret && <Badge tone="warning">{words.secret}</Badge>}
    >
      <KeyFacts facts={facts} />
      <Remarks family={family} member={member} />
      {family.mayChange && (
        <details>
          <summary>
            {change.actions} <span className="vn-hidden">{name}</span>
          </summary>
          <ButtonRow>
            {personChanges(family, member, texts).map((one) => (
              <Button small key={one.title} onClick={() => open({ ...one, intro: <p>{name}</p> })}>
                {one.title}
              </Button>
            ))}
          </ButtonRow>
        </details>
      )}
    </Card>
  )
}

function Former({ family }: { family: FamilyPage }) {
  const words = useFamilyWords().page
  const persons = usePersonsWords()
  const sayDate = useSayDate()
  const former = family.members.filter(({ until }) => until !== null)
  if (former.length === 0) return null
  return (
    <Card title={words.former}>
      <ul>
        {former.map(({ id, name, until, death }) => (
          <li key={id}>
            {name || persons.names.unknown} {fill(words.until, { until: sayDate(until ?? '') })}{' '}
            {death && `· ${words.died}`}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Who is in the family, who has authority over the children, and who was in it. */
export function People(props: PartProps) {
  const { family, texts, open } = props
  const { page: words } = texts
  const changes = Object.entries(memberChanges(family, texts))
  return (
    <Stack>
      <h2 className="vn-hidden">{words.people}</h2>
      <CardGrid>
        {family.members
          .filter(({ until }) => until === null)
          .map((member) => (
            <Member key={member.id} {...props} member={member} />
          ))}
      </CardGrid>
      {family.mayChange && (
        <ButtonRow>
          {changes.map(([key, one]) => (
            <Button key={key} icon="plus" onClick={() => open(one)}>
              {one.title}
            </Button>
          ))}
        </ButtonRow>
      )}
      <Authority {...props} />
      <Former family={family} />
    </Stack>
  )
}
