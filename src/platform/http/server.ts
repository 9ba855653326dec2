import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Entrance } from '../entrance.ts'
import { isKey } from '../idempotency.ts'
import { type Refusal, Refused } from '../refusal.ts'
import { type Deps, refuseStranger } from '../use-case.ts'
import { guardAnswers } from './headers.ts'
import { errorWithoutPersonalData, requestWithoutPersonalData } from './log.ts'
import { type Action, actionsOf, creates, type Module } from './module.ts'
import { openapi } from './openapi.ts'
import { Paper, sendPaper } from './paper.ts'
import { type Language, type Problem, problemOf, type Sentences } from './problem.ts'
import { escaped, readJson } from './read-json.ts'

export type HttpSettings = {
  modules: readonly Module[]
  deps: Deps
  version: string
  /** The way in that a request brings: a session cookie or a partner's key. Undefined is none. */
  identify: (request: FastifyRequest) => Entrance | undefined
  /** Visitors come over https: then browsers are told never to come without it again. */
  overTls?: boolean
  /** A refusal as a page, for somebody who came with a browser to an address that is none of the API. */
  problemPage?: (problem: Problem, request: FastifyRequest) => string
  logger?: boolean
}

const ONE_MEGABYTE = 1_048_576

/** The server: every operation of every module, and one way to say no. No logic lives here. */
export async function buildServer(settings: HttpSettings): Promise<FastifyInstance> {
  const { modules, version } = settings
  const app = Fastify({
    logger: {
      level: settings.logger ? 'info' : 'error',
      redact: ['req.headers', 'req.query'],
      serializers: { req: requestWithoutPersonalData, err: errorWithoutPersonalData },
    },
    bodyLimit: ONE_MEGABYTE,
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: (error, request, reply) => answer(error, request, reply),
  })
  await app.register(cookie)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) =>
    readJson(bytes),
  )
  await app.register(formbody)
  const sentences = sentencesOf(modules)
  const answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const problem = problemOf(error, sentences, languageOf(request))
    if (problem.status >= 500) request.log.error({ err: error }, 'surprise')
    reply.code(problem.status)
    if (settings.problemPage && wantsPage(request))
      return reply.type('text/html; charset=utf-8').send(settings.problemPage(problem, request))
    return reply.type('application/problem+json').send(problem)
  }
  app.setErrorHandler((error: FastifyError, request, reply) => answer(error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    answer(new Refused({ refused: 'http/unknown-path', status: 404 }), request, reply),
  )
  guardAnswers(app, { version, overTls: settings.overTls ?? false })
  for (const action of actionsOf(modules)) serve(app, action, settings)
  // Made when somebody first asks for it: it takes some tens of megabytes that a server otherwise never needs.
  let description: ReturnType<typeof openapi> | undefined
  app.get('/api/v1/openapi.json', () => {
    description ??= openapi(modules, version)
    return description
  })
  return app
}

function wantsPage({ headers, url }: FastifyRequest): boolean {
  return (headers.accept?.includes('text/html') ?? false) && !url.startsWith('/api/')
}

function serve(app: FastifyInstance, action: Action, settings: HttpSettings): void {
  const { largest } = action.useCase.definition
  app.route({
    method: action.method,
    url: `/api/v1${action.path}`,
    ...(largest && { bodyLimit: largest.bytes, onRequest: refuseTooLarge(largest, settings) }),
    handler: async (request, reply) => {
      refuseOtherOrigins(request)
      const actor = settings.identify(request)
      if (!actor) throw new Refused({ refused: 'access/log-in-first', status: 401 })
      const asked = await askedBy(actor, { action, request, settings })
      const result = await action.useCase.perform(settings.deps, { actor, origin: 'api', trace: request.id, ...asked })
      if (result instanceof Paper) return sendPaper(reply, result)
      if (hasVersion(result)) reply.header('ETag', `"${result.version}"`)
      reply.header('Cache-Control', 'no-store')
      return reply.code(creates(action) ? 201 : 200).send(result ?? {})
    },
  })
}

/** Refused by what it says to weigh, before a byte of it is read; a stranger hears no more than to log in. */
function refuseTooLarge({ bytes, refusal }: { bytes: number; refusal: Refusal }, { identify }: HttpSettings) {
  return async (request: FastifyRequest) => {
    if (!identify(request)) throw new Refused({ refused: 'access/log-in-first', status: 401 })
    if (Number(request.headers['content-length'] ?? 0) > bytes) throw new Refused(refusal)
  }
}

type Asked = { action: Action; request: FastifyRequest; settings: HttpSettings }

async function askedBy(actor: Entrance, { action, request, settings }: Asked): Promise<{ raw: unknown; key?: string }> {
  try {
    const key = keyOf(action, request)
    return { raw: rawInput(action, request), ...(key !== undefined && { key }) }
  } catch (error) {
    await refuseStranger(settings.deps, actor)
    throw error
  }
}

/**
 * Path, query, body and the version from If-Match together are the input; the contract refuses what it does not know.
 * What stands at the wrong place, or at two places, is refused too: one of both would be lost without a word.
 */
function rawInput(action: Action, request: FastifyRequest): unknown {
  if (/urlencoded/.test(request.headers['content-type'] ?? ''))
    throw new Refused({ refused: 'input/wrong-kind', status: 415 })
  const { body = {} } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refused({ refused: 'input/not-json', status: 422 })
  const asks = action.method === 'GET' || action.method === 'DELETE'
  const [told, misplaced] = asks ? [request.query as object, body] : [body, request.query as object]
  refuseFields(Object.keys(misplaced), asks ? 'input/in-message' : 'input/in-address')
  const version = versionOf(action, request)
  const fixed = { ...(request.params as object), ...(version !== undefined && { version }) }
  refuseFields(
    Object.keys(fixed).filter((name) => Object.hasOwn(told, name)),
    'input/unknown-field',
  )
  return { ...told, ...fixed }
}

function refuseFields([field]: readonly string[], refused: string): void {
  if (field !== undefined) throw new Refused({ refused, status: 422, pointer: `/${escaped(field)}`, facts: { field } })
}

/** A version is a small number; what is longer never was one. */
function versionOf({ method, useCase }: Action, request: FastifyRequest): number | undefined {
  const wantsVersion = 'shape' in useCase.definition.input && 'version' in (useCase.definition.input.shape as object)
  if (!wantsVersion || method === 'GET' || method === 'POST') return undefined
  const given = request.headers['if-match']?.match(/^(?:W\/)?"(\d{1,9})"$/)?.[1]
  if (given === undefined) throw new Refused({ refused: 'input/version-missing', status: 428 })
  return Number(given)
}

function keyOf(action: Action, request: FastifyRequest): string | undefined {
  if (!creates(action)) return undefined
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !isKey(key)) throw new Refused({ refused: 'input/key-missing', status: 422 })
  return key
}

/** A page of another site may not give orders with our visitor's cookie. */
export function refuseOtherOrigins(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin, host } = request.headers
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new Refused({ refused: 'access/wrong-origin', status: 403 })
}

/** Dutch, unless the visitor chose English; the browser's own language says little about a Dutch municipality. */
export function languageOf(request: FastifyRequest): Language {
  return request.cookies?.vangnet_language === 'en' ? 'en' : 'nl'
}

export function sentencesOf(modules: readonly Module[]): Sentences {
  return {
    nl: Object.assign({}, ...modules.map(({ refusals }) => refusals.nl)),
    en: Object.assign({}, ...modules.map(({ refusals }) => refusals.en)),
    read: (refused, facts, language) =>
      modules.find(({ name }) => refused.startsWith(`${name}/`))?.readable?.[language](facts) ?? facts,
  }
}

function hasVersion(result: unknown): result is { version: number } {
  return typeof result === 'object' && result !== null && 'version' in result && typeof result.version === 'number'
}
