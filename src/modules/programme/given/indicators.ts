import type { Visitor } from '../../../../test/house.ts'
import { idIn } from '../given.ts'

/** Two figures: one with values on both sides of a break, one struck out and one estimated; and one that nobody measured yet. */
export async function givenIndicators(anja: Visitor, { programme, item }: { programme: string; item: string }) {
  const meaning = {
    definition: 'Leerlingen van 4 tot 12 jaar die een maand of langer thuis zitten',
    unit: 'leerlingen',
    source: 'Leerplicht',
  }
  const aim = { wish: 'down', baseline: { value: 61, on: '2021-12-31' }, target: { value: 30, by: '2027-12-31' } }
  const list = `/programmes/${programme}/indicators`
  const facts = { node: item, name: 'Leerlingen die thuis zitten', ...meaning, ...aim, every: 12 }
  const indicator = idIn(await anja.post(list, facts))
  const at = `/indicators/${indicator}`
  const measure = async (on: string, value: number, more: object = {}) =>
    idIn(await anja.post(`${at}/measurements`, { on, value, source: 'Jaarverslag leerplicht', ...more }))
  await measure('2021-12-31', 61)
  await measure('2022-12-31', 66)
  await measure('2023-12-31', 58)
  idIn(await anja.post(`${at}/breaks`, { on: '2024-01-01', why: 'Ook leerlingen met een vrijstelling tellen mee' }))
  const wrong = await measure('2024-12-31', 740)
  idIn(await anja.put(`/measurements/${wrong}/strike`, 1, { why: 'Een nul te veel' }))
  await measure('2024-12-31', 74)
  await measure('2025-12-31', 63.5, { quality: 'estimate', note: 'Zonder de laatste twee weken' })
  const bareIndicator = idIn(await anja.post(list, { name: 'Nog niet gemeten', ...meaning, wish: 'up' }))
  return { indicator, bareIndicator }
}
