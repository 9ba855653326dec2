import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { inTransaction } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { dutchDate, type Scene } from '../../platform/use-case.ts'
import { givenDossier, workerId } from './given.ts'
import { mayOpen } from './may-open.ts'
import { requestablePurposes } from './rules/access-request.ts'
import { accessRoles } from './rules/access-table.ts'
import { hatsOf, openingRelations } from './rules/standing.ts'
import { listDossiersOf } from './store/list.ts'

const relations = ['watch', 'director', 'contact', 'involved', 'handler', 'receiver', 'granted', 'break-glass'] as const

test('[L01 L09] whatever the roles, relations, teams, purposes and seals: a list shows exactly what one may open', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const dossiers = [await givenDossier(sanne), await givenDossier(sanne), await givenDossier(sanne)]
  const worker = await workerId(house, 'bert-front')
  const other = await workerId(house, 'sanne-bakker')
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.team where municipality = '0109' limit 2",
  )
  const teams = [undefined, ...rows.map(({ id }) => id)]
  const hat = fc.record({ role: fc.constantFrom(...accessRoles), team: fc.constantFrom(...teams) })
  const held = fc.record({
    dossier: fc.constantFrom(...dossiers),
    relation: fc.constantFrom(...relations),
    team: fc.constantFrom(...teams),
    purpose: fc.constantFrom(...requestablePurposes),
    ended: fc.boolean(),
  })
  const seal = fc.record({ dossier: fc.constantFrom(...dossiers), named: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(hat, { maxLength: 3 }),
      fc.array(held, { maxLength: 5 }),
      fc.array(seal, { maxLength: 2 }),
      async (hats, facts, seals) => {
        await house.owner.pool.query('delete from households.access where worker = $1', [worker])
        await house.owner.pool.query('delete from households.seal')
        for (const { dossier, relation, team, purpose, ended } of facts)
          await house.owner.pool.query(
            `insert into households.access (municipality, household, worker, relation, source, since, until, team, purpose)
             values ('0109', $1, $2, $3, $4, '2026-01-01', $5, $6, $7)`,
            [
              dossier.household,
              worker,
              relation,
              newId(house.clock.now),
              ended ? house.clock.now : null,
              team ?? null,
              relation === 'granted' ? purpose : null,
            ],
          )
        for (const { dossier, named } of seals) {
          await house.owner.pool.query(
            `insert into households.seal (municipality, household, reason, changed_by, changed_at)
             values ('0109', $1, 'x', 'x', now()) on conflict do nothing`,
            [dossier.household],
          )
          await house.owner.pool.query(
            `insert into households.seal_name (municipality, household, worker) values ('0109', $1, $2) on conflict do nothing`,
            [dossier.household, named ? worker : other],
          )
        }
        const worn = hats.map(({ role, team }) => ({ role, ...(team !== undefined && { team }) }))
        assert.deepEqual(await listed(house, worker, worn), await openable(house, worker, { hats: worn, dossiers }))
      },
    ),
    { numRuns: 40 },
  )
})

type Worn = { role: string; team?: string }[]

const at = (house: TestHouse) => house.clock.now

async function listed(house: TestHouse, worker: string, hats: Worn): Promise<string[]> {
  const opening = openingRelations(hatsOf({ kind: 'worker', roles: [], hats }), 'read')
  const rows = await inTransaction(house.deps.db, { municipality: '0109' }, (tx) =>
    listDossiersOf(tx, { municipality: '0109', worker, at: at(house), open: true, opening }),
  )
  return rows.map(({ id }) => id).sort()
}

async function openable(
  house: TestHouse,
  worker: string,
  { hats, dossiers }: { hats: Worn; dossiers: { dossier: string }[] },
): Promise<string[]> {
  const actor = {
    kind: 'worker' as const,
    id: worker,
    name: 'Iemand',
    roles: [],
    teams: [],
    hats,
    municipality: '0109',
  }
  return inTransaction(house.deps.db, { municipality: '0109' }, async (tx) => {
    const now = at(house)
    const scene: Scene = {
      ...house.deps,
      tx,
      actor,
      now,
      today: dutchDate(now),
      municipality: '0109',
      touch: () => {},
    }
    const open: string[] = []
    for (const { dossier } of dossiers) {
      try {
        await mayOpen(scene, dossier)
        open.push(dossier)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
      }
    }
    return open.sort()
  })
}
