import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { toldIn } from '../../../../test/told.ts'
import { jobs } from '../../../app/jobs.ts'
import { publicActor } from '../../../platform/actor.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'
import { showPublishedReport } from './show-published-report.ts'

const house = await openHouse()
const { anja, programme, add } = await givenProgramme(house, 'Plan met ingetrokken rapporten')
const sanne = await house.as('sanne-bakker')
const at = `/programmes/${programme}`
const line = await add('action-line', null, { name: 'Steun voor ouders' })
await add('item', line, { name: 'Spreekuur', result: 'Mevrouw Jansen wordt geholpen' })

const shown = (await anja.get(at)).body
idIn(await anja.put(at, shown.version, { name: shown.name, since: shown.since, until: null, public: true }))

const choice = { audience: 'public', from: '2026-01-01', until: '2026-03-31', blocks: ['changes', 'result', 'status'] }
const draft = async (title: string) => idIn(await anja.post(`${at}/reports`, { title, ...choice }))
const publish = async (report: string) => {
  const { version } = (await anja.get(`/programme-reports/${report}`)).body
  const answer = await anja.put(`/programme-reports/${report}/publication`, version)
  idIn(answer)
  return answer.body.published as string
}
const withdraw = (published: string, reason: string, who = anja) =>
  who.post(`/published-reports/${published}/withdrawals`, { reason })
const inPublic = (publishedId: string) =>
  showPublishedReport.perform(house.deps, { actor: publicActor('0109'), raw: { publishedId } }).then(
    (page) => (page as { document: { title: string } }).document.title,
    (error: { refusal?: { refused: string } }) => error.refusal?.refused,
  )

test('[I08] a withdrawn report is kept with who, when and why; nobody reads it any more but those who keep the archive', async () => {
  const published = await publish(await draft('Met een naam erin'))
  assert.equal(await inPublic(published), 'Met een naam erin')
  const silent = await withdraw(published, ' ')
  assert.deepEqual([silent.status, fieldOf(silent)], [400, '/reason'])
  assert.equal((await withdraw(published, 'Er staat een naam in.', sanne)).status, 403)
  idIn(await withdraw(published, 'Er staat een naam in.'))
  assert.equal(refusalOf(await withdraw(published, 'Nog een keer.')), 'programme/report-withdrawn')

  assert.equal(await inPublic(published), 'programme/report-withdrawn')
  const seen = (await sanne.get(`/published-reports/${published}`)).body
  assert.equal(seen.document, null)
  assert.deepEqual([seen.withdrawn.byName, seen.withdrawn.reason], ['Anja Mulder', 'Er staat een naam in.'])
  assert.equal(
    refusalOf(await sanne.get(`/published-reports/${published}/paper?format=docx`)),
    'programme/report-withdrawn',
  )
  const kept = (await anja.get(`/published-reports/${published}`)).body
  assert.match(JSON.stringify(kept.document), /Mevrouw Jansen/)
  assert.deepEqual([kept.mayWithdraw, kept.mayReplace], [false, true])
})

test('[I08] two people withdraw a report at the same moment: once, with one reason', async () => {
  const published = await publish(await draft('Twee tegelijk'))
  const answers = await Promise.all([withdraw(published, 'Fout getal.'), withdraw(published, 'Verkeerde periode.')])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409])
})

test('[I08] a corrected report takes the place of a withdrawn one, once, and says so; nothing of the old one comes along in what changed', async () => {
  const old = await publish(await draft('Verkeerd rapport'))
  const replacing = `/published-reports/${old}/replacements`
  assert.equal(refusalOf(await anja.post(replacing, {})), 'programme/report-not-withdrawn')
  idIn(await withdraw(old, 'Er staat een fout in.'))
  const [one, other] = [idIn(await anja.post(replacing, {})), idIn(await anja.post(replacing, {}))]
  assert.equal((await anja.get(`/programme-reports/${one}`)).body.replaces, old)
  const right = await publish(one)
  assert.equal(
    refusalOf(await anja.put(`/programme-reports/${other}/publication`, 1)),
    'programme/report-corrected-already',
  )
  assert.equal((await anja.get(`/published-reports/${old}`)).body.replacedBy, right)
  const { replaces, document } = (await sanne.get(`/published-reports/${right}`)).body
  assert.equal(replaces, old)
  assert.match(JSON.stringify(document), /Dit is het eerste rapport voor deze lezers/)
  const { reports } = (await sanne.get(`${at}/published-reports`)).body
  assert.equal(reports.find(({ id }: { id: string }) => id === old).replacedBy, right)
})

test('[I08] a draft comes on paper with "concept" on it; a published report comes without', async () => {
  const report = await draft('Op papier')
  const html = async (path: string) => String((await anja.get(`${path}/paper?format=html`)).body)
  assert.match(await html(`/programme-reports/${report}`), /Concept\. Dit rapport is nog niet gepubliceerd/)
  const published = await publish(report)
  assert.doesNotMatch(await html(`/published-reports/${published}`), /Concept/)
  idIn(await withdraw(published, 'Er staat een fout in.'))
  assert.match(await html(`/published-reports/${published}`), /Ingetrokken op 2 maart 2026/)
})

for (const [what, change] of [
  ['its text', "document = replace(document, 'Spreekuur', 'Feestje')"],
  ['for whom it is', "audience = 'executive'"],
  ['what it was made from', "material = replace(material, 'Spreekuur', 'Feestje')"],
] as const)
  test(`[I08] a report of which ${what} was changed behind the back of the house is shown to nobody, and told to who looks after it`, async () => {
    const published = await publish(await draft(`Veranderd: ${what}`))
    await house.owner.pool.query(`update programme.published_report set ${change} where id = $1`, [published])
    assert.equal(refusalOf(await sanne.get(`/published-reports/${published}`)), 'programme/report-changed-outside')
    const { body } = await anja.get(`/published-reports/${published}/paper?format=html`)
    assert.match(body.detail, /buiten Vangnet om veranderd/)
    const { rows } = await house.owner.pool.query<{ outcome: string }>(
      "select outcome from audit.line where object = $1 and use_case = 'programme.show-published-report'",
      [`published-report/${published}`],
    )
    assert.deepEqual(rows, [{ outcome: 'programme/report-changed-outside' }])
    const check = jobs.find(({ name }) => name === 'programme.check-published-reports')
    assert.ok(check)
    const before = (await toldIn(house, 'programme-report-changed')).length
    await check.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
    assert.equal((await toldIn(house, 'programme-report-changed')).length, before + 1)
    idIn(await withdraw(published, 'Is van buiten veranderd.'))
  })
