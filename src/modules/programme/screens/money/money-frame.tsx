import type { ReactNode } from 'react'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { moneyHref, useMoneyWords } from './asking.ts'
import './money.css'

/** The parts of the money, with where each stands below it. */
const parts = { overview: '', savings: '/besparingen', subsidies: '/subsidies', history: '/geschiedenis' } as const

type Part = keyof typeof parts

function SubTabs({ programme, part }: { programme: string; part: Part }) {
  const words = useMoneyWords()
  return (
    <Chips
      label={words.parts.label}
      chips={(Object.keys(parts) as Part[]).map((one) => ({
        label: words.parts[one],
        href: `${moneyHref(programme)}${parts[one]}`,
        current: one === part,
      }))}
    />
  )
}

/** A part of the money of a programme, beside its other parts. */
export function MoneyFrame({ part, children }: { part: Part; children: (programme: ProgrammePage) => ReactNode }) {
  return (
    <ProgrammeFrame part="money">
      {(programme) => (
        <>
          <SubTabs programme={programme.id} part={part} />
          {children(programme)}
        </>
      )}
    </ProgrammeFrame>
  )
}
