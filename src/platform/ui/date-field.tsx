import { TextField, type TextFieldProps } from './field.tsx'
import { useUiWords } from './language.tsx'

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'width' | 'inputMode'>

/**
 * A date as ONE text field, day-month-year. The browser's own date field follows the language of the browser and not of
 * the page. Read what was typed with `parseDate`; fill it with `typedDate`.
 */
export function DateField({ hint, ...props }: DateFieldProps) {
  const words = useUiWords()
  return <TextField autoComplete="off" {...props} hint={hint ?? words.hint.date} width="short" />
}
