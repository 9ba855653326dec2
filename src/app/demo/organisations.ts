import {
  addAbsence,
  addArea,
  addLocation,
  addMandate,
  addMunicipality,
  addOrganisation,
  addRegistration,
  addRole,
  addTeam,
  addWorker,
  type Stamp,
} from '../../modules/organisations/public.ts'
import type { Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { type DemoMunicipality, demoMunicipalities } from './municipalities.ts'
import { demoPartners } from './partners.ts'
import { type DemoPerson, demoColleagues, demoPeople } from './people.ts'

const SINCE = '2024-01-01'

type Colleague = Omit<DemoPerson, 'about'>
/** What is being filled: where, and the ids by the keys of the demo lists. */
type Filling = { tx: Tx; stamp: Stamp; municipality: string; ids: Map<string, string> }

/** The demo municipalities with their partners, areas, teams and people. */
export async function loadOrganisations(tx: Tx, stamp: Stamp): Promise<void> {
  for (const one of demoMunicipalities) {
    const { code, name, brand } = one
    await addMunicipality(tx, { code, name, brand })
    const filling: Filling = { tx, stamp, municipality: code, ids: new Map() }
    await loadPartners(filling, one)
    await loadTeams(filling, one)
    const here = ({ municipality, alsoIn }: Colleague) => municipality === code || alsoIn?.includes(code)
    for (const person of [...demoPeople, ...demoColleagues].filter(here)) await loadPerson(filling, person)
    await loadMandates(filling)
    await loadAbsence(filling, { worker: 'els-vermeer', deputy: 'ilse-dekker' })
  }
}

/** The id of something in the demo lists, made at its first mention. */
function idOf({ ids, stamp }: Filling, key: string): string {
  const id = ids.get(key) ?? newId(stamp.at)
  ids.set(key, id)
  return id
}

async function loadPartners(filling: Filling, { name, areas }: DemoMunicipality): Promise<void> {
  const { tx, stamp, municipality } = filling
  const own = idOf(filling, 'municipality')
  const base = { municipality, since: SINCE }
  await addOrganisation(tx, { ...base, id: own, kind: 'municipality', name: `Gemeente ${name}` }, stamp)
  for (const { key, partOf, location, ...partner } of demoPartners) {
    const id = idOf(filling, key)
    await addOrganisation(tx, { ...base, id, ...partner, ...(partOf && { partOf: idOf(filling, partOf) }) }, stamp)
    if (!location) continue
    const postcode = `${areas[0]?.postcodes[1] ?? '7741'}AB`
    const place = { id: newId(stamp.at), organisation: id, ...location, postcode, place: name }
    await addLocation(tx, { ...base, ...place }, stamp)
  }
}

async function loadTeams(filling: Filling, { name, areas }: DemoMunicipality): Promise<void> {
  const { tx, stamp, municipality } = filling
  const base = { municipality, since: SINCE, organisation: idOf(filling, 'municipality') }
  for (const area of areas) {
    const id = newId(stamp.at)
    await addArea(tx, { municipality, id, name: area.name, postcodes: area.postcodes, since: SINCE }, stamp)
    const youth = { id: idOf(filling, area.team), kind: 'youth', name: area.teamName, area: id }
    await addTeam(tx, { ...base, ...youth, phone: '14 0524' }, stamp)
    const social = { id: newId(stamp.at), kind: 'social-area', name: `Sociaal gebiedsteam ${area.name}`, area: id }
    await addTeam(tx, { ...base, ...social, organisation: idOf(filling, 'welfare') }, stamp)
  }
  const secondary = { id: idOf(filling, 'secondary'), kind: 'secondary-school', name: `12+ team ${name}` }
  await addTeam(tx, { ...base, ...secondary }, stamp)
}

async function loadPerson(filling: Filling, person: Colleague): Promise<void> {
  const { tx, stamp, municipality } = filling
  const worker = idOf(filling, person.id)
  const phone = `0524-555 ${100 + filling.ids.size}`
  const known = { organisation: idOf(filling, person.organisation), subject: person.id, name: person.name, phone }
  await addWorker(tx, { municipality, id: worker, ...known, since: SINCE }, stamp)
  const teams = person.teams?.map((team) => idOf(filling, team)) ?? [undefined]
  for (const role of person.roles)
    for (const team of teams) {
      const held = { municipality, id: newId(stamp.at), worker, role, since: SINCE }
      const craft = { ...(team && { team }), ...(person.discipline && { discipline: person.discipline }) }
      await addRole(tx, { ...held, ...craft }, stamp)
    }
  if (!person.registration) return
  const { days, ...registration } = person.registration
  const dated = { since: SINCE, until: daysAfter(stamp, days), checkedOn: SINCE }
  await addRegistration(tx, { municipality, id: newId(stamp.at), worker, ...registration, ...dated }, stamp)
}

async function loadMandates(filling: Filling): Promise<void> {
  const { tx, stamp, municipality } = filling
  const given = { givenBy: 'College van burgemeester en wethouders', source: 'Mandaatbesluit 2024', since: SINCE }
  const holder = { kind: 'team' as const, id: idOf(filling, 'youth') }
  const powers = ['decide-on-help']
  const mandate = { municipality, id: newId(stamp.at), holder, powers, upToCents: 1_000_000, until: null }
  await addMandate(tx, { ...mandate, ...given }, stamp)
}

async function loadAbsence(filling: Filling, { worker, deputy }: { worker: string; deputy: string }): Promise<void> {
  const { tx, stamp, municipality, ids } = filling
  const [away, standsIn] = [ids.get(worker), ids.get(deputy)]
  if (!away || !standsIn) return
  const days = { since: daysAfter(stamp, 0), until: daysAfter(stamp, 80) }
  await addAbsence(tx, { municipality, id: newId(stamp.at), worker: away, deputy: standsIn, ...days }, stamp)
}

function daysAfter({ at }: Stamp, days: number): string {
  return dutchDate(new Date(at.getTime() + days * 86_400_000))
}
