import { generateKeyPairSync } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { JWK, Provider } from 'oidc-provider'

/** Who logs in at the provider, how strongly, and what it says about them. */
export type Login = { subject: string; acr?: string; claims?: Record<string, unknown> }

export type IdentityProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** The next visitor who comes to log in. */
  next: Login
}

const CLIENT = { clientId: 'vangnet', clientSecret: 'a-secret-of-the-test-provider-only' }

/**
 * A municipality's own login on an address of its own, as far as Vangnet sees it: a standard OpenID Connect provider, that
 * logs in at once whoever `next` says. Stops after the test file.
 */
export async function openIdentityProvider(appUrl: string): Promise<IdentityProvider> {
  const server = http.createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  after(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const self: IdentityProvider = { issuer, ...CLIENT, next: { subject: 'nobody' } }
  const provider = await makeProvider(self, appUrl)
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    return provider.interactionFinished(request, response, {
      login: { accountId: self.next.subject, remember: false, ...(self.next.acr && { acr: self.next.acr }) },
    })
  })
  return self
}

async function makeProvider(self: IdentityProvider, appUrl: string): Promise<Provider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { warn } = console
  console.warn = () => {} // it warns that a test is no production
  const { Provider } = await import('oidc-provider')
  try {
    return new Provider(self.issuer, {
      clients: [
        {
          client_id: CLIENT.clientId,
          client_secret: CLIENT.clientSecret,
          redirect_uris: [`${appUrl}/login/callback`],
          post_logout_redirect_uris: [`${appUrl}/login?uit`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' } as JWK] },
      cookies: { keys: ['keys-of-a-test'] },
      pkce: { required: () => true },
      acrValues: ['one-factor', 'two-factors'],
      claims: { openid: ['sub', 'acr', 'groups', 'name'], profile: [] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, ...self.next.claims }) }),
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({
          clientId: CLIENT.clientId,
          accountId: ctx.oidc.session?.accountId ?? '',
        })
        grant.addOIDCScope('openid profile')
        await grant.save()
        return grant
      },
      ttl: { Session: 600, Grant: 600, Interaction: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    })
  } finally {
    console.warn = warn
  }
}
