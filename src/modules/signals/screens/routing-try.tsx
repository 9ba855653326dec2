import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { RoutingTried } from '../contract/routing.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import { useChoices, useOptions } from './choices.ts'

/** "Which team gets this?": asked of the rules that hold today; nothing is kept. The rule that decides is told above. */
export function RoutingTry({ onTried }: { onTried: (rule: string | undefined) => void }) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const kinds = useOptions(useChoices()?.kinds)
  const reporters = useWords({ nl: reportingNl, en: reportingEn }).reporterKinds
  const [asked, setAsked] = useState({
    kind: '',
    age: '',
    postcode: '',
    schoolPostcode: '',
    reporterKind: '',
    acute: false,
  })
  const ask = useMutation({
    mutationFn: () => {
      const { kind, age, reporterKind, ...rest } = asked
      const body = {
        ...rest,
        kinds: kind ? [kind] : [],
        ...(/^\d+$/.test(age) && { age: Number(age) }),
        ...(reporterKind && { reporterKind }),
      }
      return api.post<RoutingTried>('/signal-routing/trials', body)
    },
    onSettled: (tried) => onTried(tried?.rule),
  })
  const field = (name: 'kind' | 'age' | 'postcode' | 'schoolPostcode' | 'reporterKind') => ({
    name,
    value: asked[name],
    onChange: (event: { target: { value: string } }) => setAsked({ ...asked, [name]: event.target.value }),
  })
  const found = ask.data
  return (
    <Card title={words.try}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate()
        }}
      >
        <SelectField {...field('kind')} label={words.kind} options={kinds} optional />
        <SelectField
          {...field('reporterKind')}
          label={words.reporter}
          options={Object.entries(reporters).map(([value, label]) => ({ value, label }))}
          optional
        />
        <TextField {...field('age')} label={words.age} inputMode="numeric" width="short" optional />
        <TextField {...field('postcode')} label={words.home} width="short" optional />
        <TextField {...field('schoolPostcode')} label={words.school} width="short" optional />
        <Checkbox
          name="acute"
          label={words.danger}
          checked={asked.acute}
          onChange={(event) => setAsked({ ...asked, acute: event.target.checked })}
        />
        <Button type="submit" busy={ask.isPending}>
          {words.ask}
        </Button>
      </form>
      <ProblemNotice problem={ask.error} />
      <div role="status">{found && <Tried found={found} />}</div>
    </Card>
  )
}

/** The team, the rule that decided, whose area led, and why the rules before it did not fit. */
function Tried({ found }: { found: RoutingTried }) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const routing = useWords({ nl: handlingNl, en: handlingEn }).routing
  const because: Readonly<Record<string, string>> = routing.whyNot
  const leads: Readonly<Record<string, string>> = routing.leads
  const language = useLanguage()
  const { team, rule, from, passed, instead } = found
  return (
    <>
      <p>
        <strong>
          {rule ? fill(routing.byRule, { team, rule, from: sayDate(from, language) }) : fill(routing.byNet, { team })}
        </strong>
      </p>
      {rule && <p>{leads[found.leads]}</p>}
      {instead && <p>{fill(routing.instead, { instead, team })}</p>}
      {passed.length > 0 && (
        <>
          <p>{words.passed}</p>
          <ul>
            {passed.map((one) => (
              <li key={one.rule}>
                {one.rule}: {because[one.because] ?? one.because}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
