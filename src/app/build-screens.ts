import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The folder the screens are built in. */
export const dist = path.join(root, 'dist')

/** Builds the screens when a source is newer than what was built, so that nobody looks at old screens. */
export async function buildScreens(): Promise<void> {
  const built = Math.min(changedAt('dist/public/public.js'), changedAt('dist/app/index.html'))
  if (built > newestSource()) return
  // Loaded only here: an installation that brings built screens along does without it.
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' })
  await builder.buildApp()
}

function newestSource(): number {
  const sources = fs.globSync(['src/**/*.{ts,tsx,css,html}', 'vite.config.ts'], { cwd: root })
  return Math.max(...sources.filter((file) => !/\.test\.tsx?$/.test(file)).map(changedAt))
}

function changedAt(file: string): number {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
