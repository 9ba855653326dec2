import type { TestHouse, Visitor } from '../house.ts'
import { type Family, familyWithDossier } from './family.ts'
import { type Ids, made } from './made.ts'

/** Dossiers whose plan is in each of its states, and the versions those plans have. */
export async function plansInEveryState(house: TestHouse): Promise<Ids> {
  const sanne = await house.as('sanne-bakker')
  const me = (await sanne.get('/me')).body.worker.id
  return {
    sanne: me,
    ...(await offeredAndSkipped(sanne)),
    ...(await inDraft(sanne)),
    ...(await agreedAndEvaluated(sanne, me)),
  }
}

const versionOf = async (sanne: Visitor, { at }: Family) => String((await sanne.get(`${at}/plan`)).body.version)

async function skip(sanne: Visitor, { at }: Family): Promise<void> {
  const why = { reason: 'threats', text: 'Concrete bedreiging' }
  made(await sanne.put(`${at}/family-plan/skipping`, 0, why))
}

async function offeredAndSkipped(sanne: Visitor): Promise<Ids> {
  const offered = await familyWithDossier(sanne, 'Aanbod')
  const { version } = made(await sanne.post(`${offered.at}/family-plan/offers`, { to: [offered.parent] }))
  const [offer] = (await sanne.get(`${offered.at}/family-plan`)).body.offers
  const asked = await familyWithDossier(sanne, 'Papier')
  const writing = made(await sanne.put(`${asked.at}/family-plan/writing`, 0, { by: asked.parent }))
  const skipped = await familyWithDossier(sanne, 'Begin')
  await skip(sanne, skipped)
  return {
    offered: offered.dossier,
    offeredParent: offered.parent,
    offer: offer.id,
    offeredVersion: String(version),
    asked: asked.dossier,
    askedVersion: String(writing.version),
    skipped: skipped.dossier,
  }
}

/** A plan with a goal and what somebody does for it. */
async function start(sanne: Visitor, family: Family): Promise<{ goal: string; action: string }> {
  const { at, child, parent } = family
  await skip(sanne, family)
  made(await sanne.post(`${at}/plan`))
  made(await sanne.post(`${at}/plan/goals`, { text: 'Naar school', for: [child] }))
  const goal = (await sanne.get(`${at}/plan`)).body.goals[0].id
  const act = { text: 'Samen fietsen', by: { kind: 'family', person: parent } }
  made(await sanne.post(`${at}/plan/goals/${goal}/actions`, act))
  const { goals } = (await sanne.get(`${at}/plan`)).body
  return { goal, action: goals[0].actions[0].id }
}

async function inDraft(sanne: Visitor): Promise<Ids> {
  const draft = await familyWithDossier(sanne, 'Ontwerp')
  const { goal, action } = await start(sanne, draft)
  made(await sanne.post(`${draft.at}/plan/agreements`, { text: 'Om acht uur thuis' }))
  const safety = { text: 'Oma slaapt hier', watchedBy: 'oma', ifItGoesWrong: 'Bel 112', reviewDate: '2026-04-01' }
  made(await sanne.post(`${draft.at}/plan/safety-agreements`, safety))
  const { body } = await sanne.get(`${draft.at}/plan`)
  return {
    draft: draft.dossier,
    draftChild: draft.child,
    draftParent: draft.parent,
    draftGoal: goal,
    draftAction: action,
    draftAgreement: body.agreements[0].id,
    draftSafety: body.safety[0].id,
    draftVersion: String(body.version),
  }
}

async function agree(sanne: Visitor, { family, me }: { family: Family; me: string }): Promise<string> {
  const { goal } = await start(sanne, family)
  const by = (kind: string, person: string) => ({ by: { kind, person }, how: 'spoken', agrees: true })
  const assents = [by('child', family.child), by('parent', family.parent), by('professional', me)]
  const version = Number(await versionOf(sanne, family))
  made(await sanne.put(`${family.at}/plan/agreeing`, version, { assents, evaluationDate: '2026-06-01' }))
  return goal
}

async function agreedAndEvaluated(sanne: Visitor, me: string): Promise<Ids> {
  const agreed = await familyWithDossier(sanne, 'Akkoord')
  const agreedGoal = await agree(sanne, { family: agreed, me })
  const evaluated = await familyWithDossier(sanne, 'Evaluatie')
  const goal = await agree(sanne, { family: evaluated, me })
  const speaker = { kind: 'child', person: evaluated.child }
  const said = { present: [speaker], sayings: [{ goal, by: speaker, result: 'partly' }] }
  made(await sanne.post(`${evaluated.at}/plan/evaluations`, said))
  return {
    agreed: agreed.dossier,
    agreedChild: agreed.child,
    agreedGoal,
    evaluated: evaluated.dossier,
    evaluatedVersion: await versionOf(sanne, evaluated),
  }
}
