import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { openHouse } from '../house.ts'
import { rehearse } from './rehearsal.ts'

const seed = Number(process.env.SWEEP_SEED ?? Date.now() % 2 ** 31)
const most = Number(process.env.SWEEP_PAGES ?? 250)
const FORM = 'application/x-www-form-urlencoded'
const REPORT = '/ik-maak-me-zorgen'

const house = await openHouse()
const feedback = await addressOfFeedback()
const { during } = rehearse(house)
let asked = 0
after(() => console.info(`bad input: ${asked} forms sent, SWEEP_SEED=${seed}`))

/** A page as the tests see it: the screen and what it shows. */
type Shown = {
  status: number
  type: string
  screen: string
  props: Record<string, never>
  text: string
  written: number
}
type Form = Record<string, string | readonly string[]>

async function fill(url: string, form: Form, language: 'nl' | 'en' = 'nl'): Promise<Shown> {
  const payload = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) payload.append(name, one)
  return post(url, { payload: payload.toString(), type: FORM, language })
}

async function post(
  url: string,
  { payload, type, language = 'nl' }: { payload: string; type: string; language?: 'nl' | 'en' },
): Promise<Shown> {
  asked += 1
  const headers = { 'content-type': type, accept: 'text/html', cookie: `vangnet_language=${language}` }
  return during(async () => {
    const answer = await house.inject({ method: 'POST', url, payload, headers })
    const html = String(answer.headers['content-type'] ?? '').startsWith('text/html')
    const page = html && answer.body.startsWith('{') ? answer.json() : { screen: '', props: {} }
    return { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body, ...page }
  })
}

/** The secret page of a reporter: a question without a name, answered. */
async function addressOfFeedback(): Promise<string> {
  const form = { municipality: '0109', seen: 'Mag dit?', key: randomUUID() }
  const payload = new URLSearchParams(form).toString()
  const answer = await house.inject({ method: 'POST', url: REPORT, payload, headers: { 'content-type': FORM } })
  return new URL(answer.json().props.receipt.link, 'http://127.0.0.1').pathname
}

const fair = { municipality: '0109', seen: 'Er wordt geschreeuwd.' }

const FIELDS =
  'municipality purpose kinds seen seenOn told toldBy think well child childBirth postcode danger anonymous name kind phone email when nameToFamily key onbekend __proto__ constructor'.split(
    ' ',
  )

const typed = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    'a\0b',
    'x'.repeat(300_000),
    'x'.repeat(4_001),
    '2025-02-30',
    '0000-00-00',
    '31-2-2026',
    '99-99-9999',
  ),
  fc.constantFrom(
    '9999',
    '0114',
    '../..',
    '12345',
    '1234 ABC',
    'geen',
    'ja',
    '<script>alert(1)</script>',
    '{"a":1}',
    '\u202Etxet',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.isWellFormed()),
)

test('[A01] whatever somebody types in whatever field: the form comes back with it and says what to do, or it is taken', async () => {
  const faults: string[] = []
  const given = fc.record({
    field: fc.constantFrom(...FIELDS),
    value: fc.oneof(typed, fc.array(typed, { minLength: 2, maxLength: 3 })),
  })
  for (const { field, value } of fc.sample(given, { seed, numRuns: most })) {
    const form = { ...fair, key: randomUUID(), ...Object.fromEntries([[field, value]]) }
    const page = await fill(REPORT, form)
    faults.push(
      ...faultsOfForm(page, { field, value }).map(
        (fault) => `field ${field}, ${JSON.stringify(value).slice(0, 60)}: ${fault}`,
      ),
    )
  }
  assert.deepEqual(faults.slice(0, 30), [], `${faults.length} faults, SWEEP_SEED=${seed}`)
})

function faultsOfForm(page: Shown, { field, value }: { field: string; value: string | string[] }): string[] {
  const { status, type, screen, props, text } = page
  if (status >= 500) return [`answered ${status} ${text.slice(0, 200)}`]
  if (!type.startsWith('text/html')) return [`answered ${status} as ${type}: ${text.slice(0, 200)}`]
  if (status < 300) return screen === 'signals.received' ? [] : [`answered ${status} with ${screen}`]
  if (screen !== 'signals.report') return [`answered ${status} with ${screen}`]
  const { values, errors = [] } = props as {
    values?: Record<string, unknown>
    errors?: { pointer: string; detail: string }[]
  }
  const faults = page.written > 0 ? [`was refused and would have written ${page.written} rows`] : []
  const kept = values?.[field]
  if (field !== '__proto__' && JSON.stringify(kept) !== JSON.stringify(value))
    faults.push(`kept ${JSON.stringify(kept)?.slice(0, 80)}`)
  if (errors.length === 0) faults.push('comes back without saying why')
  for (const { pointer, detail } of errors) {
    if (!/^\p{Lu}.*[.?!]$/su.test(detail) || /\b(invalid|expected|received|undefined)\b/i.test(detail))
      faults.push(`says ${detail}`)
    if (!FIELDS.includes(pointer.slice(1))) faults.push(`points at ${pointer || 'nothing'}`)
  }
  return faults
}

test('[A06] whatever is sent to the secret page: the form comes back with it, or it is taken; another address is unknown', async () => {
  const faults: string[] = []
  const satisfied = fc.constantFrom('yes', 'no', '', 'misschien')
  for (const form of fc.sample(fc.record({ satisfied, answer: typed }), { seed, numRuns: most / 5 })) {
    const page = await fill(feedback, form)
    const fine = page.status === 303 || (page.status === 422 && page.screen === 'signals.feedback')
    if (!fine) faults.push(`${JSON.stringify(form).slice(0, 80)}: ${page.status} ${page.text.slice(0, 120)}`)
    const { values } = page.props as { values?: { answer?: string } }
    if (page.status === 422 && values?.answer !== form.answer) faults.push(`${form.answer.slice(0, 40)} is not kept`)
  }
  for (const path of [
    '/terugkoppeling/0109/x',
    '/terugkoppeling/9999/aaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/terugkoppeling/..%2F/%00',
  ]) {
    const page = await fill(path, { satisfied: 'yes' })
    if (page.status < 400 || page.status >= 500 || !page.type.startsWith('text/html'))
      faults.push(`${path}: ${page.status} ${page.type}`)
  }
  assert.deepEqual(faults.slice(0, 30), [], `${faults.length} faults, SWEEP_SEED=${seed}`)
})

test('[M15] a form that is no form, too large or in another shape gets a page with what to do', async () => {
  const sent = [
    { payload: `seen=${'x'.repeat(1_100_000)}`, type: FORM },
    { payload: '{"seen":{"a":1},"municipality":"0109"}', type: 'application/json' },
    { payload: '<a/>', type: 'application/xml' },
    { payload: '', type: FORM },
    { payload: '&&&=&=x&municipality', type: FORM },
  ]
  for (const message of sent)
    for (const url of [REPORT, feedback, '/login/demo']) {
      const page = await post(url, message)
      const what = `${url}, ${message.payload.slice(0, 20)} as ${message.type}: ${page.status} ${page.type} ${page.text.slice(0, 150)}`
      assert.ok(page.status >= 400 && page.status < 500, what)
      assert.ok(page.type.startsWith('text/html'), what)
    }
})

test('[M15] an address with anything at all behind it answers with a page', async () => {
  const paths = [
    '/%00',
    '/%E0%A4%A',
    '/ik-maak-me-zorgen?gevaar=ja&gevaar=nee&kind[]=x',
    '/ik-maak-me-zorgen?municipality=%00',
    '/login?next=//kwaad.nl',
    '/taal/x?terug=//kwaad.nl',
    `/${'x'.repeat(5_000)}`,
    '/theme/zzzzzz.css',
    '/agenda/x.ics',
    '/app/bestaat-niet',
    '/terugkoppeling/0109/%00',
  ]
  for (const url of paths) {
    const answer = await house.inject({ method: 'GET', url, headers: { accept: 'text/html' } })
    const what = `${url.slice(0, 60)}: ${answer.statusCode} ${answer.headers['content-type']} ${answer.body.slice(0, 150)}`
    assert.ok(answer.statusCode < 500, what)
    assert.doesNotMatch(String(answer.headers.location ?? ''), /kwaad/, what)
    if (answer.statusCode >= 400 && !/agenda|theme/.test(url))
      assert.match(String(answer.headers['content-type']), /^text\/html/, what)
  }
})
