import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { givenProgrammeInUse } from '../given.ts'

const house = await openHouse()

test('[I04] a part says on its own page what it says in the tree: status, planning and what does not agree', async () => {
  const { anja, programme } = await givenProgrammeInUse(house, 'Eén tak')
  const { nodes } = (await anja.get(`/programmes/${programme}`)).body
  assert.ok(nodes.some(({ warnings }: { warnings: object[] }) => warnings.length > 0))
  for (const { id, status, planning, warnings } of nodes) {
    const page = (await anja.get(`/programme-nodes/${id}`)).body
    assert.deepEqual([page.status, page.planning, page.warnings], [status, planning, warnings])
  }
})
