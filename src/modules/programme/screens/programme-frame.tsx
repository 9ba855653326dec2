import { type ReactNode, useState } from 'react'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, PrintButton } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs, Tabs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { listHref, type ProgrammeWords, programmeHref, useProgramme, useProgrammeWords } from './asking.ts'
import { ChangeProgramme } from './programme-window.tsx'
import { Runs } from './saying.tsx'
import { AdoptWindow } from './shape/adopt-window.tsx'
import './programme.css'

/** The parts of a programme in the order of the tabs, with where each stands below the programme. */
const parts = {
  tree: '',
  board: '/planbord',
  moments: '/momenten',
  money: '/geld',
  risks: '/risicos',
  indicators: '/indicatoren',
  registers: '/registers',
  reports: '/rapporten',
  changes: '/wijzigingen',
} as const

type Part = keyof typeof parts

const labelOf = (part: Part, words: ProgrammeWords) =>
  part === 'changes' ? words.shape.changes.tab : words.parts[part]

function Lead({ now }: { now: ProgrammePage }) {
  const { tree } = useProgrammeWords()
  const language = useLanguage()
  const adopted = now.adoptedOn && {
    on: sayDate(now.adoptedOn, language),
    decision: now.adoptedBy,
  }
  return (
    <>
      <Runs {...now} />
      {adopted && ` · ${fill(now.adoptedBy === '' ? tree.adopted : tree.adoptedBy, adopted)}`}
    </>
  )
}

function Frame({ now, part, children }: { now: ProgrammePage; part: Part; children: ReactNode }) {
  const words = useProgrammeWords()
  const [changing, setChanging] = useState(false)
  const [adopting, setAdopting] = useState(false)
  const href = programmeHref(now.id)
  return (
    <Stack>
      <PageHeading
        title={now.name}
        lead={<Lead now={now} />}
        badges={<Badge>{now.public ? words.list.public : words.list.internal}</Badge>}
        actions={
          <>
            <PrintButton />
            {now.mayChange && now.nodes.length > 0 && (
              <Button onClick={() => setAdopting(true)}>{words.shape.adopt.button}</Button>
            )}
            {now.mayChange && <Button onClick={() => setChanging(true)}>{words.change}</Button>}
          </>
        }
        tabTitle={part === 'tree' ? now.name : `${labelOf(part, words)} · ${now.name}`}
      />
      <Tabs
        label={words.parts.label}
        tabs={(Object.keys(parts) as Part[]).map((one) => ({
          label: labelOf(one, words),
          href: `${href}${parts[one]}`,
          current: one === part,
        }))}
      />
      {children}
      {adopting && <AdoptWindow now={now} onClose={() => setAdopting(false)} />}
      {changing && <ChangeProgramme now={now} onClose={() => setChanging(false)} />}
    </Stack>
  )
}

/** A part of a programme, under its name and beside its other parts. */
export function ProgrammeFrame({ part, children }: { part: Part; children: (now: ProgrammePage) => ReactNode }) {
  const { list } = useProgrammeWords()
  const { programmeId } = useScreenParams<'programmeId'>()
  const asked = useProgramme(programmeId)
  return (
    <>
      <Breadcrumbs crumbs={[{ label: list.title, href: listHref }, { label: asked.data?.name ?? '…' }]} />
      <Loaded whole asked={asked}>
        {(now) => (
          <Frame now={now} part={part}>
            {children(now)}
          </Frame>
        )}
      </Loaded>
    </>
  )
}
