import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findActor, findPartnerSystem, listMunicipalitiesOf } from '../modules/organisations/public.ts'
import { type Db, inTransaction } from '../platform/database.ts'
import type { Entrance } from '../platform/entrance.ts'
import { buildServer } from '../platform/http/server.ts'
import { embedDemoProvider } from '../platform/login/demo-provider.ts'
import { type OidcSettings, relyingParty } from '../platform/login/relying-party.ts'
import { serveLogin } from '../platform/login/routes.ts'
import { sessionCookie } from '../platform/session.ts'
import { type Deps, dutchDate } from '../platform/use-case.ts'
import { serveCalendar } from './calendar.ts'
import type { Config } from './config.ts'
import { applyLoginEverywhere } from './login-roles.ts'
import { modules } from './modules.ts'
import { type Pages, servePages } from './pages.ts'
import { version } from './version.ts'

export type House = { app: FastifyInstance; deps: Deps }

export type Parts = {
  config: Config
  deps: Deps
  pages: Pages
  logger?: boolean
}

/** Puts the house together; plain arguments, read from top to bottom. Nothing starts listening here. */
export async function compose({ config, deps, pages, logger }: Parts): Promise<House> {
  const { db, now } = deps
  const { baseUrl } = deps.settings
  const identify = (request: FastifyRequest): Entrance | undefined => {
    const key = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (key !== undefined) return { key: keptAs(key), ask: (tx) => findPartnerSystem(tx, key, { now: now() }) }
    const token = request.cookies[sessionCookie]
    const { idleMinutes } = config.session
    return token ? { key: keptAs(token), ask: (tx) => findActor(tx, token, { now: now(), idleMinutes }) } : undefined
  }
  const app = await buildServer({
    modules,
    deps,
    version,
    identify,
    overTls: baseUrl.startsWith('https:'),
    problemPage: (problem, request) => pages.problem(request, problem),
    ...(logger && { logger }),
  })
  const homeOf = async (subject: string, municipality?: string) => {
    const today = dutchDate(now())
    const own = await inTransaction(db, { municipality: undefined }, (tx) => listMunicipalitiesOf(tx, subject, today))
    const first = municipality === undefined ? own[0] : own.find(({ code }) => code === municipality)
    return first && { municipality: first.code, worker: first.worker, name: first.workerName }
  }
  const oidc = await oidcSettings(app, { config, baseUrl, personas: async (id) => (await homeOf(id)) !== undefined })
  serveLogin(app, {
    deps,
    party: relyingParty(oidc),
    baseUrl,
    secure: baseUrl.startsWith('https:'),
    limits: config.session,
    homeOf,
    onLogin: (login) => applyLoginEverywhere(deps, login),
    page: (request, notice) => pages.login(request, { demo: config.demo, notice }),
    goodbye: pages.goodbye,
    demo: config.demo,
  })
  serveHealth(app, db)
  serveCalendar(app, deps)
  await servePages(app, { modules, deps, pages })
  return { app, deps }
}

/** What a secret is known by: whoever reads the memory of the process finds no session to use. */
function keptAs(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

async function oidcSettings(
  app: FastifyInstance,
  how: { config: Config; baseUrl: string; personas: (id: string) => Promise<boolean> },
): Promise<OidcSettings> {
  const { config, baseUrl } = how
  if (!config.oidc) return embedDemoProvider(app, { baseUrl, personas: how.personas, production: config.production })
  const { acr, ...own } = config.oidc
  return { ...own, redirectUri: `${baseUrl}/login/callback`, acceptedAcr: acr }
}

function serveHealth(app: FastifyInstance, db: Db): void {
  app.get('/health/live', () => ({ status: 'ok' }))
  app.get('/health/ready', async (_request, reply) => {
    const ready = await db.pool.query('select 1 from platform.migration limit 1').then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database' })
  })
}
