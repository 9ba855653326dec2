import type { OrganisationKind, OrganisationsRefusal, Role, TeamKind } from './rules.ts'

export const nl = {
  refusals: {
    'organisations/unknown-worker': 'Deze medewerker kennen we niet in deze gemeente. Kies iemand uit de lijst.',
    'organisations/unknown-municipality': 'Deze gemeente doet niet mee. Kies een gemeente uit de lijst.',
    'organisations/no-account': 'U heeft geen actief account bij een gemeente. Vraag uw functioneel beheerder.',
  } satisfies Record<OrganisationsRefusal, string>,
  roles: {
    'youth-consultant': 'jeugdconsulent',
    'team-lead': 'teamleider',
    'behavioural-scientist': 'gedragswetenschapper',
    'front-office': 'frontoffice',
    partner: 'medewerker van een partner',
    'attention-officer': 'aandachtsfunctionaris',
    'policy-officer': 'beleidsmedewerker',
    'data-protection-officer': 'functionaris gegevensbescherming',
    inspector: 'inspecteur',
    'functional-administrator': 'functioneel beheerder',
  } satisfies Record<Role, string>,
  organisationKinds: {
    municipality: 'gemeente',
    school: 'school',
    childcare: 'kinderopvang',
    gp: 'huisarts',
    'youth-health': 'jeugdgezondheidszorg',
    police: 'politie',
    housing: 'woningcorporatie',
    'debt-help': 'schuldhulp',
    'social-support': 'Wmo en maatschappelijk werk',
    'adult-mental-care': 'ggz voor volwassenen',
    'addiction-care': 'verslavingszorg',
    welfare: 'welzijn',
    provider: 'jeugdhulpaanbieder',
    'certified-institution': 'gecertificeerde instelling',
    'veilig-thuis': 'Veilig Thuis',
    volunteers: 'vrijwilligers',
    sport: 'sport en cultuur',
    midwifery: 'verloskundigen',
    'asylum-reception': 'opvang van asielzoekers',
    other: 'anders',
  } satisfies Record<OrganisationKind, string>,
  teamKinds: {
    access: 'toegangsteam',
    youth: 'jeugdteam',
    'secondary-school': '12+ team',
    'social-area': 'sociaal gebiedsteam',
    specialist: 'specialistisch team',
  } satisfies Record<TeamKind, string>,
}

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
export type OrganisationsWords = Widen<typeof nl>
