import type { FastifyInstance } from 'fastify'

/** Only our own scripts, styles and forms; in nobody's frame; no other site may keep a hand on our windows. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

const ALWAYS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Two years, as browsers ask before they take a site into their own list (RFC 6797). */
const ONLY_OVER_TLS = 'max-age=63072000; includeSubDomains'

/** What every answer says to the browser, whatever it answers. */
export function guardAnswers(app: FastifyInstance, { version, overTls }: { version: string; overTls: boolean }): void {
  const headers = { ...ALWAYS, 'API-Version': version, ...(overTls && { 'Strict-Transport-Security': ONLY_OVER_TLS }) }
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.headers(headers)
    done(null, payload)
  })
}
