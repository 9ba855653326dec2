import type { Calendar } from './calendar.ts'
import {
  agree,
  answerOffer,
  changeDossier,
  closeIntoDossier,
  consent,
  evaluate,
  giveTask,
  makePlan,
  offerOwnPlan,
  openFor,
  report,
  takeUp,
  write,
} from './deeds.ts'
import { idOf } from './families-of-sanne.ts'
import type { Act } from './stage.ts'

const SANNE = 'sanne-bakker'

/** The family of a colleague: sealed, so that only those who are named know of it. */
export function sealed({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(38, '08:50'),
      async play(stage) {
        the.dossier = await openFor(stage, SANNE, { family: 'hidding', why: 'Ouders vragen hulp bij de opvoeding' })
      },
    },
    {
      at: ago(38, '09:30'),
      play: (stage) =>
        stage.act('ria-timmer', 'PUT /dossiers/:dossierId/seal', {
          dossierId: the.dossier,
          reason: 'Moeder werkt zelf bij de gemeente.',
          workerIds: [stage.worker(SANNE), stage.worker('ria-timmer')],
          version: 0,
        }),
    },
    {
      at: ago(9, '13:00'),
      play: (stage) => giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(-1) }),
    },
  ]
}

/** Closed in summer with its outcome; it came back, and is a new dossier that follows the old one. */
export function cameBack({ ago }: Calendar): Act[] {
  const the = { first: '', signal: '', dossier: '' }
  return [
    {
      at: ago(170, '10:30'),
      async play(stage) {
        the.first = await openFor(stage, SANNE, { family: 'prins', why: 'Geldzorgen raken de kinderen' })
      },
    },
    {
      at: ago(101, '14:15'),
      play: (stage) =>
        changeDossier(stage, SANNE, {
          operation: 'PUT /dossiers/:dossierId/closing',
          dossierId: the.first,
          reason: 'goals-reached',
          text: 'De schulden lopen bij de Kredietbank. Moeder redt het verder zelf.',
          familyTold: { told: true, on: stage.day(-141) },
          outcomes: [
            { question: 'manages-alone', informant: 'parent', by: 'moeder', answer: 'yes', words: 'Ik slaap weer.' },
            { question: 'goals-reached', informant: 'professional', by: 'Sanne Bakker', answer: 'partly' },
          ],
        }),
    },
    {
      at: ago(7, '12:20'),
      async play(stage) {
        the.signal = await report(stage, 'joris-linde', {
          child: 'Jesse Prins',
          postcode: stage.family('prins').postcode,
          kinds: ['poverty', 'school-absence'],
          about: ['child', 'household'],
          seen: 'Jesse kwam deze week drie dagen niet. Evi had geen jas aan.',
          told: { text: 'Mama zegt dat de auto weg is.', by: 'Evi' },
        })
      },
    },
    {
      at: ago(6, '09:00'),
      async play(stage) {
        const why = 'De geldzorgen zijn terug'
        the.dossier = await takeUp(stage, SANNE, { signal: the.signal, family: 'prins', why })
        await giveTask(stage, SANNE, {
          dossierId: the.dossier,
          title: 'Met moeder naar de Kredietbank',
          due: stage.day(0),
        })
      },
    },
    { at: ago(5, '16:10'), play: (stage) => closeIntoDossier(stage, SANNE, the.signal) },
  ]
}

/** Twins, and a plan that went through one evaluation; a call that should have been made is late. */
export function twins({ ago }: Calendar): Act[] {
  const the = { dossier: '', goals: [] as string[] }
  return [
    {
      at: ago(112, '11:10'),
      async play(stage) {
        the.dossier = await openFor(stage, SANNE, { family: 'leeuwen', why: 'Gedrag op school en thuis loopt vast' })
        const parent = idOf(stage, 'leeuwen', 'mother')
        const offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to: [parent] })
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: offer, makesIt: false, by: parent })
        the.goals = await makePlan(stage, SANNE, {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'leeuwen', 'puck'),
          forWhom: [idOf(stage, 'leeuwen', 'isa'), idOf(stage, 'leeuwen', 'puck')],
          well: 'De meiden zijn elkaars beste vriendin.',
          hoped: 'Dat ik niet altijd samen met Isa hoef.',
          goals: [
            { text: 'Ik zeg het als het te druk is', action: 'Puck krijgt een eigen plek in huis' },
            { text: 'Wij doen thuis en op school hetzelfde', action: 'Vader belt op vrijdag met de juf' },
          ],
        })
      },
    },
    {
      at: ago(104, '15:40'),
      async play(stage) {
        const parents = ['mother', 'father'].map((key) => idOf(stage, 'leeuwen', key))
        await agree(stage, SANNE, { dossierId: the.dossier, parents, evaluationDate: stage.day(-60) })
        await stage.act(SANNE, 'POST /dossiers/:dossierId/involved', {
          dossierId: the.dossier,
          role: 'behavioural-scientist',
          party: { kind: 'worker', workerId: stage.worker('karin-de-wit') },
          whatFor: 'Denkt mee over wat Puck nodig heeft.',
        })
      },
    },
    {
      at: ago(42, '10:00'),
      play: (stage) =>
        evaluate(stage, SANNE, {
          dossierId: the.dossier,
          parent: idOf(stage, 'leeuwen', 'mother'),
          results: the.goals.map((goal) => [goal, 'partly']),
          next: stage.day(8),
        }),
    },
    {
      at: ago(16, '13:45'),
      async play(stage) {
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(-4) })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'evaluate-plan', due: stage.day(8) })
        await giveTask(stage, SANNE, {
          dossierId: the.dossier,
          workerId: stage.worker('karin-de-wit'),
          title: 'Meekijken in de klas van Puck',
          due: stage.day(1),
        })
      },
    },
    {
      at: ago(1, '11:50'),
      play: (stage) =>
        write(stage, SANNE, {
          dossierId: the.dossier,
          kind: 'contact',
          way: 'message',
          withWhom: 'moeder',
          text: 'Moeder stuurt dat Puck een nacht bij oma sliep. Dat ging goed.',
        }),
    },
  ]
}

/** A boy of thirteen says no where his grandmother says yes: nobody outvotes anybody (N-CON-01). */
export function refused({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(31, '14:05'),
      async play(stage) {
        const why = 'Stijn woont bij zijn oma en wordt boos'
        the.dossier = await openFor(stage, SANNE, { family: 'jonker', why })
        const grandmother = idOf(stage, 'jonker', 'grandmother')
        await stage.act(SANNE, 'PUT /dossiers/:dossierId/family-plan/skipping', {
          dossierId: the.dossier,
          reason: 'not-wanted',
          text: 'Oma wil liever samen met ons een plan maken.',
          saidBy: grandmother,
          version: 0,
        })
      },
    },
    {
      at: ago(6, '15:15'),
      async play(stage) {
        const [boy, grandmother] = [idOf(stage, 'jonker', 'boaz'), idOf(stage, 'jonker', 'grandmother')]
        for (const [by, answer] of [
          [grandmother, 'yes'],
          [boy, 'no'],
        ] as const)
          await consent(stage, SANNE, {
            dossierId: the.dossier,
            by,
            about: boy,
            answer,
            to: 'Lyceum De Brinkhof',
            data: ['family-situation'],
          })
      },
    },
    {
      at: ago(5, '10:35'),
      play: (stage) =>
        giveTask(stage, SANNE, {
          dossierId: the.dossier,
          workerId: stage.worker('karin-de-wit'),
          title: 'Meedenken: hoe praat ik met Stijn over school?',
          due: stage.day(0),
        }),
    },
  ]
}

/** Nine people in one house, and three worries that say little apart (accumulation). */
export function manySignals({ ago, justNow }: Calendar): Act[] {
  const the = { signals: [] as string[] }
  const worries = [
    {
      at: ago(28, '10:15'),
      who: 'joris-linde',
      child: 'Levi Oldenhuis',
      kinds: ['poverty'],
      seen: 'Levi komt zonder ontbijt.',
    },
    {
      at: ago(9, '11:25'),
      who: 'fatima-yildiz',
      child: 'Eva Oldenhuis',
      kinds: ['development-delay'],
      seen: 'Eva is één jaar en zit nog niet los.',
    },
    {
      at: ago(2, '13:40'),
      who: 'bert-front',
      child: 'gezin Oldenhuis',
      kinds: ['housing-problem'],
      seen: 'De woonstichting belt: drie maanden huur niet betaald.',
    },
  ] as const
  return [
    ...worries.map(({ at, who, ...told }) => ({
      at,
      async play(stage: Parameters<Act['play']>[0]) {
        const { postcode } = stage.family('oldenhuis')
        the.signals.push(await report(stage, who, { ...told, postcode, about: ['child', 'household'] }))
      },
    })),
    {
      at: ago(27, '09:10'),
      async play(stage) {
        const input = { signalId: the.signals[0] ?? '', householdId: stage.family('oldenhuis').household, children: [] }
        await stage.change(SANNE, {
          seen: 'GET /signals/:signalId',
          operation: 'PUT /signals/:signalId/handling',
          input: { ...input, action: 'take-up' },
        })
        await stage.change(SANNE, { seen: 'GET /signals/:signalId', operation: 'PUT /signals/:signalId/family', input })
      },
    },
    {
      at: justNow(50),
      async play(stage) {
        for (const signalId of the.signals.slice(1))
          await stage.change(SANNE, {
            seen: 'GET /signals/:signalId',
            operation: 'PUT /signals/:signalId/family',
            input: { signalId, householdId: stage.family('oldenhuis').household, children: [] },
          })
      },
    },
  ]
}
