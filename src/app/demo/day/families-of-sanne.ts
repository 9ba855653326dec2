import type { Calendar } from './calendar.ts'
import {
  agree,
  answerOffer,
  changeDossier,
  closeIntoDossier,
  evaluate,
  giveTask,
  makePlan,
  offerHandover,
  offerOwnPlan,
  openFor,
  report,
  takeUp,
  write,
} from './deeds.ts'
import type { Act, Stage } from './stage.ts'

const SANNE = 'sanne-bakker'

/** Who somebody of a known family is. */
export const idOf = (stage: Stage, family: string, key: string): string => stage.family(family).members[key]?.id ?? ''

/** Triplets: the family makes no plan of its own, so the six weeks of the law run (N-ACC-05). */
export function triplets({ ago }: Calendar): Act[] {
  const the = { signal: '', dossier: '', offer: '' }
  return [
    {
      at: ago(13, '10:40'),
      async play(stage) {
        the.signal = await report(stage, 'fatima-yildiz', {
          child: 'Zofia, Maja en Antoni Wójcik',
          postcode: stage.family('wojcik').postcode,
          kinds: ['parental-stress', 'upbringing-questions'],
          about: ['parents'],
          seen: 'Op het spreekuur viel moeder bijna in slaap. De drieling slaapt om de beurt.',
          told: { text: 'Łukasz werkt in de nacht. Ik doe het overdag alleen.', by: 'moeder' },
          against: 'De kinderen groeien goed en lachen veel.',
        })
      },
    },
    {
      at: ago(12, '09:30'),
      async play(stage) {
        const why = 'Een drieling van drie jaar en te weinig slaap'
        the.dossier = await takeUp(stage, SANNE, { signal: the.signal, family: 'wojcik', why })
      },
    },
    { at: ago(12, '11:15'), play: (stage) => closeIntoDossier(stage, SANNE, the.signal) },
    {
      at: ago(10, '13:30'),
      async play(stage) {
        const to = ['mother', 'father'].map((key) => idOf(stage, 'wojcik', key))
        the.offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to })
        await write(stage, SANNE, {
          dossierId: the.dossier,
          kind: 'home-visit',
          withWhom: 'vader en moeder, met een tolk aan de telefoon',
          text: 'Uitgelegd wat een familiegroepsplan is. Zij denken erover na met oma in Polen.',
        })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(1) })
      },
    },
    {
      at: ago(4, '16:45'),
      async play(stage) {
        const by = idOf(stage, 'wojcik', 'father')
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: the.offer, makesIt: false, by })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'fix-plan', due: stage.day(36) })
      },
    },
  ]
}

/** An unborn child and a young mother: opened one working day ago. */
export function unbornChild({ ago, justNow }: Calendar): Act[] {
  const the = { signal: '', dossier: '' }
  return [
    {
      at: ago(2, '15:50'),
      async play(stage) {
        the.signal = await report(stage, 'bert-front', {
          child: "het kind van Marloes 't Hart, over negen weken verwacht",
          postcode: stage.family('hart').postcode,
          kinds: ['vulnerable-pregnancy'],
          about: ['parents', 'child'],
          seen: 'De verloskundige belt: moeder komt niet op afspraken en heeft geen vast huis.',
          told: { text: 'Als ik bel neem ik niet op, want dan is het de verhuurder.', by: 'moeder' },
          more: { reporter: { name: 'Verloskundigen Het Nest', kind: 'midwife' } },
        })
      },
    },
    {
      at: ago(1, '10:20'),
      async play(stage) {
        const why = 'Zwanger, alleen, en straks geen huis'
        the.dossier = await takeUp(stage, SANNE, { signal: the.signal, family: 'hart', why })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(0) })
        await giveTask(stage, SANNE, {
          dossierId: the.dossier,
          title: 'Bellen met Woonstichting Veenpoort',
          due: stage.day(2),
        })
      },
    },
    {
      at: justNow(75),
      play: (stage) => offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to: [idOf(stage, 'hart', 'mother')] }),
    },
  ]
}

/** A step family Sanne hands over to Mo; until he accepts she keeps the eye (promise 4). */
export function stepFamily({ ago }: Calendar): Act[] {
  const the = { dossier: '', goals: [] as string[] }
  return [
    {
      at: ago(92, '09:15'),
      async play(stage) {
        the.dossier = await openFor(stage, SANNE, { family: 'blended', why: 'Twee gezinnen onder één dak' })
        const parent = idOf(stage, 'blended', 'mother')
        const offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to: [parent] })
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: offer, makesIt: false, by: parent })
      },
    },
    {
      at: ago(80, '14:30'),
      async play(stage) {
        const parent = idOf(stage, 'blended', 'mother')
        the.goals = await makePlan(stage, SANNE, {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'blended', 'fenna'),
          forWhom: [idOf(stage, 'blended', 'luuk'), idOf(stage, 'blended', 'fenna')],
          well: 'Luuk past vaak op Mees en doet dat goed.',
          hoped: 'Dat ik ook eens met mama alleen ben.',
          goals: [
            { text: 'In ons huis gelden dezelfde regels voor alle kinderen', action: 'Wij eten om zes uur samen' },
          ],
        })
        const parents = [parent, idOf(stage, 'blended', 'father')]
        await agree(stage, SANNE, { dossierId: the.dossier, parents, evaluationDate: stage.day(-30) })
      },
    },
    {
      at: ago(22, '11:00'),
      play: (stage) =>
        evaluate(stage, SANNE, {
          dossierId: the.dossier,
          parent: idOf(stage, 'blended', 'mother'),
          results: the.goals.map((goal) => [goal, 'partly']),
          next: stage.day(34),
        }),
    },
    {
      at: ago(1, '14:40'),
      async play(stage) {
        await offerHandover(stage, SANNE, {
          dossierId: the.dossier,
          to: 'mo-el-amrani',
          message: 'Wij waren samen bij het gezin. Luuk praat het liefst buiten.',
        })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(9) })
      },
    },
  ]
}

/** Parents who direct themselves; soon it is time to look again at what they can carry. */
export function ownDirection({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(104, '10:00'),
      async play(stage) {
        the.dossier = await openFor(stage, SANNE, { family: 'veenstra', why: 'Tess durft niet meer naar school' })
        const to = ['mother', 'father'].map((key) => idOf(stage, 'veenstra', key))
        const offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to })
        const by = to[0] ?? ''
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: offer, makesIt: true, by })
      },
    },
    {
      at: ago(95, '19:10'),
      async play(stage) {
        const parent = idOf(stage, 'veenstra', 'mother')
        await makePlan(stage, SANNE, {
          dossierId: the.dossier,
          origin: 'family-group-plan',
          parent,
          child: idOf(stage, 'veenstra', 'tess'),
          forWhom: [idOf(stage, 'veenstra', 'tess')],
          well: 'Wij zijn met z’n drieën en met tante Silke. Wij geven niet op.',
          hoped: 'Ik wil weer bij mijn vriendinnen in de klas zitten.',
          goals: [{ text: 'Ik ga drie ochtenden in de week naar school', action: 'Tante Silke fietst met Tess mee' }],
        })
        const parents = [parent, idOf(stage, 'veenstra', 'father')]
        await agree(stage, SANNE, { dossierId: the.dossier, parents, evaluationDate: stage.day(12) })
      },
    },
    {
      at: ago(80, '15:20'),
      async play(stage) {
        const parents = ['mother', 'father'].map((key) => idOf(stage, 'veenstra', key))
        await changeDossier(stage, SANNE, {
          operation: 'PUT /dossiers/:dossierId/own-direction',
          dossierId: the.dossier,
          parents,
          agreements: [
            { text: 'Wij bellen elke eerste maandag hoe het gaat.', by: parents[0] },
            { text: 'Sanne belt terug binnen een dag als het misgaat.', by: 'municipality' },
          ],
          estimate: {
            outcome: 'can-with-support',
            canCarry: 'Zij regelen de school, de huisarts en tante Silke zelf.',
            needsHelpWith: 'Het gesprek met de leerplichtambtenaar.',
            reviewOn: stage.day(4),
          },
          why: 'Ouders maakten zelf een plan en houden zich eraan.',
        })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(6) })
      },
    },
  ]
}

/** Somebody of youth health care directs; Sanne keeps the eye (S003-106). */
export function directorElsewhere({ ago }: Calendar): Act[] {
  const the = { dossier: '' }
  return [
    {
      at: ago(62, '09:45'),
      async play(stage) {
        the.dossier = await openFor(stage, SANNE, { family: 'ozgur', why: 'Deniz zit sinds de zomer thuis' })
        const parent = idOf(stage, 'ozgur', 'mother')
        const offer = await offerOwnPlan(stage, SANNE, { dossierId: the.dossier, to: [parent] })
        await answerOffer(stage, SANNE, { dossierId: the.dossier, offerId: offer, makesIt: false, by: parent })
      },
    },
    {
      at: ago(55, '16:00'),
      play: (stage) =>
        changeDossier(stage, SANNE, {
          operation: 'PUT /dossiers/:dossierId/director',
          dossierId: the.dossier,
          workerId: stage.worker('fatima-yildiz'),
          why: 'Deniz kent Fatima al. Zij spreekt hem elke week op school.',
        }),
    },
    {
      at: ago(48, '11:30'),
      async play(stage) {
        const parent = idOf(stage, 'ozgur', 'mother')
        await makePlan(stage, 'fatima-yildiz', {
          dossierId: the.dossier,
          parent,
          child: idOf(stage, 'ozgur', 'deniz'),
          forWhom: [idOf(stage, 'ozgur', 'deniz')],
          well: 'Deniz kookt elke avond voor ons tweeën.',
          hoped: 'Ik wil iets leren waar ik goed in ben.',
          goals: [{ text: 'Ik loop twee dagen mee in een keuken', action: 'Deniz belt zelf met de keuken' }],
        })
        await agree(stage, 'fatima-yildiz', {
          dossierId: the.dossier,
          parents: [parent],
          evaluationDate: stage.day(-2),
        })
        await giveTask(stage, 'fatima-yildiz', { dossierId: the.dossier, kind: 'evaluate-plan', due: stage.day(-2) })
        await giveTask(stage, SANNE, { dossierId: the.dossier, kind: 'contact', due: stage.day(3) })
      },
    },
  ]
}
