import type { Calendar } from './calendar.ts'
import {
  agree,
  answerOffer,
  changeDossier,
  consent,
  evaluate,
  giveTask,
  makePlan,
  offerHandover,
  offerOwnPlan,
  openFor,
  write,
} from './deeds.ts'
import { idOf } from './families-of-sanne.ts'
import type { Act } from './stage.ts'

const MO = 'mo-el-amrani'

/** A foster family Mo hands over to Sanne: she may read it and has days to answer. */
export function fosterFamily({ ago }: Calendar): Act[] {
  const the = { dossier: '', goals: [] as string[] }
  return [
    {
      at: ago(124, '10:05'),
      async play(stage) {
        the.dossier = await openFor(stage, MO, { family: 'brink', why: 'Noah went aan zijn pleeggezin' })
        const parent = idOf(stage, 'brink', 'mother')
        const offer = await offerOwnPlan(stage, MO, { dossierId: the.dossier, to: [parent] })
        await answerOffer(stage, MO, { dossierId: the.dossier, offerId: offer, makesIt: false, by: parent })
        await stage.act(MO, 'POST /dossiers/:dossierId/involved', {
          dossierId: the.dossier,
          role: 'protection',
          party: { kind: 'outside', name: 'Marit Vrielink', organisation: 'Jeugdbescherming Noorderlicht' },
          whatFor: 'Voogd van Noah.',
        })
      },
    },
    {
      at: ago(118, '13:20'),
      async play(stage) {
        const parent = idOf(stage, 'brink', 'mother')
        the.goals = await makePlan(stage, MO, {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'brink', 'foster'),
          forWhom: [idOf(stage, 'brink', 'foster')],
          well: 'Noah en Lieke spelen elke dag samen buiten.',
          hoped: 'Dat mijn moeder weet waar ik slaap.',
          goals: [{ text: 'Noah belt elke week met zijn moeder', action: 'Pleegvader zit erbij als Noah belt' }],
        })
        const parents = [parent, idOf(stage, 'brink', 'father')]
        await agree(stage, MO, { dossierId: the.dossier, parents, evaluationDate: stage.day(-70) })
      },
    },
    {
      at: ago(50, '09:30'),
      play: (stage) =>
        evaluate(stage, MO, {
          dossierId: the.dossier,
          parent: idOf(stage, 'brink', 'mother'),
          results: the.goals.map((goal) => [goal, 'reached']),
          next: stage.day(20),
        }),
    },
    {
      at: ago(2, '15:30'),
      play: (stage) =>
        offerHandover(stage, MO, {
          dossierId: the.dossier,
          to: 'sanne-bakker',
          message: 'Pleegouders wonen nu in jouw wijk. Noah kent jou van school.',
        }),
    },
  ]
}

/** A mother and her twins at a secret address: safety agreements, a report without consent, and glass that was broken. */
export function secretAddress({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(86, '17:10'),
      async play(stage) {
        the.dossier = await openFor(stage, MO, {
          family: 'vandijk',
          why: 'Geweld tussen ouders waar kinderen bij zijn',
        })
        await stage.act(MO, 'PUT /dossiers/:dossierId/family-plan/skipping', {
          dossierId: the.dossier,
          reason: 'threats',
          text: 'Vader mag niet weten waar zij wonen.',
          version: 0,
        })
      },
    },
    {
      at: ago(85, '10:50'),
      play: (stage) =>
        stage.act(MO, 'POST /dossiers/:dossierId/shares', {
          dossierId: the.dossier,
          about: idOf(stage, 'vandijk', 'lotte'),
          to: stage.partner('Veilig Thuis Drenthe'),
          data: ['safety', 'family-situation'],
          basis: 'report-to-veilig-thuis',
          purpose: 'Melden dat er geweld was',
          whyNeeded: 'Vader zocht het gezin. Veilig Thuis kan de politie erbij halen.',
          familyTold: { told: false, why: 'Vader zou het horen. Moeder hoort het zodra zij veilig is.' },
        }),
    },
    {
      at: ago(80, '14:00'),
      async play(stage) {
        const parent = idOf(stage, 'vandijk', 'mother')
        await makePlan(stage, MO, {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'vandijk', 'lotte'),
          forWhom: [idOf(stage, 'vandijk', 'lotte'), idOf(stage, 'vandijk', 'luca')],
          well: 'Ik ben weggegaan. Dat durfde ik.',
          hoped: 'Dat niemand meer schreeuwt.',
          goals: [
            {
              text: 'Bij ons thuis wordt niet geslagen',
              action: 'Ik bel 112 als hij aan de deur komt',
              phase: 'safe-now',
            },
          ],
          safety: {
            text: 'Vader ziet de kinderen alleen in het omgangshuis.',
            watchedBy: 'Het omgangshuis en Mo',
            ifItGoesWrong: 'Het bezoek stopt en Mo belt Veilig Thuis.',
            reviewDate: stage.day(-1),
          },
        })
        await agree(stage, MO, { dossierId: the.dossier, parents: [parent], evaluationDate: stage.day(6) })
        await giveTask(stage, MO, { dossierId: the.dossier, kind: 'safety-check', due: stage.day(-1) })
      },
    },
    {
      at: ago(1, '21:35'),
      async play(stage) {
        await stage.act('ilse-dekker', 'POST /break-glass', {
          dossier: the.dossier,
          reason: 'Politie belt: vader staat bij de school en Mo neemt niet op.',
        })
        await stage.act('ilse-dekker', 'GET /dossiers/:dossierId', { dossierId: the.dossier })
      },
    },
  ]
}

/** Not everything is known about a family that came last month: no numbers, and of the mother only the year. */
export function withoutNumber({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(16, '10:10'),
      async play(stage) {
        the.dossier = await openFor(stage, MO, { family: 'haile', why: 'Net aangekomen, alleen met een kind van één' })
        await stage.act(MO, 'POST /dossiers/:dossierId/involved', {
          dossierId: the.dossier,
          role: 'social-support',
          party: { kind: 'outside', name: 'Gerda Blom', organisation: 'Opvang asielzoekers, locatie Oost' },
          whatFor: 'Helpt met papieren en is er elke dinsdag.',
        })
      },
    },
    {
      at: ago(15, '11:00'),
      async play(stage) {
        await giveTask(stage, MO, {
          dossierId: the.dossier,
          kind: 'complete-identity',
          workerId: stage.worker(MO),
          due: stage.day(-1),
        })
        await giveTask(stage, MO, { dossierId: the.dossier, kind: 'offer-family-plan', due: stage.day(2) })
      },
    },
  ]
}

/** Nineteen: she decides for herself, and help may go on until she is 23 (N-ACC-10). */
export function nineteen({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(133, '13:50'),
      async play(stage) {
        the.dossier = await openFor(stage, MO, { family: 'sorensen', why: 'Freja wil op zichzelf en heeft schulden' })
        const freja = idOf(stage, 'sorensen', 'freja')
        const offer = await offerOwnPlan(stage, MO, { dossierId: the.dossier, to: [freja] })
        await answerOffer(stage, MO, { dossierId: the.dossier, offerId: offer, makesIt: false, by: freja })
        await consent(stage, MO, {
          dossierId: the.dossier,
          by: freja,
          about: freja,
          answer: 'yes',
          to: 'Kredietbank Zuidoost',
          data: ['money', 'contact-details'],
        })
      },
    },
    {
      at: ago(60, '16:40'),
      async play(stage) {
        await write(stage, MO, {
          dossierId: the.dossier,
          kind: 'contact',
          way: 'in-person',
          withWhom: 'Freja',
          text: 'Gewandeld. Freja heeft een kamer gezien in Emmen en wil hulp met het huurcontract.',
        })
        await giveTask(stage, MO, { dossierId: the.dossier, kind: 'contact', due: stage.day(0) })
        await giveTask(stage, MO, { dossierId: the.dossier, kind: 'fix-plan', due: stage.day(11) })
      },
    },
  ]
}

/** Closed this week with what each of them said of it. */
export function justClosed({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(142, '09:20'),
      async play(stage) {
        the.dossier = await openFor(stage, MO, { family: 'wessels', why: 'Somberheid en terugtrekken' })
        const parent = idOf(stage, 'wessels', 'mother')
        const offer = await offerOwnPlan(stage, MO, { dossierId: the.dossier, to: [parent] })
        await answerOffer(stage, MO, { dossierId: the.dossier, offerId: offer, makesIt: false, by: parent })
        await makePlan(stage, MO, {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'wessels', 'jill'),
          forWhom: [idOf(stage, 'wessels', 'jill')],
          well: 'Wij eten elke avond samen, ook als het stil is.',
          hoped: 'Dat ik weer zin heb in de zomer.',
          goals: [{ text: 'Ik praat elke week met iemand die ik vertrouw', action: 'Jill loopt met haar mentor' }],
        })
        const parents = [parent, idOf(stage, 'wessels', 'father')]
        await agree(stage, MO, { dossierId: the.dossier, parents, evaluationDate: stage.day(-60) })
      },
    },
    {
      at: ago(4, '11:40'),
      play: (stage) =>
        changeDossier(stage, MO, {
          operation: 'PUT /dossiers/:dossierId/closing',
          dossierId: the.dossier,
          reason: 'agreed',
          text: 'Jill gaat weer naar school en praat met haar mentor.',
          familyTold: { told: true, on: stage.day(-7) },
          outcomes: [
            { question: 'useful', informant: 'child', by: 'Jill', answer: 'yes', words: 'Ik werd niet raar gevonden.' },
            { question: 'useful', informant: 'parent', by: 'vader', answer: 'partly' },
            { question: 'problems-less', informant: 'child', by: 'Jill', answer: 'yes' },
          ],
        }),
    },
  ]
}

/** Two families of a colleague who is away from today: somebody else keeps the eye until she is back (promise 2). */
export function colleagueAway({ ago }: Calendar): Act[] {
  const the = { dossiers: [] as string[] }
  const families = [
    { family: 'meppelink', why: 'Teun is bang in het donker en slaapt niet', at: ago(61, '10:30') },
    { family: 'zwiers', why: 'Te weinig aandacht thuis', at: ago(44, '13:30') },
  ]
  return [
    ...families.map(({ at, ...opening }) => ({
      at,
      async play(stage: Parameters<Act['play']>[0]) {
        const dossierId = await openFor(stage, 'els-vermeer', opening)
        the.dossiers.push(dossierId)
        await giveTask(stage, 'els-vermeer', {
          dossierId,
          kind: 'contact',
          due: stage.day(opening.family === 'zwiers' ? 0 : 5),
        })
      },
    })),
    {
      at: ago(4, '09:00'),
      play: (stage) =>
        stage.act('ria-timmer', 'POST /workers/:workerId/cover', {
          workerId: stage.worker('els-vermeer'),
          deputyId: stage.worker('ilse-dekker'),
          since: stage.day(0),
          until: stage.day(80),
        }),
    },
  ]
}
