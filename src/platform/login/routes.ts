import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AuditAction } from '../audit/record.ts'
import { record } from '../audit/record.ts'
import { inTransaction } from '../database.ts'
import { refuseOtherOrigins } from '../http/server.ts'
import { endSession, type SessionLimits, sessionCookie, startSession } from '../session.ts'
import type { Deps } from '../use-case.ts'
import { type RelyingParty, type Started, WeakLogin } from './relying-party.ts'

export type LoginSettings = {
  deps: Deps
  party: RelyingParty
  baseUrl: string
  secure: boolean
  limits: SessionLimits
  /** The municipality a login starts with; undefined when there is no active account. */
  homeOf: (subject: string, municipality?: string) => Promise<Home | undefined>
  /** What the login says about somebody, before the session begins: roles by claims. */
  onLogin?: (login: { subject: string; claims: Record<string, unknown> }) => Promise<void>
  /** The page with the ways in; `notice` says why the last attempt did not work, or that one is out. */
  page: (request: FastifyRequest, notice?: LoginNotice) => string
  /** One is out here; `elsewhere` is where to end the session at the provider too. */
  goodbye: (request: FastifyRequest, elsewhere: string) => string
  demo: boolean
}

export type LoginNotice = 'no-account' | 'failed' | 'too-weak' | 'away' | 'signed-out'
type Home = { municipality: string; worker: string; name: string }

const pending = 'vangnet_login'

/** Login and logout. Both leave an audit line; a failed login too. */
export function serveLogin(app: FastifyInstance, settings: LoginSettings): void {
  app.get<{ Querystring: { uit?: string } }>('/login', async (request, reply) =>
    html(reply, settings.page(request, request.query.uit === undefined ? undefined : 'signed-out')),
  )
  app.get<{ Querystring: { next?: string } }>('/login/start', async (request, reply) => {
    const started = await settings.party.start().catch((error: Error) => {
      request.log.error({ reason: error.message }, 'the login provider does not answer')
      return undefined
    })
    if (!started) return html(reply.code(503), settings.page(request, 'away'))
    keepPending(reply, settings, started.keep, safeNext(request.query.next))
    return reply.redirect(started.url.href, 303)
  })
  app.get('/login/callback', (request, reply) => finish(request, reply, settings))
  app.post('/logout', (request, reply) => leave(request, reply, settings))
  if (settings.demo) serveDemo(app, settings)
}

/**
 * The demo login in one step, for people and for scripts: walks the whole OpenID Connect flow inside the process and
 * hands over the session cookie.
 */
function serveDemo(app: FastifyInstance, settings: LoginSettings): void {
  app.post<{ Body: { persona?: string; next?: string } }>('/login/demo', async (request, reply) => {
    refuseOtherOrigins(request)
    const persona = String(request.body?.persona ?? '')
    if (!(await settings.homeOf(persona))) return html(reply.code(422), settings.page(request, 'no-account'))
    const started = await settings.party.start(persona)
    const jar = new Map([[pending, sealed(settings, started.keep, safeNext(request.body?.next))]])
    let at = started.url
    for (let hop = 0; hop < 8; hop += 1) {
      const answer = await app.inject({
        method: 'GET',
        url: at.pathname + at.search,
        headers: { host: at.host, cookie: cookiesOf(jar) },
      })
      for (const { name, value } of answer.cookies) jar.set(name, value)
      const session = answer.cookies.find(({ name }) => name === sessionCookie)
      if (session) return setSession(reply, settings, session.value).redirect(String(answer.headers.location), 303)
      if (!answer.headers.location) break
      at = new URL(String(answer.headers.location), at)
    }
    return html(reply.code(422), settings.page(request, 'failed'))
  })
}

/**
 * Out here at once, and then at the provider. The way there is a page that goes on by itself: a form of ours may lead to
 * no other site (`form-action`), also not by a redirect.
 */
async function leave(request: FastifyRequest, reply: FastifyReply, settings: LoginSettings) {
  refuseOtherOrigins(request)
  const token = request.cookies[sessionCookie]
  const ended = token ? await endSession(settings.deps.db, token) : undefined
  reply.clearCookie(sessionCookie, { path: '/' })
  const home = ended && (await settings.homeOf(ended.subject, ended.municipality))
  if (home) await auditLogin(settings.deps, { ...home, subject: home.worker, outcome: 'done', action: 'logout' })
  const elsewhere = await settings.party
    .leave({ back: `${settings.baseUrl}/login?uit`, ...(ended?.idToken && { idToken: ended.idToken }) })
    .catch(() => undefined) // a provider that does not answer keeps nobody logged in here
  if (!elsewhere) return reply.redirect('/login?uit', 303)
  return html(reply.header('Refresh', `0; url=${elsewhere.href}`), settings.goodbye(request, elsewhere.href))
}

async function finish(request: FastifyRequest, reply: FastifyReply, settings: LoginSettings) {
  const kept = opened(settings, request.cookies[pending])
  reply.clearCookie(pending, { path: '/login' })
  if (!kept) return html(reply.code(422), settings.page(request, 'failed'))
  const login = await settings.party.finish(new URL(request.url, settings.baseUrl), kept.keep).catch((error: Error) => {
    request.log.warn({ reason: error.message }, 'login failed')
    return error
  })
  if (login instanceof Error) {
    const notice = login instanceof WeakLogin ? 'too-weak' : 'failed'
    await auditLogin(settings.deps, { subject: 'unknown', outcome: `platform/login-${notice}` })
    return html(reply.code(notice === 'too-weak' ? 403 : 422), settings.page(request, notice))
  }
  await settings.onLogin?.(login)
  const home = await settings.homeOf(login.subject)
  if (!home) {
    await auditLogin(settings.deps, { subject: 'unknown', outcome: 'organisations/no-account' })
    return html(reply.code(403), settings.page(request, 'no-account'))
  }
  const now = settings.deps.now()
  const token = await startSession(settings.deps.db, {
    subject: login.subject,
    municipality: home.municipality,
    now,
    limits: settings.limits,
    idToken: login.idToken,
  })
  await auditLogin(settings.deps, {
    subject: home.worker,
    name: home.name,
    municipality: home.municipality,
    outcome: 'done',
  })
  return setSession(reply, settings, token).redirect(kept.next, 303)
}

type LoginEvent = { subject: string; name?: string; municipality?: string; outcome: string; action?: AuditAction }

async function auditLogin(deps: Deps, event: LoginEvent): Promise<void> {
  const { municipality } = event
  await inTransaction(deps.db, { municipality }, (tx) =>
    record(tx, {
      at: deps.now(),
      municipality,
      action: event.action ?? 'login',
      useCase: `platform.${event.action ?? 'login'}`,
      outcome: event.outcome,
      actor: {
        kind: 'worker',
        id: event.subject,
        name: event.name ?? '',
        roles: [],
        municipality: municipality ?? '',
        teams: [],
      },
      purpose: 'use-of-the-system',
      object: 'session/new',
      households: [],
      origin: 'login',
      trace: crypto.randomUUID(),
      grantedBy: event.outcome === 'done' ? 'login/oidc' : 'none',
    }),
  )
}

function setSession(reply: FastifyReply, { secure }: LoginSettings, token: string): FastifyReply {
  return reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

function keepPending(reply: FastifyReply, settings: LoginSettings, keep: Started['keep'], next: string): void {
  reply.setCookie(pending, sealed(settings, keep, next), {
    path: '/login',
    httpOnly: true,
    sameSite: 'lax',
    secure: settings.secure,
    maxAge: 600,
  })
}

type Pending = { keep: Started['keep']; next: string }

/** What must survive the trip to the provider travels in a signed cookie: any of our processes may receive the callback. */
function sealed({ deps }: LoginSettings, keep: Started['keep'], next: string): string {
  const text = Buffer.from(JSON.stringify({ keep, next } satisfies Pending)).toString('base64url')
  return `${text}.${signature(deps.settings.secret, text)}`
}

function opened({ deps }: LoginSettings, cookie: string | undefined): Pending | undefined {
  const [text, given] = cookie?.split('.') ?? []
  if (!text || !given) return undefined
  const expected = signature(deps.settings.secret, text)
  if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as Pending
}

function signature(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(`login:${text}`).digest('base64url')
}

/** Only a path of our own: a login may not send anybody elsewhere. */
function safeNext(next: string | undefined): string {
  return next?.match(/^\/(?!\/|\\)/) ? next : '/app'
}

function cookiesOf(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

function html(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(text)
}
