import { api } from '../../../../platform/ui/api-client.ts'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import type { LinkRow } from '../../contract/links.ts'
import type { LinkShape } from '../../rules/links.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'

type Props = { link: LinkRow; shape: LinkShape; onClose: () => void }

type Fields = { link: LinkRow; errorOf: (field: string) => string | undefined }

/** To what outside the house it points. */
function Outside({ link, errorOf }: Fields) {
  const { links } = useProgrammeWords().node
  return (
    <>
      <TextField
        name="title"
        label={links.titleField}
        defaultValue={link.title}
        error={errorOf('title')}
        maxLength={300}
      />
      <TextField
        name="reference"
        label={links.reference}
        hint={links.referenceHint}
        optional
        defaultValue={link.reference}
        error={errorOf('reference')}
        maxLength={120}
      />
      <TextField
        name="url"
        type="url"
        label={links.url}
        optional
        defaultValue={link.url}
        error={errorOf('url')}
        maxLength={500}
      />
    </>
  )
}

/** What a link says; to what it leads within the house stays, for that another one is made. */
export function ChangeLink({ link, shape, onClose }: Props) {
  const words = useProgrammeWords()
  const { links } = words.node
  const own = words.shape.links
  const outside = shape === 'reference'
  return (
    <FormWindow
      onClose={onClose}
      title={own.title}
      submit={words.save}
      done={own.changed}
      ask={({ text }) => {
        const written = { title: text('title'), reference: text('reference'), url: text('url') }
        const kept = { title: '', reference: shape === 'global-goal' ? text('reference') : '', url: '' }
        const body = { ...(outside ? written : kept), note: text('note') }
        return () => api.put(`/programme-links/${link.id}`, body, { version: link.version })
      }}
    >
      {(errorOf) => (
        <>
          {outside && <Outside link={link} errorOf={errorOf} />}
          {shape === 'global-goal' && (
            <SelectField
              name="reference"
              label={links.reference}
              empty={false}
              defaultValue={link.reference}
              options={words.codes.globalGoals.map((name, at) => ({
                value: String(at + 1),
                label: `${at + 1}. ${name}`,
              }))}
              error={errorOf('reference')}
            />
          )}
          <TextField
            name="note"
            label={links.note}
            optional
            defaultValue={link.note}
            error={errorOf('note')}
            maxLength={2000}
          />
        </>
      )}
    </FormWindow>
  )
}
