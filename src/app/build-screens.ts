import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '../..')

/** The folder the screens are built in. */
export const dist = path.join(root, 'dist')

/**
 * Builds the screens when a source is newer than what was built, so that nobody looks at old screens. In a process of its
 * own: the builder takes hundreds of megabytes, and a server would keep them. An installation that brings built screens
 * along does without it.
 */
export async function buildScreens(): Promise<void> {
  const built = Math.min(changedAt('dist/public/public.js'), changedAt('dist/app/index.html'))
  if (built > newestSource()) return
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const builder = spawn(process.execPath, [vite, 'build', '--app', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(builder, 'exit')
  if (code !== 0) throw new Error(`De schermen konden niet worden gebouwd (vite stopte met ${code}).`)
}

function newestSource(): number {
  const sources = fs.globSync(['src/**/*.{ts,tsx,css,html}', 'vite.config.ts'], { cwd: root })
  return Math.max(...sources.filter((file) => !/\.test\.tsx?$/.test(file)).map(changedAt))
}

function changedAt(file: string): number {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
