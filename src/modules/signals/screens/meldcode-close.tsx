import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ActPage, OfFile } from './meldcode-act.tsx'
import { fileHref, useSayNo, useScreenWords } from './meldcode-asking.tsx'
import { useSending } from './meldcode-form.tsx'

function Form({ file }: { file: MeldcodeFilePage }) {
  const own = useScreenWords().close
  const no = useSayNo()(file.acts.close)
  const { value, change, autosave, ready, drop } = useDraft(`meldcode-${file.id}-close`, { followUp: '' })
  const sending = useSending(async () => {
    await api.put(`/meldcode-files/${file.id}/closing`, value, { version: file.version })
    await drop()
    return { text: own.saved, href: fileHref(file) }
  })
  if (!ready) return <LoadingNotice />
  return (
    <ActPage
      file={file}
      words={own}
      sending={sending}
      autosave={autosave}
      notice={
        no && (
          <Alert tone="warning" title={own.notYet}>
            <p>{no}</p>
          </Alert>
        )
      }
    >
      <TextArea
        name="followUp"
        label={own.followUp}
        hint={own.followUpHint}
        value={value.followUp}
        onChange={(event) => change({ followUp: event.target.value })}
        error={errorOf(sending.errors, 'followUp')}
      />
    </ActPage>
  )
}

/** Closes a file, by whoever may finally decide. */
export function Screen() {
  return <OfFile>{(file) => <Form file={file} />}</OfFile>
}
