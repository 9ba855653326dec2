import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'
import { openValues } from '../import/open-values.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { percentOf, percentStyles } from '../office/xlsx-dates.ts'

const house = await openHouse()
const head = ['Datum', 'Waarde', 'Bron', 'Toelichting']
const days = { name: 'dagen', definition: 'Dagen van vraag tot hulp', unit: 'dagen', source: 'Meting', wish: 'down' }

async function withIndicator(name: string) {
  const { anja, programme } = await givenProgramme(house, name)
  const indicator = idIn(await anja.post(`/programmes/${programme}/indicators`, days))
  const at = `/indicators/${indicator}`
  const asked = (bytes: Uint8Array | string) => ({
    file: 'waarden.csv',
    content: Buffer.from(bytes).toString('base64'),
  })
  const preview = (bytes: Uint8Array | string) => anja.post(`${at}/measurements-preview`, asked(bytes))
  const save = (bytes: Uint8Array | string, more: object = {}) =>
    anja.post(`${at}/measurements-import`, { ...asked(bytes), ...more })
  return { anja, programme, indicator, at, asked, preview, save, page: async () => (await anja.get(at)).body }
}

type Measured = { on: string; value: number; source: string; origin: string }
const series = (measured: readonly Measured[]) =>
  measured.map(({ on, value, source, origin }) => [on, value, source, origin])

/** The bytes of a file, as this person gets them. */
async function bytesOf(persona: string, url: string): Promise<Uint8Array> {
  const payload = { persona }
  const login = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: new URLSearchParams(payload).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const [session] = login.cookies
  const answer = await house.inject({ url: `/api/v1${url}`, headers: { cookie: `${session?.name}=${session?.value}` } })
  assert.equal(answer.statusCode, 200)
  return answer.rawPayload
}

const csv = [
  'Datum;Waarde;Bron',
  '31-12-2023;1.060,5;Jaarverslag',
  '2024-12-31;98;',
  '31-2-2025;40;CBS',
  '31-12-2025;ca. 40;CBS',
].join('\r\n')

test('[I10] a file is looked at first and nothing is saved; then what was understood is, and the rest is listed with its line', async () => {
  const { preview, save, page } = await withIndicator('Inlezen')
  const seen = await preview(csv)
  assert.equal(seen.status, 200)
  assert.equal(seen.body.saved, false)
  assert.deepEqual(seen.body.taken, [
    { line: 2, on: '2023-12-31', value: 1060.5, source: 'Jaarverslag', note: '' },
    { line: 3, on: '2024-12-31', value: 98, source: 'Meting', note: '' },
  ])
  assert.deepEqual(
    seen.body.notTaken.map(({ line, why }: { line: number; why: string }) => [line, why]),
    [
      [4, 'day-unreadable'],
      [5, 'value-not-a-number'],
    ],
  )
  assert.deepEqual((await page()).measured, [])
  const saved = await save(csv)
  assert.deepEqual([saved.status, saved.body.saved, saved.body.known], [201, 2, 0])
  assert.deepEqual(series((await page()).measured), [
    ['2024-12-31', 98, 'Meting', 'imported'],
    ['2023-12-31', 1060.5, 'Jaarverslag', 'imported'],
  ])
  const again = await save(csv)
  assert.deepEqual([again.status, again.body.saved, again.body.known], [201, 0, 2])
  assert.equal((await page()).measured.length, 2)
})

test('[I10] only the lines that were chosen are saved, and a value that was struck out does not come back by the same file', async () => {
  const { anja, save, preview, page } = await withIndicator('Kiezen')
  const elsewhere = await save(csv, { lines: [3, 99] })
  assert.deepEqual([elsewhere.status, fieldOf(elsewhere)], [422, '/lines/1'])
  assert.deepEqual((await page()).measured, [])
  assert.equal((await save(csv, { lines: [3, 5] })).body.saved, 1)
  const [one] = (await page()).measured
  assert.equal((await anja.put(`/measurements/${one.id}/strike`, 1, { why: 'Verkeerd jaar' })).status, 200)
  const { body } = await preview(csv)
  assert.deepEqual(
    body.taken.map(({ line }: { line: number }) => line),
    [2],
  )
  const struck = body.notTaken.find(({ line }: { line: number }) => line === 3)
  assert.deepEqual([struck.why, struck.facts], ['struck-before', { because: 'Verkeerd jaar' }])
})

test('[I10] the sheet of an indicator is the template: it is read back as what is there, from Excel and from LibreOffice', async () => {
  const { anja, at, save, preview, page } = await withIndicator('Heen en weer')
  idIn(
    await anja.post(`${at}/measurements`, { on: '2024-12-31', value: 1234.567, source: 'Jaarverslag', note: 'Let op' }),
  )
  for (const format of ['ods', 'xlsx']) {
    const bytes = await bytesOf('anja-beleid', `${at}/sheet?format=${format}`)
    const { body } = await preview(bytes)
    assert.deepEqual([body.taken, body.notTaken, body.known.length], [[], [], 1], format)
    assert.deepEqual(body.known[0], {
      line: 2,
      on: '2024-12-31',
      value: 1234.567,
      source: 'Jaarverslag',
      note: 'Let op',
    })
  }
  const filled = writeXlsx({
    name: 'Waarden',
    head,
    widths: [10, 10, 10, 10],
    rows: [['31-12-2025', 12.5, 'CBS', 'x']],
  })
  assert.equal((await save(filled)).body.saved, 1)
  assert.equal((await page()).latest.value, 12.5)
})

test('[I10] a number in a cell is that number however it is shown, and 0,12 shown as 12% is twelve percent', () => {
  const ods = writeOds({ name: 'Waarden', head, widths: [10, 10, 10, 10], rows: [['1-1-2025', 1.234, '', '']] })
  const grids = openValues(ods)
  assert.ok(!isRefusal(grids))
  assert.equal(grids[0]?.rows[1]?.plain?.get(1), '1.234')
  const formats = '<numFmt numFmtId="170" formatCode="0.0%"/>'
  const styles = `<styleSheet>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`
  assert.deepEqual([...percentStyles(styles)], [1, 2])
  assert.deepEqual([percentOf('0.125'), percentOf('0.07')], ['12,5%', '7%'])
})

test('[I10] a file that cannot be read is refused at its field with what to do, and nothing is saved', async () => {
  const { anja, at, preview, save, page } = await withIndicator('Kapot')
  const tries: [Uint8Array | string, number, string][] = [
    ['', 422, 'programme/import-nothing-in-it'],
    ['Wanneer;Hoeveel\n1;2', 422, 'programme/values-no-table'],
    ['Datum;Waarde\n1-1-2025;=1+1', 422, 'programme/import-formulas'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 422, 'programme/import-damaged'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 415, 'programme/import-not-text'],
    [`Datum;Waarde\n${'1-1-2025;1\n'.repeat(1_001)}`, 422, 'programme/values-too-many'],
  ]
  for (const [bytes, status, refusal] of tries)
    for (const ask of [preview, save]) {
      const answer = await ask(bytes)
      assert.deepEqual([answer.status, refusalOf(answer), fieldOf(answer)], [status, refusal, '/content'])
    }
  const crooked = await anja.post(`${at}/measurements-preview`, { file: 'x.csv', content: '%%%' })
  assert.equal(refusalOf(crooked), 'programme/import-not-base64')
  const huge = await anja.post(`${at}/measurements-preview`, { file: 'x.csv', content: 'A'.repeat(2_000_000) })
  assert.deepEqual([huge.status, refusalOf(huge)], [413, 'programme/import-too-large'])
  assert.deepEqual((await page()).measured, [])
})

test('[I10 J07] the list goes to a spreadsheet with meaning, source and day of every figure; who may not write reads no file in', async () => {
  const { programme, at, asked } = await withIndicator('Naar rekenblad')
  const sanne = await house.as('sanne-bakker')
  const grids = openSheet(await bytesOf('sanne-bakker', `/programmes/${programme}/indicators/sheet?format=ods`))
  assert.deepEqual([...(grids[0]?.rows[1]?.cells.values() ?? [])].slice(0, 4), [
    'dagen',
    'Dagen van vraag tot hulp',
    'dagen',
    'Meting',
  ])
  assert.equal((await sanne.post(`${at}/measurements-preview`, asked(csv))).status, 403)
  assert.equal((await sanne.post(`${at}/measurements-import`, asked(csv))).status, 403)
})

function openSheet(bytes: Uint8Array) {
  const grids = openValues(bytes)
  assert.ok(!isRefusal(grids), JSON.stringify(grids))
  return grids
}

test('[I10] of two who save the same file at once, every value is written once', async () => {
  const { save, page } = await withIndicator('Tegelijk inlezen')
  const answers = await Promise.all([save(csv), save(csv)])
  assert.deepEqual(answers.map(({ body }) => body.saved).toSorted(), [0, 2])
  assert.equal((await page()).measured.length, 2)
})
