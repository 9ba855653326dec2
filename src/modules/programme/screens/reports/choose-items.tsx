import { Checkbox, Fieldset, RadioGroup } from '../../../../platform/ui/choices.tsx'
import type { TreeNode } from '../../contract/programmes.ts'
import { useReportWords } from './asking.ts'

type Props = {
  nodes: readonly TreeNode[]
  /** Null is the whole programme. */
  items: readonly string[] | null
  onChange: (items: readonly string[] | null) => void
  error: string | undefined
}

/** Which parts a report tells of: all, or what is ticked with everything below it. */
export function ChooseItems({ nodes, items, onChange, error }: Props) {
  const { form } = useReportWords()
  return (
    <>
      <RadioGroup
        name="scope"
        label={form.scope}
        value={items === null ? 'whole' : 'some'}
        onChange={(value) => onChange(value === 'whole' ? null : [])}
        options={[
          { value: 'whole', label: form.whole },
          { value: 'some', label: form.some },
        ]}
      />
      {items !== null && (
        <Fieldset legend={form.items} id="items" hint={form.itemsHint} error={error}>
          <Tree nodes={nodes} items={items} onChange={onChange} />
        </Fieldset>
      )}
    </>
  )
}

function Tree({ nodes, items, onChange }: Pick<Props, 'nodes' | 'onChange'> & { items: readonly string[] }) {
  const inside = insideOf(nodes, items)
  return (
    <ul className="vn-report-items" id="items">
      {nodes.map(({ id, name, depth }) => {
        const byParent = inside.has(id) && !items.includes(id)
        return (
          <li key={id} style={{ marginInlineStart: `${depth * 1.5}rem` }}>
            <Checkbox
              name={`item-${id}`}
              label={name}
              checked={inside.has(id)}
              disabled={byParent}
              onChange={(event) => onChange(event.target.checked ? [...items, id] : items.filter((one) => one !== id))}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** What is ticked and all below it; the nodes stand in the order of reading. */
function insideOf(nodes: readonly TreeNode[], items: readonly string[]): ReadonlySet<string> {
  const inside = new Set(items)
  for (const { id, parent } of nodes) if (parent !== null && inside.has(parent)) inside.add(id)
  return inside
}
