import process from 'node:process'
import { openMail } from '../platform/mail.ts'
import { buildScreens, dist } from './build-screens.ts'
import { compose } from './compose.ts'
import { type Config, readConfig } from './config.ts'
import { type Installation, openInstallation } from './installation.ts'
import { jobs as houseJobs } from './jobs.ts'
import { builtPages } from './pages.ts'

/** `npm start`: database, schema, demo data the first time, screens, server; and all of it down again on Ctrl-C. */
async function start(config: Config): Promise<void> {
  const installation = await openInstallation(config, () => new Date())
  try {
    await serve(config, installation)
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function serve(config: Config, installation: Installation): Promise<void> {
  const { deps, jobs, baseUrl } = installation
  await buildScreens()
  const { app } = await compose({
    config,
    baseUrl,
    db: deps.db,
    jobs,
    now: deps.now,
    pages: await builtPages(dist),
    logger: config.production,
  })
  await app.listen({ port: config.port, host: config.host })
  await jobs.work(houseJobs, { deps, auditHeadFile: config.auditHeadFile, send: openMail(config.mail) })
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

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await installation.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

await start(readConfig(process.env)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
