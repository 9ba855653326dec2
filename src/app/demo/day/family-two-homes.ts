import type { Calendar } from './calendar.ts'
import {
  agree,
  answerOffer,
  answerReporter,
  closeIntoDossier,
  consent,
  evaluate,
  giveTask,
  makePlan,
  offerOwnPlan,
  report,
  takeUp,
  write,
} from './deeds.ts'
import type { Act } from './stage.ts'

const SANNE = 'sanne-bakker'

/** Parents apart, children in two homes: a plan in force, its evaluation due today, a consent that was withdrawn. */
export function twoHomes(calendar: Calendar): Act[] {
  const the: Course = { signal: '', dossier: '', offer: '', goals: [], consent: '' }
  return [
    ...fromSignal(calendar, the),
    ...toPlan(calendar, the),
    ...sharing(calendar, the),
    ...sinceThen(calendar, the),
  ]
}

/** What one step leaves for the next. */
type Course = { signal: string; dossier: string; offer: string; goals: string[]; consent: string }

function fromSignal({ ago }: Calendar, the: Course): Act[] {
  return [
    {
      at: ago(74, '11:20'),
      async play(stage) {
        const { postcode, members } = stage.family('yildirim')
        the.signal = await report(stage, 'joris-linde', {
          child: 'Elif Yıldırım',
          postcode,
          kinds: ['high-conflict-divorce'],
          about: ['child', 'parents'],
          seen: 'Bij het ophalen maakten de ouders ruzie op het plein. Elif stond erbij en huilde.',
          told: { text: 'Ik weet nooit bij wie ik straks ben.', by: 'Elif' },
          thinks: 'Elif zit klem tussen haar ouders.',
          against: 'Beide ouders komen op elk gesprek.',
          more: { childBirthDate: members.elif?.birth },
        })
      },
    },
    {
      at: ago(73, '09:05'),
      async play(stage) {
        const why = 'Ouders zijn uit elkaar en komen er samen niet uit'
        the.dossier = await takeUp(stage, SANNE, { signal: the.signal, family: 'yildirim', why })
      },
    },
    { at: ago(71, '14:00'), play: (stage) => closeIntoDossier(stage, SANNE, the.signal) },
    {
      at: ago(70, '08:25'),
      async play(stage) {
        await stage.act('joris-linde', 'GET /own-signals', { signal: the.signal })
        await stage.act('joris-linde', 'POST /own-signals/:signalId/answers', {
          signalId: the.signal,
          satisfied: true,
          answer: 'Fijn dat er snel met de ouders is gesproken.',
        })
      },
    },
  ]
}

function toPlan({ ago }: Calendar, the: Course): Act[] {
  return [
    {
      at: ago(70, '15:30'),
      async play(stage) {
        const { mother } = stage.family('yildirim').members
        await write(stage, SANNE, {
          dossierId: the.dossier,
          kind: 'home-visit',
          withWhom: 'moeder, Elif en Can',
          text: 'Kennisgemaakt. Moeder wil rust voor de kinderen. Elif liet haar kamer zien.',
        })
        const to = [mother?.id ?? '']
        the.offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to })
      },
    },
    {
      at: ago(63, '10:10'),
      async play(stage) {
        const { mother, father, elif } = stage.family('yildirim').members
        const by = mother?.id ?? ''
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: the.offer, makesIt: false, by })
        the.goals = await makePlan(stage, SANNE, {
          dossierId: the.dossier,
          parent: by,
          child: elif?.id ?? '',
          forWhom: [elif?.id ?? '', stage.family('yildirim').members.can?.id ?? ''],
          well: 'Emre en ik willen allebei dat het goed gaat met de kinderen.',
          hoped: 'Dat papa en mama niet meer boos doen als ze elkaar zien.',
          goals: [
            { text: 'Wij praten zonder ruzie over de kinderen', action: 'Wij bellen op zondag, zonder de kinderen' },
            { text: 'Elif weet elke week waar zij slaapt', action: 'Wij hangen een kalender op in beide huizen' },
          ],
          agreement: 'Ophalen doen wij om de beurt, en niet tegelijk.',
        })
        for (const parent of [mother?.id ?? '', father?.id ?? ''])
          the.consent = await consent(stage, SANNE, {
            dossierId: the.dossier,
            by: parent,
            about: elif?.id ?? '',
            answer: 'yes',
            to: 'Basisschool De Es',
            data: ['plan', 'school'],
          })
      },
    },
  ]
}

function sharing({ ago }: Calendar, the: Course): Act[] {
  return [
    {
      at: ago(58, '13:15'),
      async play(stage) {
        const { mother, father } = stage.family('yildirim').members
        await agree(stage, SANNE, {
          dossierId: the.dossier,
          parents: [mother?.id ?? ''],
          others: [father?.name ?? ''],
          evaluationDate: stage.day(-28),
        })
        await stage.act(SANNE, 'POST /dossiers/:dossierId/involved', {
          dossierId: the.dossier,
          role: 'school',
          party: { kind: 'worker', workerId: stage.worker('joris-linde') },
          whatFor: 'Let in de klas op Elif en belt als het niet gaat.',
        })
        await stage.act(SANNE, 'POST /dossiers/:dossierId/involved', {
          dossierId: the.dossier,
          role: 'own-network',
          party: { kind: 'network', name: 'Opa Arslan', phone: '06 12 34 56 78' },
          whatFor: 'Vangt de kinderen op als het wisselen niet lukt.',
        })
      },
    },
    {
      at: ago(57, '09:40'),
      play: (stage) =>
        stage.act(SANNE, 'POST /dossiers/:dossierId/shares', {
          dossierId: the.dossier,
          about: stage.family('yildirim').members.elif?.id,
          to: stage.partner('Basisschool De Es'),
          data: ['plan'],
          basis: 'consent',
          purpose: 'School weet welke afspraken er zijn',
          whyNeeded: 'De juf ziet Elif elke dag en kan helpen bij het wisselen.',
          familyTold: { told: true, on: stage.day(-80) },
        }),
    },
  ]
}

function sinceThen({ ago }: Calendar, the: Course): Act[] {
  return [
    {
      at: ago(20, '15:00'),
      async play(stage) {
        await evaluate(stage, SANNE, {
          dossierId: the.dossier,
          parent: stage.family('yildirim').members.mother?.id ?? '',
          results: the.goals.map((goal, i) => [goal, i === 0 ? 'partly' : 'reached']),
          next: stage.day(0),
        })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'evaluate-plan', due: stage.day(0) })
      },
    },
    {
      at: ago(3, '16:20'),
      async play(stage) {
        await write(stage, SANNE, {
          dossierId: the.dossier,
          kind: 'contact',
          way: 'phone',
          withWhom: 'vader',
          text: 'Vader wil niet meer dat school meeleest. Wij praten daar bij de evaluatie over.',
        })
        await stage.act(SANNE, 'PUT /consents/:consentId/withdrawal', { consentId: the.consent, version: 1 })
      },
    },
    {
      at: ago(2, '12:05'),
      async play(stage) {
        const { postcode, second } = stage.family('yildirim')
        const signalId = await report(stage, 'fatima-yildiz', {
          child: 'Can Yıldırım',
          postcode,
          kinds: ['high-conflict-divorce', 'parental-stress'],
          about: ['child', 'parents'],
          seen: 'Bij het consult wilde Can niet met vader mee naar buiten.',
          against: 'Even later liep hij lachend met vader naar de auto.',
        })
        if (second) await stage.act(SANNE, 'GET /signals/:signalId', { signalId })
        await answerReporter(stage, SANNE, { signalId, sentences: ['received', 'known-already'] })
      },
    },
  ]
}
