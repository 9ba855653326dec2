import { Checkbox, Fieldset, RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { fieldsOf, type Values } from './form-values.ts'

/** Everything about the reporter may stay empty; staying unknown is a choice of its own (N-ACC-07). */
export function AboutYou({ values, errors }: { values: Values; errors: readonly FormError[] }) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).report
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const field = fieldsOf(values, errors)
  return (
    <section className="vn-section">
      <h2>{words.you}</h2>
      <Fieldset
        legend={reporting.anonymous.ask}
        hint={`${reporting.anonymous.promise} ${words.anonymousHint}`}
        id="who"
      >
        <Checkbox
          name="anonymous"
          label={reporting.satisfaction.yes}
          hint={reporting.anonymous.reading}
          error={errorOf(errors, 'anonymous')}
          defaultChecked={values.anonymous === 'ja'}
        />
      </Fieldset>
      <TextField {...field('name')} label={words.name} maxLength={200} autoComplete="name" optional />
      <SelectField
        {...field('kind')}
        label={words.kind}
        options={Object.entries(reporting.reporterKinds).map(([value, label]) => ({ value, label }))}
        width="medium"
        optional
      />
      <TextField {...field('phone')} label={words.phone} type="tel" autoComplete="tel" width="medium" optional />
      <TextField {...field('email')} label={words.email} type="email" autoComplete="email" optional />
      <TextField {...field('when')} label={words.when} maxLength={200} optional />
      <RadioGroup
        name="nameToFamily"
        label={words.nameToFamily}
        options={[
          { value: 'do-not', label: words.mayNotKnow },
          { value: 'may', label: words.mayKnow },
        ]}
        defaultValue={values.nameToFamily === 'may' ? 'may' : 'do-not'}
      />
    </section>
  )
}
