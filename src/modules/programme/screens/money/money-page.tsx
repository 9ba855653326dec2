import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../../platform/ui/button.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { useMoney, useMoneyWords } from './asking.ts'
import { EnoughCard } from './enough-card.tsx'
import { FindingsCard } from './findings-card.tsx'
import { LinesCard } from './lines-card.tsx'
import { MoneyFrame } from './money-frame.tsx'
import { SourcesCard } from './sources-card.tsx'
import { StatedCard } from './stated-card.tsx'
import { CoverTable, PartsCards, YearsCard } from './totals-cards.tsx'

/** The figures as a spreadsheet. */
function Export({ programme }: { programme: string }) {
  const words = useMoneyWords()
  const language = useLanguage()
  const href = (format: 'ods' | 'xlsx') =>
    withQuery(`/api/v1/programmes/${programme}/money/paper`, { format, language })
  return (
    <p className="vn-money-export vn-no-print">
      {(['ods', 'xlsx'] as const).map((format) => (
        <LinkButton key={format} small href={href(format)} download>
          {words.export[format]}
        </LinkButton>
      ))}
    </p>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const asked = useMoney(programme.id)
  return (
    <Loaded asked={asked}>
      {(now) => (
        <>
          {now.lines.length + now.sources.length > 0 && <Export programme={programme.id} />}
          <EnoughCard now={now} />
          <FindingsCard now={now} />
          <YearsCard now={now} />
          <LinesCard {...{ now, programme }} />
          <SourcesCard now={now} />
          <StatedCard now={now} />
          <PartsCards now={now} />
          <CoverTable now={now} />
        </>
      )}
    </Loaded>
  )
}

/** The budget of a programme: what is asked, what covers it, how it stands, and where it does not add up. */
export function Screen() {
  return <MoneyFrame part="overview">{(programme) => <Page programme={programme} />}</MoneyFrame>
}
