import { Alert } from '../../../platform/ui/alert.tsx'
import { Checkbox, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { deviates } from '../rules/meldcode-decision.ts'
import type { NormOutcome } from '../rules/weighing.ts'
import { useMeldcodeWords, useSayNo, useScreenWords } from './meldcode-asking.tsx'
import type { StepDraft, StepForm } from './meldcode-draft.ts'

const yesOrNo = (value: string) => (value === 'yes' ? 'yes' : 'no')

/** What the frame advises, when what was chosen so far differs from it. */
function normDeviatedFrom(file: MeldcodeFilePage, draft: StepDraft): NormOutcome | undefined {
  const norm = file.records.findLast((record) => record.weighing)?.weighing?.norm as NormOutcome | undefined
  if (!norm || draft.needed === '' || draft.possible === '') return undefined
  const asked = {
    report: { needed: draft.needed === 'yes', reason: '' },
    help: { possible: draft.possible === 'yes', reason: '' },
  }
  const askedVeiligThuis = file.advice.some(({ adviser }) => adviser === 'veilig-thuis')
  return deviates(norm, asked, askedVeiligThuis) ? norm : undefined
}

/** Why one cannot decide yet, and the way past it when there is danger. */
function NotYet({ file, draft, change }: StepForm) {
  const own = useScreenWords().decide
  const no = useSayNo()(file.steps.find(({ step }) => step === 'decide')?.no ?? null)
  return (
    <>
      {no && !draft.acute && (
        <Alert tone="warning" title={own.notYet}>
          <p>{no}</p>
        </Alert>
      )}
      {!file.acute && (
        <Checkbox
          name="acute"
          label={own.acute}
          hint={own.acuteHint}
          checked={draft.acute}
          onChange={(event) => change({ acute: event.target.checked })}
        />
      )}
    </>
  )
}

/** Step 5: two decisions, each with its reason; a reason to deviate, and a day to look again when there is help. */
export function DecideFields(form: StepForm) {
  const words = useMeldcodeWords()
  const own = useScreenWords().decide
  const { file, draft, change, errors } = form
  const norm = normDeviatedFrom(file, draft)
  const reason = (key: 'neededWhy' | 'possibleWhy' | 'deviation', name: string) => ({
    name,
    rows: 3,
    value: draft[key],
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
    error: errorOf(errors, name),
  })
  return (
    <>
      <NotYet {...form} />
      <p>{own.two}</p>
      <RadioGroup
        name="decision.report.needed"
        label={words.decisions.report}
        options={[
          { value: 'yes', label: own.reportYes },
          { value: 'no', label: own.reportNo },
        ]}
        value={draft.needed}
        onChange={(value) => change({ needed: yesOrNo(value) })}
        error={errorOf(errors, 'decision.report.needed')}
      />
      <TextArea {...reason('neededWhy', 'decision.report.reason')} label={own.why} />
      <RadioGroup
        name="decision.help.possible"
        label={words.decisions.help}
        options={[
          { value: 'yes', label: own.helpYes },
          { value: 'no', label: own.helpNo },
        ]}
        value={draft.possible}
        onChange={(value) => change({ possible: yesOrNo(value) })}
        error={errorOf(errors, 'decision.help.possible')}
      />
      <TextArea {...reason('possibleWhy', 'decision.help.reason')} label={own.why} />
      {draft.possible === 'yes' && (
        <DateField
          name="decision.reviewOn"
          label={words.decisions.reviewOn}
          value={draft.reviewOn}
          onChange={(event) => change({ reviewOn: event.target.value })}
          error={errorOf(errors, 'decision.reviewOn')}
        />
      )}
      {(norm || draft.deviation || errorOf(errors, 'decision.deviation')) && (
        <TextArea
          {...reason('deviation', 'decision.deviation')}
          label={words.decisions.deviation}
          hint={norm && fill(own.deviates, { norm: words.norms[norm] })}
        />
      )}
    </>
  )
}
