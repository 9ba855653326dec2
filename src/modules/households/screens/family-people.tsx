import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { type KeyFact, KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import { isBirthOverdue } from '../rules/ages.ts'
import { birthOf } from '../rules/family-picture.ts'
import type { Change } from './change-window.tsx'
import { useFamilyWords, usePersonsWords, useSayAge, useSayDate } from './family-asking.tsx'
import { personChanges } from './family-changes.ts'

type OfMember = { family: FamilyPage; member: FamilyMember; open: (change: Change) => void }

/** The number stays hidden until somebody says what it is needed for; that stands in the audit (N-BSN-01). */
function Bsn({ family, member }: Omit<OfMember, 'open'>) {
  const words = useFamilyWords().page
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  if (!member.hasBsn) return <>{words.noBsn}</>
  const show = async (reason: string) => {
    try {
      const path = `/households/${family.id}/persons/${member.id}/bsn?reason=${reason}`
      setShown((await api.get<{ bsn: string }>(path)).bsn)
      setAsking(false)
      await queries.invalidateQueries({ queryKey: ['looks'] })
    } catch (refused) {
      setProblem(refused)
    }
  }
  return (
    <>
      {shown ?? words.bsnHidden}{' '}
      {!shown && family.mayChange && (
        <Button small kind="quiet" icon="eye" onClick={() => setAsking(true)}>
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

function useMemberFacts({ family, member }: Omit<OfMember, 'open'>): KeyFact[] {
  const { page: words } = useFamilyWords()
  const sayDate = useSayDate()
  const unborn = member.expected !== null && member.birth === '00000000'
  const also = member.otherHouseholds
  return [
    {
      label: words.born.split(':')[0] ?? '',
      value: unborn ? fill(words.expected, { date: sayDate(member.expected ?? '') }) : sayDate(member.birth),
    },
    { label: words.address, value: member.secret ? words.secret : (member.address ?? words.noAddress) },
    { label: words.bsn, value: <Bsn family={family} member={member} /> },
    ...(also.length > 0
      ? [
          {
            label: words.also,
            value: also.map(({ id, name }) => (
              <a key={id} href={`/app/gezinnen/${id}`}>
                {fill(words.family, { name })}{' '}
              </a>
            )),
          },
        ]
      : []),
  ]
}

function Member({ family, member, open }: OfMember) {
  const { page: words, change } = useFamilyWords()
  const persons = usePersonsWords()
  const sayAge = useSayAge()
  const sayDate = useSayDate()
  const facts = useMemberFacts({ family, member })
  const parts = member.missing.map((part) => words.parts[part]).join(', ')
  const overdue = isBirthOverdue(birthOf(member), family.today)
  return (
    <Card
      level={3}
      title={
        <>
          {member.name || persons.names.unknown}{' '}
          <span className="vn-muted">{member.death ? words.died : sayAge(member, family.today)}</span>
        </>
      }
      actions={member.secret && <Badge tone="warning">{words.secret}</Badge>}
    >
      <KeyFacts facts={facts} />
      {member.missing.length > 0 && (
        <Alert tone="warning">
          <p>
            {member.completeBy
              ? fill(words.complete, { date: sayDate(member.completeBy), parts })
              : fill(words.completeOnce, { parts })}
          </p>
        </Alert>
      )}
      {overdue && (
        <Alert tone="warning">
          <p>{words.overdue}</p>
        </Alert>
      )}
      {member.corrections.map(({ id, field, value, why }) => (
        <p key={id}>
          {fill(words.correction, { field: words.fields[field as keyof typeof words.fields] ?? field, value, why })}
        </p>
      ))}
      {family.mayChange && (
        <details>
          <summary>{change.actions}</summary>
          <ButtonRow>
            {personChanges(family, member, { words: change, persons, page: words }).map((one) => (
              <Button small key={one.title} onClick={() => open(one)}>
                {one.title}
              </Button>
            ))}
          </ButtonRow>
        </details>
      )}
    </Card>
  )
}

/** Who is in the family, and below them who was. */
export function People({ family, open }: { family: FamilyPage; open: (change: Change) => void }) {
  const words = useFamilyWords().page
  const persons = usePersonsWords()
  const sayDate = useSayDate()
  const former = family.members.filter(({ until }) => until !== null)
  return (
    <>
      {family.members
        .filter(({ until }) => until === null)
        .map((member) => (
          <Member key={member.id} {...{ family, member, open }} />
        ))}
      {former.length > 0 && (
        <Card title={words.former} level={3}>
          <ul>
            {former.map(({ id, name, until, death }) => (
              <li key={id}>
                {name || persons.names.unknown} {fill(words.until, { until: sayDate(until ?? '') })}{' '}
                {death && `· ${words.died}`}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
