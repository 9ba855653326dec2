import { withQuery } from '../../../../platform/ui/asked.tsx'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { figureKinds } from '../../rules/figure-history.ts'
import { moneyHref, useMoneyWords } from './asking.ts'
import { FigureHistory } from './figure-history.tsx'
import { MoneyFrame } from './money-frame.tsx'

function Page({ programme }: { programme: ProgrammePage }) {
  const { history } = useMoneyWords()
  const asked = useScreenSearch().get('soort')
  const kind = figureKinds.find((one) => one === asked)
  const href = (soort?: string) => withQuery(`${moneyHref(programme.id)}/geschiedenis`, { soort })
  return (
    <>
      <p>{history.lead}</p>
      <Chips
        label={history.filter}
        chips={[
          { label: history.all, href: href(), current: kind === undefined },
          ...figureKinds.map((one) => ({ label: history.kinds[one], href: href(one), current: kind === one })),
        ]}
      />
      <FigureHistory programme={programme.id} kind={kind} />
    </>
  )
}

/** Everything that happened to the figures of a programme. */
export function Screen() {
  return <MoneyFrame part="history">{(programme) => <Page programme={programme} />}</MoneyFrame>
}
