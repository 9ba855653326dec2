import type { Role } from '../../modules/organisations/public.ts'

/** A demo person one can log in as. The id is the persona of `POST /login/demo`. */
export type DemoPerson = {
  id: string
  name: string
  municipality: string
  /** Other municipalities where this person has the same role. */
  alsoIn?: readonly string[]
  organisation: 'municipality' | 'school' | 'gp' | 'youth-health' | 'welfare' | 'police'
  /** Teams in which the roles are held; in several at once is possible (S003-057). */
  teams?: readonly ('youth' | 'youth-villages' | 'secondary')[]
  roles: readonly Role[]
  /** The craft brought to the team. */
  discipline?: 'youth-consultancy' | 'behavioural-science' | 'youth-nursing' | 'school-social-work'
  /** SKJ or BIG number, and how many days after the demo began it ends. */
  registration?: { register: 'SKJ' | 'BIG'; number: string; days: number }
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
    teams: ['youth'],
    roles: ['youth-consultant'],
    discipline: 'youth-consultancy',
    registration: { register: 'SKJ', number: '110004821', days: 900 },
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
    teams: ['youth', 'youth-villages'],
    roles: ['youth-consultant'],
    discipline: 'youth-consultancy',
    registration: { register: 'SKJ', number: '110007345', days: 58 },
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
    teams: ['youth', 'youth-villages'],
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
    teams: ['youth'],
    roles: ['behavioural-scientist'],
    discipline: 'behavioural-science',
    registration: { register: 'BIG', number: '49900112325', days: 1200 },
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
    id: 'bram-beleid',
    name: 'Bram Scholte',
    municipality: HOME,
    organisation: 'municipality',
    roles: ['policy-officer'],
    about: {
      nl: 'Beleidsmedewerker onderwijs en jeugd. Trekker van onderdelen in het programma.',
      en: 'Policy officer for education and youth. Owns items of the programme.',
    },
  },
  {
    id: 'henk-emmen',
    name: 'Henk Prins',
    municipality: '0114',
    organisation: 'municipality',
    teams: ['youth'],
    roles: ['youth-consultant'],
    discipline: 'youth-consultancy',
    registration: { register: 'SKJ', number: '110009112', days: 400 },
    about: {
      nl: 'Jeugdconsulent in een andere gemeente. Ziet niets van Coevorden.',
      en: 'Youth consultant in another municipality. Sees nothing of Coevorden.',
    },
  },
]

/** Colleagues nobody logs in as in the demo, so that teams look like teams. The login page leaves them out. */
export const demoColleagues: readonly Omit<DemoPerson, 'about'>[] = [
  {
    id: 'wim-beheer',
    name: 'Wim de Groot',
    municipality: HOME,
    alsoIn: ['0114'],
    organisation: 'municipality',
    roles: ['functional-administrator'],
  },
  {
    id: 'ilse-dekker',
    name: 'Ilse Dekker',
    municipality: HOME,
    organisation: 'municipality',
    teams: ['youth-villages'],
    roles: ['youth-consultant'],
    discipline: 'youth-consultancy',
    registration: { register: 'SKJ', number: '110005533', days: 700 },
  },
  {
    id: 'els-vermeer',
    name: 'Els Vermeer',
    municipality: HOME,
    organisation: 'municipality',
    teams: ['youth-villages'],
    roles: ['youth-consultant'],
    discipline: 'youth-consultancy',
    registration: { register: 'SKJ', number: '110002290', days: 1500 },
  },
  {
    id: 'tarik-aydin',
    name: 'Tarık Aydın',
    municipality: HOME,
    organisation: 'welfare',
    teams: ['secondary', 'youth'],
    roles: ['youth-worker'],
    discipline: 'school-social-work',
  },
  {
    id: 'annelies-hart',
    name: "Annelies 't Hart",
    municipality: HOME,
    organisation: 'youth-health',
    teams: ['secondary'],
    roles: ['youth-worker'],
    discipline: 'youth-nursing',
  },
]
