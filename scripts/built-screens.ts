import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { createBuilder } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
export const dist = path.join(root, 'dist')

const changedAt = (file: string) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Builds the screens when a source is newer than what was built, so that a check or a test never looks at old screens. */
export async function buildScreensIfStale(): Promise<void> {
  const sources = globSync(['src/**/*.{ts,tsx,css,html}', 'vite.config.ts'], { cwd: root })
  const newest = Math.max(...sources.map(changedAt))
  const built = Math.min(changedAt('dist/public/public.js'), changedAt('dist/app/index.html'))
  if (built > newest) return
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' })
  await builder.buildApp()
}
