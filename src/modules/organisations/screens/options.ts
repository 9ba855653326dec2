import type { Option } from '../../../platform/ui/field.tsx'

/** The codes of a list as choices, in the order of their names. */
export function optionsOf<Code extends string>(names: Readonly<Record<Code, string>>, language: string): Option[] {
  return (Object.entries(names) as [Code, string][])
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
}

/** Things with a name as choices. */
export function namedOptions(list: readonly { id: string; name: string }[]): Option[] {
  return list.map(({ id, name }) => ({ value: id, label: name }))
}
