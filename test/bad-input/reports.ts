import type { TestHouse } from '../house.ts'
import { type Ids, made } from './made.ts'

/** A report in preparation, one that is published on its own, and one that was published. */
export async function reportsOf(house: TestHouse, { programme }: Ids): Promise<Ids> {
  const anja = await house.as('anja-beleid')
  const draft = async (title: string) => {
    const choice = { audience: 'council', from: '2026-01-01', until: '2026-03-31', blocks: ['overview', 'status'] }
    return made(await anja.post(`/programmes/${programme}/reports`, { title, ...choice })).id
  }
  const report = await draft('In voorbereiding')
  const freeReport = await draft('Klaar om te publiceren')
  const ready = await draft('Gepubliceerd')
  const answer = await anja.put(`/programme-reports/${ready}/publication`, 1)
  made(answer)
  return { report, freeReport, publishedReport: answer.body.published }
}
