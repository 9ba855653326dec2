import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, CardGrid, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { AreaList, AreaRow } from '../contract/areas.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useAsked, useManages } from './asking.ts'
import { Period } from './dates.tsx'
import { EndWindow } from './end-window.tsx'
import { FormWindow } from './form-window.tsx'
import { NameLinks } from './organisation-page.tsx'

/** Postcodes as people type them: "7741 7742AB, 7743". Four digits followed by two letters belong together. */
function postcodesOf(text: string): string[] {
  const joined = text.toUpperCase().replaceAll(/(\d{4})\s+([A-Z]{2})(?![A-Z])/g, '$1$2')
  return joined.split(/[\s,;]+/).filter(Boolean)
}

function AreaWindow({ changing, onClose }: { changing: AreaRow | 'new' | undefined; onClose: () => void }) {
  const words = useWords({ nl, en })
  const now = changing === 'new' ? undefined : changing
  return (
    <FormWindow
      open={changing !== undefined}
      onClose={onClose}
      title={now ? words.areas.change : words.areas.add}
      submit={words.fields.save}
      done={words.areas.saved}
      ask={(form) => {
        const body = { name: form.text('name'), postcodes: postcodesOf(form.text('postcodes')) }
        const from = form.day(now ? 'from' : 'since')
        return () =>
          now
            ? api.put(`/areas/${now.id}`, { ...body, from }, { version: now.version })
            : api.post('/areas', { ...body, since: from })
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="name" label={words.fields.name} defaultValue={now?.name ?? ''} error={errorOf('name')} />
          <TextArea
            name="postcodes"
            label={words.areas.postcodes}
            hint={words.areas.postcodesHint}
            rows={4}
            defaultValue={now?.postcodes.join(' ') ?? ''}
            error={errorOf('postcodes')}
          />
          <DateField
            name={now ? 'from' : 'since'}
            label={now ? words.areas.from : words.fields.since}
            {...(now && { hint: words.areas.fromHint })}
            defaultValue={typedDate(today())}
            error={errorOf(now ? 'from' : 'since')}
          />
        </>
      )}
    </FormWindow>
  )
}

type AreaProps = { area: AreaRow; manages: boolean; onChange: () => void; onEnd: () => void }

function AreaCard({ area, manages, onChange, onEnd }: AreaProps) {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const planned = area.planned.map(({ postcode, since, until }) =>
    since > today()
      ? fill(words.areas.comes, { postcode, day: sayDate(since, language) })
      : fill(words.areas.goes, { postcode, day: until ? sayDate(until, language) : '' }),
  )
  return (
    <Card title={area.name}>
      <Stack>
        <KeyFacts
          facts={[
            { label: words.areas.postcodes, value: area.postcodes.join(', ') },
            ...(planned.length > 0 ? [{ label: words.areas.planned, value: planned.join('; ') }] : []),
            {
              label: words.areas.teams,
              value: <NameLinks list={area.teams} to="/app/beheer/teams" none={words.areas.noTeam} />,
            },
            { label: words.fields.period, value: <Period {...area} /> },
          ]}
        />
        {manages && (
          <ButtonRow>
            <Button small onClick={onChange} of={area.name}>
              {words.areas.change}
            </Button>
            <Button small kind="quiet" onClick={onEnd} of={area.name}>
              {words.areas.end}
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </Card>
  )
}

/** The areas of the municipality, drawn by postcodes. */
export function Screen() {
  const words = useWords({ nl, en })
  const [changing, setChanging] = useState<AreaRow | 'new'>()
  const [ending, setEnding] = useState<AreaRow>()
  const asked = useAsked<AreaList>('/areas')
  const manages = useManages()
  const add = manages && (
    <Button kind="primary" icon="plus" onClick={() => setChanging('new')}>
      {words.areas.add}
    </Button>
  )
  return (
    <>
      <PageHeading title={words.areas.title} lead={words.areas.lead} actions={add} />
      <Loaded asked={asked}>
        {({ areas }) =>
          areas.length === 0 ? (
            <EmptyState title={words.areas.empty} text={words.areas.emptyText} icon="map" />
          ) : (
            <CardGrid>
              {areas.map((area) => (
                <AreaCard
                  key={area.id}
                  area={area}
                  manages={manages}
                  onChange={() => setChanging(area)}
                  onEnd={() => setEnding(area)}
                />
              ))}
            </CardGrid>
          )
        }
      </Loaded>
      <AreaWindow changing={changing} onClose={() => setChanging(undefined)} />
      {ending && (
        <EndWindow
          onClose={() => setEnding(undefined)}
          words={{ ...words.areas, endText: words.areas.fromHint }}
          name={ending.name}
          path={`/areas/${ending.id}`}
          version={ending.version}
        />
      )}
    </>
  )
}
