import { TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'

type Contact = { phone?: string | null; email?: string | null }

/** How one reaches an organisation, a team or a worker. */
export function ContactFields({ now, errorOf }: { now?: Contact; errorOf: (field: string) => string | undefined }) {
  const words = useWords({ nl, en }).fields
  return (
    <>
      <TextField
        name="phone"
        label={words.phone}
        type="tel"
        width="medium"
        optional
        defaultValue={now?.phone ?? ''}
        error={errorOf('phone')}
      />
      <TextField
        name="email"
        label={words.email}
        type="email"
        optional
        defaultValue={now?.email ?? ''}
        error={errorOf('email')}
      />
    </>
  )
}
