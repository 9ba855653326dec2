import type { Refusal } from '../../../platform/refusal.ts'
import {
  type AccessAction,
  type AccessRole,
  type AccessRule,
  accessTable,
  type Purpose,
  type Relation,
} from './access-table.ts'

/** A role as it is held: in a team, or for the whole organisation. Somebody can wear two hats at once (S003-057). */
export type Hat = { role: AccessRole; team?: string }

/** A relation that holds now. One that was taken on for a team counts only under the hat of that team. */
export type RelationHeld = {
  kind: Exclude<Relation, 'none'>
  team?: string
  /** Access on request is given for one purpose. */
  purpose?: Purpose
}

export type AccessQuestion = {
  worker: string
  municipality: string
  hats: readonly Hat[]
  relations: readonly RelationHeld[]
  dossier: {
    municipality: string
    /** A sealed dossier is open to these workers only (L09). */
    sealedFor?: readonly string[]
  }
  action: AccessAction
  purpose: Purpose
}

/** What allowed it, for the audit line (N-LOG-02): the rule and the relation it rests on. */
export type Access = { rule: string; relation: Relation }

export type AccessRefusal = 'dossiers/unknown' | 'dossiers/not-yours' | 'dossiers/not-for-this-purpose'

/**
 * Whether this worker may do this with this dossier for this purpose: role, relation and purpose together (L01).
 * A dossier one may not know of answers as if it does not exist (L09).
 */
export function decideAccess(question: AccessQuestion, table = accessTable): Access | Refusal<AccessRefusal> {
  const open = isOpenTo(question) ? grounds(question, table) : []
  const forAction = open.filter(({ rule }) => rule.actions.includes(question.action))
  const found = forAction.find((ground) => servesPurpose(ground, question.purpose))
  if (found) return { rule: found.rule.id, relation: found.rule.relation }
  if (!open.some(({ rule }) => rule.actions.includes('know'))) return { refused: 'dossiers/unknown', status: 404 }
  return { refused: forAction.length > 0 ? 'dossiers/not-for-this-purpose' : 'dossiers/not-yours', status: 403 }
}

type Ground = { rule: AccessRule; held: RelationHeld | undefined }

/** Every rule that one of the hats and one of the relations meet together, whatever the action or purpose. */
function grounds({ hats, relations, dossier, worker }: AccessQuestion, table: readonly AccessRule[]): Ground[] {
  const breaksSeal = (relation: Relation) =>
    relation === 'break-glass' || !dossier.sealedFor || dossier.sealedFor.includes(worker)
  return table.flatMap((rule): Ground[] => {
    const wearing = hats.filter((hat) => rule.roles.includes(hat.role))
    if (wearing.length === 0 || (rule.relation !== 'none' && !breaksSeal(rule.relation))) return []
    if (rule.relation === 'none') return [{ rule, held: undefined }]
    return relations
      .filter((held) => held.kind === rule.relation && wearing.some((hat) => underHat(held, hat)))
      .map((held) => ({ rule, held }))
  })
}

function underHat(held: RelationHeld, hat: Hat): boolean {
  return held.team === undefined || held.team === hat.team
}

function servesPurpose({ rule, held }: Ground, purpose: Purpose): boolean {
  if (!rule.purposes.includes(purpose)) return false
  return held?.kind !== 'granted' || held.purpose === purpose
}

function isOpenTo({ municipality, dossier }: AccessQuestion): boolean {
  return municipality === dossier.municipality
}

export type SecretAddressQuestion = Pick<AccessQuestion, 'worker' | 'hats' | 'relations' | 'purpose'> & {
  /** Workers a person with a secret address, or the attention officer, named. */
  namedWorkers: readonly string[]
}

/**
 * A secret address is shown to those who must reach the family: the watch and the director of the municipality, whoever
 * is named, and in an emergency after break-glass. Nobody else, not even others involved: one of them may be close to
 * the person it is kept secret from (L09).
 */
export function maySeeSecretAddress({
  worker,
  hats,
  relations,
  namedWorkers,
  purpose,
}: SecretAddressQuestion): boolean {
  const holds = (kind: Relation) =>
    relations.some((held) => held.kind === kind && hats.some((hat) => isCarer(hat) && underHat(held, hat)))
  if (purpose === 'emergency') return holds('break-glass')
  if (purpose !== 'help' && purpose !== 'safety') return false
  return namedWorkers.includes(worker) || holds('watch') || holds('director')
}

function isCarer({ role }: Hat): boolean {
  return (
    role === 'youth-consultant' ||
    role === 'team-lead' ||
    role === 'behavioural-scientist' ||
    role === 'attention-officer'
  )
}
