import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { JWK, Provider } from 'oidc-provider'
import type { OidcSettings } from './relying-party.ts'

const PREFIX = '/oidc'
const STRONG = 'urn:vangnet:demo:two-factors'

/**
 * A real OpenID Connect provider inside the app, for demo and tests only: nobody has a password, one chooses who to be.
 * Refuses to exist in production. Returns the settings with which the app logs in at it, without leaving the process.
 */
export async function embedDemoProvider(
  app: FastifyInstance,
  options: { baseUrl: string; personas: (id: string) => Promise<boolean>; production: boolean },
): Promise<OidcSettings> {
  if (options.production)
    throw new Error('The demo login is not for production. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.')
  const secret = randomBytes(32).toString('base64url')
  const redirectUri = `${options.baseUrl}/login/callback`
  const provider = await makeProvider({ issuer: `${options.baseUrl}${PREFIX}`, secret, redirectUri })
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.get(`${PREFIX}/interaction/:uid`, async (request, reply) => {
      reply.hijack()
      await chooseByHint(provider, { request: request.raw, response: reply.raw, personas: options.personas })
    })
    scope.all(`${PREFIX}/*`, (request, reply) => {
      reply.hijack()
      // The provider finds out where it is mounted by comparing these two.
      Object.assign(request.raw, { originalUrl: request.raw.url, url: request.raw.url?.slice(PREFIX.length) ?? '/' })
      provider.callback()(request.raw, reply.raw)
    })
  })
  return {
    issuer: `${options.baseUrl}${PREFIX}`,
    clientId: 'vangnet',
    clientSecret: secret,
    redirectUri,
    acceptedAcr: [STRONG],
    subjectClaim: 'sub',
    fetch: (url, init) => fetchInside(app, url, init as RequestInit),
  }
}

async function makeProvider({
  issuer,
  secret,
  redirectUri,
}: {
  issuer: string
  secret: string
  redirectUri: string
}): Promise<Provider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' } as JWK
  const minutes = (n: number) => () => n * 60
  return withoutNotices(
    ({ Provider: Demo }) =>
      new Demo(issuer, {
        clients: [
          {
            client_id: 'vangnet',
            client_secret: secret,
            redirect_uris: [redirectUri],
            response_types: ['code'],
            grant_types: ['authorization_code'],
          },
        ],
        jwks: { keys: [key] },
        cookies: { keys: [randomBytes(32).toString('hex')] },
        pkce: { required: () => true },
        acrValues: [STRONG],
        claims: { openid: ['sub', 'acr'], profile: [] },
        features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
        interactions: { url: (_ctx, interaction) => `${PREFIX}/interaction/${interaction.uid}` },
        findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
        loadExistingGrant: async (ctx) => {
          const grant = new ctx.oidc.provider.Grant({
            clientId: ctx.oidc.client?.clientId ?? '',
            accountId: ctx.oidc.session?.accountId ?? '',
          })
          grant.addOIDCScope('openid profile')
          await grant.save()
          return grant
        },
        ttl: {
          Session: minutes(10),
          Grant: minutes(10),
          Interaction: minutes(10),
          AccessToken: minutes(10),
          IdToken: minutes(10),
          AuthorizationCode: minutes(1),
        },
        renderError: (ctx, out) => {
          ctx.type = 'text/plain; charset=utf-8'
          ctx.body = `De demo-login lukt niet: ${out.error_description ?? out.error}. Ga terug naar /login.`
        },
      }),
  )
}

/**
 * The package warns on the console that it is not set up for production. Here it never is: it refuses production above,
 * and a newcomer who starts the demo should not read warnings that are not about anything he can mend.
 */
async function withoutNotices<T>(make: (loaded: typeof import('oidc-provider')) => T): Promise<T> {
  const { warn } = console
  console.warn = () => {}
  try {
    return make(await import('oidc-provider'))
  } finally {
    console.warn = warn
  }
}

type Interaction = {
  request: import('node:http').IncomingMessage
  response: import('node:http').ServerResponse
  personas: (id: string) => Promise<boolean>
}

async function chooseByHint(provider: Provider, { request, response, personas }: Interaction): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const persona = String(params.login_hint ?? '')
  if (!(await personas(persona))) {
    response.writeHead(303, { location: '/login' }).end()
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId: persona, acr: STRONG, remember: false } })
}

async function fetchInside(app: FastifyInstance, url: string, init: RequestInit): Promise<Response> {
  const target = new URL(url)
  const headers = Object.fromEntries(new Headers(init.headers))
  const answer: LightMyRequestResponse = await app.inject({
    method: (init.method ?? 'GET') as 'GET' | 'POST',
    url: target.pathname + target.search,
    headers: { ...headers, host: target.host },
    ...(init.body != null && { payload: String(init.body) }),
  })
  const answered = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) answered.set(name, String(value))
  return new Response(answer.body, { status: answer.statusCode, headers: answered })
}
