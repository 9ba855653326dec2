import { z } from 'zod'
import { estimateOutcomes } from '../rules/direction.ts'
import { powers } from '../rules/powers.ts'
import { type TaskKind, taskKinds } from '../rules/tasks.ts'
import { Overruling, OverrulingInFull } from './direction.ts'
import { Day, Moment, Named, OfDossier, sentence, Version } from './fields.ts'

export const OpenDossier = z.strictObject({
  householdId: z.uuid(),
  /** Why the municipality becomes involved, in a few words. */
  why: sentence,
  /** Who keeps an eye on the household from now on; the one who opens it, unless named. */
  watcherId: z.uuid().optional(),
})
export type OpenDossier = z.infer<typeof OpenDossier>

export const DossierMade = z.object({ id: z.uuid(), number: z.string(), version: z.int() })

/** For what the file is opened when it is not for everyday work; it stands in the audit line. */
export const ShowDossier = OfDossier.extend({ purpose: z.enum(['safety', 'account']).optional() })

const Professional = z.object({
  kind: z.literal('professional'),
  worker: Named,
  organisation: z.string(),
  independent: z.boolean(),
})
const Own = z.object({
  kind: z.literal('own'),
  parents: z.array(Named),
  agreements: z.array(z.object({ text: z.string(), by: z.string() })),
  estimate: z.object({
    outcome: z.enum(estimateOutcomes),
    canCarry: z.string(),
    needsHelpWith: z.string(),
    on: Day,
    reviewOn: Day,
    due: z.boolean(),
  }),
})
/** `name` is the worker, or the parents together. */
const since = { name: z.string(), since: Moment, why: z.string() }

/** Who directs, with which powers, who keeps an eye, whom the family calls: everyone involved may see it (S003-106, S003-133). */
export const WhoIsWho = z.object({
  number: z.string(),
  director: z.discriminatedUnion('kind', [Professional.extend(since), Own.extend(since)]).nullable(),
  powers: z.array(z.enum(powers)),
  /** What each power rests on. */
  mandates: z.array(
    z.object({ power: z.enum(powers), source: z.string(), givenBy: z.string(), until: Day.nullable() }),
  ),
  /** What was decided over somebody's head, newest first. */
  overrulings: z.array(Overruling),
  watcher: Named.extend({
    since: Moment,
    insteadOf: Named.nullable(),
    until: Moment.nullable(),
  }).nullable(),
  contact: Named.extend({ since: Moment, chosenByFamily: z.boolean(), why: z.string() }).nullable(),
})
export type WhoIsWho = z.infer<typeof WhoIsWho>

export const DossierPage = WhoIsWho.extend({
  overrulings: z.array(OverrulingInFull),
  id: z.uuid(),
  household: Named.extend({
    members: z.array(Named.extend({ birth: z.string(), expected: Day.nullable() })),
  }),
  whyOpened: z.string(),
  openedAt: Moment,
  closed: z.object({ at: Moment, reason: z.string(), text: z.string() }).nullable(),
  /** Dossiers of this household that were closed before, newest first. */
  earlier: z.array(z.object({ id: z.uuid(), number: z.string(), openedAt: Moment, closedAt: Moment })),
  /** The handover that waits for an answer. */
  handover: z
    .object({
      id: z.uuid(),
      to: z.string(),
      from: z.string(),
      due: Day,
      late: z.boolean(),
      mineToAnswer: z.boolean(),
    })
    .nullable(),
  /** As what the reader has to do with this household now. */
  relations: z.array(z.string()),
  version: Version,
})
export type DossierPage = z.infer<typeof DossierPage>

export const ListDossiers = z.strictObject({ open: z.enum(['true', 'false']).default('true') })

/** What can come first besides a task: an answer, an estimate and the end of a cover, whether or not somebody noted it. */
export const nextThings = ['answer-handover', 'review-estimate', 'cover-ends'] as const
export type NextThing = (typeof nextThings)[number]
const kindsOfTask = Object.keys(taskKinds) as [TaskKind, ...TaskKind[]]

export const DossierList = z.object({
  dossiers: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      household: Named,
      openedAt: Moment,
      closedAt: Moment.nullable(),
      watcher: z.string(),
      director: z.string(),
      relations: z.array(z.string()),
      /** What comes first in this dossier, and on which day. */
      next: z
        .object({ kind: z.enum([...new Set([...nextThings, ...kindsOfTask])]), on: Day, late: z.boolean() })
        .nullable(),
    }),
  ),
})
export type DossierList = z.infer<typeof DossierList>
