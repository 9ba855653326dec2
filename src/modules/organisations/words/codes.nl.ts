import type { DeploymentRule, RegisteredTask } from '../rules/deployment.ts'
import type { EventKind, KeyScope } from '../rules/events.ts'
import type { Discipline, OrganisationKind, Role, TeamKind } from '../rules/kinds.ts'
import type { MandateHolder } from '../rules/mandates.ts'
import type { RegistrationState } from '../rules/registrations.ts'
import type { TrainingSubject } from '../rules/trainings.ts'

/** What the codes of this module are called. */
export const codes = {
  trainingSubjects: {
    'recognising-signals': 'signalen herkennen',
    meldcode: 'meldcode',
    safety: 'veiligheid inschatten',
    conversation: 'gesprekken met kinderen en ouders',
    'youth-act': 'Jeugdwet',
    'own-plan': 'eigen plan van het gezin',
    'mild-disability': 'licht verstandelijke beperking',
    divorce: 'scheiding',
    privacy: 'privacy en gegevens delen',
    other: 'anders',
  } satisfies Record<TrainingSubject, string>,
  registeredTasks: {
    direct: 'regisseur zijn',
    'weigh-signal': 'signalen wegen',
  } satisfies Record<RegisteredTask, string>,
  /** The columns of settings that are lists of rows. */
  settingColumns: { task: 'Taak', rule: 'Wie mag dit?', role: 'Rol', subject: 'Scholing' },
  deploymentRules: {
    registered: 'alleen wie geregistreerd is',
    'under-registered': 'ook onder iemand die geregistreerd is',
  } satisfies Record<DeploymentRule, string>,
  keyScopes: {
    'give-signals': 'signalen doorgeven',
    'read-feedback': 'eigen signalen en terugkoppeling lezen',
    subscribe: 'abonnementen regelen',
  } satisfies Record<KeyScope, string>,
  eventsAbout: {
    'feedback-given': 'Op een signaal dat uw systeem doorgaf, staat een terugkoppeling klaar.',
    'handling-changed': 'Een signaal dat uw systeem doorgaf, is afgesloten of komt weer in behandeling.',
    trial: 'Een proefbericht, op verzoek gestuurd.',
  } satisfies Record<EventKind, string>,
  eventKinds: {
    'feedback-given': 'terugkoppeling staat klaar',
    'handling-changed': 'signaal is afgesloten of weer opgepakt',
    trial: 'proefbericht',
  } satisfies Record<EventKind, string>,
  roles: {
    'youth-consultant': 'jeugdconsulent',
    'team-lead': 'teamleider',
    'behavioural-scientist': 'gedragswetenschapper',
    'front-office': 'frontoffice',
    'back-office': 'backoffice',
    'youth-worker': 'jongerenwerker of maatschappelijk werker',
    partner: 'medewerker van een partner',
    'attention-officer': 'aandachtsfunctionaris',
    'contract-manager': 'contractmanager',
    'policy-officer': 'beleidsmedewerker',
    'data-protection-officer': 'functionaris gegevensbescherming',
    inspector: 'inspecteur',
    'functional-administrator': 'functioneel beheerder',
  } satisfies Record<Role, string>,
  disciplines: {
    'youth-consultancy': 'jeugd en gezin',
    'social-work': 'maatschappelijk werk',
    'school-social-work': 'schoolmaatschappelijk werk',
    'preventive-youth-work': 'preventief jeugdwerk',
    'youth-coaching': 'jongerencoach',
    'family-work': 'gezinswerk',
    'community-work': 'buurtwerk of dorpsondersteuning',
    'youth-nursing': 'jeugdverpleegkundige',
    'youth-medicine': 'jeugdarts',
    'disability-support': 'cliëntondersteuning bij een beperking',
    'behavioural-science': 'gedragswetenschapper',
    'case-management-protection': 'casemanager jeugdbescherming',
    'school-coaching': 'coach op school',
    'school-attendance': 'leerplicht of Doorstroompunt',
    'gp-support': 'praktijkondersteuner jeugd (POH)',
    'adult-support': 'Wmo-consulent',
    'work-and-income': 'werk en inkomen',
    'debt-help': 'schuldhulp',
    'addiction-care': 'verslavingszorg',
    'sport-coaching': 'buurtsport- of cultuurcoach',
    'veilig-thuis-contact': 'vaste contactpersoon Veilig Thuis',
    'law-and-process': 'juridische kwaliteit en processen',
    policy: 'beleid',
    other: 'anders',
  } satisfies Record<Discipline, string>,
  organisationKinds: {
    municipality: 'gemeente',
    school: 'school',
    'school-board': 'schoolbestuur',
    'school-partnership': 'samenwerkingsverband van scholen',
    'school-career': 'Doorstroompunt en school naar werk',
    childcare: 'kinderopvang en peuterwerk',
    gp: 'huisarts',
    'youth-health': 'jeugdgezondheidszorg',
    midwifery: 'verloskundigen',
    physiotherapy: 'fysiotherapie',
    police: 'politie',
    housing: 'woningcorporatie',
    'debt-help': 'schuldhulp',
    'social-support': 'Wmo en maatschappelijk werk',
    'disability-support': 'ondersteuning bij een beperking',
    'adult-mental-care': 'ggz voor volwassenen',
    'addiction-care': 'verslavingszorg',
    welfare: 'welzijn',
    residents: 'bewoners en wijkverband',
    volunteers: 'vrijwilligers',
    sport: 'sport en cultuur',
    training: 'trainer',
    provider: 'jeugdhulpaanbieder',
    'certified-institution': 'gecertificeerde instelling',
    'veilig-thuis': 'Veilig Thuis',
    'asylum-reception': 'opvang van asielzoekers',
    region: 'regio',
    other: 'anders',
  } satisfies Record<OrganisationKind, string>,
  teamKinds: {
    access: 'toegangsteam',
    youth: 'jeugdteam',
    'secondary-school': '12+ team',
    'social-area': 'sociaal gebiedsteam',
    'integral-area': 'integraal gebiedsteam',
    'separation-advice': 'scheidingsadviesteam',
    specialist: 'specialistisch team',
  } satisfies Record<TeamKind, string>,
  registrationStates: {
    valid: 'geregistreerd',
    expiring: 'registratie verloopt',
    expired: 'registratie verlopen',
    none: 'niet geregistreerd',
  } satisfies Record<RegistrationState, string>,
  mandateHolders: { worker: 'medewerker', team: 'team', organisation: 'organisatie' } satisfies Record<
    MandateHolder,
    string
  >,
  powers: {
    'decide-on-help': 'Besluiten over een individuele voorziening',
    'sign-decision': 'Een besluit ondertekenen',
  },
  settings: {
    municipalityName: {
      name: 'Naam van de gemeente',
      about: 'Zo heet de gemeente op elk scherm, elke pagina en elke brief. Leeg: de naam waarmee zij meedoet.',
    },
    brandColour: {
      name: 'Kleur van de gemeente',
      about:
        'Hieruit worden alle kleuren gemaakt, licht en donker. Schrijf een hekje en zes tekens, zoals #154273. Een kleur waarmee iets niet te lezen is, wordt geweigerd.',
    },
    registrationWarning: {
      name: 'Waarschuwen voor het einde van een registratie (dagen)',
      about: 'Zoveel dagen voordat een SKJ- of BIG-registratie verloopt, staat de medewerker op de lijst.',
    },
    registeredRoles: {
      name: 'Rollen met beroepsregistratie',
      about: 'In deze rollen werkt iemand geregistreerd, of onder iemand die dat is.',
    },
    taskRules: {
      name: 'Taken die om beroepsregistratie vragen',
      about:
        'Per taak: alleen wie geregistreerd is, of ook wie onder zo iemand werkt. Wat er niet staat, mag iedereen.',
    },
    requiredTrainings: {
      name: 'Opleidingsplan',
      about: 'Welke scholing bij een rol hoort. Wie die nog mist, staat op het overzicht.',
    },
    rightsReviewMonths: {
      name: 'Rechten nalopen (maanden)',
      about: 'Na zoveel maanden is het tijd om opnieuw na te lopen wie welke rol heeft.',
    },
    keyDays: {
      name: 'Langste duur van een sleutel (dagen)',
      about: 'Een systeem van een partner krijgt een sleutel voor hoogstens zoveel dagen.',
    },
    eventHosts: {
      name: 'Systemen die berichten krijgen',
      about:
        'Alleen naar deze namen gaan berichten over signalen, zoals systeem.school.nl. Eén naam per regel. In een bericht staat nooit wie het betreft.',
    },
    eventOin: {
      name: 'OIN van de gemeente',
      about: 'Twintig cijfers. Zo heet de gemeente in berichten aan systemen. Leeg: de CBS-code.',
    },
    loginRoles: {
      name: 'Rollen volgens de inlog van de organisatie',
      about:
        'Welke groep of functie uit de inlog welke rol geeft. Zonder naam van het kenmerk geeft alleen de beheerder rollen.',
    },
  },
}
