import { useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { useAsked, useFamilyWords } from './family-asking.tsx'

type Looks = { looks: { line: number; at: string; name: string; organisation: string }[] }

function Lines({ householdId }: { householdId: string }) {
  const language = useLanguage()
  const asked = useAsked<Looks>(`/households/${householdId}/looks`)
  return (
    <Loaded asked={asked}>
      {({ looks }) => (
        <ul>
          {looks.map(({ line, at, name, organisation }) => (
            <li key={line}>
              {sayDay(at, language)}, {sayTime(at, language)} · {name}
              {organisation && `, ${organisation}`}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

/** Who looked in the file of this family; asking it is a look too, so it happens only when somebody wants to know (L02). */
export function Looked({ householdId }: { householdId: string }) {
  const words = useFamilyWords().page
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="eye" onClick={() => setOpen(true)}>
        {words.looked}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.looked} side>
        <Lines householdId={householdId} />
      </Dialog>
    </>
  )
}
