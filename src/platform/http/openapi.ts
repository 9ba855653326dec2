import { z } from 'zod'
import { type Action, actionsOf, creates, type Module } from './module.ts'
import { paperOutput } from './paper.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description, made from the contracts: it cannot say anything else than the code does. */
export function openapi(modules: readonly Module[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const action of actionsOf(modules)) {
    const path = action.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [action.method.toLowerCase()]: operation(action) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vangnet',
      summary: 'Regiesysteem jeugd: van eerste signaal tot passende hulp.',
      version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Vangnet', email: 'vangnet@example.org', url: 'https://example.org/vangnet' },
    },
    servers: [{ url: '/api/v1' }],
    tags: modules.map(({ name, about }) => ({ name, description: about })),
    security: [{ session: [] }, { partner: [] }],
    paths,
    webhooks: Object.fromEntries(modules.flatMap(({ name, events }) => webhooksOf(name, events))),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'vangnet_session' },
        partner: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

/** What we send to systems of others, as they have to answer it. */
function webhooksOf(tag: string, events: Module['events'] = {}): [string, Json][] {
  const text = { schema: { type: 'string' }, required: true }
  const signature = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    parameter(name, 'header', text),
  )
  return Object.entries(events).map(([type, { summary, schema }]) => [
    type,
    {
      post: {
        operationId: type,
        summary,
        tags: [tag],
        security: [],
        parameters: signature,
        requestBody: { required: true, content: { 'application/cloudevents+json': { schema } } },
        responses: {
          default: {
            description:
              'Elk antwoord dat met een 2 begint, telt als aangekomen. Na 410 wordt dit bericht niet opnieuw gestuurd, na elk ander antwoord wel.',
          },
        },
      },
    },
  ])
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
}

const apiVersion = { 'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string' } } }

function operation(action: Action): Json {
  const { definition } = action.useCase
  const { inPath, inHeader, rest, required } = split(action)
  const inQuery = action.method === 'GET' || action.method === 'DELETE'
  return {
    operationId: definition.name,
    summary: definition.summary,
    tags: [action.module],
    parameters: [
      ...inPath,
      ...inHeader,
      ...(inQuery
        ? Object.entries(rest).map(([name, schema]) =>
            parameter(name, 'query', { schema, required: required.includes(name) }),
          )
        : []),
    ],
    ...(!inQuery && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: { type: 'object', additionalProperties: false, properties: rest, required } },
        },
      },
    }),
    responses: responses(action),
  }
}

function split(action: Action) {
  const schema: { properties?: Record<string, Json>; required?: string[] } = described(
    action.useCase.definition.input,
    'input',
  )
  const { version, ...properties } = schema.properties ?? {}
  const inPath = action.params.map((name) =>
    parameter(name, 'path', { schema: properties[name] ?? { type: 'string' }, required: true }),
  )
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !action.params.includes(name)))
  const inHeader = [
    ...(version ? [parameter('If-Match', 'header', { schema: { type: 'string' }, required: true })] : []),
    ...(creates(action)
      ? [
          parameter('Idempotency-Key', 'header', {
            schema: { type: 'string', minLength: 8, maxLength: 100 },
            required: true,
          }),
        ]
      : []),
  ]
  return { inPath, inHeader, rest, required: (schema.required ?? []).filter((name) => name in rest) }
}

/** The contract as JSON Schema. "Or nothing" is said as a second type, so that a date that may be absent keeps its format. */
function described(contract: z.ZodType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(contract, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const [some, none, ...more] = jsonSchema.anyOf ?? []
      if (some?.type === undefined || none?.type !== 'null' || more.length > 0 || some.const !== undefined) return
      delete jsonSchema.anyOf
      Object.assign(jsonSchema, some, { type: [some.type, 'null'] }, some.enum && { enum: [...some.enum, null] })
    },
  }) as Json
}

function parameter(
  name: string,
  place: 'path' | 'query' | 'header',
  { schema, required }: { schema: Json; required: boolean },
): Json {
  return { name, in: place, required, schema }
}

/** A file; its kind depends on what was asked. */
const fileContent = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

function responses(action: Action): Json {
  const { method, useCase } = action
  const { $schema: _, ...output } = described(useCase.definition.output, 'output')
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  const etag = {
    ETag: { description: 'Versie van wat u ziet; stuur haar mee als If-Match.', schema: { type: 'string' } },
  }
  return {
    [creates(action) ? '201' : '200']: {
      description: 'Gelukt.',
      headers: { ...apiVersion, ...etag },
      content: useCase.definition.output === paperOutput ? fileContent : { 'application/json': { schema: output } },
    },
    400: problem('De invoer klopt niet; per veld staat wat u kunt doen.'),
    401: problem('Log eerst in.'),
    403: problem('Dit mag niet met uw rol.'),
    404: problem('Dit bestaat niet of u mag het niet zien.'),
    409: problem('De situatie laat dit niet toe.'),
    ...(method === 'PUT' || method === 'PATCH' || method === 'DELETE'
      ? { 412: problem('Iemand anders was u voor.'), 428: problem('De versie ontbreekt.') }
      : {}),
    422: problem('Dit kan zo niet worden verwerkt.'),
  }
}
