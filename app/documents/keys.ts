import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Words } from '#machines/words.ts'
import { algorithmOf, type Identity, issue, type KeyKind, kindOf } from './certificates.ts'
import { type JsonName, PemConverter, X509Certificate } from './x509.ts'

/** The installation's own authority: its root vouches for an issuing certificate, which vouches for all others. */
export type Keys = { root: X509Certificate; issuing: Identity; seal: Identity }

/** Who signs for a party, as the certificate and the printed signature name them. */
export type Signatory = { name: string; title: Words; organization: Words }

const YEARS = { root: 25, issuing: 15, seal: 3 } as const
const RENEW_SEAL_BEFORE_DAYS = 30
const DAY = 86_400_000
/** Clocks differ a little: a certificate is good from shortly before it was made. */
const SKEW = 5 * 60_000

function validity(from: Date, years: number): { from: Date; until: Date } {
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  return { from: new Date(from.getTime() - SKEW), until }
}

function toPem({ certificate, key }: Identity): Promise<string> {
  return crypto.subtle
    .exportKey('pkcs8', key)
    .then((der) => `${PemConverter.encode(der, 'PRIVATE KEY')}\n${certificate.toString('pem')}\n`)
}

async function fromPem(pem: string): Promise<Identity> {
  const [key, certificate] = PemConverter.decode(pem)
  if (!key || !certificate) throw new Error('A key file holds a private key and its certificate')
  const parsed = new X509Certificate(certificate)
  const algorithm = algorithmOf(kindOf(parsed))
  return { certificate: parsed, key: await crypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign']) }
}

function issueSeal(issuing: Identity, kind: KeyKind, now: Date): Promise<Identity> {
  const organization = issuing.certificate.subjectName.getField('O')
  const subject: JsonName = [{ CN: ['Entente – Sceau / Seal'] }, { O: organization }]
  return issue({ subject, authority: false, ...validity(now, YEARS.seal) }, kind, issuing)
}

/** Writes a whole new authority beside its final place. If we crash here, a folder that nobody reads is left over. */
async function makeAuthority(folder: string, kind: KeyKind, now: Date): Promise<string> {
  const id = randomUUID()
  const draft = join(folder, `making-${id}`)
  const subject = (name: string): JsonName => [{ CN: [name] }, { O: [`Entente ${id.slice(0, 8)}`] }]
  const root = await issue(
    {
      subject: subject('Entente – Racine / Root'),
      authority: true,
      pathLength: 1,
      ...validity(now, YEARS.root),
    },
    kind,
    null,
  )
  const issuing = await issue(
    {
      subject: subject('Entente – Émission / Issuing'),
      authority: true,
      pathLength: 0,
      ...validity(now, YEARS.issuing),
    },
    kind,
    root,
  )
  const seal = await issueSeal(issuing, kind, now)
  await mkdir(draft, { recursive: true, mode: 0o700 })
  for (const [name, identity] of Object.entries({ root, issuing, seal })) {
    await writeFile(join(draft, `${name}.pem`), await toPem(identity), { mode: 0o600, flush: true })
  }
  return draft
}

/** Several processes may start at once: the first rename wins, since a folder cannot replace one that is not empty. */
async function settle(draft: string, place: string): Promise<void> {
  try {
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}

async function readAuthority(place: string): Promise<Keys | null> {
  const read = async (name: string) => fromPem(await readFile(join(place, `${name}.pem`), 'utf8'))
  try {
    const [root, issuing, seal] = await Promise.all([read('root'), read('issuing'), read('seal')])
    return { root: root.certificate, issuing, seal }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A new seal certificate under the same authority, put in place in one step. What the old one sealed stays valid. */
async function renewSeal(place: string, keys: Keys, now: Date): Promise<Keys> {
  const seal = await issueSeal(keys.issuing, kindOf(keys.issuing.certificate), now)
  const draft = join(place, `seal-${randomUUID()}.pem`)
  await writeFile(draft, await toPem(seal), { mode: 0o600, flush: true })
  await rename(draft, join(place, 'seal.pem'))
  return { ...keys, seal: await fromPem(await toPem(seal)) }
}

/**
 * Opens the installation's keys, making them on the first run. Safe when several processes start at once.
 * @param folder where the keys are kept; files are readable by their owner only.
 * @param options.kind used only when the keys are made; `now` decides whether the seal is due for renewal.
 */
export async function openKeys(
  folder: string,
  { kind = 'P-256', now = new Date() }: { kind?: KeyKind; now?: Date } = {},
): Promise<Keys> {
  const place = join(folder, 'authority')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!(await readAuthority(place))) await settle(await makeAuthority(folder, kind, now), place)
  const keys = await readAuthority(place)
  if (!keys) throw new Error(`The keys in ${place} are incomplete`)
  const renewAt = keys.seal.certificate.notAfter.getTime() - RENEW_SEAL_BEFORE_DAYS * DAY
  return now.getTime() > renewAt ? renewSeal(place, keys, now) : keys
}

/** As an object the library takes a value as it is; as a string it would read quotes, backslashes and # in it. */
function exactly(value: string): string {
  // Its types know only strings, though it takes both.
  return { utf8String: value } as unknown as string
}

/**
 * A certificate for one signature: it names the person and the party, is good for a day, and its key is never stored.
 */
export function issueSignatory(
  keys: Keys,
  { name, title, organization }: Signatory,
  at: Date,
): Promise<Identity> {
  const both = (words: Words) =>
    (words.fr === words.en ? words.fr : `${words.fr} / ${words.en}`).normalize('NFC')
  const subject: JsonName = [
    { CN: [exactly(name.normalize('NFC'))] },
    { O: [exactly(both(organization))] },
    { '2.5.4.12': [exactly(both(title))] },
  ]
  const validFor = { from: new Date(at.getTime() - SKEW), until: new Date(at.getTime() + DAY) }
  return issue({ subject, authority: false, ...validFor }, kindOf(keys.issuing.certificate), keys.issuing)
}
