import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { ActPage } from './meldcode-act-page.tsx'
import { useFile, useSayNo, useScreenWords } from './meldcode-asking.tsx'
import { FormFrame, useSending } from './meldcode-form.tsx'

function Form({ file }: { file: MeldcodeFilePage }) {
  const own = useScreenWords().close
  const no = useSayNo()(file.acts.close)
  const { value, change, autosave, ready, drop } = useDraft(`meldcode-${file.id}-close`, { followUp: '' })
  const back = `/app/meldcode/${file.id}`
  const sending = useSending(async () => {
    await api.put(`/meldcode-files/${file.id}/closing`, value, { version: file.version })
    await drop()
    return { text: own.saved, href: back }
  })
  if (!ready) return <LoadingNotice />
  return (
    <ActPage file={file} title={own.title} lead={own.text}>
      {no && (
        <Alert tone="warning" title={own.notYet}>
          <p>{no}</p>
        </Alert>
      )}
      <FormFrame sending={sending} save={own.save} back={back} autosave={autosave}>
        <TextArea
          name="followUp"
          label={own.followUp}
          hint={own.followUpHint}
          value={value.followUp}
          onChange={(event) => change({ followUp: event.target.value })}
          error={errorOf(sending.errors, 'followUp')}
        />
      </FormFrame>
    </ActPage>
  )
}

/** Closes a file, by whoever may finally decide. */
export function Screen() {
  const { fileId } = useScreenParams<'fileId'>()
  return (
    <Loaded whole asked={useFile(fileId)}>
      {(file) => <Form file={file} />}
    </Loaded>
  )
}
