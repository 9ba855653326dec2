import { listSessionsOf } from '../../platform/session.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListSessions, SessionList } from './contract/me.ts'
import { getSubject } from './store/identity.ts'

/** Where am I logged in now: to end what one does not know. */
export const listSessions = useCase({
  name: 'organisations.list-sessions',
  summary: 'Waar u nu bent ingelogd',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListSessions,
  output: SessionList,
  subject: () => 'sessions/self',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, municipality, now }) {
    const sessions = await listSessionsOf(tx, await getSubject(tx, municipality, actor.id), now)
    return {
      sessions: sessions.map(({ client, startedAt, usedAt, endsAt, ...session }) => ({
        id: client,
        ...session,
        startedAt: startedAt.toISOString(),
        usedAt: usedAt.toISOString(),
        endsAt: endsAt.toISOString(),
        current: client === actor.client,
      })),
    }
  },
})
