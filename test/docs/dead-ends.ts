import path from 'node:path'

export type House = {
  exists: (file: string) => boolean
  /** Whether a file of this name is in this folder or deeper. */
  below: (folder: string, name: string) => boolean
  scripts: readonly string[]
}

/** Everything a document names that is not there: links, headings, npm scripts, and paths between backquotes. */
export function deadEndsIn({ file, text }: { file: string; text: string }, house: House): string[] {
  return [...linksIn(file, text, house), ...scriptsIn(text, house), ...pathsIn(file, text, house)].map(
    (what) => `${file}: ${what}`,
  )
}

function linksIn(file: string, text: string, { exists }: House): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return links
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [place = '', heading] = target.split('#')
      if (place === '') return !headingsIn(text).includes(heading ?? '')
      return !exists(path.posix.join(path.posix.dirname(file), place))
    })
    .map((target) => `link to ${target}`)
}

function headingsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(/\s+/g, '-'),
  )
}

function scriptsIn(text: string, { scripts }: House): string[] {
  const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name)
  return [...new Set(named)].filter((name) => !scripts.includes(name)).map((name) => `npm run ${name}`)
}

const fromRoot = /^(src|test|docs|scripts|bin|db|packages|\.ci)\/[\w./-]*$/
const bareFile = /^[a-z][\w.-]*\.(ts|tsx|css)$/

/**
 * Paths count from the root. In a README among the sources a bare file name must be in or below its folder. Patterns and
 * examples (`<name>`, `*`, `…`) are left alone.
 */
function pathsIn(file: string, text: string, { exists, below }: House): string[] {
  const folder = path.posix.dirname(file)
  const gone = (said: string) => {
    if (fromRoot.test(said)) return !exists(said)
    return bareFile.test(said) && file.startsWith('src/') && !below(folder, said)
  }
  const named = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, said = '']) => said.split(' '))
  return [...new Set(named)].filter(gone).map((said) => `path ${said}`)
}

export type Term = { code: string; dutch: string }

/** The rows of the glossary's tables. */
export function termsIn(text: string): Term[] {
  const rows = [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
  return rows
    .map(([, code = '', dutch = '']) => ({ code: code.trim(), dutch: dutch.trim() }))
    .filter(({ code }) => code !== 'code' && !/^-+$/.test(code))
}
