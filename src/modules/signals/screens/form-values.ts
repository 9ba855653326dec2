import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'

/** What a plain form was sent with, shown again after a mistake. */
export type Values = Readonly<Record<string, string | string[] | undefined>>

/** What a field of a form that is shown again holds. */
export function fieldsOf(values: Values, errors: readonly FormError[]) {
  return (name: string) => ({
    name,
    defaultValue: [values[name] ?? ''].flat()[0] ?? '',
    error: errorOf(errors, name),
  })
}
