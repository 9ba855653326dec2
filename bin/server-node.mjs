/**
 * How Node runs the server: what is young in its memory is tidied up after four megabytes instead of sixteen (three times
 * that is kept ready), and compiled sources are kept, so that a start needs no TypeScript reader in memory.
 */
import path from 'node:path'

export const serverFlags = ['--max-semi-space-size=4']

/** For the environment of the process. */
export const compileCache = { NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, '../node_modules/.cache/vangnet') }
