import type { Calendar } from './calendar.ts'
import { answerReporter, handle, report } from './deeds.ts'
import type { Act } from './stage.ts'

const SANNE = 'sanne-bakker'
const TOWN = '7741'
const VILLAGES = '7751'

/** Signals in every state that a team inbox knows, told by partners and at the desk. */
export function signalsOfToday(calendar: Calendar): Act[] {
  return [
    ...notSatisfied(calendar),
    ...offeredOnwards(calendar),
    ...hidden(calendar),
    ...untouched(calendar),
    ...elsewhere(calendar),
  ]
}

/** The reporter heard back, was not helped by it, and the signal is there again. */
function notSatisfied({ ago }: Calendar): Act[] {
  const the = { signalId: '' }
  return [
    {
      at: ago(18, '15:05'),
      async play(stage) {
        the.signalId = await report(stage, 'joris-linde', {
          child: 'Ryan uit groep 6',
          postcode: TOWN,
          kinds: ['behaviour'],
          about: ['child'],
          seen: 'Ryan loopt elke dag de klas uit en is dan niet te bereiken.',
          against: 'In een klein groepje gaat het goed.',
        })
        await handle(stage, SANNE, { signalId: the.signalId, action: 'take-up' })
      },
    },
    {
      at: ago(12, '16:30'),
      async play(stage) {
        await answerReporter(stage, SANNE, {
          signalId: the.signalId,
          sentences: ['nothing-more-now', 'tell-us-again'],
        })
        await handle(stage, SANNE, {
          signalId: the.signalId,
          action: 'close',
          outcome: 'advice-given',
          reason: 'Advies gegeven aan school en ouders.',
        })
      },
    },
    {
      at: ago(1, '08:35'),
      async play(stage) {
        await stage.act('joris-linde', 'GET /own-signals', { signal: the.signalId })
        await stage.act('joris-linde', 'POST /own-signals/:signalId/answers', {
          signalId: the.signalId,
          satisfied: false,
          answer: 'Wij deden wat u zei. Het wordt erger.',
        })
      },
    },
  ]
}

/** One signal is offered to the other team, one is offered to ours. */
function offeredOnwards({ ago, justNow }: Calendar): Act[] {
  return [
    {
      at: ago(1, '11:05'),
      async play(stage) {
        const signalId = await report(stage, 'fatima-yildiz', {
          child: 'Sem, bijna twee',
          postcode: TOWN,
          kinds: ['parental-mental-illness'],
          about: ['parents'],
          seen: 'Moeder zei dat zij al weken niet buiten komt.',
          thinks: 'Het gezin verhuist deze maand naar Dalen.',
        })
        await handle(stage, SANNE, { signalId, action: 'take-up' })
        await handle(stage, SANNE, {
          signalId,
          action: 'pass-on',
          toTeam: stage.team('Jeugdteam dorpen'),
          reason: 'Het gezin woont vanaf volgende week in Dalen.',
        })
      },
    },
    {
      at: justNow(130),
      async play(stage) {
        const signalId = await report(stage, 'bert-front', {
          child: 'Tygo, 15 jaar',
          postcode: VILLAGES,
          kinds: ['youth-substance-use'],
          about: ['child'],
          seen: 'De huisarts belt: jongen kwam beneveld op het spreekuur.',
          more: { reporter: { name: 'Huisartsenpraktijk De Brink', kind: 'gp' } },
        })
        await handle(stage, 'ilse-dekker', {
          signalId,
          action: 'pass-on',
          toTeam: stage.team('Jeugdteam Coevorden stad'),
          reason: 'De jongen woont sinds vorige week bij zijn vader in de stad.',
        })
      },
    },
  ]
}

/** A reporter who must not be known, and one who did not say who she is. */
function hidden({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(3, '09:55'),
      async play(stage) {
        const signalId = await report(stage, 'fatima-yildiz', {
          child: 'Een meisje van vier',
          postcode: TOWN,
          kinds: ['emotional-neglect', 'excessive-alcohol'],
          about: ['child', 'parents'],
          seen: 'Vader rook op twee dinsdagen naar drank. Het meisje zei niets.',
          more: { wishes: { reach: [{ channel: 'account' }], nameToFamily: 'do-not' } },
        })
        await handle(stage, SANNE, { signalId, action: 'take-up' })
        await handle(stage, SANNE, { signalId, action: 'weigh' })
      },
    },
    {
      at: ago(4, '14:10'),
      play: (stage) =>
        report(stage, 'bert-front', {
          child: 'twee kinderen op nummer 12',
          postcode: TOWN,
          kinds: ['out-of-sight'],
          about: ['household'],
          seen: 'Een buurvrouw belt: de gordijnen zijn al een maand dicht.',
          more: { anonymous: true },
        }),
    },
  ]
}

/** Nobody took these up yet: one is in danger now, one is of this morning. */
function untouched({ ago, justNow }: Calendar): Act[] {
  return [
    {
      at: ago(1, '15:25'),
      play: (stage) =>
        report(stage, 'joris-linde', {
          child: 'Noa uit groep 3',
          postcode: TOWN,
          kinds: ['school-absence'],
          about: ['child', 'household'],
          seen: 'Noa was deze maand elf dagen ziek gemeld. De telefoon staat uit.',
          more: { childBirthDate: stage.day(-2300) },
        }),
    },
    {
      at: justNow(55),
      play: (stage) =>
        report(stage, 'joris-linde', {
          child: 'Fenne uit groep 7',
          postcode: TOWN,
          kinds: ['physical-abuse'],
          about: ['child'],
          seen: 'Fenne heeft een afdruk van een hand op haar arm en wil niet naar huis.',
          told: { text: 'Ik mag er niet over praten.', by: 'Fenne' },
          more: { danger: true },
        }),
    },
  ]
}

/** Signals of the other youth team, so that its people have a day too. */
function elsewhere({ ago, justNow }: Calendar): Act[] {
  return [
    {
      at: ago(6, '10:45'),
      async play(stage) {
        const signalId = await report(stage, 'fatima-yildiz', {
          child: 'Jurre, 6 jaar',
          postcode: VILLAGES,
          kinds: ['upbringing-questions'],
          about: ['parents'],
          seen: 'Ouders vragen hoe zij grenzen stellen zonder te schreeuwen.',
        })
        await handle(stage, 'mo-el-amrani', { signalId, action: 'take-up' })
        await handle(stage, 'mo-el-amrani', { signalId, action: 'weigh' })
      },
    },
    {
      at: justNow(200),
      play: (stage) =>
        report(stage, 'bert-front', {
          child: 'Mila, 9 jaar',
          postcode: VILLAGES,
          kinds: ['bullying'],
          about: ['child'],
          seen: 'Moeder belt: Mila wordt gepest en huilt elke ochtend.',
          more: { reporter: { name: 'Moeder van Mila', kind: 'parent' } },
        }),
    },
  ]
}
