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
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'

/** "Which team gets this?": asked of the rules that hold today; nothing is kept. */
export function RoutingTry() {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const routing = useWords({ nl: handlingNl, en: handlingEn }).routing
  const kinds = useWords({ nl: kindsNl, en: kindsEn }).kinds
  const because: Readonly<Record<string, string>> = routing.whyNot
  const language = useLanguage()
  const [asked, setAsked] = useState({ kind: '', age: '', postcode: '', schoolPostcode: '', acute: false })
  const ask = useMutation({
    mutationFn: () => {
      const { kind, age, ...rest } = asked
      const body = { ...rest, kinds: kind ? [kind] : [], ...(/^\d+$/.test(age) && { age: Number(age) }) }
      return api.post<RoutingTried>('/signal-routing/trials', body)
    },
  })
  const field = (name: 'kind' | 'age' | 'postcode' | 'schoolPostcode') => ({
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
        <SelectField
          {...field('kind')}
          label={words.kind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
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
      <div role="status">
        {found && (
          <>
            <p>
              <strong>
                {found.rule
                  ? fill(routing.byRule, {
                      team: found.team,
                      rule: found.rule,
                      from: sayDate(found.from, language),
                    })
                  : fill(routing.byNet, { team: found.team })}
              </strong>
            </p>
            {found.passed.map((one) => (
              <p key={one.rule}>
                {one.rule}: {because[one.because] ?? one.because}
              </p>
            ))}
          </>
        )}
      </div>
    </Card>
  )
}
