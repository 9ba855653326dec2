import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import type { MandateList, MandateRow } from '../contract/mandates.ts'
import type { OrganisationList } from '../contract/organisations.ts'
import type { TeamList } from '../contract/teams.ts'
import type { WorkerList } from '../contract/workers.ts'
import { type MandateHolder, mandateHolders } from '../rules/mandates.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/people.en.ts'
import { nl } from '../words/people.nl.ts'
import { useAsked, useManages } from './asking.ts'
import { DayFromToday, Period } from './dates.tsx'
import { EndWindow } from './end-window.tsx'
import { FormWindow } from './form-window.tsx'
import { namedOptions } from './options.ts'

/** "2500" or "2.500,50" in whole cents; empty is no limit. */
function centsOf(form: FormReader, wrong: string): number | null {
  const typed = form.text('upToCents').replaceAll(/[\s€.]/g, '')
  if (typed === '') return null
  const parts = /^(\d{1,9})(?:,(\d{2}))?$/.exec(typed)
  if (!parts) form.object('upToCents', wrong)
  return parts ? Number(parts[1]) * 100 + Number(parts[2] ?? 0) : null
}

function useHolders(kind: MandateHolder): readonly { id: string; name: string }[] {
  const workers = useAsked<WorkerList>('/workers', kind === 'worker').data?.workers
  const teams = useAsked<TeamList>('/teams', kind === 'team').data?.teams
  const organisations = useAsked<OrganisationList>('/organisations', kind === 'organisation').data?.organisations
  return { worker: workers, team: teams, organisation: organisations }[kind] ?? []
}

type GiveProps = { open: boolean; onClose: () => void; powers: MandateList['powers'] }

function GiveMandate({ open, onClose, powers }: GiveProps) {
  const words = useWords({ nl, en }).mandates
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const [kind, setKind] = useState<MandateHolder>('team')
  const holders = useHolders(kind)
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.give}
      submit={words.give}
      done={words.given}
      ask={(form) => {
        const body = {
          holder: { kind, id: form.pick('holder.id') },
          powers: form.all('powers'),
          upToCents: centsOf(form, words.upToWrong),
          givenBy: form.text('givenBy'),
          source: form.text('source'),
          since: form.day('since'),
          until: form.dayOrNone('until'),
        }
        return () => api.post('/mandates', body)
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="holder.kind"
            label={words.holderKind}
            inline
            value={kind}
            onChange={(value) => setKind(mandateHolders.find((one) => one === value) ?? 'team')}
            options={mandateHolders.map((value) => ({ value, label: codes.mandateHolders[value] }))}
          />
          <SelectField
            key={`${kind} ${holders.length}`}
            name="holder.id"
            label={words.holderWhich}
            options={namedOptions(holders)}
            error={errorOf('holder.id') ?? errorOf('holder')}
          />
          <CheckboxGroup
            name="powers"
            label={words.powers}
            options={powers.map(({ code, words: names }) => ({ value: code, label: names[language] }))}
            error={errorOf('powers')}
          />
          <TextField
            name="upToCents"
            label={words.upToField}
            hint={words.upToHint}
            inputMode="decimal"
            width="short"
            error={errorOf('upToCents')}
          />
          <TextField name="givenBy" label={words.givenBy} error={errorOf('givenBy')} />
          <TextField name="source" label={words.source} hint={words.sourceHint} error={errorOf('source')} />
          <DayFromToday name="since" label={words.since} errorOf={errorOf} />
          <DateField name="until" label={words.until} optional error={errorOf('until')} />
        </>
      )}
    </FormWindow>
  )
}

const euros = (cents: number, language: string) =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )

function MandateTable({ list, onEnd }: { list: MandateList; onEnd: ((row: MandateRow) => void) | undefined }) {
  const words = useWords({ nl, en }).mandates
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const { state, hrefFor } = useTableState()
  const nameOf = (code: string) => list.powers.find((one) => one.code === code)?.words[language] ?? code
  return (
    <DataTable
      caption={words.title}
      columns={[
        {
          key: 'holder',
          label: words.holder,
          cell: ({ holder }) => (
            <>
              {holder.name}
              <SecondLine>{codes.mandateHolders[holder.kind]}</SecondLine>
            </>
          ),
        },
        { key: 'powers', label: words.powers, cell: (row) => row.powers.map(nameOf).join(', ') },
        {
          key: 'upTo',
          label: words.upTo,
          align: 'end',
          cell: ({ upToCents }) => (upToCents === null ? words.noLimit : euros(upToCents, language)),
        },
        {
          key: 'givenBy',
          label: words.givenBy,
          cell: (row) => (
            <>
              {row.givenBy}
              <SecondLine>{row.source}</SecondLine>
            </>
          ),
        },
        { key: 'since', label: words.period, cell: (row) => <Period {...row} /> },
        ...(onEnd
          ? [
              {
                key: 'end',
                label: words.end,
                cell: (row: MandateRow) => (
                  <Button small kind="quiet" onClick={() => onEnd(row)} of={row.holder.name}>
                    {words.end}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
      rows={list.mandates}
      rowKey={({ id }) => id}
      state={state}
      hrefFor={hrefFor}
      pageSize={500}
      empty={{ title: words.empty, text: words.emptyText, icon: 'document' }}
    />
  )
}

/** Who may decide what: everybody of the staff looks it up, the administrator writes it down. */
export function Screen() {
  const words = useWords({ nl, en }).mandates
  const manages = useManages()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<MandateRow>()
  const asked = useAsked<MandateList>('/mandates')
  const give = manages && (
    <Button kind="primary" icon="plus" onClick={() => setGiving(true)}>
      {words.give}
    </Button>
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} actions={give} />
      <Loaded asked={asked}>
        {(list) => (
          <>
            <Card flush>
              <MandateTable list={list} onEnd={manages ? setEnding : undefined} />
            </Card>
            <GiveMandate open={giving} onClose={() => setGiving(false)} powers={list.powers} />
          </>
        )}
      </Loaded>
      {ending && (
        <EndWindow
          onClose={() => setEnding(undefined)}
          words={words}
          path={`/mandates/${ending.id}`}
          version={ending.version}
        />
      )}
    </>
  )
}
