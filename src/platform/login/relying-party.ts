import * as client from 'openid-client'

export type OidcSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  redirectUri: string
  /** Assurance levels that count as logged in with two factors (N-ID-01); empty: the provider's word is enough. */
  acceptedAcr: readonly string[]
  /** The claim that names the person towards us. */
  subjectClaim: string
  /** Only for the embedded provider and tests: asks without the network. */
  fetch?: client.CustomFetch
}

export type Started = { url: URL; keep: { verifier: string; state: string; nonce: string } }

export type FinishedLogin = {
  subject: string
  claims: Record<string, unknown>
  /** What the provider wants to see again at logout. */
  idToken?: string
}

/** The provider knows who it is, but not by the two factors that are asked (N-ID-01). */
export class WeakLogin extends Error {}

export type RelyingParty = {
  start: (loginHint?: string) => Promise<Started>
  /** The subject of a finished login; throws when anything does not match, `WeakLogin` when it is not strong enough. */
  finish: (callback: URL, keep: Started['keep']) => Promise<FinishedLogin>
  /** Where to end the session at the provider too, and how to come back; undefined when the provider offers no such place. */
  leave: (ask: { idToken?: string; back: string }) => Promise<URL | undefined>
}

/** Login by OpenID Connect: code flow with PKCE S256, state and nonce (N-ID-02). The same code in demo and production. */
export function relyingParty(settings: OidcSettings): RelyingParty {
  let found: Promise<client.Configuration> | undefined
  const configuration = () => {
    // A provider that was away at the first attempt is asked again at the next.
    found ??= discover(settings).catch((error: Error) => {
      found = undefined
      throw error
    })
    return found
  }
  return {
    async start(loginHint) {
      const keep = {
        verifier: client.randomPKCECodeVerifier(),
        state: client.randomState(),
        nonce: client.randomNonce(),
      }
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(keep.verifier),
        code_challenge_method: 'S256',
        state: keep.state,
        nonce: keep.nonce,
        ...(settings.acceptedAcr.length > 0 && { acr_values: settings.acceptedAcr.join(' ') }),
        ...(loginHint !== undefined && { login_hint: loginHint }),
      })
      return { url, keep }
    },
    async finish(callback, keep) {
      const tokens = await client.authorizationCodeGrant(await configuration(), callback, {
        pkceCodeVerifier: keep.verifier,
        expectedState: keep.state,
        expectedNonce: keep.nonce,
      })
      const claims = { ...tokens.claims() } as Record<string, unknown>
      if (settings.acceptedAcr.length > 0 && !settings.acceptedAcr.includes(String(claims.acr)))
        throw new WeakLogin(`The login has the level ${String(claims.acr)}.`)
      const subject = claims[settings.subjectClaim]
      if (typeof subject !== 'string') throw new Error(`The login has no claim ${settings.subjectClaim}.`)
      return { subject, claims, ...(tokens.id_token !== undefined && { idToken: tokens.id_token }) }
    },
    async leave({ idToken, back }) {
      const found = await configuration()
      if (found.serverMetadata().end_session_endpoint === undefined) return undefined
      return client.buildEndSessionUrl(found, {
        post_logout_redirect_uri: back,
        ...(idToken !== undefined && { id_token_hint: idToken }),
      })
    },
  }
}

function discover(settings: OidcSettings): Promise<client.Configuration> {
  const insecure = settings.issuer.startsWith('http://') ? [client.allowInsecureRequests] : []
  return client.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
    execute: insecure,
    ...(settings.fetch && { [client.customFetch]: settings.fetch }),
  })
}
