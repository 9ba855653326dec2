import assert from 'node:assert/strict'
import type { Answer, TestHouse, Visitor } from '../../../test/house.ts'
import type { FamilyPage } from './contract/family.ts'

/** The test set of names: whatever can be in a name. */
export const NAMES = [
  { given: 'Elif', prefix: '', family: 'Yılmaz' },
  { given: 'Łukasz', prefix: '', family: 'Łęcki' },
  { given: 'Özgür', prefix: '', family: 'Öztürk' },
  { given: "D'Arcy", prefix: "'t", family: 'Hart' },
  { given: 'Anne-Fleur', prefix: 'van der', family: 'Ven-de Boer' },
  { given: 'O', prefix: '', family: 'E' },
  { given: 'Wilhelmina '.repeat(15).trim(), prefix: 'van', family: `${'Westerhuizen-'.repeat(14)}Oost` },
] as const

export type GivenFamily = {
  id: string
  sanne: Visitor
  page: (visitor?: Visitor) => Promise<FamilyPage>
  put: (path: string, version: number, body: object) => Promise<Answer>
  post: (path: string, body: object) => Promise<Answer>
  member: (given: string) => Promise<FamilyPage['members'][number]>
}

const two = [
  { given: 'Aylin', family: 'Yılmaz', birth: '1988-04-02', sex: 'female' },
  { given: 'Elif', family: 'Yılmaz', birth: '2014-02-14', sex: 'female' },
]

/** A family with a dossier of which Sanne keeps an eye on the household. */
export async function givenFamily(house: TestHouse, members: readonly object[] = two): Promise<GivenFamily> {
  const sanne = await house.as('sanne-bakker')
  const address = { street: 'Weeshuisstraat', number: '12', postcode: '7741AB', place: 'Coevorden' }
  const made = await sanne.post('/households', { members, address, despite: 'Testgezin' })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const opened = await sanne.post('/dossiers', { householdId: made.body.id, why: 'Hulpvraag' })
  assert.equal(opened.status, 201)
  const at = `/households/${made.body.id}`
  const page = async (visitor: Visitor = sanne): Promise<FamilyPage> => {
    const answer = await visitor.get(`${at}/family`)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return answer.body
  }
  return {
    id: made.body.id,
    sanne,
    page,
    put: (path, version, body) => sanne.put(`${at}${path}`, version, body),
    post: (path, body) => sanne.post(`${at}${path}`, body),
    member: async (given) => {
      const found = (await page()).members.find((member) => member.given === given)
      assert.ok(found, given)
      return found
    },
  }
}
