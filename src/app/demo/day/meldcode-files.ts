import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import { handle, report } from './deeds.ts'
import type { Act, Stage } from './stage.ts'

const FATIMA = 'fatima-yildiz'

const yes = (reason: string) => ({ answer: 'yes', reason })
const no = (reason: string) => ({ answer: 'no', reason })

type StepTold = { step: string; [field: string]: unknown }

function open(stage: Stage, who: string, input: object): Promise<string> {
  return stage.make(who, 'POST /meldcode-files', input)
}

async function take(stage: Stage, who: string, fileId: string, ...steps: readonly StepTold[]): Promise<void> {
  for (const step of steps)
    await stage.change(who, {
      seen: 'GET /meldcode-files/:fileId',
      operation: 'PUT /meldcode-files/:fileId/steps/:step',
      input: { fileId, ...step },
    })
}

/** Files of the meldcode at different steps: at the start, in acute danger, decided otherwise than the frame, followed up. */
export function meldcodeFiles(calendar: Calendar): Act[] {
  return [
    ...justBegun(calendar),
    ...acute(calendar),
    ...deviating(calendar),
    ...withHelp(calendar),
    ...atSchool(calendar),
    ...onSignal(calendar),
  ]
}

function justBegun({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(2, '10:30'),
      async play(stage) {
        const file = await open(stage, FATIMA, { client: 'Jongen van 3, consult 11-7' })
        const pieces = [{ nature: 'observation', text: 'Blauwe plek achter het oor, twee dagen oud.' }]
        await take(
          stage,
          FATIMA,
          file,
          { step: 'map', text: 'Gezien bij het wegen. Moeder zei dat hij viel.', pieces },
          { step: 'consult', state: 'later', until: stage.day(1), text: 'Letseldeskundige is morgen te bereiken.' },
        )
      },
    },
  ]
}

/** Danger now: straight to the decision, the report made by phone the same hour (N-MC-01). */
function acute({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(1, '16:05'),
      async play(stage) {
        const fileId = await open(stage, FATIMA, { client: 'Baby van 5 maanden', acute: true })
        await take(stage, FATIMA, fileId, {
          step: 'decide',
          text: 'Kind slap en bleek. Met 112 naar het ziekenhuis.',
          decision: {
            report: { needed: true, reason: 'Het kind is nu niet veilig thuis.' },
            help: { possible: false, reason: 'Eerst moet het kind veilig zijn.' },
          },
        })
        await stage.act(FATIMA, 'POST /meldcode-files/:fileId/prepared-reports', { fileId })
        await stage.act(FATIMA, 'POST /meldcode-files/:fileId/reports', {
          fileId,
          madeOn: ago(1, '16:05').toISOString().slice(0, 10),
          reference: 'VT-2481',
        })
      },
    },
  ]
}

/** The frame says report; the professional decides otherwise and says why. Looking again is overdue (N-MC-02, N-MC-10). */
function deviating({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(30, '13:10'),
      async play(stage) {
        const fileId = await open(stage, FATIMA, { client: 'Zusjes van 6 en 8' })
        await stage.act(FATIMA, 'POST /meldcode-files/:fileId/advice', {
          fileId,
          adviser: 'veilig-thuis',
          question: 'Ouders sloegen een keer. Zij vragen nu zelf hulp. Wat is wijs?',
          answer: 'Hulp kan, als iemand de kinderen elke week ziet.',
        })
        await take(
          stage,
          FATIMA,
          fileId,
          { step: 'map', text: 'De oudste vertelde dat vader sloeg.' },
          { step: 'consult', text: 'Veilig Thuis gebeld, zonder namen.' },
          { step: 'talk', text: 'Beide ouders huilden. Zij willen dit niet meer.' },
          {
            step: 'weigh',
            answers: {
              suspicion: yes('De kinderen vertellen hetzelfde.'),
              unsafe: yes('Er is geslagen, dus het is niet veilig.'),
            },
          },
          {
            step: 'decide',
            text: 'Niet melden, wel hulp.',
            decision: {
              report: { needed: false, reason: 'Ouders belden zelf en lieten oma inwonen.' },
              help: { possible: true, reason: 'De gezinscoach begint deze week.' },
              deviation: 'Veilig Thuis vindt hulp genoeg zolang oma er is en school elke dag kijkt.',
              reviewOn: stage.day(-6),
            },
          },
        )
      },
    },
  ]
}

const Passed = z.looseObject({ signalNumber: z.string() })

/** Help instead of a report, passed on to the youth team, to be judged in two weeks. */
function withHelp({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(8, '09:20'),
      async play(stage) {
        const fileId = await open(stage, FATIMA, { client: 'Meisje van 11 maanden', aboutAdult: false })
        await take(
          stage,
          FATIMA,
          fileId,
          { step: 'map', text: 'Groeit slecht. Flessen te dun gemaakt.' },
          { step: 'consult', text: 'Besproken met de kinderarts, zonder naam.' },
          { step: 'talk', text: 'Moeder wist niet hoe het moest en schrok.' },
          {
            step: 'weigh',
            answers: {
              suspicion: yes('Te weinig gegroeid in drie maanden.'),
              unsafe: no('Moeder doet nu alles wat wij vragen.'),
              'can-help': yes('Wij komen twee keer per week.'),
              accepts: yes('Moeder vraagt er zelf om.'),
            },
          },
          {
            step: 'decide',
            decision: {
              report: { needed: false, reason: 'Hulp is er en werkt al.' },
              help: { possible: true, reason: 'Jeugdteam en wij doen het samen.' },
              reviewOn: stage.day(9),
            },
          },
        )
        Passed.parse(
          await stage.act(FATIMA, 'POST /meldcode-files/:fileId/signal', {
            fileId,
            kinds: ['physical-neglect'],
            child: 'Meisje van 11 maanden',
            postcode: '7742',
            pieces: [{ nature: 'observation', text: 'Groeit slecht. Moeder vraagt zelf hulp.' }],
          }),
        )
      },
    },
  ]
}

function atSchool({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(5, '14:50'),
      async play(stage) {
        const file = await open(stage, 'joris-linde', { client: 'Leerling groep 8' })
        await take(
          stage,
          'joris-linde',
          file,
          { step: 'map', text: 'Zij zegt dat zij niet thuis mag eten als zij een slecht cijfer heeft.' },
          { step: 'consult', text: 'Besproken met de directeur.' },
          { step: 'talk', state: 'later', until: stage.day(2), text: 'Moeder komt na het weekend.' },
        )
      },
    },
  ]
}

/** On a signal, by who handles it; a decision waits for whoever may decide. */
function onSignal({ ago }: Calendar): Act[] {
  return [
    {
      at: ago(7, '10:15'),
      async play(stage) {
        const signalId = await report(stage, 'joris-linde', {
          child: 'Bram uit groep 5',
          postcode: '7741',
          kinds: ['partner-violence'],
          about: ['parents', 'household'],
          seen: 'Bram tekende een man die een vrouw slaat en zei: dat zijn papa en mama.',
        })
        await handle(stage, 'sanne-bakker', { signalId, action: 'take-up' })
        const fileId = await open(stage, 'sanne-bakker', { signalId, client: 'Bram' })
        await stage.act('sanne-bakker', 'POST /meldcode-files/:fileId/advice', {
          fileId,
          adviser: 'behavioural-scientist',
          adviserId: stage.worker('karin-de-wit'),
          question: 'Hoe praat ik met Bram zonder dat vader het hoort?',
          answer: 'Op school, met de juf erbij, en zonder te vragen naar schuld.',
        })
        await take(
          stage,
          'sanne-bakker',
          fileId,
          { step: 'map', text: 'Tekening en wat Bram erbij zei.' },
          { step: 'consult', text: 'Met Karin besproken.' },
          {
            step: 'talk',
            state: 'not-needed',
            because: 'child-in-danger',
            text: 'Vader wordt boos als hij het hoort.',
          },
          {
            step: 'weigh',
            answers: { suspicion: yes('Bram vertelt het zelf.'), unsafe: yes('Het gebeurt vaker.') },
          },
        )
      },
    },
  ]
}
