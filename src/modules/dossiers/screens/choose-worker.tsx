import { useQuery } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { SelectField, type SelectFieldProps } from '../../../platform/ui/field.tsx'

type Worker = { id: string; name: string; organisation: string }

/** A colleague or partner who works here today. */
export function ChooseWorker(props: Omit<SelectFieldProps, 'options'>) {
  const { data } = useQuery({
    queryKey: ['workers'],
    queryFn: ({ signal }) => api.get<{ workers: Worker[] }>('/workers', { signal }),
  })
  const options = (data?.workers ?? []).map(({ id, name, organisation }) => ({
    value: id,
    label: `${name} (${organisation})`,
  }))
  return <SelectField {...props} options={options} />
}
