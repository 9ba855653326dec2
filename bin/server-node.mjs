import path from 'node:path'

/** For the environment of the process: compiled sources are kept, so that a start needs no TypeScript reader in memory. */
export const compileCache = { NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, '../node_modules/.cache/vangnet') }
