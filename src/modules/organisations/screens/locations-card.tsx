import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import type { Location } from '../contract/organisations.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { DayFromToday } from './dates.tsx'
import { FormWindow } from './form-window.tsx'

const read = ({ text }: FormReader) => ({
  name: text('name'),
  street: text('street'),
  number: text('number'),
  postcode: text('postcode'),
  place: text('place'),
})

type FieldName = keyof ReturnType<typeof read>
const fields: readonly (readonly [FieldName, 'full' | 'short' | 'medium'])[] = [
  ['name', 'full'],
  ['street', 'full'],
  ['number', 'short'],
  ['postcode', 'short'],
  ['place', 'medium'],
]

type WindowProps = { organisation: string; changing: Location | 'new' | undefined; onClose: () => void }

function LocationWindow({ organisation, changing, onClose }: WindowProps) {
  const words = useWords({ nl, en })
  const now = changing === 'new' ? undefined : changing
  return (
    <FormWindow
      open={changing !== undefined}
      onClose={onClose}
      title={now ? words.fields.change : words.locations.add}
      submit={words.fields.save}
      done={words.locations.saved}
      ask={(form) => {
        const body = read(form)
        if (!now) {
          const since = form.day('since')
          return () => api.post(`/organisations/${organisation}/locations`, { ...body, since })
        }
        const until = form.dayOrNone('until')
        return () => api.put(`/locations/${now.id}`, { ...body, until }, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          {fields.map(([name, width]) => (
            <TextField
              key={name}
              name={name}
              label={words.locations[name]}
              width={width}
              defaultValue={now?.[name] ?? ''}
              error={errorOf(name)}
            />
          ))}
          {now ? (
            <DateField
              name="until"
              label={words.locations.until}
              optional
              defaultValue={now.until ? typedDate(now.until) : ''}
              error={errorOf('until')}
            />
          ) : (
            <DayFromToday name="since" label={words.fields.since} errorOf={errorOf} />
          )}
        </>
      )}
    </FormWindow>
  )
}

type CardProps = { organisation: string; locations: readonly Location[]; mayChange: boolean }

/** The buildings of an organisation, each with the area it lies in. */
export function LocationsCard({ organisation, locations, mayChange }: CardProps) {
  const words = useWords({ nl, en })
  const [changing, setChanging] = useState<Location | 'new'>()
  return (
    <Card
      title={words.locations.title}
      actions={mayChange && <AddButton label={words.locations.add} onClick={() => setChanging('new')} />}
    >
      {locations.length === 0 ? (
        <p className="vn-muted">{words.locations.none}</p>
      ) : (
        <KeyFacts
          facts={locations.map((location) => ({
            label: location.name,
            value: (
              <>
                {location.street} {location.number}
                <br />
                {location.postcode} {location.place}
                <br />
                <span className="vn-muted">{location.area?.name ?? words.locations.noArea}</span>
              </>
            ),
            action: mayChange && (
              <Button small kind="quiet" onClick={() => setChanging(location)} of={location.name}>
                {words.fields.change}
              </Button>
            ),
          }))}
        />
      )}
      <LocationWindow organisation={organisation} changing={changing} onClose={() => setChanging(undefined)} />
    </Card>
  )
}
