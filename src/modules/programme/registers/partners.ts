import { type Scene, useCase } from '../../../platform/use-case.ts'
import { listOrganisationNames } from '../../organisations/public.ts'
import { ListEntries } from '../contract/registers-fields.ts'
import {
  CommitmentList,
  commitments as commitmentContract,
  PartnerFound,
  PartnerList,
  partners as partnerContract,
} from '../contract/registers-work.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { refuseSignature, standingOf, sumOfCommitments } from '../rules/registers/commitments.ts'
import { isOverdue, textsIn } from '../rules/registers/entry.ts'
import { listNodesOf } from '../store/registers/lists.ts'
import { pointsTo } from './points-to.ts'
import { narrowed, type OfProgramme, rowsOf } from './rows.ts'
import { writingOf } from './write.ts'

/** Organisations the programme is carried out with (S000-092, S002-017). */
export const partners = writingOf({
  register: 'partner',
  name: 'partner',
  words: {
    add: 'Een partner van het programma vastleggen',
    change: 'Een partner van het programma aanpassen',
    close: 'Vastleggen dat een partner niet meer meedoet, en waarom',
  },
  contract: partnerContract,
  async prepare({ tx, municipality }, said, { programme, was }) {
    const nodes = textsIn(said.details.nodes)
    const ids = nodes.filter((id) => !textsIn(was.nodes).includes(id))
    const found = await listNodesOf(tx, { municipality, programme }, ids)
    const strange = ids.find((id) => !found.includes(id))
    if (strange === undefined) return said
    return { refused: 'programme/node-elsewhere', pointer: `/nodes/${nodes.indexOf(strange)}`, status: 422 }
  },
})

/** The partners of a programme as their list shows them, with what they promised. */
export async function partnerRows(scene: Scene, ask: OfProgramme) {
  const rows = await rowsOf(scene, 'partner', ask)
  const names = await listOrganisationNames(scene.tx, scene.municipality)
  return rows.map((row) => {
    const found = PartnerFound.parse({ ...row, ...(row.beside ?? {}) })
    const commitments = found.promised.map((one) => ({
      ...one,
      standing: standingOf(one),
      overdue: isOverdue({ ...one, register: 'commitment' }, scene.today),
    }))
    const { organisation: id } = found
    const organisation = id === null ? null : { id, name: names.get(id) ?? '' }
    return { ...row, organisation, nodes: found.nodes, commitments, sum: sumOfCommitments(commitments) }
  })
}

export const listPartners = useCase({
  name: 'programme.list-partners',
  summary: 'Partners van een programma met wat zij hebben toegezegd',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: PartnerList,
  subject: ({ programmeId }) => `programme/${programmeId}/partner`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const entries = narrowed(await partnerRows(scene, ask), ask)
    return PartnerList.parse({ entries, mayChange: mayWrite(scene.actor) !== false })
  },
})

/** What a partner promised, by when, signed or not, kept or not (S002-021, S004-147). */
export const commitments = writingOf({
  register: 'commitment',
  name: 'commitment',
  words: {
    add: 'Vastleggen wat een partner toezegt, en wanneer dat klaar is',
    change: 'Een toezegging van een partner aanpassen',
    close: 'Vastleggen of een partner de toezegging is nagekomen',
  },
  contract: commitmentContract,
  async prepare(scene, said, about) {
    const { signedOn } = said.details
    const refusal = refuseSignature(typeof signedOn === 'string' ? signedOn : null, scene.today)
    return refusal ?? pointsTo(scene, said, { ...about, field: 'partner', registers: ['partner'] })
  },
})

/** What partners promised as its list shows it. */
export async function commitmentRows(scene: Scene, ask: OfProgramme) {
  const Found = commitmentContract.Row.omit({ standing: true })
  return (await rowsOf(scene, 'commitment', ask)).map((row) => {
    const found = { ...row, ...Found.parse({ ...row, partner: row.beside }) }
    return { ...found, standing: standingOf(found) }
  })
}

export const listCommitments = useCase({
  name: 'programme.list-commitments',
  summary: 'Toezeggingen van partners, met wat ervan is nagekomen',
  action: 'list',
  purpose: 'policy',
  input: ListEntries,
  output: CommitmentList,
  subject: ({ programmeId }) => `programme/${programmeId}/commitment`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, ask) {
    const rows = await commitmentRows(scene, ask)
    return CommitmentList.parse({
      entries: narrowed(rows, ask),
      sum: sumOfCommitments(rows),
      mayChange: mayWrite(scene.actor) !== false,
    })
  },
})
