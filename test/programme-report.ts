/** One block of an item as it stands in a report: its label and the lines below it. */
export type WrittenBlock = { label: string; lines: readonly string[] }
export type WrittenItem = { name: string; blocks: readonly WrittenBlock[] }

const paragraph = (text: string) => ['', text]

/** The blocks of an item in the order in which reports have them. */
export function blocksOf({
  result = 'Meer kinderen doen mee.',
  what = ['Wij spreken af wie wat doet.', 'Daarna beginnen we in twee wijken.'],
  status = ['In uitvoering'],
  states = { 'Voorjaar 2023': ['Er is een begin gemaakt.'], 'Zomer 2024': ['Het loopt in beide wijken.'] },
  next = 'In het najaar kijken we wat het opleverde.',
}: {
  result?: string
  what?: readonly string[]
  status?: readonly string[]
  states?: Readonly<Record<string, readonly string[]>>
  next?: string
} = {}): WrittenBlock[] {
  return [
    { label: 'Resultaat:', lines: [result] },
    { label: 'Wat:', lines: what.flatMap(paragraph) },
    { label: 'Planning:', lines: ['', '2022-Q1 2022-Q2 2022-Q3 2022-Q4 2023-Q1-2'] },
    { label: 'Status:', lines: status },
    {
      label: 'Stand van zaken',
      lines: Object.entries(states).flatMap(([moment, texts]) => ['', moment, ...texts.flatMap(paragraph)]),
    },
    { label: 'Komende activiteiten', lines: [next] },
  ]
}

export const itemText = ({ name, blocks }: WrittenItem): string[] => [
  name,
  '',
  ...blocks.flatMap(({ label, lines }) => [label, ...lines, '']),
]

/** A whole report: a title, and action lines with their items. */
export function reportText(actionLines: Readonly<Record<string, readonly WrittenItem[]>>): string {
  const body = Object.entries(actionLines).flatMap(([title, items]) => [title, '', ...items.flatMap(itemText)])
  return ['HOE HET STAAT MET ONS JEUGDPLAN', '', ...body].join('\n')
}
