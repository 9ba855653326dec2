import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Columns, Stack } from '../../../platform/ui/card.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { FamilyPage } from '../contract/family.ts'
import { type Change, ChangeWindow } from './change-window.tsx'
import { useAsked, useFamilyWords, usePersonsWords, useSayAge } from './family-asking.tsx'
import { householdChanges } from './family-changes.ts'
import { Authority, Homes, NetworkMembers, Picture, Relations } from './family-kin.tsx'
import { People } from './family-people.tsx'
import { Looked } from './looked.tsx'

type Dossiers = { dossiers: { id: string; number: string; household: { id: string } }[] }

/** Opening a dossier needs a reason; after it one keeps an eye on the family. */
function useOpenDossier(householdId: string): Change {
  const { page: words, change } = useFamilyWords()
  const go = useGo()
  return {
    title: words.dossier,
    intro: <p>{words.dossierWhy}</p>,
    method: 'post',
    path: '/dossiers',
    fields: [{ name: 'why', label: change.why, kind: 'area' }],
    fixed: { householdId },
    onDone: ({ id }) => go(`/app/dossiers/${id}`),
  }
}

function Closed({ householdId }: { householdId: string }) {
  const words = useFamilyWords().page
  const [change, setChange] = useState<Change>()
  const dossier = useOpenDossier(householdId)
  return (
    <>
      <PageHeading title={words.closed} />
      <Alert
        tone="info"
        actions={
          <ButtonRow>
            <Button onClick={() => setChange(dossier)}>{words.dossier}</Button>
            <LinkButton href="/app/toegang">{useFamilyWords().list.ask}</LinkButton>
          </ButtonRow>
        }
      >
        <p>{words.closedText}</p>
      </Alert>
      <ChangeWindow change={change} onClose={() => setChange(undefined)} />
    </>
  )
}

function Dossier({ family, open }: { family: FamilyPage; open: (change: Change) => void }) {
  const words = useFamilyWords().page
  const dossier = useOpenDossier(family.id)
  const here = ({ dossiers }: Dossiers) => dossiers.filter(({ household }) => household.id === family.id)
  const now = useAsked<Dossiers>('/dossiers')
  const before = useAsked<Dossiers>('/dossiers?open=false')
  const [current] = now.data ? here(now.data) : []
  const earlier = before.data ? here(before.data) : []
  return (
    <>
      <ButtonRow>
        {current && (
          <LinkButton
            kind="primary"
            href={`/app/dossiers/${current.id}`}
          >{`${words.toDossier} ${current.number}`}</LinkButton>
        )}
        {now.data && !current && (
          <Button kind="primary" onClick={() => open(dossier)}>
            {words.dossier}
          </Button>
        )}
        <Looked householdId={family.id} />
      </ButtonRow>
      {earlier.length > 0 && (
        <Card title={words.earlier} level={3}>
          <ul>
            {earlier.map(({ id, number }) => (
              <li key={id}>
                <a href={`/app/dossiers/${id}`}>{number}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Page({ family }: { family: FamilyPage }) {
  const { page: words, change: changeWords, list } = useFamilyWords()
  const persons = usePersonsWords()
  const sayAge = useSayAge()
  const [change, setChange] = useState<Change>()
  const changes = householdChanges(family, { words: changeWords, persons, page: words })
  const now = family.members.filter(({ until }) => until === null)
  const title = fill(words.family, { name: family.name })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: list.title, href: '/app/gezinnen' }, { label: title }]} />
      <PageHeading
        title={title}
        tabTitle={list.title}
        lead={now.map((member) => `${member.given || member.name} (${sayAge(member, family.today)})`).join(', ')}
        badges={now.some(({ secret }) => secret) && <Badge tone="warning">{words.secret}</Badge>}
      />
      <Columns
        main={
          <>
            <Dossier family={family} open={setChange} />
            {family.mayChange && (
              <Card title={changeWords.actions}>
                <ButtonRow>
                  {Object.entries(changes).map(([key, one]) => (
                    <Button small key={key} onClick={() => setChange(one)}>
                      {one.title}
                    </Button>
                  ))}
                </ButtonRow>
              </Card>
            )}
            <Stack>
              <h2>{words.people}</h2>
              <People family={family} open={setChange} />
            </Stack>
            <Picture family={family} kind="network" />
            <Homes family={family} />
          </>
        }
        side={
          <>
            <Picture family={family} kind="genogram" />
            <Authority family={family} />
            <Relations family={family} />
            <NetworkMembers family={family} />
          </>
        }
      />
      <ChangeWindow change={change} onClose={() => setChange(undefined)} />
    </>
  )
}

/** The family on one page: who they are, where they live, who has authority, who stands around them (D01). */
export function Screen() {
  const { householdId } = useScreenParams<'householdId'>()
  const asked = useAsked<FamilyPage>(`/households/${householdId}/family`)
  if (asked.data) return <Page family={asked.data} />
  if (asked.error instanceof Problem && asked.error.status === 404) return <Closed householdId={householdId} />
  return asked.error ? <ProblemScreen problem={asked.error} onRetry={() => asked.refetch()} /> : <LoadingNotice />
}
