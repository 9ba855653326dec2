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
