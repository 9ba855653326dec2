import type { Words } from '../../../platform/words.ts'
import type { KindcheckAnswer, KindcheckFollowUp } from '../rules/kindcheck.ts'
import type { FileStand, Step, StepState } from '../rules/meldcode-file.ts'
import type { Answer, NormOutcome, Question } from '../rules/weighing.ts'

/** Read by professionals who work on a meldcode file. */
export const meldcodeNl = {
  steps: {
    map: 'Signalen in kaart brengen',
    consult: 'Overleggen met een deskundige',
    talk: 'In gesprek gaan',
    weigh: 'Wegen',
    decide: 'Beslissen',
  } satisfies Record<Step, string>,
  stepHelp: {
    map: 'Schrijf op wat u zag en hoorde. Houd uw mening apart.',
    consult: 'Vraag een collega, de aandachtsfunctionaris, Veilig Thuis of een letseldeskundige. Dat mag zonder naam.',
    talk: 'Bespreek uw zorgen met de ouders en met het kind. Sla dit alleen over voor de veiligheid.',
    weigh: 'Beantwoord de vijf vragen. Schrijf bij elk antwoord waarom.',
    decide: 'Beslis of melden nodig is. Beslis ook of hulp mogelijk is.',
  } satisfies Record<Step, string>,
  stepStates: {
    open: 'Nog niet gedaan',
    done: 'Gedaan',
    'not-needed': 'Niet nodig',
    later: 'Later',
  } satisfies Record<StepState | 'open', string>,
  questions: {
    suspicion: 'Vermoedt u nog steeds geweld, mishandeling of verwaarlozing?',
    unsafe: 'Is er nu gevaar, of is het steeds opnieuw onveilig?',
    'can-help': 'Kunt u zelf hulp geven of regelen die werkt?',
    accepts: 'Neemt het gezin die hulp aan en doet het mee?',
    works: 'Wordt het met die hulp op tijd veilig genoeg?',
  } satisfies Record<Question, string>,
  answers: { yes: 'Ja', no: 'Nee', doubt: 'Ik twijfel' } satisfies Record<Answer, string>,
  norms: {
    close: 'Afsluiten en vastleggen',
    report: 'Melden bij Veilig Thuis',
    help: 'Hulp geven of regelen, en opnieuw kijken',
    'report-again': 'Opnieuw melden bij Veilig Thuis',
    'close-with-follow-up': 'Afsluiten met afspraken om in beeld te blijven',
    'ask-veilig-thuis': 'Advies vragen aan Veilig Thuis',
    unfinished: 'Nog niet alle vragen zijn beantwoord',
  } satisfies Record<NormOutcome, string>,
  normIsAdvice: 'Dit is wat het afwegingskader adviseert. U beslist zelf. Er wordt niets vanzelf verstuurd.',
  decisions: {
    report: 'Is melden nodig?',
    help: 'Is hulp (ook) mogelijk?',
    deviation: 'Waarom beslist u anders dan het advies?',
    reviewOn: 'Wanneer kijkt u of de hulp werkt?',
    toBeConfirmed: 'Beslist bij gevaar. Iemand met beslisrecht moet hier nog naar kijken.',
    passedOver: 'Bij gevaar overgeslagen. Doe deze stappen alsnog.',
  },
  review: {
    none: 'Geen evaluatie gepland',
    planned: 'Evaluatie gepland',
    overdue: 'Evaluatie te laat',
  } satisfies Record<FileStand['review'], string>,
  talkSkips: {
    'child-in-danger': 'Het kind loopt gevaar door het gesprek',
    'other-in-danger': 'Iemand anders loopt gevaar door het gesprek',
    'worker-in-danger': 'U of een collega loopt gevaar door het gesprek',
    'family-would-vanish': 'Het gezin verdwijnt dan uit beeld en is niet veilig',
  },
  kindcheck: {
    children: 'Zijn er kinderen bij deze volwassene, of is er een op komst?',
    safe: 'Zijn deze kinderen veilig?',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' } satisfies Record<KindcheckAnswer, string>,
    followUp: {
      none: 'U hoeft nu niets te doen.',
      'find-out': 'Zoek dit uit. Vraag het de volwassene of een collega.',
      act: 'Ga verder met de meldcode voor deze kinderen.',
    } satisfies Record<KindcheckFollowUp, string>,
  },
  advisers: {
    colleague: 'een collega',
    'attention-officer': 'de aandachtsfunctionaris',
    'behavioural-scientist': 'een gedragswetenschapper',
    'veilig-thuis': 'Veilig Thuis',
    'injury-expert': 'een letseldeskundige',
  },
  adviceAsked: 'Advies vragen volgens de meldcode',
  adviceIsNoReport: 'Advies vragen is geen melding. U hoeft niet te zeggen om wie het gaat.',
  roles: {
    'attention-officer': 'de aandachtsfunctionaris',
    'team-lead': 'de teamleider',
    'behavioural-scientist': 'de gedragswetenschapper',
    'youth-consultant': 'de jeugdconsulent',
    partner: 'de hulpverlener zelf',
  },
} as const

export type MeldcodeWords = Words<typeof meldcodeNl>
