import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { givenProgrammeInUse } from '../given.ts'
import { openOffice } from '../office/open-office.ts'
import { readOds } from '../office/read-ods.ts'
import { readXlsx } from '../office/read-xlsx.ts'

const house = await openHouse()

/** The cells of the sheet that somebody gets, row by row. */
async function sheetOf(programme: string, format: 'ods' | 'xlsx', language = 'nl') {
  const login = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: 'persona=sanne-bakker',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const cookie = login.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
  const url = `/api/v1/programmes/${programme}/money/paper?format=${format}&language=${language}`
  const answer = await house.inject({ url, headers: { cookie } })
  assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
  const file = openOffice(answer.rawPayload)
  assert.ok(!isRefusal(file))
  const grids = format === 'ods' ? readOds(file) : readXlsx(file)
  assert.ok(!isRefusal(grids))
  return (grids[0]?.rows ?? []).map(({ cells }) => cells)
}

test('[F04] the figures come as a spreadsheet to reckon with: every line and year, and the cover, nothing left out', async () => {
  const { programme } = await givenProgrammeInUse(house, 'Geld in een rekenblad')
  for (const format of ['ods', 'xlsx'] as const) {
    const [head, ...rows] = await sheetOf(programme, format)
    assert.deepEqual([head?.get(1), head?.get(9)], ['Waarvoor', 'Begroot'])
    const said = rows.map((cells) => [0, 1, 4, 6, 7, 9, 11, 12, 15].map((column) => cells.get(column) ?? ''))
    assert.deepEqual(
      said,
      [
        ['Kosten', 'Groepen op school', '2025', '2500.5', '4.5', '22504.5', '0', '22504.5', 'Nee'],
        ['Kosten', 'Groepen op school', '2026', '2500.5', '4.5', '22504.5', '10000', '12504.5', 'Nee'],
        ['Kosten', 'Werving', '', '', '', '', '', '', 'Ja'],
        ['Dekking', 'Bijdrage jeugd', '2025 en verder', '', '', '40000', '', '', 'Nee'],
      ],
      format,
    )
  }
  const [head, first] = await sheetOf(programme, 'ods', 'en')
  assert.deepEqual([head?.get(1), first?.get(0)], ['For what', 'Cost'])
})
