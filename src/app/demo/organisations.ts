import {
  addArea,
  addMunicipality,
  addOrganisation,
  addRole,
  addTeam,
  addWorker,
  type Stamp,
} from '../../modules/organisations/public.ts'
import type { Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { demoPeople } from './people.ts'

const SINCE = '2024-01-01'

const municipalities = [
  {
    code: '0109',
    name: 'Coevorden',
    brand: '#154273',
    postcodes: ['7740', '7741', '7742', '7751', '7754', '7846', '7847', '7848', '8646'],
  },
  { code: '0114', name: 'Emmen', brand: '#1b6b3a', postcodes: ['7811', '7812', '7815', '7821', '7881', '7891'] },
]

const partners = [
  { key: 'school', kind: 'school', name: 'Basisschool De Es' },
  { key: 'youth-health', kind: 'youth-health', name: 'Jeugdgezondheidszorg Drenthe' },
  { key: 'gp', kind: 'gp', name: 'Huisartsenpraktijk De Brink' },
  { key: 'welfare', kind: 'welfare', name: 'Welzijn Zuidoost' },
  { key: 'police', kind: 'police', name: 'Politie, wijkteam' },
] as const

/** The demo municipalities with their partners, teams and people. */
export async function loadOrganisations(tx: Tx, stamp: Stamp): Promise<void> {
  for (const { postcodes, ...municipality } of municipalities) {
    await addMunicipality(tx, municipality)
    await loadMunicipality(tx, { ...municipality, postcodes }, stamp)
  }
}

async function loadMunicipality(
  tx: Tx,
  { code, name, postcodes }: { code: string; name: string; postcodes: string[] },
  stamp: Stamp,
): Promise<void> {
  const id = () => newId(stamp.at)
  const organisations = new Map<string, string>([
    ['municipality', id()],
    ...partners.map(({ key }): [string, string] => [key, id()]),
  ])
  const own = organisations.get('municipality') ?? ''
  await addOrganisation(
    tx,
    { municipality: code, id: own, kind: 'municipality', name: `Gemeente ${name}`, since: SINCE },
    stamp,
  )
  for (const { key, kind, name: partner } of partners)
    await addOrganisation(
      tx,
      { municipality: code, id: organisations.get(key) ?? '', kind, name: partner, since: SINCE },
      stamp,
    )
  const area = id()
  await addArea(tx, { municipality: code, id: area, name: `${name} en dorpen`, postcodes, since: SINCE }, stamp)
  const teams = { youth: id(), secondary: id() }
  await addTeam(
    tx,
    {
      municipality: code,
      id: teams.youth,
      organisation: own,
      kind: 'youth',
      name: `Jeugdteam ${name}`,
      area,
      since: SINCE,
    },
    stamp,
  )
  await addTeam(
    tx,
    {
      municipality: code,
      id: teams.secondary,
      organisation: own,
      kind: 'secondary-school',
      name: `12+ team ${name}`,
      since: SINCE,
    },
    stamp,
  )
  for (const person of demoPeople.filter((one) => one.municipality === code || one.alsoIn?.includes(code))) {
    const worker = id()
    await addWorker(
      tx,
      {
        municipality: code,
        id: worker,
        organisation: organisations.get(person.organisation) ?? own,
        subject: person.id,
        name: person.name,
        since: SINCE,
      },
      stamp,
    )
    for (const role of person.roles)
      await addRole(
        tx,
        {
          municipality: code,
          id: id(),
          worker,
          role,
          since: SINCE,
          ...(person.team && { team: teams[person.team] }),
        },
        stamp,
      )
  }
}
