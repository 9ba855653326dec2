import assert from 'node:assert/strict'
import { once } from 'node:events'
import net from 'node:net'
import { test } from 'node:test'
import type { ImportPage } from '../../src/modules/programme/contract/imports.ts'
import { idIn, refusalOf } from '../../src/modules/programme/given.ts'
import { writeZip } from '../../src/modules/programme/office/write-zip.ts'
import { openHouse } from '../house.ts'
import { blocksOf, reportText } from '../programme-report.ts'

const house = await openHouse()
const anja = await house.as('anja-beleid')

const MEGABYTE = 1024 * 1024
const send = (bytes: string | Uint8Array, file = 'verslag.txt') =>
  anja.post('/programme-imports', { file, content: Buffer.from(bytes).toString('base64') })

async function read(bytes: string | Uint8Array): Promise<ImportPage & { draft: NonNullable<ImportPage['draft']> }> {
  const { body } = await anja.get(`/programme-imports/${idIn(await send(bytes))}`)
  return body
}

const names = ({ draft }: Awaited<ReturnType<typeof read>>) => draft.items.map(({ name }) => name)
const remarksOf = ({ remarks }: ImportPage) => remarks.map(({ code }) => code)

const sports = { name: 'Sporten', blocks: blocksOf() }
const text = reportText({ 'Actielijn 1: Meedoen': [sports, { name: 'Lezen', blocks: blocksOf() }] })

const word = (body: string, more: { name: string; text: string }[] = []) =>
  writeZip([{ name: 'word/document.xml', text: `<w:document>${body}</w:document>` }, ...more])

async function nothingWasMade(): Promise<void> {
  assert.deepEqual((await anja.get('/programmes')).body.programmes, [])
}

test('[M11] blocks in another order, a missing one, two statuses and an unknown one: what is understood is offered, the rest is said', async () => {
  const [result, what, ...others] = blocksOf()
  assert.ok(result && what)
  const turned = reportText({
    'Actielijn 1: Meedoen': [
      { name: 'Sporten', blocks: [what, result, ...others] },
      { name: 'Lezen', blocks: blocksOf({ status: ['In uitvoering', 'Afgerond'] }).slice(1) },
      { name: 'Zwemmen', blocks: blocksOf({ status: ['Op stoom'] }) },
    ],
  })
  const page = await read(turned)
  assert.deepEqual(names(page), ['Sporten', 'Lezen', 'Zwemmen'])
  assert.deepEqual(
    page.draft.items.map(({ status }) => [status.code, status.open, ...status.said]),
    [
      ['in-execution', false, 'In uitvoering'],
      [null, true, 'In uitvoering', 'Afgerond'],
      [null, true, 'Op stoom'],
    ],
  )
  for (const code of ['block-missing', 'two-statuses', 'status-unknown'])
    assert.ok(
      remarksOf(page).some((one) => one === code),
      code,
    )
  assert.ok(page.draft.unplaced.every(({ line }) => line > 0))
  await nothingWasMade()
})

test('[M11] a text with nothing of a report in it is offered as lines without a place; an empty file is refused', async () => {
  const page = await read('Boodschappen\nmelk en brood\n')
  assert.deepEqual(
    page.draft.unplaced.map(({ line, text: said }) => [line, said]),
    [
      [1, 'Boodschappen'],
      [2, 'melk en brood'],
    ],
  )
  assert.ok(remarksOf(page).includes('nothing-found'))
  assert.ok(page.needs.some(({ code }) => code === 'nothing-kept'))
  assert.deepEqual(refusalOf(await send('')), 'programme/import-nothing-in-it')
})

test('[M11] a file in UTF-16 or Latin-1 is read; of the last somebody is asked to check the accents', async () => {
  const accents = text.replace('Meer kinderen', 'Meer ideeën')
  for (const bytes of [Buffer.from(`\uFEFF${accents}`, 'utf16le'), Buffer.from(accents, 'latin1')]) {
    const page = await read(bytes)
    assert.match(page.draft.items[0]?.result.text ?? '', /ideeën/)
    assert.equal(remarksOf(page).includes('not-utf8'), bytes[0] !== 0xff)
  }
})

test('[M11] half a character or a character the database cannot keep never stops a report from being saved', async () => {
  const wide = Buffer.from(`\uFEFF${text.replace('Meer kinderen', 'Meer \0\ud800 kinderen')}`, 'utf16le')
  assert.deepEqual(names(await read(wide)), ['Sporten', 'Lezen'])
})

const bomb = () => word('', [{ name: 'word/media/a.bin', text: '0'.repeat(201 * MEGABYTE) }])
const largeXml = () => word(`<w:p><w:r><w:t>${'a'.repeat(80 * MEGABYTE)}</w:t></w:r></w:p>`)
const workbook = (cell: string) =>
  writeZip([
    { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
    },
  ])

const refused: Record<string, [bytes: () => string | Uint8Array, status: number, why: string]> = {
  'a document with a macro': [() => word('', [{ name: 'word/vbaProject.bin', text: 'x' }]), 422, 'import-macro'],
  'a zip bomb': [bomb, 413, 'import-unpacks-too-large'],
  'a document of one enormous text': [largeXml, 413, 'import-unpacks-too-large'],
  'entities that blow up': [
    () => writeZip([{ name: 'word/document.xml', text: '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>' }]),
    422,
    'import-damaged',
  ],
  'a spreadsheet with a formula': [() => workbook('<c r="A1" t="str"><f>1+1</f><v>2</v></c>'), 422, 'import-formulas'],
  'a picture that is called a document': [
    () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(3_000, 7)]),
    415,
    'import-not-text',
  ],
  'an archive that holds no document': [() => writeZip([{ name: 'a.txt', text: 'x' }]), 415, 'import-kind-unknown'],
  'half an archive': [() => word('<w:p/>').subarray(0, 60), 422, 'import-damaged'],
  'a document of before 2007': [() => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'import-old-or-locked'],
  'a PDF': [() => '%PDF-1.7', 415, 'import-kind-unknown'],
  'a file larger than the municipality takes': [() => Buffer.alloc(11 * MEGABYTE, 'a'), 413, 'import-too-large'],
}

for (const [what, [bytes, status, why]] of Object.entries(refused))
  test(`[M11] ${what} is refused in words, and nothing is kept`, async () => {
    const before = (await anja.get('/programme-imports')).body.imports.length
    const answer = await send(bytes(), 'verslag.docx')
    assert.deepEqual([answer.status, refusalOf(answer)], [status, `programme/${why}`])
    assert.match(answer.body.detail, /^\p{Lu}.*[.!?]$/u)
    assert.doesNotMatch(answer.body.detail, /\{\w+\}/)
    assert.equal((await anja.get('/programme-imports')).body.imports.length, before)
  })

test('[M11] what is no base64 is refused at its field', async () => {
  const { status, body } = await anja.post('/programme-imports', { file: 'a.txt', content: 'geen base64!' })
  assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/content'])
})

/** Says that 50 MB is coming and sends none of it. */
async function announce(port: number, cookie: string): Promise<string> {
  const socket = net.connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const heads = [
    'POST /api/v1/programme-imports HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${70 * MEGABYTE}`,
    `Cookie: ${cookie}`,
  ]
  socket.write(`${heads.join('\r\n')}\r\n\r\n{`)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer)
}

test('[M11] a file of 50 MB is refused by what it says to weigh, before it is sent; a stranger only hears to log in', async () => {
  const { cookies } = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: 'persona=anja-beleid',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const session = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const address = await house.app.listen({ port: 0, host: '127.0.0.1' })
  const port = Number(new URL(address).port)
  const answer = await announce(port, session)
  assert.match(answer, /^HTTP\/1\.1 413 /)
  assert.match(answer, /groter dan 20 MB/)
  assert.match(await announce(port, 'vangnet_language=nl'), /^HTTP\/1\.1 401 /)
})

test('[M11] while a large report is read the house keeps answering', async () => {
  const many = Array.from({ length: 400 }, (_, at) => ({ name: `Onderdeel ${at + 1}`, blocks: blocksOf() }))
  const large = reportText({ 'Actielijn 1: Meedoen': many })
  const reading = send(large).then((answer) => ({ answer, at: performance.now() }))
  await anja.get('/programmes')
  const answered = performance.now()
  const { answer, at } = await reading
  assert.equal(answer.status, 201)
  assert.ok(answered < at)
})
