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
  const publish = async (id: string) => {
    const answer = await anja.put(`/programme-reports/${id}/publication`, 1)
    made(answer)
    return answer.body.published as string
  }
  const publishedReport = await publish(ready)
  const withdrawnReport = await publish(await draft('Ingetrokken'))
  made(await anja.post(`/published-reports/${withdrawnReport}/withdrawals`, { reason: 'Er staat een fout in.' }))
  return { report, freeReport, publishedReport, withdrawnReport }
}
