/**
 * A "no" that the reader can act on. Rules return it; use cases throw it; HTTP and the screens only translate it.
 * The sentence that says what to do stands in the module's words, under `refusals[refused]`.
 */
export type Refusal<Code extends string = string> = {
  /** Stable code, for instance `dossiers/no-watch`; never reworded once published. */
  refused: Code
  /** Facts the sentence names between braces: `{name}`, `{until}`. Never file content. */
  facts?: Record<string, string | number>
  /** 409 unless said otherwise: the request was clear, the situation does not allow it. */
  status?: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428
  /** JSON pointer of the field it is about, if it is about one. */
  pointer?: string
}

/** Carries a refusal out of a use case; the one door audits it, HTTP translates it. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}

/** Turns the answer of a rule into a fact, or stops the use case with its refusal. */
export function orRefuse<T>(outcome: T): Exclude<T, Refusal> {
  if (isRefusal(outcome)) throw new Refused(outcome)
  return outcome as Exclude<T, Refusal>
}

/** Waits for the work; what it refuses without saying where, is about this field. */
export async function pointing<T>(pointer: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refused && error.refusal.pointer === undefined)
      throw new Refused({ ...error.refusal, pointer })
    throw error
  }
}
