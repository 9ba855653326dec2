import type { Role } from '../../modules/organisations/public.ts'

/** A demo person one can log in as. The id is the persona of `POST /login/demo`. */
export type DemoPerson = {
  id: string
  name: string
  municipality: string
  /** Other municipalities where this person has the same role. */
  alsoIn?: readonly string[]
  organisation: 'municipality' | 'school' | 'gp' | 'youth-health' | 'welfare' | 'police'
  team?: 'youth' | 'secondary'
  roles: readonly Role[]
  about: { nl: string; en: string }
}

const HOME = '0109'

/** The people of the demo municipality, one for each way of working with Vangnet. */
export const demoPeople: readonly DemoPerson[] = [
  {
    id: 'sanne-bakker',
    name: 'Sanne Bakker',
    municipality: HOME,
    organisation: 'municipality',
    team: 'youth',
    roles: ['youth-consultant'],
    about: {
      nl: 'Jeugdconsulent. Pakt signalen op, houdt gezinnen in het oog en is regisseur.',
      en: 'Youth consultant. Takes up signals, keeps an eye on families, directs plans.',
    },
  },
  {
    id: 'mo-el-amrani',
    name: 'Mo El Amrani',
    municipality: HOME,
    organisation: 'municipality',
    team: 'youth',
    roles: ['youth-consultant'],
    about: {
      nl: 'Jeugdconsulent. Neemt gezinnen over en is regisseur.',
      en: 'Youth consultant. Takes over families and directs plans.',
    },
  },
  {
    id: 'ria-timmer',
    name: 'Ria Timmer',
    municipality: HOME,
    organisation: 'municipality',
    team: 'youth',
    roles: ['team-lead'],
    about: {
      nl: 'Teamleider. Ziet wat blijft liggen en verdeelt het werk.',
      en: 'Team lead. Sees what stays lying and divides the work.',
    },
  },
  {
    id: 'joris-linde',
    name: 'Joris Linde',
    municipality: HOME,
    organisation: 'school',
    roles: ['partner'],
    about: {
      nl: 'Intern begeleider op basisschool De Es. Geeft signalen door en hoort wat ermee gebeurt.',
      en: 'Works at primary school De Es. Gives signals and hears what happens.',
    },
  },
  {
    id: 'fatima-yildiz',
    name: 'Fatima Yıldız',
    municipality: HOME,
    organisation: 'youth-health',
    roles: ['partner', 'attention-officer'],
    about: {
      nl: 'Aandachtsfunctionaris kindermishandeling bij de jeugdgezondheidszorg.',
      en: 'Attention officer for child abuse in youth health care.',
    },
  },
  {
    id: 'karin-de-wit',
    name: 'Karin de Wit',
    municipality: HOME,
    organisation: 'municipality',
    team: 'youth',
    roles: ['behavioural-scientist'],
    about: {
      nl: 'Gedragswetenschapper. Denkt mee over veiligheid en het plan.',
      en: 'Behavioural scientist. Thinks along on safety and the plan.',
    },
  },
  {
    id: 'bert-front',
    name: 'Bert Kuiper',
    municipality: HOME,
    organisation: 'municipality',
    roles: ['front-office'],
    about: {
      nl: 'Frontoffice. Neemt vragen aan en registreert gezinnen.',
      en: 'Front office. Takes questions and registers families.',
    },
  },
  {
    id: 'lotte-beheer',
    name: 'Lotte Hendriks',
    municipality: HOME,
    alsoIn: ['0114'],
    organisation: 'municipality',
    roles: ['functional-administrator'],
    about: {
      nl: 'Functioneel beheerder van twee gemeenten. Richt teams, rollen en regels in.',
      en: 'Functional administrator of two municipalities.',
    },
  },
  {
    id: 'peter-privacy',
    name: 'Peter Vos',
    municipality: HOME,
    organisation: 'municipality',
    roles: ['data-protection-officer'],
    about: {
      nl: 'Functionaris gegevensbescherming. Ziet wie in welk dossier keek.',
      en: 'Data protection officer. Sees who looked in which dossier.',
    },
  },
  {
    id: 'anja-beleid',
    name: 'Anja Mulder',
    municipality: HOME,
    organisation: 'municipality',
    roles: ['policy-officer'],
    about: { nl: 'Beleidsmedewerker. Ziet cijfers, geen gezinnen.', en: 'Policy officer. Sees figures, no families.' },
  },
  {
    id: 'henk-emmen',
    name: 'Henk Prins',
    municipality: '0114',
    organisation: 'municipality',
    team: 'youth',
    roles: ['youth-consultant'],
    about: {
      nl: 'Jeugdconsulent in een andere gemeente. Ziet niets van Coevorden.',
      en: 'Youth consultant in another municipality. Sees nothing of Coevorden.',
    },
  },
]
