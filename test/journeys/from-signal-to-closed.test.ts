import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, test } from 'node:test'
import { openDatabase } from '../../src/platform/database.ts'
import { letSystemIn } from './actors/administrator.ts'
import { closeDossier } from './actors/closer.ts'
import { answerReporter, chooseDirector, handOverTo, openDossierOfSignal, takeUp } from './actors/consultant.ts'
import { beginPlan, findDossier, setGoal, takePlanHome } from './actors/director.ts'
import { readAnswerBehind, tellWorry } from './actors/neighbour.ts'
import { passOnWorry, readOwnAnswer } from './actors/partner.ts'
import { fetchAnswers, sendWorry } from './actors/partner-system.ts'
import { readWhoLooked } from './actors/privacy-officer.ts'
import { acceptHandover } from './actors/receiver.ts'
import { giveSignalTo } from './actors/team-lead.ts'
import type { Worry } from './actors/worry.ts'
import { openTown } from './town.ts'

const town = await openTown()
const owner = openDatabase(await town.product.databaseUrl(), { max: 1 })
after(() => owner.close())

/** An official test family that the product imported, and the child the worry is about. */
type Family = { name: string; parent: string; child: string }

const SEEN = 'Het kind is vaak thuis en loopt alleen op straat.'
const worryAbout = ({ child }: Family): Worry => ({ municipality: 'Coevorden', child, postcode: '7741 AB', seen: SEEN })

/** What happens inside is the same for every door: five colleagues, from the inbox to who looked in the closed dossier. */
async function helpFamily(family: Family): Promise<string> {
  const [ria, sanne, karin, mo] = [
    await town.as('Ria Timmer'),
    await town.as('Sanne Bakker'),
    await town.as('Karin de Wit'),
    await town.as('Mo El Amrani'),
  ]
  await giveSignalTo(ria, family.child, 'Sanne Bakker')
  await takeUp(sanne, { child: family.child, family: family.name })
  await answerReporter(sanne)
  await openDossierOfSignal(sanne)
  await chooseDirector(sanne, 'Karin de Wit (Gemeente Coevorden)')

  await findDossier(karin, family.name)
  await beginPlan(karin, family.parent)
  await setGoal(karin, { text: 'Weer elke dag naar school', child: family.child })
  const plan = await takePlanHome(karin)
  const number = /^plan-(\d{4}-\d{5})\.pdf$/.exec(plan.name)?.[1] ?? ''
  assert.match(aboutPaper(plan.file), /^Title:\s+\S.*^Tagged:\s+yes$/ms)

  await handOverTo(sanne, 'Mo El Amrani (Gemeente Coevorden)')
  await acceptHandover(mo, family.name)
  await closeDossier(mo)

  const looked = await readWhoLooked(await town.as('Peter Vos'), number)
  // Ria gave the signal to Sanne before anybody knew which family it was about.
  assert.deepEqual(looked, ['Karin de Wit', 'Mo El Amrani', 'Peter Vos', 'Sanne Bakker', 'Vangnet zelf'])
  return number
}

/** What pdfinfo (Debian: poppler-utils) says of a PDF. */
function aboutPaper(file: string): string {
  const { stdout, error } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
  if (error) throw new Error('pdfinfo is missing: apt-get install poppler-utils', { cause: error })
  return stdout
}

/** Who did what in this dossier and its signal, as the audit has it. */
async function deedsOf(number: string): Promise<Set<string>> {
  const { rows } = await owner.pool.query<{ deed: string }>(
    `select l.actor_name || ' ' || l.use_case as deed from audit.line l, dossiers.dossier d
     left join signals.signal s on s.municipality = d.municipality and s.dossier = d.id
     where d.municipality = '0109' and d.number = $1 and l.outcome = 'done'
       and (d.household = any(l.households) or l.object in ('signal/' || s.id, 'dossier/' || d.id)
         or l.use_case like 'signals.report-%' and l.at = s.received_at
         or l.use_case in ('signals.assign-signals', 'signals.read-feedback', 'signals.list-own-signals') and l.at > s.received_at)`,
    [number],
  )
  return new Set(rows.map(({ deed }) => deed))
}

const INSIDE = [
  'Ria Timmer signals.assign-signals',
  'Sanne Bakker signals.show-signal',
  'Sanne Bakker households.search-persons',
  'Sanne Bakker signals.link-signal',
  'Sanne Bakker signals.take-up-signal',
  'Sanne Bakker signals.give-feedback',
  'Sanne Bakker dossiers.appoint-director',
  'Karin de Wit dossiers.show-dossier',
  'Karin de Wit plans.offer-family-plan',
  'Karin de Wit plans.answer-family-plan-offer',
  'Karin de Wit plans.start-plan',
  'Karin de Wit plans.add-goal',
  'Karin de Wit plans.print-plan',
  'Sanne Bakker dossiers.offer-handover',
  'Mo El Amrani dossiers.answer-handover',
  'Mo El Amrani dossiers.close-dossier',
  'Peter Vos privacy.find-file',
  'Peter Vos privacy.list-looks',
]

async function standsInAudit(number: string, ...atTheDoor: string[]): Promise<void> {
  const deeds = await deedsOf(number)
  const missing = [...atTheDoor, ...INSIDE].filter((deed) => !deeds.has(deed))
  assert.deepEqual(missing, [], `of ${[...deeds].sort().join('\n')}`)
}

test('[A01 M17 D06] a neighbour tells a worry about one of the triplets of Coevorden on the public page, five colleagues help until the dossier closes, and the neighbour reads the answer behind the secret link', async () => {
  const triplets = { name: 'Olympia', parent: 'Thanatos Olympos', child: 'Vaso Olympia' }
  const neighbour = await town.passerBy()
  const link = await tellWorry(neighbour, worryAbout(triplets))
  const number = await helpFamily(triplets)
  await readAnswerBehind(neighbour, link)
  const passer = 'Bezoeker zonder account'
  await standsInAudit(number, `${passer} signals.report-in-public`, `${passer} signals.read-feedback`)
})

test('[A01 M17 D06] a school passes a worry on from its own account, five colleagues help until the dossier closes, and the school reads the answer in its own list', async () => {
  const twins = { name: 'Veekers', parent: 'Adriana Veekers', child: 'Anoeska Veekers' }
  const joris = await town.as('Joris Linde')
  await passOnWorry(joris, worryAbout(twins))
  const number = await helpFamily(twins)
  await readOwnAnswer(joris, twins.child)
  await standsInAudit(
    number,
    'Joris Linde signals.report-signal',
    'Joris Linde signals.list-own-signals',
    'Joris Linde signals.answer-own',
  )
})

test('[A01 M17 D06 L10] the system of a school sends a worry with the key it was given, five colleagues help until the dossier closes, and the system fetches the answer', async () => {
  const onlyChild = { name: 'Overvaart', parent: 'Jeannette Overvaart', child: 'Nina Overvaart' }
  const key = await letSystemIn(await town.as('Lotte Hendriks'), 'Basisschool De Es', 'Leerlingvolgsysteem')
  const system = { url: town.product.url, key }
  await sendWorry(system, worryAbout(onlyChild), 'DE-2026-17')
  const number = await helpFamily(onlyChild)
  assert.deepEqual(await fetchAnswers(system, 'DE-2026-17'), ['taken-up'])
  const name = 'Basisschool De Es (Leerlingvolgsysteem)'
  await standsInAudit(number, `${name} signals.report-signal`, `${name} signals.list-own-signals`)
})

test('[L02 N-LOG-03] after the journeys every line of the audit is as it was sealed, and the command says so', async () => {
  await town.product.command('audit', 'seal')
  await town.product.command('audit', 'verify')
  const { rows } = await owner.pool.query<{ n: number }>('select count(*)::int as n from audit.seal')
  assert.ok((rows[0]?.n ?? 0) > 0, 'something was sealed')
})
