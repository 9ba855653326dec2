import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
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

type Answer = { status?: number; kind: string; body: string | Buffer }

async function fileAnswer(path: string): Promise<Answer> {
  const file = normalize(path).replace(/^(\.\.[/\\])+/, '')
  const asked = join(dist, file)
  const body = await readFile(extname(asked) ? asked : join(dist, 'app/index.html')).catch(() => undefined)
  if (!body) return { status: 404, kind: 'text/plain', body: 'not found' }
  return { kind: KINDS[extname(asked) || '.html'] ?? 'application/octet-stream', body }
}

export type StaticServer = { url: string; close: () => Promise<void> }

/** Serves the built files, `GET /api/v1/me` as given, and pages by path, without anything of the product's own server. */
export async function serveBuilt({
  me,
  pages = {},
}: {
  me?: object
  pages?: Record<string, string>
}): Promise<StaticServer> {
  const answerTo = async (path: string): Promise<Answer> => {
    const page = pages[path]
    if (page) return { kind: 'text/html; charset=utf-8', body: page }
    if (path === '/api/v1/me' && me) return { kind: 'application/json', body: JSON.stringify(me) }
    if (path.startsWith('/api/'))
      return { status: 404, kind: 'application/problem+json', body: '{"title":"Niet gevonden"}' }
    const brand = /^\/theme\/([0-9a-f]{6})\.css$/.exec(path)?.[1]
    if (brand) return { kind: 'text/css', body: themeCss(`#${brand}`) }
    return fileAnswer(path)
  }
  await buildScreens()
  const server = createServer(async (request, response) => {
    const { status = 200, kind, body } = await answerTo(new URL(request.url ?? '/', 'http://here').pathname)
    response.writeHead(status, { 'content-type': kind, 'content-security-policy': POLICY }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
