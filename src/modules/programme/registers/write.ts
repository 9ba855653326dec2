import type { z } from 'zod'
import { newId } from '../../../platform/ids.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import { type Scene, type UseCase, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import {
  type Answer,
  amend,
  begin,
  type Cell,
  type Closing,
  close,
  type Details,
  type Entry,
  type Said,
} from '../rules/registers/entry.ts'
import { type Register, shapeOf } from '../rules/registers/registers.ts'
import { getProgramme } from '../store/programmes.ts'
import { addEntry, findEntry } from '../store/registers/entries.ts'
import { actOn, mayAct } from './act.ts'
import { tellOfEntry } from './tell.ts'

type SaidOf = Omit<Said, 'details'>
type Special = { readonly [detail: string]: Cell | undefined }
type AddInput = Omit<SaidOf, 'due'> & { due?: string | null | undefined } & { programmeId: string } & Special
type ChangeInput = AddInput & { entryId: string; version: number; why: string }
type CloseInput = Closing & { programmeId: string; entryId: string; version: number; hours?: number | undefined }

/** Where an entry stands, and what it said until now: what was right when it was said may stay. */
export type About = { programme: string; was: Details }

/** A register as its use cases need it: what it asks, and what is special when something is written or closed in it. */
export type Desk = {
  register: Register
  /** As the API names it: `advice` in `programme.add-advice`. */
  name: string
  words: { add: string; change: string; close: string }
  contract: { Add: z.ZodType<AddInput>; Change: z.ZodType<ChangeInput>; Close: z.ZodType<CloseInput> }
  /** Completes or refuses what somebody says. */
  prepare?: (scene: Scene, said: Said, about: About) => Promise<Answer<Said>>
  close?: (entry: Entry, closing: CloseInput, today: string) => Answer<Entry>
}

type Writing = { add: UseCase; change: UseCase; close: UseCase }

/** Adding to a register, wording an entry anew and closing it: the same in each, with what its desk says of it. */
export function writingOf(desk: Desk): Writing {
  return { add: adding(desk), change: changing(desk), close: closing(desk) }
}

function saidIn(register: Register, input: AddInput): Said {
  const { title, about, node, owner, due = null, document } = input
  const details = shapeOf(register).details.flatMap((name) => {
    const value = input[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { title, about, node, owner, due, document, details: Object.fromEntries(details) }
}

async function prepared({ register, prepare }: Desk, scene: Scene, { input, was }: { input: AddInput; was: Details }) {
  const said = saidIn(register, input)
  return prepare ? orRefuse(await prepare(scene, said, { programme: input.programmeId, was })) : said
}

function adding(desk: Desk): UseCase {
  const { register, name, words, contract } = desk
  return useCase({
    name: `programme.add-${name}`,
    summary: words.add,
    action: 'add',
    purpose: 'policy',
    input: contract.Add,
    output: Saved,
    subject: ({ programmeId }) => `programme/${programmeId}/${register}`,
    may: ({ actor }) => mayWrite(actor),
    async run(scene, input) {
      const { tx, municipality, actor, now, today, tell } = scene
      const programme = (await getProgramme(tx, { municipality, id: input.programmeId })).id
      const said = await prepared(desk, scene, { input, was: {} })
      await refuseAbsentOwner(tx, scene, said.owner)
      const entry = orRefuse(begin(said, { id: newId(now), register, programme, today }))
      await addEntry(tx, scene, entry)
      if (entry.owner !== actor.id)
        tellOfEntry(tx, tell, {
          municipality,
          entry,
          workers: [entry.owner],
          kind: 'programme-entry-yours',
          once: 'added',
        })
      return { id: entry.id, version: 1 }
    },
  })
}

function changing(desk: Desk): UseCase {
  const { register, name, words, contract } = desk
  return useCase({
    name: `programme.change-${name}`,
    summary: words.change,
    action: 'change',
    purpose: 'policy',
    input: contract.Change,
    output: Saved,
    subject: ({ entryId }) => `programme-entry/${entryId}`,
    may: ({ actor }) => mayWrite(actor),
    async run(scene, input) {
      const ask = { entryId: input.entryId, version: input.version, programmeId: input.programmeId, register }
      const { saved } = await actOn(scene, { ask, deed: 'changed', why: input.why }, async (entry) => {
        const said = await prepared(desk, scene, { input, was: entry.details })
        if (said.owner !== entry.owner) await refuseAbsentOwner(scene.tx, scene, said.owner)
        return amend(entry, said, scene.today)
      })
      return saved
    },
  })
}

function closing(desk: Desk): UseCase {
  const { register, name, words, contract } = desk
  return useCase({
    name: `programme.close-${name}`,
    summary: words.close,
    action: 'change',
    purpose: 'policy',
    input: contract.Close,
    output: Saved,
    subject: ({ entryId }) => `programme-entry/${entryId}`,
    facts: ({ tx, municipality }, { entryId }) => findEntry(tx, { municipality, id: entryId }),
    may: ({ actor }, { state }, entry) =>
      shapeOf(register).letGo.includes(state) ? mayWrite(actor) : mayAct(actor, entry),
    async run(scene, { programmeId, entryId, version, ...asked }) {
      const ask = { entryId, version, programmeId, register }
      const closed = (entry: Entry) =>
        (desk.close ?? close)(entry, { programmeId, entryId, version, ...asked }, scene.today)
      return (await actOn(scene, { ask, deed: 'closed', why: '' }, closed)).saved
    },
  })
}
