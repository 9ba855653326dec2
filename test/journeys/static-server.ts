import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { buildScreens, dist } from '../../src/app/build-screens.ts'
import { themeCss } from '../../src/platform/ui/theme/css.ts'

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** The policy the product sends; a screen that breaks under it breaks in this test too. */
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'"

/** A call of the API as the screens make it; `version` is what `If-Match` said. */
export type ApiAsk = { method: string; path: string; body: Record<string, unknown>; version: number }
export type ApiAnswer = { status?: number; body: unknown }

type Served = { me?: object; pages?: Record<string, string>; api?: (ask: ApiAsk) => ApiAnswer | undefined }

type Answer = { status?: number; kind: string; body: string | Buffer }

async function fileAnswer(path: string): Promise<Answer> {
  const file = normalize(path).replace(/^(\.\.[/\\])+/, '')
  const asked = join(dist, file)
  const body = await readFile(extname(asked) ? asked : join(dist, 'app/index.html')).catch(() => undefined)
  if (!body) return { status: 404, kind: 'text/plain', body: 'not found' }
  return { kind: KINDS[extname(asked) || '.html'] ?? 'application/octet-stream', body }
}

export type StaticServer = { url: string; close: () => Promise<void> }

async function askOf(request: IncomingMessage, path: string): Promise<ApiAsk> {
  const text = await Array.fromAsync(request as AsyncIterable<Buffer>).then((parts) => Buffer.concat(parts).toString())
  const version = Number(request.headers['if-match']?.replaceAll('"', '') ?? 0)
  return { method: request.method ?? 'GET', path, body: text ? JSON.parse(text) : {}, version }
}

async function apiAnswer(request: IncomingMessage, path: string, { me, api }: Served): Promise<Answer> {
  const json = (status: number, body: unknown): Answer => ({
    status,
    kind: 'application/json',
    body: JSON.stringify(body),
  })
  if (path === '/me' && me) return json(200, me)
  const answer = api?.(await askOf(request, path))
  return answer ? json(answer.status ?? 200, answer.body) : json(404, { title: 'Niet gevonden' })
}

/** Serves the built files, the API as given, and pages by path, without anything of the product's own server. */
export async function serveBuilt(served: Served): Promise<StaticServer> {
  const answerTo = (request: IncomingMessage): Promise<Answer> | Answer => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const page = served.pages?.[pathname]
    if (page) return { kind: 'text/html; charset=utf-8', body: page }
    if (pathname.startsWith('/api/v1/')) return apiAnswer(request, pathname.slice('/api/v1'.length), served)
    const brand = /^\/theme\/([0-9a-f]{6})\.css$/.exec(pathname)?.[1]
    return brand ? { kind: 'text/css', body: themeCss(`#${brand}`) } : fileAnswer(pathname)
  }
  await buildScreens()
  const server = createServer(async (request, response) => {
    const { status = 200, kind, body } = await answerTo(request)
    response.writeHead(status, { 'content-type': kind, 'content-security-policy': POLICY }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
