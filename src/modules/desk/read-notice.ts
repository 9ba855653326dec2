import { useCase } from '../../platform/use-case.ts'
import { ReadNotice, Saved } from './contract.ts'
import { markNoticeRead } from './store/notices.ts'

/** I have seen this message. */
export const readNotice = useCase({
  name: 'desk.read-notice',
  summary: 'Een bericht als gelezen zetten',
  action: 'change',
  purpose: 'use-of-the-system',
  input: ReadNotice,
  output: Saved,
  subject: ({ noticeId }) => `notice/${noticeId}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor, now }, { noticeId }) {
    return { version: await markNoticeRead(tx, { municipality, worker: actor.id, id: noticeId, at: now }) }
  },
})
