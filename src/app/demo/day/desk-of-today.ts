import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import { giveTask } from './deeds.ts'
import type { Act, Stage } from './stage.ts'

const List = z.looseObject({
  dossiers: z.array(z.looseObject({ id: z.string(), household: z.object({ id: z.string() }) })),
})

/** The open dossier of a known family, as whoever has to do with it finds it. */
async function dossierOf(stage: Stage, who: string, family: string): Promise<string> {
  const { household } = stage.family(family)
  const { dossiers } = List.parse(await stage.act(who, 'GET /dossiers', {}))
  return dossiers.find((one) => one.household.id === household)?.id ?? ''
}

/** Who asks to look along, who looked in an emergency, and what lies on the desks that have no families. */
export function deskOfToday({ ago, justNow }: Calendar): Act[] {
  return [
    {
      at: ago(32, '19:50'),
      async play(stage) {
        const dossier = await dossierOf(stage, 'sanne-bakker', 'leeuwen')
        const glassId = await stage.make('ilse-dekker', 'POST /break-glass', {
          dossier,
          reason: 'Moeder belt in paniek: Puck is weg. Sanne is vrij.',
        })
        await stage.act('fatima-yildiz', 'PUT /break-glass/:glassId/review', {
          glassId,
          outcome: 'justified',
          text: 'Het kon niet wachten. Puck zat bij de buren.',
          version: 1,
        })
      },
    },
    {
      at: ago(12, '10:00'),
      async play(stage) {
        const dossier = await dossierOf(stage, 'sanne-bakker', 'ozgur')
        const requestId = await stage.make('karin-de-wit', 'POST /access-requests', {
          dossier,
          purpose: 'advice',
          reason: 'Fatima vroeg of ik meedenk over Deniz.',
          until: stage.day(8),
        })
        await stage.act('ria-timmer', 'PUT /access-requests/:requestId/answer', { requestId, grant: true, version: 1 })
      },
    },
    {
      at: ago(1, '13:30'),
      async play(stage) {
        const dossier = await dossierOf(stage, 'mo-el-amrani', 'sorensen')
        await stage.act('karin-de-wit', 'POST /access-requests', {
          dossier,
          purpose: 'advice',
          reason: 'Mo vraagt of Freja baat heeft bij een test.',
          until: stage.day(14),
        })
      },
    },
    {
      at: ago(5, '09:00'),
      async play(stage) {
        const own = [
          ['bert-front', 'Huisartsenpraktijk De Brink terugbellen', 0],
          ['bert-front', 'Adres van gezin uit Dalen nakijken', -1],
          ['bert-front', 'Folder aanmelden nabestellen', 4],
          ['ria-timmer', 'Rooster kerstvakantie rond maken', 3],
          ['ria-timmer', 'Werk van Els verdelen', 0],
          ['ria-timmer', 'Jaargesprek met Sanne voorbereiden', 15],
          ['ria-timmer', 'Gesprek met Mo over zijn SKJ-registratie', -2],
          ['karin-de-wit', 'Verslag kinderarts lezen', -1],
          ['karin-de-wit', 'Intervisie voorbereiden', 12],
          ['peter-privacy', 'Steekproef: wie keek in welk dossier', 0],
          ['peter-privacy', 'Verwerkersovereenkomst De Linde nalopen', 6],
          ['joris-linde', 'Ouders van Noa nog een keer bellen', 1],
          ['mo-el-amrani', 'SKJ-registratie verlengen', 9],
          ['sanne-bakker', 'Casus voor intervisie kiezen', 5],
          ['sanne-bakker', 'Vakantiedagen doorgeven aan Ria', 20],
        ] as const
        for (const [who, title, due] of own) await giveTask(stage, who, { title, due: stage.day(due) })
      },
    },
    {
      at: justNow(20),
      async play(stage) {
        // Who starts the day looks at what is there; the officer sees that too.
        for (const who of ['sanne-bakker', 'mo-el-amrani', 'ria-timmer']) await stage.act(who, 'GET /dossiers', {})
      },
    },
  ]
}
