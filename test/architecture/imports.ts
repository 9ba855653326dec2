import path from 'node:path'

/** The house as text: path from the root, with forward slashes, to content. */
export type Files = ReadonlyMap<string, string>

const statement = /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

/** What a file imports: paths from the root for our own files, names for packages and parts of Node. */
export function importsOf(file: string, text: string): string[] {
  const found = [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  return found.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name))
}

/** Every ring of files that import one another, as `a -> b -> a`; each ring once. */
export function ringsIn(files: Files): string[] {
  const rings = new Set<string>()
  const done = new Set<string>()
  const trail: string[] = []
  const walk = (file: string) => {
    const at = trail.indexOf(file)
    if (at >= 0) rings.add([...trail.slice(at), file].join(' -> '))
    if (at >= 0 || done.has(file)) return
    trail.push(file)
    for (const target of importsOf(file, files.get(file) ?? '')) if (files.has(target)) walk(target)
    trail.pop()
    done.add(file)
  }
  for (const file of files.keys()) walk(file)
  return [...rings]
}
