import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ZodError } from 'zod'
import { listMunicipalities } from '../modules/organisations/public.ts'
import { publicActor } from '../platform/actor.ts'
import { inTransaction } from '../platform/database.ts'
import type { Module } from '../platform/http/module.ts'
import { sendPaper } from '../platform/http/paper.ts'
import { fieldErrors, type Problem, problemOf } from '../platform/http/problem.ts'
import type { FieldError, PublicPage, PublicRequest, PublicView } from '../platform/http/public-page.ts'
import { languageOf, refuseOtherOrigins, sentencesOf } from '../platform/http/server.ts'
import { isKey } from '../platform/idempotency.ts'
import type { LoginNotice } from '../platform/login/routes.ts'
import { isRefusal, Refused } from '../platform/refusal.ts'
import { DEFAULT_BRAND, themeCss } from '../platform/ui/theme/css.ts'
import { type Deps, dutchDate } from '../platform/use-case.ts'
import { demoPeople } from './demo/people.ts'

/** How a screen becomes HTML: the built server side of the screens (`dist/public/public.js`). */
export type Render = (
  name: string,
  props: Record<string, unknown>,
  page: { lang: 'nl' | 'en'; brand: string; path: string; municipality?: string },
) => string

export type Pages = {
  render: Render
  /** The folder with the built staff app and the public style sheet; undefined in tests without screens. */
  dist: string | undefined
  login: (request: FastifyRequest, about: { demo: boolean; notice: LoginNotice | undefined }) => string
  goodbye: (request: FastifyRequest, elsewhere: string) => string
  problem: (request: FastifyRequest, problem: Problem) => string
}

/** The screens as they were built by `npm run build`. */
export async function builtPages(dist: string): Promise<Pages> {
  const built = (await import(pathToFileURL(path.join(dist, 'public', 'public.js')).href)) as {
    renderPublicPage: Render
  }
  return pagesWith(built.renderPublicPage, dist)
}

export function pagesWith(render: Render, dist: string | undefined): Pages {
  return {
    render,
    dist,
    login(request, { demo, notice }) {
      const people = demo
        ? demoPeople.map(({ id, name, municipality, about }) => ({
            id,
            name,
            municipality,
            about: about[languageOf(request)],
          }))
        : []
      const next = (request.query as { next?: string }).next
      return render(
        'login',
        { demo, notice, people, next },
        { lang: languageOf(request), brand: DEFAULT_BRAND, path: '/login' },
      )
    },
    goodbye: (request, elsewhere) =>
      render('goodbye', { elsewhere }, { lang: languageOf(request), brand: DEFAULT_BRAND, path: '/login' }),
    problem: (request, { status, detail }) =>
      render('problem', { status, detail }, { lang: languageOf(request), brand: DEFAULT_BRAND, path: '/' }),
  }
}

/** What everybody may know, without logging in and without any module. */
const information = {
  '/toegankelijkheid': 'accessibility',
  '/privacy': 'privacy',
  '/voor-ontwikkelaars': 'developers',
}

/** The public pages of all modules, the built staff app under /app, and the front door. */
export async function servePages(
  app: FastifyInstance,
  house: { modules: readonly Module[]; deps: Deps; pages: Pages },
): Promise<void> {
  app.get('/', async (request, reply) => {
    const today = dutchDate(house.deps.now())
    const municipalities = await inTransaction(house.deps.db, { municipality: undefined }, (tx) =>
      listMunicipalities(tx, today),
    )
    return html(
      reply,
      house.pages.render('home', { municipalities }, { lang: languageOf(request), brand: DEFAULT_BRAND, path: '/' }),
    )
  })
  app.get<{ Params: { language: string } }>('/taal/:language', async (request, reply) => {
    const back = (request.query as { terug?: string }).terug
    reply.setCookie('vangnet_language', request.params.language === 'en' ? 'en' : 'nl', {
      path: '/',
      sameSite: 'lax',
      maxAge: 31_536_000,
    })
    return reply.redirect(back?.match(/^\/(?!\/|\\)/) ? back : '/', 303)
  })
  for (const [path, about] of Object.entries(information)) {
    app.get(path, (request, reply) =>
      html(
        reply,
        house.pages.render('information', { about }, { lang: languageOf(request), brand: DEFAULT_BRAND, path }),
      ),
    )
  }
  for (const module of house.modules) {
    for (const [url, page] of Object.entries(module.pages ?? {})) servePage(app, { url, page, ...house })
  }
  serveThemes(app)
  if (house.pages.dist) await serveStaffApp(app, house.pages.dist)
}

type Served = { url: string; page: PublicPage; modules: readonly Module[]; deps: Deps; pages: Pages }

function servePage(app: FastifyInstance, served: Served): void {
  app.get(served.url, async (request, reply) =>
    send(reply, served, request, await served.page.show(requestOf(request, served))),
  )
  if (!served.page.submit) return
  app.post(served.url, async (request, reply) => {
    refuseOtherOrigins(request)
    if (request.body !== undefined && !/urlencoded/.test(request.headers['content-type'] ?? ''))
      throw new Refused({ refused: 'input/not-a-form', status: 415 })
    const asked = requestOf(request, served)
    try {
      return send(reply, served, request, await submitted(served.page, asked))
    } catch (error) {
      const errors = errorsOf(error, served, asked)
      if (!errors || !served.page.again) throw error
      return send(reply.code(422), served, request, await served.page.again(asked, errors))
    }
  })
}

function submitted(page: PublicPage, asked: PublicRequest): Promise<PublicView> {
  if (!page.submit) throw new Refused({ refused: 'http/unknown-path', status: 404 })
  return page.submit(asked)
}

/** Errors that belong on the page itself; surprises go on to the error handler. */
function errorsOf(error: unknown, { modules }: Served, { language }: PublicRequest): FieldError[] | undefined {
  if (error instanceof ZodError) return fieldErrors(error, sentencesOf(modules), language)
  if (!(error instanceof Refused || isRefusal(error))) return undefined
  const { detail, errors } = problemOf(error, sentencesOf(modules), language)
  return errors ?? [{ pointer: '', detail }]
}

function requestOf(request: FastifyRequest, { deps }: Served): PublicRequest {
  const form = (request.body ?? {}) as Record<string, string | string[]>
  const as = publicActor
  return {
    deps,
    as,
    ask: (useCase, raw, key) => {
      const municipality = String((raw as { municipality?: string }).municipality ?? form.municipality ?? '')
      return useCase.perform(deps, {
        actor: as(municipality),
        raw,
        origin: 'public-page',
        trace: randomUUID(),
        ...(key !== undefined && isKey(key) && { key }),
      })
    },
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    form,
    language: languageOf(request),
  }
}

async function send(
  reply: FastifyReply,
  { pages }: Served,
  request: FastifyRequest,
  view: PublicView,
): Promise<FastifyReply> {
  if ('redirect' in view) return reply.redirect(view.redirect, 303)
  if ('paper' in view) return sendPaper(reply, view.paper)
  const { brand: colour, site } = view.props
  const brand = typeof colour === 'string' ? colour : DEFAULT_BRAND
  if (view.status) reply.code(view.status)
  return html(
    reply,
    pages.render(view.screen, view.props, {
      lang: languageOf(request),
      brand,
      path: request.url.split('?')[0] ?? '/',
      ...(typeof site === 'string' && { municipality: site }),
    }),
  )
}

/** The colours of a municipality; the same hexadecimal digits always give the same stylesheet. */
function serveThemes(app: FastifyInstance): void {
  app.get<{ Params: { brand: string } }>('/theme/:brand([0-9a-f]{6}).css', (request, reply) =>
    reply
      .type('text/css')
      .header('Cache-Control', 'public, max-age=86400')
      .send(themeCss(`#${request.params.brand}`)),
  )
}

async function serveStaffApp(app: FastifyInstance, dist: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: path.join(dist, 'public'),
    prefix: '/public/',
    decorateReply: false,
    index: false,
  })
  await app.register(fastifyStatic, {
    root: path.join(dist, 'app'),
    prefix: '/app/',
    wildcard: false,
    index: false,
    preCompressed: false,
  })
  const shell = await fs.readFile(path.join(dist, 'app', 'index.html'), 'utf8')
  const open = (_request: FastifyRequest, reply: FastifyReply) => html(reply.header('Cache-Control', 'no-cache'), shell)
  app.get('/app', open)
  app.get('/app/*', open)
}

function html(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(text)
}
