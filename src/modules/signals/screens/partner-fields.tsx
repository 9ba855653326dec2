import { Checkbox, CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { EMERGENCY_PHONES, phonesFirst } from '../rules/doors.ts'
import { ABOUT } from '../rules/kinds.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { useChoices } from './choices.ts'
import { KindGroups } from './kind-groups.tsx'
import type { Told } from './partner-form.ts'
import { PhonesFirst } from './phones.tsx'

type Props = {
  told: Told
  change: (part: Partial<Told>) => void
  errors: readonly FormError[]
  on: string
  partner: boolean
}

type TextName = Exclude<{ [K in keyof Told]: Told[K] extends string ? K : never }[keyof Told], 'whose'>

function fieldsWith({ told, change, errors }: Props) {
  return (name: TextName) => ({
    name,
    value: told[name],
    error: errorOf(errors, name),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
}

function Story(props: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const names = useWords({ nl: kindsNl, en: kindsEn })
  const field = fieldsWith(props)
  return (
    <>
      <TextArea {...field('observation')} label={names.pieces.observation} rows={5} />
      <DateField {...field('observationOn')} label={words.when} optional />
      <TextArea {...field('told')} label={names.pieces.told} rows={3} optional />
      {props.told.told.trim() && <TextField {...field('toldBy')} label={names.toldBy} optional />}
      <TextArea {...field('interpretation')} label={names.pieces.interpretation} rows={3} optional />
      <TextArea {...field('against')} label={names.pieces['speaks-against']} rows={3} optional />
    </>
  )
}

/** Who told it, for a worker at the desk; and for a partner whether the family may know. */
function Who(props: Props) {
  const { told, change, errors, partner } = props
  const own = partner || told.whose === 'own'
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const kinds = useWords({ nl: reportingNl, en: reportingEn }).reporterKinds
  const field = fieldsWith(props)
  const options = Object.entries(kinds).map(([value, label]) => ({ value, label }))
  return (
    <>
      {!partner && (
        <RadioGroup
          name="whose"
          label={words.whose}
          value={told.whose}
          onChange={(whose) => change({ whose: whose === 'own' ? 'own' : 'other' })}
          options={[
            { value: 'other', label: words.whoseOther },
            { value: 'own', label: words.whoseOwn },
          ]}
        />
      )}
      {!own && (
        <>
          <Checkbox
            name="anonymous"
            label={words.anonymous}
            error={errorOf(errors, 'anonymous')}
            checked={told.anonymous}
            onChange={(event) => change({ anonymous: event.target.checked })}
          />
          <TextField {...field('name')} label={words.someone} hint={words.someoneHint} optional />
          <TextField {...field('phone')} label={words.phone} type="tel" width="medium" optional />
        </>
      )}
      <SelectField {...field('kind')} label={own ? words.who : words.whoIs} options={options} width="medium" optional />
      {own && (
        <Checkbox
          name="protect"
          label={words.protect}
          hint={words.protectHint}
          checked={told.protect}
          onChange={(event) => change({ protect: event.target.checked })}
        />
      )}
    </>
  )
}

/** The fields of a signal: what was seen, told and thought stand apart (N-MC-05). */
export function PartnerFields(props: Props) {
  const { told, change, errors, on } = props
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const names = useWords({ nl: kindsNl, en: kindsEn })
  const danger = useWords({ nl: reportingNl, en: reportingEn }).danger
  const field = fieldsWith(props)
  return (
    <>
      {told.danger && (
        <PhonesFirst phones={phonesFirst(EMERGENCY_PHONES, { danger: true, on, municipality: '' })} words={danger} />
      )}
      <Checkbox
        name="danger"
        label={words.danger}
        checked={told.danger}
        onChange={(event) => change({ danger: event.target.checked })}
      />
      <KindGroups
        chosen={told.kinds}
        kinds={useChoices()?.kinds ?? []}
        error={errorOf(errors, 'kinds')}
        onChange={(kinds) => change({ kinds })}
      />
      <CheckboxGroup
        name="about"
        label={words.about}
        options={ABOUT.map((value) => ({ value, label: names.about[value] }))}
        values={told.about}
        onChange={(about) => change({ about })}
        optional
      />
      <Story {...props} />
      <TextField {...field('child')} label={words.child} autoComplete="off" optional />
      <DateField {...field('birth')} label={words.birth} optional />
      <TextField {...field('postcode')} label={words.postcode} width="short" autoComplete="off" optional />
      <TextField {...field('schoolPostcode')} label={words.schoolPostcode} width="short" autoComplete="off" optional />
      <Who {...props} />
    </>
  )
}
