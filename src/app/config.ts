import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

const Env = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_APP_URL: z.url().optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  BASE_URL: z.url().optional(),
  VANGNET_SECRET: z.string().min(32).optional(),
  VANGNET_SECRET_FORMER: z.string().min(32).optional(),
  VANGNET_DEMO: flag.optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ACR: z.string().default(''),
  OIDC_SUBJECT_CLAIM: z.string().default('sub'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).default(30),
  SESSION_TOTAL_HOURS: z.coerce.number().int().min(1).default(10),
  AUDIT_HEAD_FILE: z.string().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Vangnet <vangnet@localhost>'),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  databaseAppUrl: string | undefined
  production: boolean
  /** Demo people and the embedded login provider; never in production. */
  demo: boolean
  baseUrl: string
  secret: Buffer
  /** Only while the secret is renewed: what was sealed with it is sealed again with the new one. */
  formerSecret: Buffer | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string; acr: string[]; subjectClaim: string } | undefined
  session: { idleMinutes: number; totalHours: number }
  auditHeadFile: string
  mail: { smtpUrl: string | undefined; from: string; folder: string }
}

/** Read once, at the start; a missing or wrong setting stops the program with the whole list. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = Env.safeParse(env)
  if (!read.success)
    throw new Error(
      `Kan niet starten:\n${read.error.issues.map((i) => `- ${i.path.join('.')}: ${i.message}`).join('\n')}`,
    )
  const e = read.data
  const production = e.NODE_ENV === 'production'
  const objections = production ? missingInProduction(e) : []
  if (objections.length > 0) throw new Error(`Kan niet starten:\n${objections.map((line) => `- ${line}`).join('\n')}`)
  const oidc =
    e.OIDC_ISSUER && e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET
      ? {
          issuer: e.OIDC_ISSUER,
          clientId: e.OIDC_CLIENT_ID,
          clientSecret: e.OIDC_CLIENT_SECRET,
          acr: e.OIDC_ACR.trim() === PROVIDER_SEES_TO_IT ? [] : e.OIDC_ACR.split(' ').filter(Boolean),
          subjectClaim: e.OIDC_SUBJECT_CLAIM,
        }
      : undefined
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: path.resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    databaseAppUrl: e.DATABASE_APP_URL,
    production,
    demo: !production && (e.VANGNET_DEMO ?? oidc === undefined),
    baseUrl: e.BASE_URL ?? `http://${e.HOST}:${e.PORT}`,
    secret: secretOf(e.VANGNET_SECRET, path.resolve(e.DATA_DIR)),
    formerSecret: e.VANGNET_SECRET_FORMER === undefined ? undefined : keyOf(e.VANGNET_SECRET_FORMER),
    oidc,
    session: { idleMinutes: e.SESSION_IDLE_MINUTES, totalHours: e.SESSION_TOTAL_HOURS },
    auditHeadFile: path.resolve(e.AUDIT_HEAD_FILE ?? path.join(e.DATA_DIR, 'audit-heads.log')),
    mail: { smtpUrl: e.SMTP_URL, from: e.MAIL_FROM, folder: path.resolve(e.DATA_DIR, 'mail') },
  }
}

/** Two factors are the provider's own rule for everybody, and it names no level (N-ID-01). */
const PROVIDER_SEES_TO_IT = 'provider'

/** Over https, or on this machine itself: there nobody listens in. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function missingInProduction(e: z.infer<typeof Env>): string[] {
  return [
    ...(e.VANGNET_SECRET ? [] : ['VANGNET_SECRET: zet een geheim van minstens 32 tekens.']),
    ...(e.OIDC_ISSUER && e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET
      ? []
      : ['OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET: stel de login van uw organisatie in.']),
    ...(e.OIDC_ISSUER && !isSafe(e.OIDC_ISSUER) ? ['OIDC_ISSUER: de login moet met https.'] : []),
    ...(e.OIDC_ACR.trim()
      ? []
      : [
          `OIDC_ACR: welk niveau (acr) uw login geeft na twee stappen. Dwingt uw login dat altijd zelf af, zet dan ${PROVIDER_SEES_TO_IT}.`,
        ]),
    ...(e.BASE_URL ? [] : ['BASE_URL: het adres waarop gebruikers Vangnet openen.']),
    ...(e.BASE_URL && !isSafe(e.BASE_URL) ? ['BASE_URL: gebruikers moeten over https komen.'] : []),
    ...(e.VANGNET_DEMO ? ['VANGNET_DEMO: de demo kan niet in productie.'] : []),
  ]
}

/** Outside production the secret is made once and kept with the data it protects. */
function secretOf(given: string | undefined, dataDir: string): Buffer {
  if (given) return keyOf(given)
  const file = path.join(dataDir, 'secret')
  fs.mkdirSync(dataDir, { recursive: true })
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  return Buffer.from(fs.readFileSync(file, 'utf8'), 'base64')
}

const keyOf = (secret: string) => createHash('sha256').update(secret).digest()
