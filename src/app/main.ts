import process from 'node:process'
import type { FastifyInstance } from 'fastify'
import { openMail } from '../platform/mail.ts'
import { buildScreens, dist } from './build-screens.ts'
import { compose } from './compose.ts'
import { type Config, readConfig } from './config.ts'
import { type Installation, openInstallation } from './installation.ts'
import { jobs as houseJobs } from './jobs.ts'
import { builtPages } from './pages.ts'

/** `npm start`: database, schema, demo data the first time, screens, server; and all of it down again on Ctrl-C. */
async function start(config: Config): Promise<void> {
  // Listened to from the first moment: a stop while starting must not leave the database running on its own.
  const toldToStop = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve)
  })
  const installation = await openInstallation(config, () => new Date())
  try {
    const app = await serve(config, installation)
    await toldToStop
    await app.close()
  } finally {
    await installation.close()
  }
}

async function serve(config: Config, installation: Installation): Promise<FastifyInstance> {
  const { deps, jobs } = installation
  await buildScreens()
  const { app } = await compose({
    config,
    deps,
    pages: await builtPages(dist),
    logger: config.production,
  })
  // Whoever hears that we are ready finds everything at work, and the database looked after.
  await jobs.work(houseJobs, { deps, auditHeadFile: config.auditHeadFile, send: openMail(config.mail) })
  await app.listen({ port: config.port, host: config.host })
  console.info(`Vangnet luistert op http://${config.host}:${config.port}`)
  installation.watchDatabase({
    restarted: () => console.error('De database was gestopt en is opnieuw gestart. Niets wat bewaard was, is weg.'),
    // Better gone than refusing everything: whoever keeps the service up sees it and starts it again.
    gone: ({ message }) => {
      console.error(
        `De database start niet meer. Vangnet stopt. Kijk in ${config.dataDir}/postgres/server.log.\n${message}`,
      )
      process.exit(1)
    },
  })
  return app
}

/** Why it does not start, with what one can do about it where that is known. */
function sayFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('code' in error && error.code === 'EADDRINUSE' && 'port' in error)) return error.message
  const { port } = error
  return `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort: PORT=${Number(port) + 1} npm start`
}

try {
  await start(readConfig(process.env))
  process.exit(0)
} catch (error) {
  console.error(sayFailure(error))
  process.exit(1)
}
