import { Refused } from '../../platform/refusal.ts'
import { endOwnSession } from '../../platform/session.ts'
import { useCase } from '../../platform/use-case.ts'
import { EndSession, SessionEnded } from './contract/me.ts'
import { getSubject } from './store/identity.ts'

/** Ends one of one's own sessions, wherever it runs; it is nobody's at the next request. */
export const endSession = useCase({
  name: 'organisations.end-session',
  summary: 'Een eigen sessie beëindigen',
  action: 'logout',
  purpose: 'use-of-the-system',
  input: EndSession,
  output: SessionEnded,
  subject: ({ sessionId }) => `session/${sessionId}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, municipality }, { sessionId }) {
    const ended = await endOwnSession(tx, { subject: await getSubject(tx, municipality, actor.id), client: sessionId })
    if (!ended) throw new Refused({ refused: 'organisations/unknown-session', status: 404 })
    return { id: sessionId }
  },
})
