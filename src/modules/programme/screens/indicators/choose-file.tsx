import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { errorOf, type FormError } from '../../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../../platform/ui/field.tsx'
import { errorsIn } from '../../../../platform/ui/problem.ts'
import { Refusals } from '../../../../platform/ui/sending.tsx'
import { fill } from '../../../../platform/words.ts'
import { LARGEST_VALUES, MOST_LINES } from '../../rules/indicators/import-values.ts'
import { useImportWords } from './asking.ts'

/** A file as the API takes it: its name, and its bytes in base64. */
export type ChosenFile = { file: string; content: string }

const FIELD = 'content'
const MEGABYTES = LARGEST_VALUES / 1024 / 1024

async function inBase64(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(file)
  return promise
}

type Props = { onChosen: (chosen: ChosenFile) => Promise<void>; onGone: () => void }

/** One file to look at. What was seen of an earlier one goes as soon as another is chosen. */
export function ChooseFile({ onChosen, onGone }: Props) {
  const words = useImportWords()
  const [found, setFound] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const looking = useMutation({
    mutationFn: async (file: File) => onChosen({ file: file.name.slice(-200), content: await inBase64(file) }),
    onError: (problem) => setFound(errorsIn(problem).map((error) => ({ ...error, pointer: `/${FIELD}` }))),
  })
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (looking.isPending) return
    const file = new FormData(event.currentTarget).get(FIELD)
    const problem =
      !(file instanceof File) || file.name === ''
        ? words.needFile
        : file.size > LARGEST_VALUES
          ? fill(words.tooLarge, { megabytes: MEGABYTES })
          : undefined
    setAttempt(attempt + 1)
    setFound(problem === undefined ? [] : [{ pointer: `/${FIELD}`, detail: problem }])
    if (problem === undefined && file instanceof File) looking.mutate(file)
  }
  return (
    <form className="vn-form" onSubmit={look} noValidate>
      <Refusals errors={found} attempt={attempt} problem={looking.error} />
      <TextField
        type="file"
        name={FIELD}
        label={words.fileLabel}
        hint={fill(words.fileHint, { megabytes: MEGABYTES, lines: MOST_LINES })}
        accept=".csv,.xlsx,.ods"
        error={errorOf(found, FIELD)}
        onChange={() => {
          setFound([])
          looking.reset()
          onGone()
        }}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={looking.isPending}>
          {words.look}
        </Button>
      </ButtonRow>
    </form>
  )
}
