import { useCase } from '../../platform/use-case.ts'
import { Choices, ShowChoices } from './contract.ts'
import { channelFor, isFixed, noticeKinds } from './rules.ts'
import { findFailure } from './store/mail.ts'
import { choicesOf } from './store/notices.ts'

/** How I want to hear about each kind of message. */
export const showChoices = useCase({
  name: 'desk.show-choices',
  summary: 'Hoe ik berichten krijg',
  action: 'read',
  purpose: 'use-of-the-system',
  input: ShowChoices,
  output: Choices,
  subject: () => 'choices/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }) {
    const { choices, version } = await choicesOf(tx, { municipality, worker: actor.id })
    return {
      choices: noticeKinds.map((kind) => ({ kind, channel: channelFor(kind, choices[kind]), fixed: isFixed(kind) })),
      mailFailing: (await findFailure(tx, { municipality, worker: actor.id }))?.toISOString() ?? null,
      version,
    }
  },
})
