import { type Files, importsOf, ringsIn } from './imports.ts'
import { isBrowserSafe, isTest, looksAt, type Place, placeOf } from './places.ts'

export type Staircase = Readonly<Record<string, readonly string[]>>

const LONGEST_FILE = 300

/** The only files that read the environment, and why; everything else gets its settings as arguments. */
const readsEnvironment: Readonly<Record<string, string>> = {
  'src/app/main.ts': 'starts the server with its settings',
  'src/app/cli.ts': 'starts a command with its settings',
  'src/platform/embedded-postgres.ts': 'needs PATH to find the programs that start PostgreSQL',
}

/** Packages that files for the browser may use; the other kinds of such files use none. */
const browserPackages: Readonly<Record<string, RegExp>> = {
  contract: /^zod$/,
  screens: /^(react|zod|@tanstack\/react-(query|router))$/,
  app: /^(react|react-dom(\/\w+)?|@tanstack\/react-(query|router)|@(fontsource-variable|expo-google-fonts)\/.+)$/,
  platform: /^(react|zod|@tanstack\/react-(query|router))$/,
}

/** Everything in the house that breaks its own rules, one sentence each; an empty list is a tidy house. */
export function faultsIn(files: Files, mayEnter: Staircase): string[] {
  return [
    ...[...files].filter(([file]) => file.endsWith('.ts') || file.endsWith('.tsx')).flatMap(faultsOfFile(mayEnter)),
    ...modulesIn(files).flatMap((module) => faultsOfModule(module, { files, mayEnter })),
    ...climbs(mayEnter),
    ...ringsIn(files).map((ring) => `${ring}: files must not import each other in a ring`),
  ]
}

function faultsOfFile(mayEnter: Staircase) {
  return ([file, text]: readonly [string, string]): string[] => [
    ...importsOf(file, text).flatMap((target) => objectionsTo({ file, target, mayEnter })),
    ...oddities(file, text),
  ]
}

type Edge = { file: string; target: string; mayEnter: Staircase }

function objectionsTo(edge: Edge): string[] {
  const { file, target } = edge
  const said = target.startsWith('src/') || target.startsWith('packages/') || target.startsWith('test/')
  const why = isTest(file) ? objectionToTest(edge) : said ? objectionToFile(edge) : objectionToPackage(edge)
  return why ? [`${file} -> ${target}: ${why}`] : []
}

/** Tests look at everything in their own module; other modules they enter as anybody does, or through their `given`. */
function objectionToTest({ file, target, mayEnter }: Edge): string | undefined {
  const [from, to] = [placeOf(file), placeOf(target)]
  if (from.area !== 'module' || to.area !== 'module' || from.module === to.module) return undefined
  return to.role === 'given' ? undefined : objectionToOther(from, to, mayEnter)
}

function objectionToFile({ file, target, mayEnter }: Edge): string | undefined {
  const [from, to] = [placeOf(file), placeOf(target)]
  if (isTest(target)) return 'a test is nobody’s source'
  if (to.area === 'outside' && from.area !== 'outside' && !(from.role === 'given' && target.startsWith('test/')))
    return 'the product does not know its tests and scripts'
  if (from.area === 'package' && (to.area !== 'package' || from.module !== to.module))
    return 'a package of its own knows nothing of Vangnet'
  if (to.role === 'given' && from.role !== 'given' && from.area !== 'outside') return 'situations are for tests'
  return objectionBetweenAreas(from, to) ?? objectionInside({ file, target, mayEnter }, from, to)
}

function objectionBetweenAreas(from: Place, to: Place): string | undefined {
  const toModule = to.area === 'module'
  if (from.area === 'platform' && (toModule || to.area === 'map')) return 'the platform knows no module'
  if (from.area === 'platform' && isApp(to)) return 'the platform knows no app'
  if (from.area === 'module' && isApp(to)) return 'a module does not know the app that puts it in place'
  if (from.area === 'app' && to.area === 'web') return 'the server gets the screens as they were built'
  return undefined
}

const isApp = ({ area }: Place) => area === 'app' || area === 'web'

function objectionInside({ file, target, mayEnter }: Edge, from: Place, to: Place): string | undefined {
  if (isBrowserSafe(file) && to.area !== 'package' && !isBrowserSafe(target) && !isPackageJson(target))
    return from.module !== undefined && from.module === to.module
      ? `${from.role} may not look at ${to.role}`
      : `${from.area === 'module' ? from.role : from.area} runs in the browser too`
  if (to.area !== 'module') return undefined
  if (from.area === 'app')
    return to.role === 'public' || fromApp.includes(to.role) ? undefined : 'the app enters a module through its doors'
  if (from.area !== 'module') return undefined
  if (from.module !== to.module) return objectionToOther(from, to, mayEnter)
  return looksAt[from.role]?.includes(to.role) ? undefined : `${from.role} may not look at ${to.role}`
}

const fromApp = ['routes', 'jobs', 'migrations', 'words', 'given']
const isPackageJson = (target: string) => target === 'package.json'

function objectionToOther(from: Place, to: Place, mayEnter: Staircase): string | undefined {
  if (isInnermost(from)) return `${from.role} stays in its own module; the app brings modules together`
  if (to.role !== 'public' && !(from.role === 'given' && to.role === 'given'))
    return 'enter another module through its public.ts'
  const allowed = mayEnter[from.module ?? '']?.includes(to.module ?? '')
  return allowed ? undefined : `${from.module} may not enter ${to.module}`
}

const isInnermost = ({ role }: Place) =>
  ['rules', 'contract', 'words', 'screens', 'tables', 'migrations'].includes(role)

function objectionToPackage({ file, target }: Edge): string | undefined {
  if (!isBrowserSafe(file)) return undefined
  const { role } = placeOf(file)
  if (target.startsWith('node:')) return `${role} runs in the browser too`
  return browserPackages[role]?.test(target) ? undefined : `${role} does not use this package`
}

function oddities(file: string, text: string): string[] {
  const { area, role } = placeOf(file)
  const code = withoutComments(text)
  const lines = text.split('\n').filter((line) => line.trim()).length
  const speaksSql =
    /\bsql`|\bsql\.(raw|id|ref|table)\(|\bsql<|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bhot[(<]/
  return [
    ...(lines > LONGEST_FILE ? [`${file}: ${lines} lines; cut it where it has two subjects`] : []),
    ...(drawer.test(file) ? [`${file}: a drawer for leftovers; name what it does`] : []),
    ...(role.startsWith('folder ') ? [`${file}: a module has no ${role}`] : []),
    ...(area === 'module' && !isTest(file) && !['store', 'migrations', 'given'].includes(role) && speaksSql.test(code)
      ? [`${file}: SQL lives in stores and migrations`]
      : []),
    ...(file.startsWith('src/') && !isTest(file) && /\bprocess\.env\b/.test(code) && !(file in readsEnvironment)
      ? [`${file}: settings come in as arguments; only the app reads process.env`]
      : []),
    ...(file.startsWith('src/') && /(:|\bas|<|\|) any\b(?!')|\bany\[\]|<any[,>]/.test(code)
      ? [`${file}: any says nothing; name the type`]
      : []),
  ]
}

const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|index|service|services|manager)(\/|\.tsx?$)/

/** Comments may say anything; only code is weighed. Strings with `//` in them keep their first half, which is enough. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function modulesIn(files: Files): string[] {
  const named = [...files.keys()].map((file) => placeOf(file)).filter(({ area }) => area === 'module')
  return [...new Set(named.map(({ module }) => module ?? ''))]
}

function faultsOfModule(module: string, { files, mayEnter }: { files: Files; mayEnter: Staircase }): string[] {
  const folder = `src/modules/${module}`
  return [
    ...(module in mayEnter ? [] : [`${folder}: not on the map (src/modules/map.ts)`]),
    ...(files.has(`${folder}/README.md`) ? [] : [`${folder}: has no README.md`]),
  ]
}

/** A staircase only goes down: a module that can reach itself through doors is an objection. */
function climbs(mayEnter: Staircase): string[] {
  const reach = (module: string, seen: readonly string[]): boolean =>
    (mayEnter[module] ?? []).some((next) => next === seen[0] || (!seen.includes(next) && reach(next, [...seen, next])))
  return Object.keys(mayEnter)
    .filter((module) => reach(module, [module]))
    .map((module) => `src/modules/map.ts: ${module} can reach itself; the map is a staircase`)
}
