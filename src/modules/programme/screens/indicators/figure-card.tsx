import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { today } from '../../../../platform/ui/today.ts'
import { fill } from '../../../../platform/words.ts'
import type { FigureList } from '../../contract/figure-sources.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { endedPeriods, figurePeriods, type Tie } from '../../rules/indicators/figures.ts'
import { useAsked } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { useSayPeriod } from '../saying.tsx'
import { useIndicatorWords } from './asking.ts'

type Props = { now: IndicatorPage; onClose: () => void }

/** So many periods back one can choose; who wants an earlier one types the value. */
const BACK = 12

function TieWindow({ now, figures, onClose }: Props & { figures: FigureList['figures'] }) {
  const { figure: words, codes } = useIndicatorWords()
  const language = useLanguage()
  const [code, setCode] = useState(now.figure?.code ?? '')
  const chosen = figures.find((one) => one.code === code)
  return (
    <FormWindow
      onClose={onClose}
      title={words.tie}
      submit={words.saveTie}
      done={words.tied}
      intro={<p>{fill(words.tieIntro, { unit: now.unit })}</p>}
      ask={(form) => {
        const figure = code === '' ? null : { code, every: form.pick('every') }
        return () => api.put(`/indicators/${now.id}/figure`, { figure }, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="figure"
            label={words.which}
            empty={words.none}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            options={figures.map((one) => ({
              value: one.code,
              label: `${one.name[language]} (${one.unit[language]})`,
            }))}
            error={errorOf('figure')}
          />
          {chosen && (
            <>
              <p>{chosen.definition[language]}</p>
              <RadioGroup
                name="every"
                label={words.every}
                options={figurePeriods.map((value) => ({ value, label: codes.figurePeriods[value] }))}
                defaultValue={now.figure?.every ?? 'quarter'}
                error={errorOf('every')}
              />
            </>
          )}
        </>
      )}
    </FormWindow>
  )
}

function TakeWindow({ now, tie, onClose }: Props & { tie: Tie }) {
  const { figure: words } = useIndicatorWords()
  const say = useSayPeriod()
  const periods = endedPeriods(tie.every, { today: today(), count: BACK })
  return (
    <FormWindow
      onClose={onClose}
      title={words.take}
      submit={words.take}
      done={words.taken}
      intro={<p>{words.takeIntro}</p>}
      ask={(form) => {
        const body = { period: form.pick('period') }
        return () => api.post(`/indicators/${now.id}/figure-values`, body)
      }}
    >
      {(errorOf) => (
        <SelectField
          name="period"
          label={words.period}
          empty={false}
          defaultValue={periods[0]}
          options={periods.map((value) => ({ value, label: say(value) }))}
          error={errorOf('period')}
        />
      )}
    </FormWindow>
  )
}

/** The figure that Vangnet counts itself and that this indicator takes its values from. */
export function FigureCard({ now }: { now: IndicatorPage }) {
  const { figure: words, codes } = useIndicatorWords()
  const language = useLanguage()
  const [open, setOpen] = useState<'tie' | 'take'>()
  const asked = useAsked<FigureList>('/programme-figures')
  const close = () => setOpen(undefined)
  const { figure: tie } = now
  const figure = asked.data?.figures.find(({ code }) => code === tie?.code)
  if (!tie && !now.mayChange) return null
  const rounding = asked.data && { hideBelow: asked.data.hideBelow, roundTo: asked.data.roundTo }
  return (
    <Card title={words.title}>
      {tie ? (
        <>
          <p>
            <strong>{figure?.name[language] ?? tie.code}</strong>,{' '}
            {fill(words.per, { every: codes.figurePeriods[tie.every] })}
          </p>
          {figure && <p>{figure.definition[language]}</p>}
          <p className="vn-muted">{words.self}</p>
          {rounding && <p className="vn-muted">{fill(words.rounding, rounding)}</p>}
        </>
      ) : (
        <p className="vn-muted">{words.untied}</p>
      )}
      {now.mayChange && (
        <ButtonRow>
          {tie && (
            <Button small onClick={() => setOpen('take')}>
              {words.take}
            </Button>
          )}
          <Button small onClick={() => setOpen('tie')}>
            {words.tie}
          </Button>
        </ButtonRow>
      )}
      {open === 'tie' && asked.data && <TieWindow now={now} figures={asked.data.figures} onClose={close} />}
      {open === 'take' && tie && <TakeWindow now={now} tie={tie} onClose={close} />}
    </Card>
  )
}
