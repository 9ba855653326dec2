import { type Action, creates } from '../../src/platform/http/module.ts'
import type { Wire } from './asking.ts'

/** A whole request that is wrong: as it goes over the wire, the answers it may get, and where that must point. */
export type WrongMessage = { what: string; wire: Wire; statuses: readonly number[]; pointer?: string }

const REFUSED = [400, 413, 415, 422]
const MEGABYTE = 1_048_576

/** What can be wrong with the message around the fields: the envelope, the headers, the doubled and the misplaced. */
export function wrongMessagesFor(action: Action, fair: Wire): WrongMessage[] {
  return [
    ...(fair.body === undefined ? aboutAddress(fair) : aboutBody(fair)),
    ...(creates(action) ? aboutKey(fair) : []),
    ...(fair.headers['if-match'] === undefined ? [] : aboutVersion(fair)),
    ...(action.params.length > 0 && fair.body !== undefined ? [doubledParameter(action, fair)] : []),
  ]
}

function aboutBody(fair: Wire): WrongMessage[] {
  const body = fair.body as Record<string, unknown>
  const text = JSON.stringify(body)
  const [name, value] = Object.entries(body)[0] ?? []
  const with_ = (
    what: string,
    sent: string | Buffer,
    more: { type?: string; pointer?: string } = {},
  ): WrongMessage => ({
    what,
    wire: { ...fair, body: sent, headers: { ...fair.headers, ...(more.type && { 'content-type': more.type }) } },
    statuses: REFUSED,
    ...(more.pointer && { pointer: more.pointer }),
  })
  const opened = text.slice(0, -1) + (name === undefined ? '' : ',')
  return [
    with_('an unknown field', JSON.stringify({ ...body, onbekend: 1 }), { pointer: '/onbekend' }),
    with_('an unknown field with a slash in its name', JSON.stringify({ ...body, 'a/b~c': 1 }), {
      pointer: '/a~1b~0c',
    }),
    with_('a list instead of a message', `[${text}]`),
    with_('a text instead of a message', '"tekst"'),
    with_('nothing at all instead of a message', 'null'),
    with_('broken JSON', text.slice(0, -1)),
    with_('JSON with something after it', `${text}x`),
    with_('JSON in another character set', Buffer.from(`{"onbekend":"${'\u00e9'}"}`, 'latin1')),
    with_('a field of the language itself', `${opened}"__proto__":{"admin":true}}`, { pointer: '/__proto__' }),
    with_('a constructor', `${opened}"constructor":{"prototype":{"admin":true}}}`, { pointer: '/constructor' }),
    with_('a message of more than a megabyte', JSON.stringify({ ...body, onbekend: 'x'.repeat(MEGABYTE) })),
    with_('layers without end', `${opened}"onbekend":${'['.repeat(90_000)}${']'.repeat(90_000)}}`),
    with_('a form', new URLSearchParams({ tekst: 'x' }).toString(), { type: 'application/x-www-form-urlencoded' }),
    with_('plain text', text, { type: 'text/plain' }),
    with_('XML', '<a/>', { type: 'application/xml' }),
    ...(name === undefined
      ? []
      : [
          with_('a field twice', `${opened}${JSON.stringify(name)}:${JSON.stringify(value)}}`, { pointer: `/${name}` }),
        ]),
    {
      what: 'a field in the address',
      wire: { ...fair, query: { onbekend: '1' } },
      statuses: REFUSED,
      pointer: '/onbekend',
    },
  ]
}

function aboutAddress(fair: Wire): WrongMessage[] {
  const [name, value] = Object.entries(fair.query)[0] ?? ['onbekend', '1']
  return [
    {
      what: 'an unknown field',
      wire: { ...fair, query: { ...fair.query, onbekend: '1' } },
      statuses: REFUSED,
      pointer: '/onbekend',
    },
    {
      what: 'a field twice',
      wire: { ...fair, query: { ...fair.query, [name]: [value, value] } },
      statuses: REFUSED,
      pointer: `/${name}`,
    },
    { what: 'a field of the language itself', wire: { ...fair, path: `${fair.path}?__proto__=1` }, statuses: REFUSED },
    ...(fair.method === 'DELETE'
      ? [
          {
            what: 'a message where none belongs',
            wire: { ...fair, body: { onbekend: 1 } },
            statuses: REFUSED,
            pointer: '/onbekend',
          },
        ]
      : []),
  ]
}

function withHeader(fair: Wire, name: string, value: string | undefined): Wire {
  const { [name]: _, ...rest } = fair.headers
  return { ...fair, headers: value === undefined ? rest : { ...rest, [name]: value } }
}

function aboutKey(fair: Wire): WrongMessage[] {
  const values = [undefined, '', 'kort', 'x'.repeat(101), 'met een spatie', 'd\u00e9z\u00e9-sleutel', 'x'.repeat(9_000)]
  return values.map((value) => ({
    what: `the Idempotency-Key ${value === undefined ? 'left out' : JSON.stringify(value.slice(0, 20))}`,
    wire: withHeader(fair, 'idempotency-key', value),
    statuses: REFUSED,
  }))
}

function aboutVersion(fair: Wire): WrongMessage[] {
  const values = [undefined, '', '*', '1', 'versie', '"-1"', '"1.5"', '"1", "2"', '"99999999999999999999"', '"0x1"']
  return values.map((value) => ({
    what: `If-Match ${value === undefined ? 'left out' : value}`,
    wire: withHeader(fair, 'if-match', value),
    statuses: [428],
  }))
}

function doubledParameter({ params }: Action, fair: Wire): WrongMessage {
  const [name = ''] = params
  const body = { ...(fair.body as object), [name]: '00000000-0000-7000-8000-000000000000' }
  return {
    what: 'another id in the message than in the address',
    wire: { ...fair, body },
    statuses: REFUSED,
    pointer: `/${name}`,
  }
}
