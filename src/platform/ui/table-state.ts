/** What a list shows, as it stands in the address: sharing the link or going back shows the same rows. */
export type TableState = {
  readonly view?: string
  readonly filter?: string
  readonly sort?: string
  readonly dir: 'up' | 'down'
  readonly page: number
  readonly density: 'roomy' | 'compact'
}

export type TableDefaults = Partial<TableState>

/** The names in the address. Short, stable, and safe to share: never put a BSN or a name of a child in a view's key. */
const KEYS = {
  view: 'weergave',
  filter: 'zoek',
  sort: 'sorteer',
  dir: 'richting',
  page: 'blz',
  density: 'regels',
} as const

/** Reads the state from an address; unknown or odd values fall back to the defaults. */
export function readTableState(search: URLSearchParams | string, defaults: TableDefaults = {}): TableState {
  const given = new URLSearchParams(search)
  const text = (key: keyof typeof KEYS) => given.get(KEYS[key])?.slice(0, 200) || undefined
  const page = Number(text('page') ?? defaults.page ?? 1)
  const view = text('view') ?? defaults.view
  const filter = text('filter') ?? defaults.filter
  const sort = text('sort') ?? defaults.sort
  return {
    ...(view && { view }),
    ...(filter && { filter }),
    ...(sort && { sort }),
    dir: (text('dir') ?? defaults.dir) === 'down' ? 'down' : 'up',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    density: (text('density') ?? defaults.density) === 'compact' ? 'compact' : 'roomy',
  }
}

/** Writes the state behind an address, keeping what else stood there and leaving out what is the default anyway. */
export function writeTableState(address: string, state: TableState, defaults: TableDefaults = {}): string {
  const [path = '', query = ''] = address.split('?')
  const search = new URLSearchParams(query)
  const usual: TableState = { dir: 'up', page: 1, density: 'roomy', ...defaults }
  for (const [name, key] of Object.entries(KEYS) as [keyof typeof KEYS, string][]) {
    const value = state[name]
    if (value === undefined || value === '' || value === usual[name]) search.delete(key)
    else search.set(key, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** The hidden fields a plain filter form needs so that sorting and view survive a search without JavaScript. */
export function hiddenFields(state: TableState): { name: string; value: string }[] {
  const kept = {
    view: state.view,
    sort: state.sort,
    dir: state.dir === 'down' ? 'down' : undefined,
    density: state.density === 'compact' ? 'compact' : undefined,
  }
  return Object.entries(kept).flatMap(([name, value]) =>
    value ? [{ name: KEYS[name as keyof typeof KEYS], value }] : [],
  )
}

export const FILTER_FIELD = KEYS.filter

/** The next state when somebody presses the head of a column: up, then down, and always back on the first page. */
export function sortedBy(state: TableState, column: string): TableState {
  const dir = state.sort === column && state.dir === 'up' ? 'down' : 'up'
  return { ...state, sort: column, dir, page: 1 }
}
