import type { Answer, Visitor } from '../../../test/house.ts'

type Named = { id: string; name: string }

/** The id of a worker, team or organisation by (the start of) its name, as an administrator would look it up. */
export async function idOf(visitor: Visitor, list: 'workers' | 'teams' | 'organisations' | 'areas', name: string) {
  const { body } = await visitor.get(`/${list}`)
  const found = (body[list] as Named[]).find((one) => one.name.startsWith(name))
  if (!found) throw new Error(`No ${name} among ${list}: ${JSON.stringify(body).slice(0, 500)}`)
  return found.id
}

/** The code of a refusal, without its address. */
export const refusalOf = ({ body }: Answer): string | undefined => body.type?.replace('/problems/', '')

export const fieldOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.pointer

/** Makes people with a role who can log in, as this administrator, on 2 March 2026. */
export function withNewcomers(administrator: Visitor) {
  return async (name: string, role = 'front-office'): Promise<string> => {
    const organisation = await idOf(administrator, 'organisations', 'Gemeente')
    const subject = name.toLowerCase().replaceAll(' ', '-')
    const made = await administrator.post('/workers', { name, subject, organisation, since: '2026-03-02' })
    const given = await administrator.post(`/workers/${made.body.id}/roles`, { role, since: '2026-03-02' })
    if (made.status !== 201 || given.status !== 201) throw new Error(`${name} could not be added`)
    return made.body.id
  }
}
