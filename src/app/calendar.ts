import type { FastifyInstance } from 'fastify'
import { readCalendar } from '../modules/dossiers/public.ts'
import { publicActor } from '../platform/actor.ts'
import { Refused } from '../platform/refusal.ts'
import type { Deps } from '../platform/use-case.ts'

/** Calendars fetch a file without login: the address itself is the secret, and it can be ended. */
export function serveCalendar(app: FastifyInstance, deps: Deps): void {
  app.get<{ Params: { file: string } }>('/agenda/:file', async ({ params }, reply) => {
    const [, token, municipality] = /^((\d{4})-[\w-]{43})\.ics$/.exec(params.file) ?? []
    if (!token || !municipality) return reply.code(404).send()
    try {
      const calendar = (await readCalendar.perform(deps, { actor: publicActor(municipality), raw: { token } })) as {
        ics: string
      }
      return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(calendar.ics)
    } catch (error) {
      if (error instanceof Refused) return reply.code(404).send()
      throw error
    }
  })
}
