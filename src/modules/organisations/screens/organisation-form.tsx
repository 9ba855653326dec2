import { api } from '../../../platform/ui/api-client.ts'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import type { OrganisationList, OrganisationPage } from '../contract/organisations.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { useAsked } from './asking.ts'
import { ContactFields } from './contact-fields.tsx'
import { DayFromToday } from './dates.tsx'
import { FormWindow } from './form-window.tsx'
import { namedOptions, optionsOf } from './options.ts'

type Window = { open: boolean; onClose: () => void }

const read = ({ text, pick, choice }: FormReader) => ({
  name: text('name'),
  kind: pick('kind'),
  phone: text('phone'),
  email: text('email'),
  partOf: choice('partOf'),
})

function Fields({ errorOf, now }: { errorOf: (field: string) => string | undefined; now?: OrganisationPage }) {
  const words = useWords({ nl, en })
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const all = useAsked<OrganisationList>('/organisations')
  const wholes = (all.data?.organisations ?? []).filter(({ id, partOf }) => partOf === null && id !== now?.id)
  return (
    <>
      <TextField name="name" label={words.fields.name} defaultValue={now?.name ?? ''} error={errorOf('name')} />
      <SelectField
        name="kind"
        label={words.fields.kind}
        options={optionsOf(codes.organisationKinds, language)}
        defaultValue={now?.kind ?? ''}
        error={errorOf('kind')}
      />
      <ContactFields errorOf={errorOf} {...(now && { now })} />
      <SelectField
        key={wholes.length}
        name="partOf"
        label={words.fields.partOf}
        empty={words.fields.standsAlone}
        options={namedOptions(wholes)}
        defaultValue={now?.partOf?.id ?? ''}
        error={errorOf('partOf')}
      />
    </>
  )
}

export function AddOrganisation({ open, onClose, onAdded }: Window & { onAdded: (id: string) => void }) {
  const words = useWords({ nl, en })
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.organisations.add}
      submit={words.organisations.add}
      done={words.organisations.added}
      ask={(form) => {
        const body = { ...read(form), since: form.day('since') }
        return () => api.post('/organisations', body)
      }}
      onDone={({ id }: { id: string }) => onAdded(id)}
    >
      {(errorOf) => (
        <>
          <Fields errorOf={errorOf} />
          <DayFromToday name="since" label={words.fields.since} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

export function ChangeOrganisation({ open, onClose, now }: Window & { now: OrganisationPage }) {
  const words = useWords({ nl, en })
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.fields.change}
      submit={words.fields.save}
      done={words.organisations.changed}
      ask={(form) => {
        const body = read(form)
        return () => api.put(`/organisations/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => <Fields errorOf={errorOf} now={now} />}
    </FormWindow>
  )
}
