import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { AreaList } from '../contract/areas.ts'
import type { OrganisationList } from '../contract/organisations.ts'
import type { TeamPage, TeamRow } from '../contract/teams.ts'
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
type ErrorOf = (field: string) => string | undefined
type Start = Partial<Pick<TeamPage, 'name' | 'kind' | 'phone' | 'email'>> & { area?: string; organisation?: string }

const read = ({ text, pick, choice }: FormReader) => ({
  name: text('name'),
  kind: pick('kind'),
  area: choice('area'),
  phone: text('phone'),
  email: text('email'),
})

/** `under` is where these fields stand in what is asked: a merge has them under `into`. */
function Fields({ errorOf, start, under = '' }: { errorOf: ErrorOf; start: Start; under?: string }) {
  const words = useWords({ nl, en }).fields
  const codes = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const areas = useAsked<AreaList>('/areas').data?.areas ?? []
  const error = (field: string) => errorOf(`${under}${field}`)
  return (
    <>
      <TextField name="name" label={words.name} defaultValue={start.name ?? ''} error={error('name')} />
      <SelectField
        name="kind"
        label={words.kind}
        options={optionsOf(codes.teamKinds, language)}
        defaultValue={start.kind ?? ''}
        error={error('kind')}
      />
      <SelectField
        key={areas.length}
        name="area"
        label={words.area}
        empty={words.wholeMunicipality}
        options={namedOptions(areas)}
        defaultValue={start.area ?? ''}
        error={error('area')}
      />
      <ContactFields errorOf={error} now={start} />
    </>
  )
}

function Organisation({ errorOf, start }: { errorOf: ErrorOf; start: Start }) {
  const words = useWords({ nl, en }).fields
  const all = useAsked<OrganisationList>('/organisations').data?.organisations ?? []
  const own = all.find(({ kind }) => kind === 'municipality')?.id
  return (
    <SelectField
      key={all.length}
      name="organisation"
      label={words.organisation}
      options={namedOptions(all)}
      defaultValue={start.organisation ?? own ?? ''}
      error={errorOf('organisation')}
    />
  )
}

export function AddTeam({ open, onClose, onAdded }: Window & { onAdded: (id: string) => void }) {
  const words = useWords({ nl, en })
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.teams.add}
      submit={words.teams.add}
      done={words.teams.saved}
      ask={(form) => {
        const body = { ...read(form), organisation: form.pick('organisation'), since: form.day('since') }
        return () => api.post('/teams', body)
      }}
      onDone={({ id }: { id: string }) => onAdded(id)}
    >
      {(errorOf) => (
        <>
          <Fields errorOf={errorOf} start={{}} />
          <Organisation errorOf={errorOf} start={{}} />
          <DayFromToday name="since" label={words.fields.since} errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

export function ChangeTeam({ open, onClose, now }: Window & { now: TeamPage }) {
  const words = useWords({ nl, en })
  const begun = now.since <= today()
  const { name, kind, phone, email, area } = now
  const start = { name, kind, phone, email, ...(area && { area: area.id }) }
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.fields.change}
      submit={words.fields.save}
      done={words.teams.saved}
      intro={begun && <p className="vn-muted">{words.teams.fixed}</p>}
      ask={(form) => {
        const body = read(form)
        return () => api.put(`/teams/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => <Fields errorOf={errorOf} start={start} />}
    </FormWindow>
  )
}

type MergeProps = Window & { teams: readonly TeamRow[]; onMerged: (id: string) => void }

/** Several teams become one on a day; their versions are asked anew, so that nothing is merged unseen. */
export function MergeTeams({ open, onClose, teams, onMerged }: MergeProps) {
  const words = useWords({ nl, en })
  const areas = new Set(teams.map(({ area }) => area?.id))
  const [area] = areas
  const start: Start = {
    ...(areas.size === 1 && area && { area }),
    ...(teams[0] && { organisation: teams[0].organisation.id }),
  }
  return (
    <FormWindow
      open={open}
      onClose={onClose}
      title={words.teams.mergeTitle}
      submit={words.teams.merge}
      done={words.teams.merged}
      intro={
        <>
          <Alert tone="info">
            <p>{words.teams.mandatesText}</p>
          </Alert>
          <p>{words.teams.mergeText}</p>
          <p>
            <strong>{words.teams.mergeWhich}:</strong> {teams.map(({ name }) => name).join(', ')}
          </p>
        </>
      }
      ask={(form) => {
        const into = { ...read(form), organisation: form.pick('organisation') }
        const on = form.day('on')
        return async () => {
          const seen = await Promise.all(teams.map(({ id }) => api.get<TeamPage>(`/teams/${id}`)))
          const asked = seen.map(({ id, version }) => ({ id, version }))
          return api.post('/team-merges', { teams: asked, on, into })
        }
      }}
      onDone={({ id }: { id: string }) => onMerged(id)}
    >
      {(errorOf) => (
        <>
          <DayFromToday name="on" label={words.teams.mergeOn} errorOf={errorOf} />
          <Fields errorOf={errorOf} start={start} under="into." />
          <Organisation errorOf={(field) => errorOf(`into.${field}`)} start={start} />
        </>
      )}
    </FormWindow>
  )
}
