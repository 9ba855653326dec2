import type { Words } from '../../../platform/words.ts'
import type { LinkWay } from '../rules/accumulation.ts'
import type { Door } from '../rules/doors.ts'
import type { Channel, FeedbackSentenceCode } from '../rules/feedback.ts'
import type { ReporterKindCode } from '../rules/reporters.ts'
import type { SourceShown } from '../rules/source-view.ts'

/** Read by whoever gives a signal, so in plain Dutch (B1). */
export const reportingNl = {
  danger: {
    ask: 'Is er nu gevaar?',
    first: 'Is er nu gevaar? Bel dan eerst. Vul daarna dit formulier in.',
    phones: {
      emergency: 'Bel {number} bij direct gevaar.',
      'veilig-thuis': 'Bel Veilig Thuis voor hulp of advies: {number}. Dat is gratis, dag en nacht.',
    },
  },
  doors: {
    public: 'Openbare pagina',
    partner: 'Scherm van een partner',
    api: 'Systeem van een partner',
    staff: 'Aan de balie of per telefoon',
  } satisfies Record<Door, string>,
  purposes: {
    worry: 'Ik maak me zorgen om iemand',
    question: 'Ik heb zelf een vraag',
  },
  anonymous: {
    ask: 'Wilt u onbekend blijven?',
    promise: 'Wij bewaren dan geen naam en niets van uw telefoon of computer.',
    reading: 'U leest ons antwoord met een geheime link. Bewaar die link goed.',
  },
  nothingNeeded: 'U hoeft niet alles in te vullen. Alles wat u weet, helpt.',
  wishes: {
    reach: 'Hoe mogen wij u bereiken?',
    when: 'Wanneer kunnen wij u het beste bereiken?',
    feedback: 'Wilt u horen wat er verder gebeurt?',
    nameToFamily: 'Mag het gezin weten dat u dit heeft verteld?',
  },
  channels: {
    account: 'Via mijn account',
    link: 'Met een geheime link',
    phone: 'Telefoon',
    email: 'E-mail',
    letter: 'Brief',
  } satisfies Record<Channel, string>,
  feedback: {
    received: 'Wij hebben uw signaal gekregen.',
    'taken-up': 'Een medewerker is met uw signaal aan de slag.',
    'we-contact-you': 'Wij nemen contact met u op. Wij willen graag meer weten.',
    'we-talk-with-family': 'Wij gaan in gesprek.',
    'we-look-on': 'Wij kijken verder wat er nodig is.',
    'other-organisation-goes-on': 'Een andere organisatie gaat ermee verder.',
    'known-already': 'Wij waren hier al mee bezig. Uw signaal helpt ons.',
    'nothing-more-now': 'Wij doen nu niets extra. Uw signaal blijft bekend.',
    'question-answered': 'Wij hebben uw vraag beantwoord.',
    'may-not-tell-more': 'Wij mogen u niet meer vertellen. Dat is om het gezin te beschermen.',
    'tell-us-again': 'Maakt u zich weer zorgen? Laat het ons weten.',
  } satisfies Record<FeedbackSentenceCode, string>,
  feedbackHelp: 'Vertel wat er nu gebeurt. Vertel niets over het gezin.',
  satisfaction: {
    ask: 'Bent u tevreden met wat wij doen?',
    yes: 'Ja',
    no: 'Nee',
    what: 'Wat kan beter?',
    comesBack: 'Dank u. Wij kijken opnieuw naar uw signaal.',
    noted: 'Dank u. Wij geven dit door.',
  },
  reporterKinds: {
    'young-person': 'Een jongere',
    parent: 'Een ouder',
    relative: 'Familie of een vriend',
    neighbour: 'Iemand uit de buurt',
    volunteer: 'Een vrijwilliger',
    childcare: 'Kinderopvang',
    preschool: 'Peuterspeelzaal of voorschool',
    'primary-school': 'Basisschool',
    'secondary-school': 'Middelbare school',
    'attendance-officer': 'Leerplicht',
    'school-social-work': 'Schoolmaatschappelijk werk',
    'youth-work': 'Jongerenwerk',
    'sports-club': 'Sportclub of vereniging',
    'welfare-work': 'Welzijnswerk',
    gp: 'Huisarts',
    'gp-assistant': 'Praktijkondersteuner van de huisarts',
    'medical-specialist': 'Ziekenhuis of medisch specialist',
    midwife: 'Verloskundige',
    physiotherapist: 'Fysiotherapeut',
    'youth-health-nurse': 'Jeugdverpleegkundige',
    'youth-doctor': 'Jeugdarts',
    'adult-mental-health': 'GGZ voor volwassenen',
    'addiction-care': 'Verslavingszorg',
    'disability-support': 'Hulp bij een beperking',
    'debt-help': 'Schuldhulp',
    'social-service': 'Sociale dienst',
    wmo: 'Wmo',
    housing: 'Woningcorporatie',
    police: 'Politie',
    'public-mental-health': 'Openbare geestelijke gezondheidszorg',
    'asylum-reception': 'Opvang van asielzoekers',
    'youth-help': 'Jeugdhulp',
    'crisis-service': 'Crisisdienst',
    'area-team': 'Gebiedsteam',
    'youth-protection': 'Jeugdbescherming',
    'access-team': 'Team jeugd van de gemeente',
    'veilig-thuis': 'Veilig Thuis',
    other: 'Iemand anders',
  } satisfies Record<ReporterKindCode, string>,
  ways: {
    'same-child': 'Over hetzelfde kind',
    sibling: 'Over een broer of zus',
    household: 'Over hetzelfde gezin',
    address: 'Op hetzelfde adres',
  } satisfies Record<LinkWay, string>,
  linked: {
    present: 'Er zijn meer signalen.',
    askTheTeam: 'Vraag {team} naar de inhoud.',
    noScore: 'Vangnet telt signalen niet op. U weegt ze zelf.',
  },
  source: {
    name: 'Melder: {name}',
    kind: 'Melder: {kind}',
    nothing: 'De melder is niet te zien.',
  } satisfies Record<SourceShown, string>,
} as const

export type ReportingWords = Words<typeof reportingNl>
