import { LinkButton } from '../../../platform/ui/button.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { useScreenWords } from './meldcode-asking.tsx'
import { MeldcodePanel } from './meldcode-panel.tsx'

/** The meldcode of one signal on a page of its own. */
export function Screen() {
  const { signalId } = useScreenParams<'signalId'>()
  const { panel } = useScreenWords()
  return (
    <>
      <PageHeading
        title={panel.page}
        actions={<LinkButton href={`/app/signalen/${signalId}`}>{panel.back}</LinkButton>}
      />
      <MeldcodePanel signalId={signalId} />
    </>
  )
}
