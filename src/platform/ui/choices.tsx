import type { InputHTMLAttributes, ReactNode } from 'react'
import { FieldError, type FieldProps, type Option } from './field.tsx'
import { useUiWords } from './language.tsx'

type Legend = {
  legend: ReactNode
  children: ReactNode
  hint?: ReactNode
  error?: string | undefined
  id?: string
  optional?: boolean
}

/** Fields that answer one question together, under the question. */
export function Fieldset({ legend, children, hint, error, id, optional }: Legend) {
  const words = useUiWords()
  const by = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={error ? 'vn-field vn-fieldset vn-field--invalid' : 'vn-field vn-fieldset'}
      {...(id && by && { 'aria-describedby': by })}
    >
      <legend className="vn-field__label">
        {legend} {optional && <span className="vn-field__optional">{words.optional}</span>}
      </legend>
      {hint && (
        <p className="vn-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {id && <FieldError id={id} error={error} />}
      {children}
    </fieldset>
  )
}

type Shared = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'value' | 'defaultValue' | 'onChange' | 'type' | 'id'
>

function Choice({ option, ...input }: { option: Option } & InputHTMLAttributes<HTMLInputElement>) {
  const hintId = option.hint ? `${input.id}-hint` : undefined
  return (
    <div className="vn-choice">
      <input
        {...input}
        value={option.value}
        className="vn-choice__input"
        disabled={option.disabled ?? input.disabled}
        {...(hintId && { 'aria-describedby': hintId })}
      />
      <label className="vn-choice__label" htmlFor={input.id}>
        {option.label}
        {option.hint && (
          <span className="vn-choice__hint" id={hintId}>
            {option.hint}
          </span>
        )}
      </label>
    </div>
  )
}

export type RadioGroupProps = FieldProps & { options: readonly Option[]; inline?: boolean } & Shared & {
    value?: string | undefined
    defaultValue?: string | undefined
    onChange?: (value: string) => void
  }

/** One answer out of a few. The first radio carries the id of the field, so that an error summary lands on it. */
export function RadioGroup({
  label,
  name,
  id = name,
  hint,
  error,
  optional,
  options,
  inline,
  ...props
}: RadioGroupProps) {
  const { value, defaultValue, onChange, ...shared } = props
  return (
    <Fieldset legend={label} id={id} {...{ hint, error, optional: optional ?? false }}>
      <div className={inline ? 'vn-choices vn-choices--inline' : 'vn-choices'}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            {...shared}
            type="radio"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            {...(value !== undefined && { checked: value === option.value })}
            {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
            {...((onChange || value !== undefined) && { onChange: () => onChange?.(option.value) })}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export type CheckboxGroupProps = FieldProps & { options: readonly Option[]; inline?: boolean } & Shared & {
    values?: readonly string[]
    defaultValues?: readonly string[]
    onChange?: (values: string[]) => void
  }

/** Any number of answers. In a plain form each ticked box sends `name` once. */
export function CheckboxGroup({
  label,
  name,
  id = name,
  hint,
  error,
  optional,
  options,
  inline,
  ...props
}: CheckboxGroupProps) {
  const { values, defaultValues, onChange, ...shared } = props
  const flip = (value: string, on: boolean) =>
    onChange?.(options.map((option) => option.value).filter((one) => (one === value ? on : values?.includes(one))))
  return (
    <Fieldset legend={label} id={id} {...{ hint, error, optional: optional ?? false }}>
      <div className={inline ? 'vn-choices vn-choices--inline' : 'vn-choices'}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            {...shared}
            type="checkbox"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            {...(values && {
              checked: values.includes(option.value),
              onChange: (event) => flip(option.value, event.target.checked),
            })}
            {...(defaultValues && { defaultChecked: defaultValues.includes(option.value) })}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export type CheckboxProps = Omit<FieldProps, 'optional'> & { value?: string } & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    keyof FieldProps
  >

/** One thing to tick, with its error beside it. Sends `name=ja` unless `value` says otherwise. */
export function Checkbox({ label, name, id = name, hint, error, value = 'ja', ...input }: CheckboxProps) {
  return (
    <div className={error ? 'vn-field vn-field--invalid' : 'vn-field'}>
      <FieldError id={id} error={error} />
      <Choice
        {...input}
        type="checkbox"
        name={name}
        id={id}
        option={{ value, label, hint }}
        {...(error && { 'aria-invalid': true })}
      />
    </div>
  )
}
