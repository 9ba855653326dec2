import { Loaded } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { count } from '../../../platform/words.ts'
import { fileHref, useFiles, useScreenWords } from './meldcode-asking.tsx'

/** The meldcode of a signal, for its page: the open file, or the way to begin one. */
export function MeldcodePanel({ signalId }: { signalId: string }) {
  const { panel, list } = useScreenWords()
  const language = useLanguage()
  const asked = useFiles(`signalId=${signalId}`)
  return (
    <Card title={panel.title}>
      <Loaded asked={asked}>
        {({ files }) => (
          <>
            {files.length === 0 && (
              <>
                <p>{panel.none}</p>
                <LinkButton href={`/app/meldcode/begin?signaal=${signalId}`} icon="flag">
                  {list.begin}
                </LinkButton>
              </>
            )}
            {files.map((file) => (
              <div key={file.id}>
                <p>
                  {file.number} · {sayDay(file.openedAt, language)} ·{' '}
                  {file.openSteps.length > 0 ? count(list.stepsOpen, file.openSteps.length) : list.allDone}
                </p>
                <LinkButton href={fileHref(file)}>{panel.open}</LinkButton>
              </div>
            ))}
          </>
        )}
      </Loaded>
    </Card>
  )
}
