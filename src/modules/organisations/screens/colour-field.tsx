import { useState } from 'react'
import { TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { isHexColour } from '../../../platform/ui/theme/oklch.ts'
import { isReadable, makeScheme } from '../../../platform/ui/theme/scheme.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'
import './colour-field.css'

/** How a bar and a button look in one scheme that is made from this colour. */
function Sample({ colour, scheme, label }: { colour: string; scheme: 'light' | 'dark'; label: string }) {
  const { default: plain, 'action-1': action } = makeScheme(colour, scheme)
  return (
    <div className="vn-sample" style={{ background: plain['bg-document'], color: plain['color-document'] }}>
      <span>{label}</span>
      <span
        className="vn-sample__button"
        style={{ background: action['inverse-bg-default'], color: action['inverse-color-default'] }}
      >
        Aa
      </span>
    </div>
  )
}

type ColourFieldProps = { name: string; label: string; value: string; error: string | undefined }

/** A colour with what would be made from it, light and dark, before anybody else sees it. */
export function ColourField({ value, ...field }: ColourFieldProps) {
  const words = useWords({ nl, en }).settings
  const [typed, setTyped] = useState(value)
  const colour = typed.trim().toLowerCase()
  const known = isHexColour(colour)
  return (
    <>
      <TextField
        {...field}
        hint={words.colourHint}
        width="short"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {known && (
        <div className="vn-samples">
          <Sample colour={colour} scheme="light" label={words.light} />
          <Sample colour={colour} scheme="dark" label={words.dark} />
        </div>
      )}
      {known && <p className="vn-muted">{isReadable(colour) ? words.readable : words.unreadable}</p>}
    </>
  )
}
