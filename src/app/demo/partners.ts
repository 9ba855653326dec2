import type { OrganisationKind } from '../../modules/organisations/public.ts'

export type DemoPartner = {
  key: string
  kind: OrganisationKind
  name: string
  phone?: string
  /** The key of the organisation this one belongs to; it stands earlier in the list. */
  partOf?: string
  /** A building in the main town where children come. */
  location?: { name: string; street: string; number: string }
}

/** Invented partners, one of every kind around a child that the seeds name. */
export const demoPartners: readonly DemoPartner[] = [
  { key: 'school-board', kind: 'school-board', name: 'Scholengroep Zandstroom' },
  {
    key: 'school',
    kind: 'school',
    name: 'Basisschool De Es',
    partOf: 'school-board',
    phone: '0524-555 010',
    location: { name: 'Schoolgebouw', street: 'Esweg', number: '12' },
  },
  {
    key: 'secondary-school',
    kind: 'school',
    name: 'Lyceum De Brinkhof',
    partOf: 'school-board',
    location: { name: 'Hoofdgebouw', street: 'Brinkhoflaan', number: '1' },
  },
  { key: 'school-partnership', kind: 'school-partnership', name: 'Samenwerkingsverband Passend Onderwijs 22' },
  { key: 'school-career', kind: 'school-career', name: 'Doorstroompunt Zuidoost' },
  {
    key: 'childcare',
    kind: 'childcare',
    name: 'Kinderopvang De Kikkersprong',
    location: { name: 'Peutergroep', street: 'Vijverlaan', number: '4' },
  },
  { key: 'gp', kind: 'gp', name: 'Huisartsenpraktijk De Brink', phone: '0524-555 020' },
  {
    key: 'youth-health',
    kind: 'youth-health',
    name: 'Jeugdgezondheidszorg Drenthe',
    phone: '088-555 03 00',
    location: { name: 'Consultatiebureau', street: 'Marktplein', number: '7' },
  },
  { key: 'midwives', kind: 'midwifery', name: 'Verloskundigen Het Nest' },
  { key: 'physiotherapy', kind: 'physiotherapy', name: 'Kinderfysiotherapie Sprong' },
  { key: 'police', kind: 'police', name: 'Politie, wijkteam' },
  { key: 'housing', kind: 'housing', name: 'Woonstichting Veenpoort' },
  { key: 'debt-help', kind: 'debt-help', name: 'Kredietbank Zuidoost' },
  { key: 'social-support', kind: 'social-support', name: 'Maatschappelijk Werk Zuidoost' },
  { key: 'disability-support', kind: 'disability-support', name: 'Steunpunt Beperking Noord' },
  { key: 'adult-mental-care', kind: 'adult-mental-care', name: 'GGZ Zandrug, volwassenen' },
  { key: 'addiction-care', kind: 'addiction-care', name: 'Verslavingszorg Noordkade' },
  { key: 'welfare', kind: 'welfare', name: 'Welzijn Zuidoost', phone: '0524-555 040' },
  { key: 'residents', kind: 'residents', name: 'Dorpsbelangen Zuidoost' },
  { key: 'volunteers', kind: 'volunteers', name: 'Buurtgezinnen Zuidoost' },
  { key: 'sport', kind: 'sport', name: 'Sport- en cultuurcoaches' },
  { key: 'training', kind: 'training', name: 'Praktijk Samen Sterk' },
  { key: 'provider', kind: 'provider', name: 'Jeugdhulp De Linde' },
  { key: 'certified', kind: 'certified-institution', name: 'Jeugdbescherming Noorderlicht' },
  { key: 'veilig-thuis', kind: 'veilig-thuis', name: 'Veilig Thuis Drenthe', phone: '0800-2000' },
  { key: 'asylum', kind: 'asylum-reception', name: 'Opvang asielzoekers, locatie Oost' },
  { key: 'region', kind: 'region', name: 'Jeugdhulpregio Drenthe' },
]
