import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Checkbox, Fieldset, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { publicPage } from '../../../platform/ui/public-page.ts'
import { fill } from '../../../platform/words.ts'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { AboutYou } from './about-you.tsx'
import { fieldsOf, type Values } from './form-values.ts'
import { type Kind, KindGroups } from './kind-groups.tsx'
import { type Phone, PhonesFirst } from './phones.tsx'

export type ReportProps = {
  municipalities: readonly { code: string; name: string }[]
  /** The municipality the link named, or the one that was chosen. */
  chosen?: { code: string; name: string }
  phones: readonly Phone[]
  /** The kinds of this municipality today. */
  kinds: readonly Kind[]
  values: Values
  errors: readonly FormError[]
  formKey: string
}

function Where({ municipalities, chosen, values, errors }: ReportProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const field = fieldsOf(values, errors)
  if (chosen && !errorOf(errors, 'municipality'))
    return (
      <p>
        <input type="hidden" name="municipality" value={chosen.code} />
        {fill(words.chosenMunicipality, { municipality: chosen.name })}{' '}
        <a href="/ik-maak-me-zorgen">{words.otherMunicipality}</a>
      </p>
    )
  return (
    <SelectField
      {...field('municipality')}
      label={words.municipality}
      options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      width="medium"
    />
  )
}

function Story({ values, errors }: ReportProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const field = fieldsOf(values, errors)
  const more = ['told', 'toldBy', 'think', 'well'].some((name) => values[name])
  return (
    <section className="vn-section">
      <h2>{words.story}</h2>
      <TextArea {...field('seen')} label={words.seen} hint={words.seenHint} rows={5} maxLength={4000} />
      <DateField {...field('seenOn')} label={words.seenOn} optional />
      <div className="sg-groups">
        <details open={more}>
          <summary>{words.more}</summary>
          <div>
            <TextArea {...field('told')} label={words.told} rows={3} maxLength={4000} optional />
            <TextField {...field('toldBy')} label={words.toldBy} hint={words.toldByHint} maxLength={200} optional />
            <TextArea {...field('think')} label={words.think} rows={3} maxLength={4000} optional />
            <TextArea {...field('well')} label={words.well} rows={3} maxLength={4000} optional />
          </div>
        </details>
      </div>
    </section>
  )
}

function Child({ values, errors }: ReportProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const field = fieldsOf(values, errors)
  return (
    <section className="vn-section">
      <h2>{words.childTitle}</h2>
      <TextField
        {...field('child')}
        label={words.child}
        hint={words.childHint}
        maxLength={200}
        optional
        autoComplete="off"
      />
      <DateField {...field('childBirth')} label={words.childBirth} optional />
      <TextField
        {...field('postcode')}
        label={words.postcode}
        hint={words.postcodeHint}
        width="short"
        optional
        autoComplete="off"
      />
    </section>
  )
}

/** "Ik maak me zorgen": one page, plain form. The phones come first as soon as danger is chosen. */
function ReportPage(props: ReportProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const { values, errors, phones, formKey, chosen } = props
  const danger = values.danger === 'ja'
  const here = new URLSearchParams({ ...(chosen && { municipality: chosen.code }), gevaar: 'ja' })
  return (
    <form className="vn-form sg-report" method="post" action="/ik-maak-me-zorgen" noValidate>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <div className={danger ? 'sg-danger sg-danger--now' : 'sg-danger'}>
        <PhonesFirst phones={phones} words={reporting.danger} />
      </div>
      <p className="vn-lead">{words.lead}</p>
      <p>
        {reporting.nothingNeeded} {words.lastly}
      </p>
      {!danger && (
        <p>
          <a href={`/ik-maak-me-zorgen?${here}`}>{words.dangerLink}</a>
        </p>
      )}
      <input type="hidden" name="key" value={formKey} />
      <Where {...props} />
      <Fieldset legend={reporting.danger.ask}>
        <Checkbox
          name="danger"
          label={words.dangerYes}
          hint={words.dangerHint}
          error={errorOf(errors, 'danger')}
          defaultChecked={danger}
        />
      </Fieldset>
      <RadioGroup
        name="purpose"
        label={words.purpose}
        options={Object.entries(reporting.purposes).map(([value, label]) => ({ value, label }))}
        defaultValue={values.purpose === 'question' ? 'question' : 'worry'}
      />
      <KindGroups chosen={[values.kinds ?? []].flat()} kinds={props.kinds} error={errorOf(errors, 'kinds')} />
      <Story {...props} />
      <Child {...props} />
      <AboutYou values={values} errors={errors} />
      <ButtonRow>
        <Button kind="primary" type="submit">
          {words.send}
        </Button>
      </ButtonRow>
    </form>
  )
}

export const reportPage = publicPage<ReportProps>({
  name: 'signals.report',
  title: (_props, language) => ({ nl: publicPagesNl, en: publicPagesEn })[language].report.title,
  Page: ReportPage,
  quickExit: true,
})
