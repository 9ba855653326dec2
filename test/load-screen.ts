import process from 'node:process'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createRunnableDevEnvironment, type RunnableDevEnvironment, resolveConfig } from 'vite'

let own: Promise<RunnableDevEnvironment> | undefined

/** One for all files of a test, so that a context or a class is the same one everywhere. */
async function startLoader(): Promise<RunnableDevEnvironment> {
  const resolve = { external: true as const, conditions: ['node'] }
  const screens = { consumer: 'server' as const, dev: { moduleRunnerTransform: true }, resolve }
  const before = process.env.NODE_ENV
  const config = await resolveConfig(
    { configFile: false, envDir: false, logLevel: 'silent', environments: { screens } },
    'serve',
  )
  // Vite says "development" to the whole process; screens that are built after this would be built for that.
  if (before === undefined) delete process.env.NODE_ENV
  const environment = createRunnableDevEnvironment('screens', config, { hot: false, runnerOptions: { hmr: false } })
  await environment.init()
  after(() => environment.close())
  return environment
}

/**
 * Loads a `.tsx` file in a test, which Node itself cannot read: `await loadScreen<typeof import('./x.tsx')>('./x.tsx', import.meta.url)`.
 * React stays the one of the test, so that `createElement` and `renderToString` fit. A class or context of a `.ts` file
 * must be loaded by this too when a screen compares with it.
 */
export async function loadScreen<Exports>(file: string, from: string): Promise<Exports> {
  own ??= startLoader()
  const { runner } = await own
  return runner.import<Exports>(fileURLToPath(new URL(file, from)))
}
