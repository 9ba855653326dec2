import net from 'node:net'

export type Request = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }

export type Measured = {
  requests: number
  /** Answers that were not 2xx. */
  failed: number
  seconds: number
  /** Milliseconds of every request. */
  latencies: number[]
}

/** One connection that asks one thing at a time and reads no more of an answer than it must: the load costs little itself. */
class Connection {
  readonly #socket: net.Socket
  #received: Buffer = Buffer.alloc(0)
  #answered: ((status: number) => void) | undefined
  #failed: ((error: Error) => void) | undefined

  constructor(socket: net.Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (piece: Buffer) => this.#receive(piece))
    socket.on('error', (error) => this.#failed?.(error))
    socket.on('close', () => this.#failed?.(new Error('The server closed the connection.')))
  }

  ask({ method, path, headers, body = '' }: Request): Promise<number> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const length = body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : ''
    return new Promise((resolve, reject) => {
      this.#answered = resolve
      this.#failed = reject
      this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: bench\r\n${lines.join('')}${length}\r\n${body}`)
    })
  }

  close(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }

  #receive(piece: Buffer): void {
    this.#received = this.#received.length === 0 ? piece : Buffer.concat([this.#received, piece])
    const end = this.#received.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.#received.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
    if (Number.isNaN(length)) {
      this.#failed?.(new Error(`An answer without length: ${head}`))
      return
    }
    if (this.#received.length < end + 4 + length) return
    this.#received = this.#received.subarray(end + 4 + length)
    this.#answered?.(Number(head.slice(9, 12)))
  }
}

export type Load = {
  open: () => Promise<void>
  /** Asks for so long, and for at most so many requests. */
  run: (milliseconds: number, most?: number) => Promise<Measured>
  close: () => void
}

/** So many connections that each ask the next request as soon as the last is answered. */
export function loadOn(port: number, connections: number, next: (count: number) => Request): Load {
  let open: Connection[] = []
  let count = 0
  return {
    async open() {
      open = await Promise.all(Array.from({ length: connections }, () => connect(port)))
    },
    async run(milliseconds, most = Number.POSITIVE_INFINITY) {
      const began = performance.now()
      const measured: Measured = { requests: 0, failed: 0, seconds: 0, latencies: [] }
      await Promise.all(
        open.map(async (connection) => {
          while (performance.now() - began < milliseconds && measured.requests < most) {
            count += 1
            const asked = performance.now()
            const status = await connection.ask(next(count))
            measured.latencies.push(performance.now() - asked)
            measured.requests += 1
            if (status < 200 || status > 299) measured.failed += 1
          }
        }),
      )
      measured.seconds = (performance.now() - began) / 1_000
      return measured
    },
    close() {
      for (const connection of open) connection.close()
    },
  }
}

function connect(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.once('error', reject)
    socket.once('connect', () => resolve(new Connection(socket)))
  })
}

/** The latency below which this share of the requests stayed. */
export function quantile(latencies: readonly number[], share: number): number {
  const sorted = latencies.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
