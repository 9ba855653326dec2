import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const src = path.resolve(import.meta.dirname, '..')
const dist = path.resolve(src, '../dist')

/** Builds the screens when they are missing or older than their sources. Returns the folder they are in. */
export function buildScreens(): string {
  const built = path.join(dist, 'public', 'public.js')
  if (fs.existsSync(built) && fs.statSync(built).mtimeMs > newestSource()) return dist
  const vite = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (vite.status !== 0) throw new Error('De schermen konden niet worden gebouwd.')
  return dist
}

function newestSource(): number {
  const files = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
  return Math.max(...files.map((file) => fs.statSync(path.join(src, file)).mtimeMs))
}
