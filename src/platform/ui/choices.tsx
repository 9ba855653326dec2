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

type Group = FieldProps & { options: readonly Option[]; inline?: boolean }

type GroupProps = Group &
  Shared & {
    type: 'radio' | 'checkbox'
    /** Whether an option is chosen, and what happens to it; differs between one answer and any number. */
    choiceOf: (option: Option) => InputHTMLAttributes<HTMLInputElement>
  }

/** The options below their question. The first carries the id of the field, so that an error summary lands on it. */
function ChoiceGroup({
  label,
  name,
  id = name,
  hint,
  error,
  optional,
  options,
  inline,
  choiceOf,
  ...shared
}: GroupProps) {
  return (
    <Fieldset legend={label} id={id} {...{ hint, error, optional: optional ?? false }}>
      <div className={inline ? 'vn-choices vn-choices--inline' : 'vn-choices'}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            {...shared}
            id={at === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            {...choiceOf(option)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

export type RadioGroupProps = Group &
  Shared & {
    value?: string | undefined
    defaultValue?: string | undefined
    onChange?: (value: string) => void
  }

/** One answer out of a few. */
export function RadioGroup({ value, defaultValue, onChange, ...props }: RadioGroupProps) {
  const choiceOf = (option: Option) => ({
    ...(value !== undefined && { checked: value === option.value }),
    ...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value }),
    ...((onChange || value !== undefined) && { onChange: () => onChange?.(option.value) }),
  })
  return <ChoiceGroup {...props} type="radio" choiceOf={choiceOf} />
}

export type CheckboxGroupProps = Group &
  Shared & {
    values?: readonly string[]
    defaultValues?: readonly string[]
    onChange?: (values: string[]) => void
  }

/** Any number of answers. In a plain form each ticked box sends `name` once. */
export function CheckboxGroup({ values, defaultValues, onChange, ...props }: CheckboxGroupProps) {
  const flip = (value: string, on: boolean) =>
    onChange?.(
      props.options.map((option) => option.value).filter((one) => (one === value ? on : values?.includes(one))),
    )
  const choiceOf = ({ value }: Option): InputHTMLAttributes<HTMLInputElement> => ({
    ...(values && {
      checked: values.includes(value),
      onChange: (event) => flip(value, event.target.checked),
    }),
    ...(defaultValues && { defaultChecked: defaultValues.includes(value) }),
  })
  return <ChoiceGroup {...props} type="checkbox" choiceOf={choiceOf} />
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
