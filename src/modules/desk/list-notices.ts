import { useCase } from '../../platform/use-case.ts'
import { ListNotices, NoticeList } from './contract.ts'
import { countUnread, listNotices as list } from './store/notices.ts'

/** My messages: what waits, and where. */
export const listNotices = useCase({
  name: 'desk.list-notices',
  summary: 'Mijn berichten',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListNotices,
  output: NoticeList,
  subject: () => 'notices/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { unread }) {
    const whose = { municipality, worker: actor.id }
    const notices = await list(tx, { ...whose, unread: unread === 'true' })
    return {
      unread: await countUnread(tx, whose),
      notices: notices.map(({ readAt, at, ...notice }) => ({ ...notice, at: at.toISOString(), read: readAt !== null })),
    }
  },
})
