/** Where a file stands in the house, and what it does there. */
export type Place = { area: Area; module?: string; role: string }

export type Area = 'module' | 'map' | 'platform' | 'app' | 'web' | 'package' | 'outside'

/**
 * What each kind of file inside a module may import from its own module. The names are file names (`rules.ts`) or folder
 * names (`rules/`). A module may have a folder of its own for one capability; its name stands here with what it may know.
 */
export const looksAt: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  contract: ['rules', 'contract'],
  words: ['rules', 'contract', 'words'],
  screens: ['rules', 'contract', 'words', 'screens'],
  tables: ['rules', 'tables'],
  store: ['rules', 'tables', 'store'],
  brp: ['rules', 'contract', 'brp'],
  picture: ['rules', 'contract', 'words', 'picture'],
  papers: ['rules', 'contract', 'words', 'papers'],
  office: ['rules', 'contract', 'office'],
  'use-case': ['rules', 'contract', 'words', 'store', 'use-case', 'brp', 'picture', 'papers', 'office'],
  public: ['rules', 'contract', 'tables', 'store', 'use-case'],
  pages: ['rules', 'contract', 'words', 'use-case', 'pages'],
  routes: ['rules', 'contract', 'words', 'use-case', 'pages', 'routes'],
  jobs: ['rules', 'contract', 'store', 'use-case', 'words', 'jobs'],
  given: ['rules', 'contract', 'tables', 'store', 'use-case', 'given'],
  migrations: ['migrations'],
}

/** These run in the browser too: no Node, no database, nothing of the platform that needs either. */
const inBrowser = ['rules', 'contract', 'words', 'screens']
const platformInBrowser = /^src\/platform\/(refusal\.ts|words\.ts|folding\.ts|ui\/|terms\/)/

/** A large module lays its use cases together by part; each is still one file, with the rights of a use case. */
const parts = ['tree', 'follow', 'money', 'risks', 'indicators', 'registers', 'reports', 'import']

/** Only these folders and parts may stand in a module; anything else would be a drawer. */
const folders = Object.keys(looksAt).filter((role) => role !== 'use-case')

export function placeOf(file: string): Place {
  if (file === 'src/modules/map.ts') return { area: 'map', role: 'map' }
  const [top, second, third, ...deeper] = file.split('/')
  if (top === 'packages') return { area: 'package', module: second ?? '', role: 'package' }
  if (top !== 'src') return { area: 'outside', role: 'outside' }
  if (second === 'platform') return { area: 'platform', role: 'platform' }
  if (second !== 'modules') return { area: third === 'web' ? 'web' : 'app', role: 'app' }
  return { area: 'module', module: third ?? '', role: roleOf(deeper) }
}

function roleOf(inside: readonly string[]): string {
  const [first = ''] = inside
  if (inside.length > 1) return parts.includes(first) ? 'use-case' : folders.includes(first) ? first : `folder ${first}`
  const [name = ''] = first.split('.')
  return folders.includes(name) ? name : 'use-case'
}

/** Whether this file must be able to run in the browser. */
export function isBrowserSafe(file: string): boolean {
  const { area, role } = placeOf(file)
  if (area === 'module') return inBrowser.includes(role)
  return area === 'web' || platformInBrowser.test(file)
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)
