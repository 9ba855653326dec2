import { useAsked } from '../../../platform/ui/asked.tsx'
import { SelectField, type SelectFieldProps } from '../../../platform/ui/field.tsx'

type Worker = { id: string; name: string; organisation: string }

/** A colleague or partner who works here today. */
export function ChooseWorker(props: Omit<SelectFieldProps, 'options'>) {
  const { data } = useAsked<{ workers: Worker[] }>('workers', '/workers')
  const options = (data?.workers ?? []).map(({ id, name, organisation }) => ({
    value: id,
    label: `${name} (${organisation})`,
  }))
  return <SelectField {...props} options={options} />
}
