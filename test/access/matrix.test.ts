import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modules } from '../../src/app/modules.ts'
import { relations } from '../../src/modules/households/rules/access.ts'
import { roles } from '../../src/modules/organisations/rules/kinds.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { inTransaction } from '../../src/platform/database.ts'
import { actionsOf } from '../../src/platform/http/module.ts'
import { Refused } from '../../src/platform/refusal.ts'
import { dutchDate, type Scene, type UseCase } from '../../src/platform/use-case.ts'
import { openHouse, type TestHouse } from '../house.ts'
import { policies } from './policy.ts'
import { situationWith } from './situation.ts'
import type { Situation, Standing } from './standing.ts'

const operations = actionsOf(modules).map(({ useCase }) => useCase)

test('[L01] every operation of the API stands in the policy table, and nothing else does', () => {
  const named = operations.map(({ definition }) => definition.name).sort()
  assert.deepEqual(Object.keys(policies).sort(), named)
})

test('[L01 M08] who may do what is as the policy says, for every operation, role, relation, team and municipality', async () => {
  const house = await openHouse()
  const deviations: string[] = []
  let cells = 0
  for (const relation of ['none', ...relations] as const) {
    const situation = await situationWith(house, relation)
    for (const standing of standingsWith(relation)) {
      cells += operations.length
      deviations.push(...(await deviationsOf(house, { standing, situation })))
    }
  }
  console.log(
    `access matrix: ${cells} cells checked (${operations.length} operations), ${deviations.length} deviations`,
  )
  assert.deepEqual(deviations.slice(0, 20), [])
})

test('[L02 N-LOG-01] whoever is refused leaves an audit line too', async () => {
  const house = await openHouse()
  const anja = await house.as('anja-beleid')
  const situation = await situationWith(house, 'none')
  assert.equal((await anja.get(`/households/${situation.household}`)).status, 404)
  const lines = await house.owner.pool.query(
    "select outcome, actor_name, object from audit.line where use_case = 'households.open-household'",
  )
  assert.deepEqual(lines.rows, [
    { outcome: 'access/unknown', actor_name: 'Anja Mulder', object: `household/${situation.household}` },
  ])
})

function standingsWith(relation: Standing['relation']): Standing[] {
  const both = [true, false]
  const workers = (['none', ...roles] as const).flatMap((role) =>
    both.flatMap((sameTeam) =>
      both.map((sameMunicipality): Standing => ({ kind: 'worker', role, relation, sameTeam, sameMunicipality })),
    ),
  )
  const others = (['partner-system', 'public'] as const).flatMap((kind) =>
    both.map(
      (sameMunicipality): Standing => ({ kind, role: 'none', relation: 'none', sameTeam: false, sameMunicipality }),
    ),
  )
  return [...workers, ...others]
}

type Standpoint = {
  standing: Standing
  situation: Situation & { team: string; elsewhere: string; organisation: string }
}

/** Asks every operation for one standpoint, in one transaction behind that actor's wall: `may` only reads. */
async function deviationsOf(house: TestHouse, { standing, situation }: Standpoint): Promise<string[]> {
  const actor = actorOf(standing, situation)
  const now = house.clock.now
  const { municipality } = actor
  return inTransaction(house.deps.db, { municipality }, async (tx) => {
    const scene: Scene = {
      tx,
      actor,
      now,
      today: dutchDate(now),
      municipality,
      jobs: house.deps.jobs,
      tell: house.deps.tell,
      settings: house.deps.settings,
      touch: () => {},
    }
    const deviations: string[] = []
    for (const useCase of operations) {
      const policy = policies[useCase.definition.name]
      if (!policy) continue
      const expected = policy.allows(standing) && (standing.sameMunicipality || policy.about !== 'file')
      const actual = await mayDo(useCase, scene, policy.input(situation))
      if (actual !== expected)
        deviations.push(`${useCase.definition.name}: ${JSON.stringify(standing)} policy ${expected}, product ${actual}`)
    }
    return deviations
  })
}

/** A file that does not exist for somebody is a no, and so is one that may be known of but not opened. */
async function mayDo({ definition }: UseCase, scene: Scene, raw: unknown): Promise<boolean> {
  try {
    const input = definition.input.parse(raw)
    return (await definition.may(scene, input, await definition.facts?.(scene, input))) !== false
  } catch (error) {
    if (error instanceof Refused && (error.refusal.status === 404 || error.refusal.status === 403)) return false
    throw error
  }
}

/** A partner's system comes in as that partner (keys.test.ts); what it may not do, it may not in spite of that role. */
function rolesOf({ kind, role }: Standing): string[] {
  if (kind === 'partner-system') return ['partner']
  return role === 'none' ? [] : [role]
}

function actorOf(standing: Standing, situation: Standpoint['situation']): Actor {
  return {
    kind: standing.kind,
    id: standing.kind === 'worker' ? situation.worker : standing.kind,
    name: 'Iemand',
    ...(standing.kind === 'worker' && { organisation: situation.organisation }),
    roles: rolesOf(standing),
    teams: standing.sameTeam ? [situation.team] : [],
    hats: standing.role === 'none' ? [] : [{ role: standing.role, ...(standing.sameTeam && { team: situation.team }) }],
    municipality: standing.sameMunicipality ? '0109' : '0114',
    ...(standing.kind === 'partner-system' && {
      organisation: situation.organisation,
      scopes: ['give-signals', 'read-feedback', 'subscribe'],
    }),
  }
}
