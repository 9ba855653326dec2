import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { type IdentityProvider, type Login, openIdentityProvider } from '../../../test/identity-provider.ts'

const baseUrl = 'https://vangnet.example'
const provider = await openIdentityProvider(baseUrl)
const house = await openHouse({ baseUrl, env: settingsFor(provider, 'two-factors') })
const strong: Login = { subject: 'sanne-bakker', acr: 'two-factors' }

function settingsFor(of: IdentityProvider, acr: string) {
  return {
    OIDC_ISSUER: of.issuer,
    OIDC_CLIENT_ID: of.clientId,
    OIDC_CLIENT_SECRET: of.clientSecret,
    OIDC_ACR: acr,
    SESSION_IDLE_MINUTES: '30',
    SESSION_TOTAL_HOURS: '10',
  }
}

const cookiesOf = (answer: { cookies: { name: string; value: string }[] }) =>
  answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

/** As a browser: to the provider and as far as the address to come back to. */
async function toProviderAndBack(from: URL): Promise<URL> {
  const jar = new Map<string, string>()
  let at = from
  for (let hop = 0; hop < 6 && at.origin === provider.issuer; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    at = new URL(answer.headers.get('location') ?? '', at)
  }
  return at
}

async function logIn(login: Login, next = '/app', at: TestHouse = house) {
  provider.next = login
  const started = await at.inject({ url: `/login/start?next=${encodeURIComponent(next)}` })
  const back = await toProviderAndBack(new URL(String(started.headers.location)))
  return at.inject({ url: back.pathname + back.search, headers: { cookie: cookiesOf(started) } })
}

const me = (cookie: string, at: TestHouse = house) => at.inject({ url: '/api/v1/me', headers: { cookie } })
const audited = async (useCase: string) =>
  (
    await house.owner.pool.query(
      'select outcome, actor_name, action from audit.line where use_case = $1 order by seq',
      [useCase],
    )
  ).rows
const pageOf = (answer: { body: string }) => JSON.parse(answer.body) as { screen: string; props: { notice?: string } }

test('[L10 N-ID-02] a login goes by code, PKCE S256, state and nonce, and leads back to where one was going', async () => {
  const started = await house.inject({ url: '/login/start' })
  const asked = new URL(String(started.headers.location))
  assert.equal(asked.searchParams.get('response_type'), 'code')
  assert.equal(asked.searchParams.get('code_challenge_method'), 'S256')
  assert.equal(asked.searchParams.get('acr_values'), 'two-factors')
  for (const part of ['state', 'nonce', 'code_challenge']) assert.ok((asked.searchParams.get(part) ?? '').length >= 40)
  const answer = await logIn(strong, '/app/dossiers')
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/app/dossiers'])
  assert.equal((await me(cookiesOf(answer))).json().worker.name, 'Sanne Bakker')
})

test('[L10] a login never sends anybody to another site afterwards', async () => {
  for (const next of ['https://elders.example', '//elders.example', '/\\elders.example'])
    assert.equal((await logIn(strong, next)).headers.location, '/app', next)
})

test('[L10 N-ID-01] who logged in with one factor is refused with a page that says what to do', async () => {
  for (const acr of ['one-factor', undefined]) {
    const answer = await logIn({ subject: 'sanne-bakker', ...(acr && { acr }) })
    assert.equal(answer.statusCode, 403)
    assert.equal(pageOf(answer).props.notice, 'too-weak')
    assert.equal(
      answer.cookies.find(({ name }) => name === 'vangnet_session'),
      undefined,
    )
  }
  assert.equal((await audited('platform.login')).at(-1).outcome, 'platform/login-too-weak')
})

test('[L10] who has no account here hears so, and it is on record', async () => {
  const answer = await logIn({ subject: 'vreemde', acr: 'two-factors' })
  assert.deepEqual([answer.statusCode, pageOf(answer).props.notice], [403, 'no-account'])
  assert.equal((await audited('platform.login')).at(-1).outcome, 'organisations/no-account')
})

test('[L10] a callback that somebody made up, or that comes twice, opens nothing', async () => {
  provider.next = strong
  const started = await house.inject({ url: '/login/start' })
  const back = await toProviderAndBack(new URL(String(started.headers.location)))
  const call = (url: string, cookie: string) => house.inject({ url, headers: { cookie } })
  const own = cookiesOf(started)
  assert.equal((await call('/login/callback?code=raad&state=raad', own)).statusCode, 422)
  assert.equal((await call(back.pathname + back.search, '')).statusCode, 422)
  const forged = own.replace(/\.[\w-]+$/, '.AAAA')
  assert.equal((await call(back.pathname + back.search, forged)).statusCode, 422)
  assert.equal((await call(back.pathname + back.search, own)).statusCode, 303)
  assert.equal((await call(back.pathname + back.search, own)).statusCode, 422, 'a code is used once')
})

test('[L10] the cookie of a session is for our own site, over https, and out of reach of scripts', async () => {
  const session = (await logIn(strong)).cookies.find(({ name }) => name === 'vangnet_session')
  assert.deepEqual(
    { httpOnly: session?.httpOnly, secure: session?.secure, sameSite: session?.sameSite, path: session?.path },
    { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' },
  )
  assert.ok((session?.value.length ?? 0) >= 43, '256 bits')
  const kept = await house.owner.pool.query('select 1 from platform.session s where to_jsonb(s)::text like $1', [
    `%${session?.value}%`,
  ])
  assert.equal(kept.rowCount, 0, 'the database holds its hash only')
})

test('[L10] a session ends after thirty minutes of rest, not after twenty-nine', async () => {
  const cookie = cookiesOf(await logIn(strong))
  const began = house.clock.now
  house.clock.now = new Date(began.getTime() + 29 * 60_000)
  assert.equal((await me(cookie)).statusCode, 200)
  house.clock.now = new Date(began.getTime() + (29 + 31) * 60_000)
  assert.equal((await me(cookie)).statusCode, 401)
  house.clock.now = began
})

test('[L10] a session ends after ten hours, however busy somebody is', async () => {
  const cookie = cookiesOf(await logIn(strong))
  const began = house.clock.now
  for (let minutes = 20; minutes < 600; minutes += 20) {
    house.clock.now = new Date(began.getTime() + minutes * 60_000)
    assert.equal((await me(cookie)).statusCode, 200, `${minutes} minutes`)
  }
  house.clock.now = new Date(began.getTime() + 601 * 60_000)
  assert.equal((await me(cookie)).statusCode, 401)
  house.clock.now = began
})

test('[L10 N-ID-02] roles and organisation come from the claims as the municipality set it up', async () => {
  const lotte = cookiesOf(await logIn({ subject: 'lotte-beheer', acr: 'two-factors' }))
  const ask = (url: string) => house.inject({ url: `/api/v1${url}`, headers: { cookie: lotte } })
  const idOf = async (list: string, name: string) =>
    (await ask(`/${list}`)).json()[list].find((one: { name: string }) => one.name.startsWith(name)).id
  const team = await idOf('teams', 'Jeugdteam Coevorden')
  const organisation = await idOf('organisations', 'Gemeente')
  const value = { claim: 'groups', newIn: organisation, rules: [{ value: 'jeugd', role: 'youth-consultant', team }] }
  const set = await house.inject({
    method: 'PUT',
    url: '/api/v1/settings/organisations/login-roles',
    headers: { cookie: lotte, 'if-match': '"0"' },
    payload: { value, since: '2026-03-02', source: 'Besluit informatiebeveiliging' },
  })
  assert.equal(set.statusCode, 200)
  const claims = { name: 'Noor Nieuw', groups: ['jeugd', 'iets-anders'] }
  const noor = (await me(cookiesOf(await logIn({ subject: 'noor', acr: 'two-factors', claims })))).json()
  assert.deepEqual([noor.worker.name, noor.roles], ['Noor Nieuw', ['youth-consultant']])
  const lost = cookiesOf(await logIn({ subject: 'noor', acr: 'two-factors', claims: { ...claims, groups: [] } }))
  assert.deepEqual((await me(lost)).json().roles, [], 'without the group there is no role left')
  for (const url of ['/workers', '/organisations', '/signals', '/search?q=jansen'])
    assert.equal((await house.inject({ url: `/api/v1${url}`, headers: { cookie: lost } })).statusCode, 403, url)
})

test('[L10] a worker who is let go is out at the next request, with the session still there', async () => {
  const cookie = cookiesOf(await logIn({ subject: 'bert-front', acr: 'two-factors' }))
  assert.equal((await me(cookie)).statusCode, 200)
  await house.owner.pool.query("update organisations.worker set until = '2026-03-01' where subject = 'bert-front'")
  assert.equal((await me(cookie)).statusCode, 401)
  assert.equal(pageOf(await logIn({ subject: 'bert-front', acr: 'two-factors' })).props.notice, 'no-account')
})

test('[L10] logging out ends the session here and goes on to end it at the provider', async () => {
  const cookie = cookiesOf(await logIn(strong))
  const out = await house.inject({ method: 'POST', url: '/logout', headers: { cookie } })
  assert.equal(out.statusCode, 200)
  const [, elsewhere = ''] = /^0; url=(.+)$/.exec(String(out.headers.refresh)) ?? []
  const asked = new URL(elsewhere)
  assert.equal(asked.origin, provider.issuer)
  assert.equal(asked.searchParams.get('post_logout_redirect_uri'), `${baseUrl}/login?uit`)
  assert.match(asked.searchParams.get('id_token_hint') ?? '', /^ey/)
  assert.match(await (await fetch(asked)).text(), /logout/i, 'the provider accepts it')
  assert.equal((await me(cookie)).statusCode, 401)
  assert.deepEqual(await audited('platform.logout'), [
    { outcome: 'done', actor_name: 'Sanne Bakker', action: 'logout' },
  ])
  const left = await house.inject({ url: '/login?uit' })
  assert.equal(pageOf(left).props.notice, 'signed-out')
})

test('[L10] a page of another site can give no order with our visitor’s cookie', async () => {
  const cookie = cookiesOf(await logIn(strong))
  const from = (origin: string | undefined, url: string) =>
    house.inject({
      method: 'POST',
      url,
      payload: { kinds: ['debts'], postcode: '7741' },
      headers: { cookie, host: 'vangnet.example', 'idempotency-key': crypto.randomUUID(), ...(origin && { origin }) },
    })
  for (const origin of ['https://boos.example', 'null', 'https://vangnet.example.boos.nl'])
    for (const url of ['/api/v1/signals', '/logout', '/ik-maak-me-zorgen'])
      assert.equal((await from(origin, url)).statusCode, 403, `${origin} ${url}`)
  assert.equal((await from('https://vangnet.example', '/api/v1/signals')).statusCode, 201)
})

test('[L10] every answer forbids other sites’ scripts, frames and forms, and asks for https from now on', async () => {
  for (const url of ['/login', '/api/v1/me', '/bestaat-niet', '/health/live']) {
    const { headers } = await house.inject({ url })
    assert.match(String(headers['content-security-policy']), /default-src 'self';.*frame-ancestors 'none'/)
    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.match(String(headers['strict-transport-security']), /^max-age=\d{8}/)
  }
})

test('[L10] with a real login the demo login does not exist', async () => {
  const answer = await house.inject({ method: 'POST', url: '/login/demo', payload: { persona: 'sanne-bakker' } })
  assert.equal(answer.statusCode, 404)
  assert.equal((await house.inject({ url: '/oidc/.well-known/openid-configuration' })).statusCode, 404)
})

test('[L10] a provider that does not answer is said to be away, and works again when it is back', async () => {
  const away = await openHouse({
    baseUrl,
    env: { ...settingsFor(provider, 'two-factors'), OIDC_ISSUER: 'http://127.0.0.1:9' },
  })
  const answer = await away.inject({ url: '/login/start' })
  assert.deepEqual([answer.statusCode, pageOf(answer).props.notice], [503, 'away'])
})
