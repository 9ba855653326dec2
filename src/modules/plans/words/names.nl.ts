import type { PlanClock } from '../rules/clocks.ts'
import type { FamilyPlanState, SkipReason } from '../rules/family-group-plan.ts'
import type { PlanHint } from '../rules/life.ts'
import type { ChangeKind, GoalResult, OwnWords, Phase, PlanState, VoiceKind } from '../rules/plan.ts'

/** What the codes of a plan are called. Families read these, so B1. */
export const namesNl = {
  states: {
    draft: 'We maken het plan',
    agreed: 'Afgesproken',
    evaluated: 'We keken hoe het ging',
    ended: 'Gestopt',
  } satisfies Record<PlanState, string>,
  origins: { 'family-group-plan': 'Door het gezin zelf gemaakt', 'made-together': 'Samen gemaakt' },
  voices: {
    child: 'Kind of jongere',
    parent: 'Ouder',
    network: 'Familie of bekende',
    professional: 'Hulpverlener',
  } satisfies Record<VoiceKind, string>,
  about: { now: 'Zo is het nu', needed: 'Dit is nodig', hoped: 'Hier hopen we op' } satisfies Record<
    OwnWords['about'],
    string
  >,
  phases: {
    'safe-now': 'Nu veilig',
    'stay-safe': 'Veilig blijven',
    recover: 'Weer verder',
  } satisfies Record<Phase, string>,
  results: { reached: 'Gelukt', partly: 'Een beetje gelukt', not: 'Niet gelukt', stopped: 'Gestopt' } satisfies Record<
    GoalResult,
    string
  >,
  changes: {
    started: 'Plan begonnen',
    'own-words': 'Eigen woorden toegevoegd',
    'goes-well': 'Wat goed gaat toegevoegd',
    goal: 'Doel toegevoegd of veranderd',
    'goal-dropped': 'Doel weggehaald',
    action: 'Actie toegevoegd of veranderd',
    'action-done': 'Actie gedaan',
    agreement: 'Afspraak toegevoegd of veranderd',
    'safety-agreement': 'Veiligheidsafspraak toegevoegd of veranderd',
    agreed: 'Plan afgesproken',
    evaluated: 'Samen gekeken hoe het ging',
    'goes-on': 'Plan gaat door',
    ended: 'Plan gestopt',
  } satisfies Record<ChangeKind, string>,
  hints: {
    'nothing-goes-well': 'Er staat nog niet in wat goed gaat.',
    'no-words-of-child': 'De woorden van het kind ontbreken.',
    'no-words-of-parents': 'De woorden van de ouders ontbreken.',
    'goal-without-action': 'Bij een doel doet nog niemand iets.',
    'nothing-by-family': 'Het gezin en de familie doen zelf nog niets in dit plan.',
  } satisfies Record<PlanHint, string>,
  familyPlan: {
    label: 'Familiegroepsplan',
    explanation: 'U kunt eerst zelf een plan maken. Dat doet u samen met familie, vrienden of buren.',
    states: {
      'not-offered': 'Nog niet aangeboden',
      offered: 'Aangeboden, nog geen antwoord',
      'being-made': 'Het gezin maakt zelf een plan',
      declined: 'Het gezin maakt geen eigen plan',
      skipped: 'Overgeslagen, met reden',
    } satisfies Record<FamilyPlanState, string>,
    skipReasons: {
      'not-wanted': 'De ouders willen dit niet',
      threats: 'Er is een concrete bedreiging',
      harm: 'Het zou het kind schaden',
    } satisfies Record<SkipReason, string>,
  },
  clocks: {
    'fix-plan': 'Plan klaar binnen zes weken',
    'put-plan-in-writing': 'Plan op papier binnen veertien dagen',
  } satisfies Record<PlanClock['kind'], string>,
  /** The plan on paper. Read aloud at the kitchen table, so short and warm. */
  paper: {
    title: 'Plan van {family}',
    subtitle: 'Dit hebben we samen afgesproken.',
    draftSubtitle: 'Dit is nog geen afspraak. We maken dit plan samen.',
    madeOn: 'Gemaakt op {date}',
    version: 'versie {version}',
    who: 'Dit plan is van',
    goesWell: 'Dit gaat goed',
    ownWords: 'In onze eigen woorden',
    goals: 'Dit willen we bereiken',
    goal: 'Doel {number}',
    inWordsOf: 'zegt {name}',
    what: 'Wat gaan we doen?',
    whoDoes: 'Wie?',
    when: 'Wanneer klaar?',
    doneOn: 'klaar op {date}',
    howItWent: 'Zo ging het',
    agreements: 'Afspraken',
    otherwise: 'Lukt dat niet? {text}',
    safety: 'Zo blijft het veilig',
    agree: 'We spreken af',
    watchedBy: 'Wie let op?',
    ifItGoesWrong: 'Gaat het mis?',
    reviewOn: 'We kijken opnieuw op',
    help: 'Wie kunt u bellen?',
    director: 'Voert de regie',
    parentsDirect: 'De ouders voeren zelf de regie',
    contact: 'Uw vaste gezicht',
    directorAndContact: 'Voert de regie en is uw vaste gezicht',
    advisor: 'Hulp als u het ergens niet mee eens bent',
    advisorText: 'Een vertrouwenspersoon luistert naar u en helpt u. Dat is gratis.',
    danger: 'Is er nu gevaar? Bel 112. Geen spoed? Bel Veilig Thuis: 0800-2000.',
    next: 'We kijken samen opnieuw op {date}.',
    nextUnknown: 'We spreken nog af wanneer we samen opnieuw kijken.',
    signatures: 'Hier tekenen we',
    signatureText: 'Met een handtekening zegt u: hier doe ik aan mee.',
    name: 'Naam',
    signature: 'Handtekening',
    date: 'Datum',
    page: 'Bladzijde {page} van {pages}',
  },
}
