import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import type { FamilyPage } from '../contract/family.ts'
import { type Change, ChangeWindow } from './change-window.tsx'
import { useAsked, useFamilyWords } from './family-asking.tsx'

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

/** For whom the family is closed: how to come in. */
export function Closed({ householdId }: { householdId: string }) {
  const { page: words, list } = useFamilyWords()
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
            <LinkButton href="/app/toegang">{list.ask}</LinkButton>
          </ButtonRow>
        }
      >
        <p>{words.closedText}</p>
      </Alert>
      <ChangeWindow change={change} onClose={() => setChange(undefined)} />
    </>
  )
}

function useDossiersOf({ id }: FamilyPage, open: boolean): Dossiers['dossiers'] | undefined {
  const asked = useAsked<Dossiers>(open ? '/dossiers' : '/dossiers?open=false')
  return asked.data?.dossiers.filter(({ household }) => household.id === id)
}

/** The way to the open dossier, or to opening one. */
export function Dossier({ family, open }: { family: FamilyPage; open: (change: Change) => void }) {
  const words = useFamilyWords().page
  const dossier = useOpenDossier(family.id)
  const now = useDossiersOf(family, true)
  if (now === undefined) return null
  const [current] = now
  return current ? (
    <LinkButton
      kind="primary"
      href={`/app/dossiers/${current.id}`}
    >{`${words.toDossier} ${current.number}`}</LinkButton>
  ) : (
    <Button kind="primary" onClick={() => open(dossier)}>
      {words.dossier}
    </Button>
  )
}

export function EarlierDossiers({ family }: { family: FamilyPage }) {
  const words = useFamilyWords().page
  const earlier = useDossiersOf(family, false) ?? []
  if (earlier.length === 0) return null
  return (
    <Card title={words.earlier} level={2}>
      <ul>
        {earlier.map(({ id, number }) => (
          <li key={id}>
            <a href={`/app/dossiers/${id}`}>{number}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
