import assert from 'node:assert/strict'
import type { Answer, TestHouse, Visitor } from '../../../test/house.ts'

/** The code of a refusal, without its address. */
export const refusalOf = ({ body }: Answer): string | undefined => body.type?.replace('/problems/', '')
export const fieldOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.pointer

/** Anja, policy officer of Coevorden, and what she makes in a programme of her own. */
export async function givenProgramme(
  house: TestHouse,
  name: string,
  days: { since?: string; until?: string | null } = {},
) {
  const anja = await house.as('anja-beleid')
  const facts = { name, since: '2025-01-01', until: '2027-12-31', public: false, ...days }
  const programme = idIn(await anja.post('/programmes', facts))
  const add = async (kind: string, parent: string | null, more: Record<string, unknown> = {}) =>
    idIn(await anja.post(`/programmes/${programme}/nodes`, { parent, kind, name: `Een ${kind}`, ...more }))
  return { anja, programme, add }
}

export function idIn({ status, body }: Answer): string {
  assert.ok(status < 300, `it was refused: ${status} ${JSON.stringify(body)}`)
  return body.id
}

/** The id of a worker of the municipality by the start of the name. */
export async function workerOf(visitor: Visitor, name: string): Promise<string> {
  const { body } = await visitor.get(`/workers?search=${name}`)
  return body.workers[0].id
}

/** A programme with an action line and an item, and how its registers are written and read. */
export async function givenRegisters(house: TestHouse, name: string) {
  const { anja, programme, add } = await givenProgramme(house, name)
  const line = await add('action-line', null, { name: 'Samen met het onderwijs' })
  const item = await add('item', line, { name: 'Voorveld versterken' })
  const at = `/programmes/${programme}`
  const made = async (register: string, body: object) =>
    idIn(await anja.post(`${at}/${register}`, { title: `Iets in ${register}`, ...body }))
  const rowIn = async (register: string, id: string, who: Visitor = anja) => {
    const { status, body } = await who.get(`${at}/${register}`)
    assert.equal(status, 200, JSON.stringify(body))
    return body.entries.find((row: { id: string }) => row.id === id)
  }
  const sanne = await house.as('sanne-bakker')
  const me = (await anja.get('/me')).body.worker
  const [sanneId, moId] = [await workerOf(anja, 'Sanne'), await workerOf(anja, 'Mo ')]
  return { anja, anjaId: me.id, anjaName: me.name, sanne, sanneId, moId, programme, add, line, item, at, made, rowIn }
}
