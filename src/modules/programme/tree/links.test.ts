import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'

const house = await openHouse()

async function withItem(name: string) {
  const given = await givenProgramme(house, name)
  const line = await given.add('action-line', null)
  const item = await given.add('item', line, { name: 'Kansrijke start' })
  const link = (node: string, body: object) => given.anja.post(`/programme-nodes/${node}/links`, body)
  const page = async (node: string) => (await given.anja.get(`/programme-nodes/${node}`)).body
  return { ...given, line, item, link, page }
}

type Link = { kind: string; title: string; reference: string; incoming: boolean; node: { name: string } }
const brief = (links: Link[]) => links.map(({ kind, title, reference }) => [kind, title, reference])

test('[I05] a part says with which law, agreement, council document, global goal, programme and part it has to do', async () => {
  const { anja, item, line, link, page, add, programme } = await withItem('Verwijzingen')
  const other = await add('item', line, { name: 'Voorveld' })
  const all = [
    { kind: 'law', title: 'Van school naar duurzaam werk', url: 'https://wetten.overheid.nl/' },
    { kind: 'agreement', title: 'Sport- en preventieakkoord' },
    { kind: 'council-document', title: 'Nota participatie', reference: 'RIS.9556' },
    { kind: 'global-goal', reference: '4' },
    { kind: 'programme', toProgramme: programme },
    { kind: 'node', toNode: other, note: 'Sluit hierop aan' },
  ]
  for (const one of all) idIn(await link(item, one))
  const { links } = await page(item)
  assert.deepEqual(brief(links).toSorted(), [
    ['agreement', 'Sport- en preventieakkoord', ''],
    ['council-document', 'Nota participatie', 'RIS.9556'],
    ['global-goal', '', '4'],
    ['law', 'Van school naar duurzaam werk', ''],
    ['node', 'Voorveld', ''],
    ['programme', 'Verwijzingen', ''],
  ])
  const incoming = (await page(other)).links
  assert.deepEqual(
    incoming.map((one: Link) => [one.incoming, one.node.name]),
    [[true, 'Kansrijke start']],
  )
  const goals = (await anja.get(`/programmes/${programme}/links?kind=global-goal`)).body
  assert.deepEqual(brief(goals.links), [['global-goal', '', '4']])
  assert.ok(goals.kinds.some(({ code }: { code: string }) => code === 'council-document'))
})

test('[I05] a link that misses what its kind needs is refused at that field', async () => {
  const { item, link } = await withItem('Onvolledig')
  const nobody = '00000000-0000-7000-8000-000000000000'
  const wrong: [object, string][] = [
    [{ kind: 'law' }, '/title'],
    [{ kind: 'council-document', title: 'Brief' }, '/reference'],
    [{ kind: 'global-goal', reference: '18' }, '/reference'],
    [{ kind: 'global-goal', reference: '0' }, '/reference'],
    [{ kind: 'node' }, '/toNode'],
    [{ kind: 'node', toNode: item }, '/toNode'],
    [{ kind: 'node', toNode: nobody }, '/toNode'],
    [{ kind: 'programme' }, '/toProgramme'],
    [{ kind: 'programme', toProgramme: nobody }, '/toProgramme'],
    [{ kind: 'law', title: 'Jeugdwet', toNode: nobody }, '/toNode'],
    [{ kind: 'castle', title: 'Kasteel' }, '/kind'],
    [{ kind: 'law', title: 'Jeugdwet', url: 'javascript:alert(1)' }, '/url'],
  ]
  for (const [body, field] of wrong) {
    const answer = await link(item, body)
    assert.ok([400, 422].includes(answer.status), JSON.stringify(body))
    assert.equal(fieldOf(answer), field, JSON.stringify(body))
  }
})

test('[I05] a link is corrected or taken away by who saw it as it is, and the history still says what it was', async () => {
  const { anja, item, link, page } = await withItem('Weghalen')
  const id = idIn(await link(item, { kind: 'law', title: 'Jeugdwed' }))
  const corrected = await anja.put(`/programme-links/${id}`, 1, { title: 'Jeugdwet' })
  assert.deepEqual(corrected.body, { id, version: 2 })
  assert.equal(fieldOf(await anja.put(`/programme-links/${id}`, 2, { title: '' })), '/title')
  assert.equal((await anja.del(`/programme-links/${id}`, 1)).status, 412)
  assert.equal((await anja.del(`/programme-links/${id}`, 2)).status, 200)
  assert.deepEqual((await page(item)).links, [])
  const { changes } = (await anja.get(`/programme-nodes/${item}/history`)).body
  assert.deepEqual([changes[0].kind, changes[0].before.link.title], ['unlinked', 'Jeugdwet'])
  assert.equal(refusalOf(await anja.del(`/programme-links/${id}`, 2)), 'programme/unknown-link')
})

test('[I05 S002-005] links stay with what goes on in the next plan', async () => {
  const { anja, item, line, link, page, programme } = await withItem('Oud plan met wet')
  idIn(await link(item, { kind: 'law', title: 'Jeugdwet' }))
  const next = await givenProgramme(house, 'Nieuw plan met wet', { since: '2028-01-01', until: null })
  const nodes = [line, item].map((id) => ({ id, version: 1 }))
  const answer = await anja.post(`/programmes/${programme}/carrying-over`, {
    to: next.programme,
    on: '2027-12-31',
    nodes,
  })
  const copy = answer.body.carried.find(({ from }: { from: string }) => from === item).id
  assert.deepEqual(brief((await page(copy)).links), [['law', 'Jeugdwet', '']])
  assert.equal(refusalOf(await link(item, { kind: 'law', title: 'Wmo' })), 'programme/gone-on')
})

test('[I05 M19] the kinds of links are a dated list of the municipality', async () => {
  const { item, link, page } = await withItem('Eigen soorten')
  const lotte = await house.as('lotte-beheer')
  const value = [{ code: 'subsidy', nl: 'Subsidieregeling', shape: 'reference', needsReference: true }]
  const set = { value, since: '2026-03-02', source: 'Besluit' }
  assert.equal((await lotte.put('/settings/programme/link-kinds', 0, set)).status, 200)
  assert.equal(fieldOf(await link(item, { kind: 'law', title: 'Jeugdwet' })), '/kind')
  idIn(await link(item, { kind: 'subsidy', title: 'Regeling', reference: 'S-1' }))
  assert.equal((await page(item)).lists.linkKinds[0].nl, 'Subsidieregeling')
  const back = { value: null, since: '2026-03-02', source: 'Terug' }
  assert.equal((await lotte.put('/settings/programme/link-kinds', 1, back)).status, 200)
})
