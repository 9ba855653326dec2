import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useUiWords } from './language.tsx'

/** What every field has. `id` is the name unless given, so that an error summary can link to `#name`. */
export type FieldProps = {
  label: string
  name: string
  id?: string
  /** Help that stands above the field, before people type. */
  hint?: ReactNode
  /** What to do to mend it, as a sentence. */
  error?: string | undefined
  /** Most fields are asked because we need them; mark the few that are not. */
  optional?: boolean
}

export type Described = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }

function describe(id: string, parts: { hint: unknown; error: unknown }): Described {
  const by = [parts.hint ? `${id}-hint` : '', parts.error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, ...(parts.error ? { 'aria-invalid': true } : {}), ...(by ? { 'aria-describedby': by } : {}) }
}

/** The sentence that says what is wrong, with the word "Fout" for those who do not see the colour. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const words = useUiWords()
  if (!error) return null
  return (
    <p className="vn-field__error" id={`${id}-error`}>
      <span className="vn-hidden">{words.fault} </span>
      {error}
    </p>
  )
}

/** Label, hint and error around one control; use it for a control of your own. */
export function Field({ control, ...props }: FieldProps & { control: (described: Described) => ReactNode }) {
  const words = useUiWords()
  const { label, name, hint, error, optional } = props
  const id = props.id ?? name
  return (
    <div className={error ? 'vn-field vn-field--invalid' : 'vn-field'}>
      <label className="vn-field__label" htmlFor={id}>
        {label} {optional && <span className="vn-field__optional">{words.optional}</span>}
      </label>
      {hint && (
        <p className="vn-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {control(describe(id, { hint, error }))}
    </div>
  )
}

/** How wide the answer is likely to be; the width is a hint to the reader. */
export type Width = 'short' | 'medium' | 'full'

function split<T extends FieldProps & { width?: Width }>(props: T) {
  const { label, name, id, hint, error, optional, width = 'full', ...control } = props
  return { field: { label, name, id, hint, error, optional } as FieldProps, width, control, name }
}

export type TextFieldProps = FieldProps & { width?: Width } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    keyof FieldProps | 'width'
  >

/** One line of text. Give `type`, `inputMode` and `autoComplete` where they help the reader's keyboard. */
export function TextField(props: TextFieldProps) {
  const { field, width, control, name } = split(props)
  return (
    <Field
      {...field}
      control={(described) => (
        <input type="text" {...control} {...described} name={name} className={`vn-input vn-input--${width}`} />
      )}
    />
  )
}

export type TextAreaProps = FieldProps & { width?: Width } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    keyof FieldProps
  >

/** More lines of text; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { field, width, control, name } = split(props)
  return (
    <Field
      {...field}
      control={(described) => (
        <textarea
          rows={5}
          {...control}
          {...described}
          name={name}
          className={`vn-input vn-input--area vn-input--${width}`}
        />
      )}
    />
  )
}

export type Option = { value: string; label: string; hint?: ReactNode; disabled?: boolean }

export type SelectFieldProps = FieldProps & {
  width?: Width
  options: readonly Option[]
  empty?: string | false
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps>

/** A choice from a list. `empty` is the text of the empty first choice; `false` leaves it out. Up to five choices: use radios. */
export function SelectField({ options, empty, ...props }: SelectFieldProps) {
  const words = useUiWords()
  const { field, width, control, name } = split(props)
  return (
    <Field
      {...field}
      control={(described) => (
        <select {...control} {...described} name={name} className={`vn-input vn-input--select vn-input--${width}`}>
          {empty !== false && <option value="">{empty ?? words.choose}</option>}
          {options.map(({ value, label, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  )
}
