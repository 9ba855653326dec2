import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { listWorkers, refuseUnregistered } from '../organisations/public.ts'
import { askerOf } from './asker.ts'
import { Handled, HandleSignal } from './contract/handling.ts'
import { handlingOf, keepHandling, settingsOf } from './handling.ts'
import { followHandler } from './link-family.ts'
import { HANDLERS, mayHandle } from './may-handle.ts'
import { askedWith, decideHandling, type HandlingAsk, handlingParts } from './rules/handling.ts'
import { getSignalAsSeen } from './store/signals.ts'
import { tellOfSignal } from './tell.ts'

/** One step with a signal: take up, assign, weigh, pass on, accept, decline, take back, close. */
export const handleSignal = useCase({
  name: 'signals.handle-signal',
  summary: 'Een stap zetten met een signaal',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: HandleSignal,
  output: Handled,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run(scene, input) {
    const signal = await getSignalAsSeen(scene.tx, {
      municipality: scene.municipality,
      id: input.signalId,
      version: input.version,
    })
    refuseWhatIsNotAsked(input)
    const ask = await askOf(scene, input)
    const unregistered =
      ask.action === 'weigh' &&
      (await refuseUnregistered(scene, { worker: scene.actor.id, task: 'weigh-signal' }, '/action'))
    if (unregistered) throw new Refused(unregistered)
    if (ask.action === 'assign') await refuseOutsider(scene, { worker: ask.worker, team: signal.team })
    const changed = orRefuse(decideHandling(await handlingOf(scene, signal), ask, await settingsOf(scene)))
    const version = await keepHandling(scene, { id: signal.id, version: input.version }, changed)
    await followHandler(scene, { signal, handler: changed.now.state === 'closed' ? undefined : changed.now.worker })
    await tellOf(scene, signal, ask)
    return { id: signal.id, version }
  },
})

/** What a step does not ask would be dropped without a word. */
function refuseWhatIsNotAsked(input: HandleSignal): void {
  const asked = askedWith[input.action]
  for (const name of handlingParts)
    if (input[name] && !asked.includes(name))
      throw new Refused({ refused: 'signals/not-with-this-step', status: 422, pointer: `/${name}` })
}

async function askOf(scene: Scene, input: HandleSignal): Promise<HandlingAsk> {
  const who = { by: await askerOf(scene), at: scene.now }
  const { action, reason, outcome, receiver } = input
  switch (action) {
    case 'assign':
      return { ...who, action, worker: given(input.worker, '/worker') }
    case 'pass-on':
      return { ...who, action, toTeam: given(input.toTeam, '/toTeam'), reason }
    case 'close':
      return { ...who, action, outcome, reason, receiver }
    case 'decline':
      return { ...who, action, reason }
    default:
      return { ...who, action }
  }
}

/** Whoever is given a signal hears of it, and so does the team that is asked to take one over. */
async function tellOf(scene: Scene, signal: { id: string; number: string }, ask: HandlingAsk): Promise<void> {
  if (ask.action === 'assign') tellOfSignal(scene, { signal, workers: [ask.worker], kind: 'signal-assigned' })
  if (ask.action !== 'pass-on') return
  const { tx, municipality, today } = scene
  const asked = (await listWorkers(tx, { municipality, today })).filter(
    ({ teams, roles }) => teams.includes(ask.toTeam) && roles.some((role) => HANDLERS.some((one) => one === role)),
  )
  tellOfSignal(scene, { signal, workers: asked.map(({ id }) => id), kind: 'signal-offered' })
}

function given(id: string | undefined, pointer: string): string {
  if (id === undefined) throw new Refused({ refused: 'signals/choice-missing', status: 422, pointer })
  return id
}

/** Only somebody of the team can be given a signal: who may not open it cannot handle it either. */
export async function refuseOutsider(
  { tx, municipality, today }: Scene,
  { worker, team }: { worker: string; team: string },
): Promise<void> {
  const found = (await listWorkers(tx, { municipality, today })).find(({ id }) => id === worker)
  const handles = found?.teams.includes(team) && found.roles.some((role) => HANDLERS.some((one) => one === role))
  if (!handles) throw new Refused({ refused: 'signals/not-of-this-team', status: 422, pointer: '/worker' })
}
