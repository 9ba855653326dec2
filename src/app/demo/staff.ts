import {
  addRole,
  addWorker,
  listAbsences,
  listMunicipalities,
  listOrganisationKinds,
  listStaff,
  listTeamsWithPostcodes,
} from '../../modules/organisations/public.ts'
import type { Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { type DemoAsk, divide, moreColleagues } from './generate/generate.ts'
import type { Staff } from './generate/staff.ts'

/** Where most demo people work and most families live. */
const MAIN = '0109'

/** The people present among whom the work is divided, in every municipality; the home of the demo people first. */
export async function prepareStaff(tx: Tx, ask: DemoAsk): Promise<Staff[]> {
  const { today } = ask
  const known = await listMunicipalities(tx)
  const municipalities = known.toSorted((a, b) => Number(b.code === MAIN) - Number(a.code === MAIN))
  const inhabitants = divide(ask.size, municipalities.length)
  const staffs: Staff[] = []
  for (const [i, { code: municipality, name }] of municipalities.entries()) {
    const place = { municipality, today }
    const teams = (await listTeamsWithPostcodes(tx, place)).filter(({ kind }) => kind === 'youth')
    const [team] = teams
    if (!team) continue
    const before = await consultantsOf(tx, { ...place, team: team.id })
    const organisation = (await listOrganisationKinds(tx, place)).find(({ kind }) => kind === 'municipality')?.id ?? ''
    const more = moreColleagues(ask, { municipality, inhabitants: inhabitants[i] ?? 0, has: before.length })
    for (const [no, colleague] of more.entries()) {
      const { id, subject, name: full } = colleague
      const worker = { municipality, id, organisation, subject, name: full, since: SINCE }
      await addWorker(tx, worker, { by: 'demo', at: ask.at })
      const role = { municipality, id: newId(ask.at), worker: id, role: 'youth-consultant', since: SINCE }
      await addRole(tx, { ...role, team: (teams[no % teams.length] ?? team).id }, { by: 'demo', at: ask.at })
    }
    const [first, ...rest] = await consultantsOf(tx, { ...place, team: team.id })
    if (!first) continue
    staffs.push({ municipality, name, teams, consultants: [first, ...rest], ...(await partnersOf(tx, place)) })
  }
  return staffs
}

const SINCE = '2024-01-01'

type Place = { municipality: string; today: string }

async function consultantsOf(tx: Tx, { team, ...place }: Place & { team: string }) {
  const away = new Set((await listAbsences(tx, { ...place, day: place.today })).map(({ worker }) => worker))
  const staff = await listStaff(tx, place)
  const held = staff.filter(({ id, role }) => role === 'youth-consultant' && !away.has(id))
  const perPerson = Map.groupBy(held, ({ id }) => id)
  return [...perPerson.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, teams: [first, ...more].map(({ team: own }) => own ?? team) }] : [],
  )
}

async function partnersOf(tx: Tx, place: Place): Promise<Pick<Staff, 'partners' | 'organisations'>> {
  const partners = (await listStaff(tx, place)).filter(({ role }) => role === 'partner')
  return {
    partners: partners.map(({ id, name, organisation, organisationKind: kind }) => ({ id, name, organisation, kind })),
    organisations: await listOrganisationKinds(tx, place),
  }
}
