/** What the server answers when something cannot be done (RFC 9457), with a sentence per field. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  detail?: string
  errors?: readonly { pointer: string; detail: string }[]
  /** With 412: who changed it, and when. */
  changedBy?: string
  changedAt?: string
}

/** No answer came: the server is away or the connection is. Nothing was refused; nothing is known to be saved. */
export const OFFLINE = 'vangnet:offline'

/** A "no" of the server, or of the line to it. `title` is a sentence for the person in front of the screen. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly body: ProblemBody
  constructor(body: ProblemBody) {
    super(body.title)
    this.body = body
  }

  get status(): number {
    return this.body.status
  }

  get offline(): boolean {
    return this.body.type === OFFLINE
  }

  /** The mistakes per field, for `ErrorSummary` and `errorOf`. */
  get errors(): readonly { pointer: string; detail: string }[] {
    return this.body.errors ?? []
  }
}

/** The mistakes per field in what went wrong; none when it was no refusal. */
export function errorsIn(problem: unknown): readonly { pointer: string; detail: string }[] {
  return problem instanceof Problem ? problem.errors : []
}

/** Somebody else was quicker: what stands there now is newer than what was read. */
export function isStale(problem: unknown): boolean {
  return problem instanceof Problem && problem.status === 412
}

export function offlineProblem(): Problem {
  return new Problem({ type: OFFLINE, title: 'offline', status: 0 })
}

/** Reads the answer to a refused request; also when a proxy in between answered with something else. */
export async function problemOf(answer: Response): Promise<Problem> {
  const read: unknown = await answer.json().catch(() => undefined)
  if (typeof read === 'object' && read !== null && 'title' in read && typeof read.title === 'string')
    return new Problem({ type: 'about:blank', ...read, title: read.title, status: answer.status })
  return new Problem({ type: 'about:blank', title: answer.statusText || String(answer.status), status: answer.status })
}
