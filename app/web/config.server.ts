import { resolve } from 'node:path'
import { z } from 'zod'

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  ENTENTE_DATA: z.string().min(1).default('./data'),
  ENTENTE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Entente <entente@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  WRITES_PER_MINUTE: z.coerce.number().int().min(0).default(300),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
})

const HOW_TO_FIX: Record<string, string> = {
  NODE_ENV: 'must be development, production or test',
  PORT: 'must be a port number from 0 to 65535, for example 3000',
  ENTENTE_URL: 'must be the public address of this site, for example https://entente.example.ca',
  DATABASE_URL: 'must be a PostgreSQL address, for example postgres://user:password@host:5432/entente',
  SMTP_URL: 'must be a mail server address, for example smtp://user:password@mail.example.ca:587',
  LOG_LEVEL: 'must be one of fatal, error, warn, info, debug, silent',
  WRITES_PER_MINUTE: 'must be a whole number; 0 lifts the limit',
  TRUST_PROXY: 'must be the number of reverse proxies in front of this process, for example 1',
}

/** What the operator chose. No other module reads the environment. */
export type Config = {
  mode: 'development' | 'production' | 'test'
  port: number
  host: string
  dataFolder: string
  /** Public address, no slash at its end; what links in e-mails begin with. */
  url: string
  databaseUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  logLevel: string
  writesPerMinute: number
  trustProxy: number
}

/**
 * Reads the settings. An empty variable counts as absent, as container tools often set them so.
 * @throws Error with one sentence saying which setting is wrong and what it must be.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(given)
  if (!parsed.success) throw new Error(complain(parsed.error))
  const settings = parsed.data
  return {
    mode: settings.NODE_ENV,
    port: settings.PORT,
    host: settings.HOST,
    dataFolder: resolve(settings.ENTENTE_DATA),
    url: (settings.ENTENTE_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ''),
    databaseUrl: settings.DATABASE_URL ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    logLevel: settings.LOG_LEVEL,
    writesPerMinute: settings.WRITES_PER_MINUTE,
    trustProxy: settings.TRUST_PROXY,
  }
}

let config: Config | undefined

/** The settings of this process, read once. */
export function getConfig(): Config {
  config ??= readConfig()
  return config
}

/** This process's environment with some settings changed: for a process that it starts. */
export function childEnvironment(changed: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changed }
}

function complain(error: z.ZodError): string {
  const name = String(error.issues[0]?.path[0])
  return `The setting ${name} ${HOW_TO_FIX[name] ?? 'is not valid'}.`
}
