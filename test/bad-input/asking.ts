import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import type { Action } from '../../src/platform/http/module.ts'
import type { TestHouse } from '../house.ts'

/** What goes over the wire, before anything is wrong with it. */
export type Wire = {
  method: Action['method']
  path: string
  query: Record<string, unknown>
  body: unknown
  headers: Record<string, string>
}

/** The input of an operation, laid out as HTTP wants it. */
export function wireOf(action: Action, input: Record<string, unknown>): Wire {
  const { version, ...rest } = input
  const asks = action.method === 'GET' || action.method === 'DELETE'
  const told = Object.entries(rest).filter(([name]) => !action.params.includes(name))
  const versioned = action.method !== 'GET' && action.method !== 'POST' && version !== undefined
  return {
    method: action.method,
    path: action.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(rest[name]))),
    query: asks ? Object.fromEntries(told) : {},
    body: asks ? undefined : Object.fromEntries(told),
    headers: {
      ...(versioned && { 'if-match': `"${String(version)}"` }),
      ...(action.method === 'POST' && { 'idempotency-key': randomUUID() }),
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what came back is judged by the sweep, whatever its shape
export type Came = { status: number; type: string; body: any; text: string }

export async function send(house: TestHouse, wire: Wire, cookie: string): Promise<Came> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(wire.query))
    for (const one of Array.isArray(value) ? value : [value])
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
  const asked: InjectOptions = {
    method: wire.method,
    url: `/api/v1${wire.path}${query.size > 0 ? `?${query}` : ''}`,
    headers: { cookie, ...(wire.body !== undefined && { 'content-type': 'application/json' }), ...wire.headers },
    ...(wire.body !== undefined && {
      payload:
        typeof wire.body === 'string' || Buffer.isBuffer(wire.body)
          ? wire.body
          : Buffer.from(JSON.stringify(wire.body)),
    }),
  }
  const answer = await house.inject(asked)
  const type = String(answer.headers['content-type'] ?? '')
  return { status: answer.statusCode, type, body: type.includes('json') ? answer.json() : undefined, text: answer.body }
}

/** The cookie of somebody who logged in, asked once. */
export function doorkeeper(house: TestHouse): (persona: string) => Promise<string> {
  const cookies = new Map<string, Promise<string>>()
  return (persona) => {
    const known = cookies.get(persona) ?? logIn(house, persona)
    cookies.set(persona, known)
    return known
  }
}

async function logIn(house: TestHouse, persona: string): Promise<string> {
  const answer = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: `persona=${persona}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const session = answer.cookies.find(({ name }) => name === 'vangnet_session')
  if (!session) throw new Error(`${persona} could not log in: ${answer.statusCode}`)
  return `vangnet_session=${session.value}`
}
