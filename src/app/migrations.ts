import fs from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Migration } from '../platform/migrate.ts'

const src = path.resolve(import.meta.dirname, '..')

/** Every migration of the platform and the modules; the file's name is its place in the order. */
export async function findMigrations(): Promise<Migration[]> {
  const modules = await fs.readdir(path.join(src, 'modules'), { withFileTypes: true })
  const folders = [
    path.join(src, 'platform', 'migrations'),
    ...modules.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(src, 'modules', name, 'migrations')),
  ]
  const found = await Promise.all(folders.map(readFolder))
  return found.flat()
}

async function readFolder(folder: string): Promise<Migration[]> {
  const files = await fs.readdir(folder).catch(() => [])
  return Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const { up } = (await import(pathToFileURL(path.join(folder, file)).href)) as Pick<Migration, 'up'>
        return { name: path.basename(file, '.ts'), up }
      }),
  )
}
