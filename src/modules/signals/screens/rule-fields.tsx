import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import type { RoutingPage } from '../contract/routing.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import { useChoices, useOptions } from './choices.ts'
import type { RuleDraft } from './rule-draft.ts'

type Props = {
  page: RoutingPage
  draft: RuleDraft
  errors: readonly FormError[]
  change: (part: Partial<RuleDraft>) => void
}

type Texts = 'id' | 'priority' | 'ageFrom' | 'ageBelow' | 'to' | 'from' | 'until' | 'source'

function textField({ draft, errors, change }: Props) {
  return (name: Texts) => ({
    name: `rule-${name}`,
    value: draft[name],
    error: errorOf(errors, `rule-${name}`),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
}

type Lists = 'kinds' | 'homeAreas' | 'schoolAreas' | 'reporterKinds'
type ListProps = Props & { name: Lists; label: string; options: readonly { value: string; label: string }[] }

/** A condition with many choices: folded, with how many are ticked in its heading. */
function Choices({ draft, errors, change, name, label, options }: ListProps) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const chosen = draft[name]
  const error = errorOf(errors, `rule-${name}`)
  if (options.length === 0) return null
  return (
    <details open={error !== undefined || undefined}>
      <summary>
        {label}: {chosen.length === 0 ? words.anything : chosen.length}
      </summary>
      <CheckboxGroup
        name={`rule-${name}`}
        label={label}
        error={error}
        options={options}
        values={[...chosen]}
        onChange={(values) => change({ [name]: values })}
      />
    </details>
  )
}

function When(props: Props) {
  const { page, draft, change } = props
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const reporters = useWords({ nl: reportingNl, en: reportingEn }).reporterKinds
  const kinds = useOptions(useChoices()?.kinds)
  const areas = page.areas.map(({ id, name }) => ({ value: id, label: name }))
  const field = textField(props)
  const reporterOptions = Object.entries(reporters).map(([value, label]) => ({ value, label }))
  return (
    <>
      <h3>{words.whenTitle}</h3>
      <p className="vn-muted">{words.whenText}</p>
      <div className="vn-stack">
        <Choices {...props} name="kinds" label={words.kind} options={kinds} />
        <Choices {...props} name="homeAreas" label={words.homeArea} options={areas} />
        <Choices {...props} name="schoolAreas" label={words.schoolArea} options={areas} />
        <Choices {...props} name="reporterKinds" label={words.reporter} options={reporterOptions} />
      </div>
      <TextField {...field('ageFrom')} label={words.ageFrom} width="short" inputMode="numeric" optional />
      <TextField {...field('ageBelow')} label={words.ageBelow} width="short" inputMode="numeric" optional />
      <RadioGroup
        name="rule-acute"
        label={words.danger}
        value={draft.acute}
        onChange={(acute) => change({ acute: acute === 'yes' || acute === 'no' ? acute : 'either' })}
        options={[
          { value: 'either', label: words.either },
          { value: 'yes', label: words.acuteOnly },
          { value: 'no', label: words.notAcuteOnly },
        ]}
      />
    </>
  )
}

/** Everything a rule can look at, where it sends the signal, and from when until when. */
export function RuleFields(props: Props) {
  const { page } = props
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const field = textField(props)
  const teams = page.teams.map(({ id, name }) => ({ value: id, label: name }))
  const targets = [{ value: 'home', label: words.teamOfHome }, { value: 'school', label: words.teamOfSchool }, ...teams]
  return (
    <>
      <TextField {...field('id')} label={words.id} hint={words.idHint} />
      <TextField {...field('priority')} label={words.order} hint={words.orderHint} width="short" inputMode="numeric" />
      <When {...props} />
      <h3>{words.thenTitle}</h3>
      <SelectField {...field('to')} label={words.to} options={targets} />
      <DateField {...field('from')} label={words.start} />
      <DateField {...field('until')} label={words.ends} hint={words.endsHint} optional />
      <TextField {...field('source')} label={words.source} />
    </>
  )
}
