import { useCase } from '../../platform/use-case.ts'
import { MakeChoices, Saved } from './contract.ts'
import { keepChoices } from './store/notices.ts'

/** I choose how to hear; what nobody may miss comes at once all the same. */
export const makeChoices = useCase({
  name: 'desk.make-choices',
  summary: 'Kiezen hoe ik berichten krijg',
  action: 'change',
  purpose: 'use-of-the-system',
  input: MakeChoices,
  output: Saved,
  subject: () => 'choices/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { choices, version }) {
    const chosen = Object.fromEntries(choices.map(({ kind, channel }) => [kind, channel]))
    return { version: await keepChoices(tx, { municipality, worker: actor.id }, { choices: chosen, version }) }
  },
})
