import type { ApiAnswer, ApiAsk } from './static-server.ts'

/** Drafts and saved views as the desk module answers them, in memory: enough for the components page on its own. */
export function smallDesk(): (ask: ApiAsk) => ApiAnswer | undefined {
  const drafts = new Map<string, { content: unknown; savedAt: string; version: number }>()
  const views: { id: string; name: string; query: string; team: boolean; mine: boolean; version: number }[] = []

  const draft = ({ method, path, body, version }: ApiAsk): ApiAnswer | undefined => {
    const kept = drafts.get(path)
    if (method === 'GET') return { body: kept ?? { content: {}, savedAt: null, version: 0 } }
    if (method === 'DELETE')
      return drafts.delete(path) ? { body: {} } : { status: 404, body: { title: 'Geen concept' } }
    if ((kept?.version ?? 0) !== version) return { status: 412, body: { title: 'Elders gewijzigd' } }
    const next = { content: body.content, savedAt: '2026-11-22T09:40:00Z', version: version + 1 }
    drafts.set(path, next)
    return { body: { version: next.version } }
  }
  const view = ({ method, path, body }: ApiAsk): ApiAnswer | undefined => {
    if (method === 'GET') return { body: { views } }
    if (method === 'DELETE')
      views.splice(
        views.findIndex(({ id }) => path.endsWith(id)),
        1,
      )
    if (method === 'POST')
      views.push({
        id: `v${views.length}`,
        version: 1,
        mine: true,
        ...(body as { name: string; query: string; team: boolean }),
      })
    return { body: {} }
  }
  return (ask) => {
    if (ask.path.startsWith('/drafts/')) return draft(ask)
    return ask.path.startsWith('/views') ? view(ask) : undefined
  }
}
