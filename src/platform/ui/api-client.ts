import { offlineProblem, Problem, problemOf } from './problem.ts'
import { WaitingSaves } from './waiting-saves.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type ChangeOptions = {
  /** The version that was read; sent as `If-Match: "<version>"`, so that nobody overwrites unseen. */
  version?: number | string
  /** Made once by the caller when a form must be safe over a reload; otherwise one is made per call. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** `false`: fail at once without connection, for whoever retries by himself (autosave). */
  wait?: boolean
}

export type ReadOptions = { signal?: AbortSignal }

/** What was read together with its version, for a later change. */
export type Versioned<T> = { data: T; version: string | undefined }

export type Api = {
  get<T>(path: string, options?: ReadOptions): Promise<T>
  getVersioned<T>(path: string, options?: ReadOptions): Promise<Versioned<T>>
  post<T>(path: string, body?: unknown, options?: ChangeOptions): Promise<T>
  put<T>(path: string, body: unknown, options?: ChangeOptions): Promise<T>
  patch<T>(path: string, body: unknown, options?: ChangeOptions): Promise<T>
  del<T>(path: string, options?: ChangeOptions): Promise<T>
  /** Changes that wait for the connection to come back; the shell shows them. */
  readonly waiting: WaitingSaves
}

export type ApiSettings = {
  base?: string
  fetch?: typeof fetch
  /** What happens when nobody is signed in any more; usually: to the login page and back. */
  onSignedOut?: () => void
  newKey?: () => string
  waiting?: WaitingSaves
}

/** To the login page, and after it back to where one was. */
function toLogin(): void {
  const here = location.pathname + location.search
  location.assign(`/login?next=${encodeURIComponent(here)}`)
}

function headersFor(method: Method, options: ChangeOptions & { key: string }, hasBody: boolean): Headers {
  const headers = new Headers({ accept: 'application/json, application/problem+json' })
  if (hasBody) headers.set('content-type', 'application/json')
  // Also on changes: when the answer got lost, the server can see that this is the same attempt.
  if (method !== 'GET') headers.set('idempotency-key', options.key)
  if (options.version !== undefined) headers.set('if-match', `"${options.version}"`)
  return headers
}

const versionOf = (answer: Response) => answer.headers.get('etag')?.replace(/^W\//, '').replaceAll('"', '')

/**
 * The browser's way to the API. Reads are tried twice when the line drops; changes wait for the line, with the same
 * Idempotency-Key, so that nothing is lost and nothing happens twice. Refusals come back as `Problem`.
 */
export function createApi(settings: ApiSettings = {}): Api {
  const { base = '/api/v1', onSignedOut = toLogin, newKey = () => crypto.randomUUID() } = settings
  const waiting = settings.waiting ?? new WaitingSaves()
  const send = settings.fetch ?? ((input, init) => fetch(input, init))

  async function once(method: Method, path: string, init: RequestInit): Promise<Response> {
    try {
      return await send(base + path, { ...init, method, credentials: 'same-origin' })
    } catch (cause) {
      if (init.signal?.aborted) throw cause
      throw offlineProblem()
    }
  }

  async function request<T>(
    method: Method,
    path: string,
    options: ChangeOptions & { body?: unknown } = {},
  ): Promise<Versioned<T>> {
    const { body, signal, wait = true } = options
    const headers = headersFor(method, { ...options, key: options.idempotencyKey ?? newKey() }, body !== undefined)
    const init = { headers, ...(body !== undefined && { body: JSON.stringify(body) }), ...(signal && { signal }) }
    const attempt = () => once(method, path, init)
    const answer = await attempt().catch((problem: unknown) => {
      if (!(problem instanceof Problem && problem.offline)) throw problem
      if (method === 'GET') return attempt()
      if (wait) return waiting.until(attempt)
      throw problem
    })
    if (answer.status === 401) onSignedOut()
    if (!answer.ok) throw await problemOf(answer)
    const text = answer.status === 204 ? '' : await answer.text()
    return { data: (text ? JSON.parse(text) : undefined) as T, version: versionOf(answer) }
  }

  const change =
    (method: Method) =>
    async <T>(path: string, body?: unknown, options?: ChangeOptions): Promise<T> =>
      (await request<T>(method, path, { ...options, body })).data
  return {
    get: async <T>(path: string, options?: ReadOptions) => (await request<T>('GET', path, options)).data,
    getVersioned: (path, options) => request('GET', path, options),
    post: change('POST'),
    put: change('PUT'),
    patch: change('PATCH'),
    del: (path, options) => change('DELETE')(path, undefined, options),
    waiting,
  }
}

/** The one client of the staff app. */
export const api: Api = createApi()
