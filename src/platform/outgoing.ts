import { createHmac } from 'node:crypto'
import dns from 'node:dns'
import https from 'node:https'
import net from 'node:net'

export type Outgoing = { url: string; headers: Readonly<Record<string, string>>; body: string }

/** Hands one message to a system of somebody else and gives the status of its answer; fails when there was none. */
export type Post = (message: Outgoing) => Promise<number>

/** The message was for a place inside somebody's own network, and stayed here. */
export class InsideAddress extends Error {
  code = 'INSIDE_ADDRESS'
}

/** Networks that are nobody's on the internet: this machine, house networks, links, tests, groups, and what maps to them. */
const INSIDE: readonly (readonly [net: string, prefix: number, type: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
]

const inside = new net.BlockList()
for (const [network, prefix, type] of INSIDE) inside.addSubnet(network, prefix, type)

/** Addresses on the internet begin with 2 or 3; within those, tunnels and examples may lead back inside. */
const outside6 = new net.BlockList()
outside6.addSubnet('2000::', 3, 'ipv6')
const inside6 = new net.BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside6.addSubnet(network, prefix, 'ipv6')

/** Is this numeric address on the internet, and not in a network of our own or of a neighbour? */
export function isPublicAddress(address: string): boolean {
  if (net.isIPv4(address)) return !inside.check(address, 'ipv4')
  return net.isIPv6(address) && outside6.check(address, 'ipv6') && !inside6.check(address, 'ipv6')
}

/**
 * Looks up a name, and refuses it as soon as one of its addresses is inside. The connection goes to exactly what was
 * looked at here, so that a name cannot change its meaning in between.
 */
function publicLookup(allowed: (address: string) => boolean): net.LookupFunction {
  return (hostname, options, done) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0]
      if (error || !first) return done(error ?? new Error('Not found'), '', 0)
      if (!found.every(({ address }) => allowed(address))) return done(new InsideAddress(hostname), '', 0)
      // Node asks for all addresses when it wants to try them side by side.
      if (options.all) return (done as unknown as (e: null, all: dns.LookupAddress[]) => void)(null, found)
      return done(null, first.address, first.family)
    })
  }
}

const LONGEST_WAIT_MS = 10_000

/** Only over https, only to names, only to the internet; follows nobody elsewhere and reads nothing of the answer. */
export function openPost(options: { allowed?: typeof isPublicAddress; ca?: string } = {}): Post {
  const lookup = publicLookup(options.allowed ?? isPublicAddress)
  return ({ url, headers, body }) => {
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:' || net.isIP(hostname.replace(/^\[|\]$/g, '')) !== 0)
      return Promise.reject(new InsideAddress(hostname))
    return new Promise((resolve, reject) => {
      const request = https.request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup,
        agent: false,
        signal: AbortSignal.timeout(LONGEST_WAIT_MS),
        ...(options.ca && { ca: options.ca }),
      })
      request.on('error', reject)
      request.on('response', (answer) => {
        answer.destroy()
        resolve(answer.statusCode ?? 0)
      })
      request.end(body)
    })
  }
}

/** Proof of who sent it and that nobody changed it, in the headers of Standard Webhooks; `secret` as the receiver has it. */
export function signed(message: { id: string; at: Date; body: string }, secret: string): Record<string, string> {
  const seconds = Math.floor(message.at.getTime() / 1_000)
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${message.id}.${seconds}.${message.body}`).digest('base64')
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
