import type { Finding } from '../finding.ts'
import type { Group, Infer, Model } from '../model/kinds.ts'
import { feed, readWhole } from './feed.ts'
import { type Choose, type Machine, machine, shown } from './machine.ts'
import type { ReaderOptions } from './options.ts'
import { planOf } from './plan.ts'

/** What reading gives: the document only when nothing of level 1 is wrong with it. */
export type DocumentReading<G extends Group> = { readonly document?: Infer<G>; readonly findings: readonly Finding[] }

/** Reads a document that comes in pieces. */
export type Reader<R> = {
  /** The next bytes. False when reading has stopped: the rest changes nothing. */
  push(chunk: Uint8Array): boolean
  /** No more bytes: what it has become. */
  end(): R
}

/**
 * Reads a document of the given model, an envelope for instance: strict, in one pass, never throwing (level 1: `XML-…`,
 * `XSD-…`, `RS…`). Absent optional elements are absent from the object too.
 */
export function readDocument<G extends Group>(
  model: Model<G>,
  input: Uint8Array,
  options: ReaderOptions = {},
): DocumentReading<G> {
  const m = machine(chooseOnly(model), options)
  readWhole(m, input)
  return documentOf(m)
}

/** The same for a document that comes in pieces: any division of the bytes gives the same reading. */
export function documentReader<G extends Group>(
  model: Model<G>,
  options: ReaderOptions = {},
): Reader<DocumentReading<G>> {
  const m = machine(chooseOnly(model), options)
  const { push, end } = feed(m)
  return {
    push,
    end() {
      end()
      return documentOf(m)
    },
  }
}

function chooseOnly(model: Model): Choose {
  const plan = planOf(model)
  return (uri, local) => {
    if (plan.root.uri === uri && plan.root.name === local) return plan
    return `Het eerste element is ${shown(local)}; hier hoort ${plan.root.name} uit de naamruimte ${plan.root.uri}.`
  }
}

function documentOf<G extends Group>(m: Machine): DocumentReading<G> {
  if (m.findings.length > 0) return { findings: m.findings }
  // Without findings the machine has put in exactly what the model describes.
  return { document: m.built as Infer<G>, findings: [] }
}
