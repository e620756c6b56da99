import type { Content } from '#machines/content.ts'
import { type Check, check } from './check.ts'
import { isRef, type PdfValue, toHex, Unreadable } from './pdf-objects.ts'
import { fingerprint, RevisedPdf } from './revisions.ts'
import { checkContent } from './verify-content.ts'
import { checkRevisions, type SignedField, signedFields } from './verify-revisions.ts'
import { checkSignature, type SignatureFound } from './verify-signature.ts'

export type { Check, CheckName } from './check.ts'
export type { SignatureFound } from './verify-signature.ts'

export type VerifyOptions = {
  /** Digest of the content, from the history. */
  expectedDigest?: string
  /** SHA-256 of the whole file, from the history: then no byte can differ. */
  expectedSha256?: string
  /** DER of the root certificates that are believed. */
  trustedRoots?: Uint8Array[]
}

/** What was found. There is no single word « valid »: each check says what it means. */
export type Verification = {
  checks: Check[]
  /** No check failed. Checks that could not be made (`ok: null`) are listed as such and do not count. */
  sound: boolean
  sha256: string
  digest: string | null
  signatures: SignatureFound[]
  /** Slots of the signing plan that nobody has signed yet. */
  missing: string[]
  /** What was sealed, when it is attached and can be read. */
  content: Content | null
}

/** The field in which the installation seals. */
export const SEAL = 'Seal'

function checkFile(sha256: string, expected?: string): Check[] {
  if (expected === undefined) return []
  const same = expected === sha256
  return [
    check(
      'file.sha256',
      same,
      same
        ? 'Le fichier est, à l’octet près, celui qui a été conservé.'
        : `Le fichier n’est pas celui qui a été conservé (${sha256}).`,
      same
        ? 'The file is, to the byte, the one that was kept.'
        : `The file is not the one that was kept (${sha256}).`,
    ),
  ]
}

function certifies(pdf: RevisedPdf, signed: SignedField[]): boolean {
  const first = signed[0]
  if (first?.name !== SEAL || first.revision !== 1) return false
  const permissions = pdf.get(pdf.catalog(), '/Perms')
  const certified = pdf.get(permissions, '/DocMDP')
  const references = pdf.get(first.value, '/Reference')
  const reference: PdfValue | undefined = Array.isArray(references) ? references[0] : undefined
  const parameters = pdf.get(reference, '/TransformParams')
  return (
    fingerprint(certified) === fingerprint(first.value) &&
    pdf.get(reference, '/TransformMethod') === '/DocMDP' &&
    pdf.get(parameters, '/P') === 2 &&
    !isRef(reference)
  )
}

function checkSeal(pdf: RevisedPdf, signed: SignedField[]): Check {
  const ok = certifies(pdf, signed)
  return check(
    'seal.certifies',
    ok,
    ok
      ? 'Le sceau de l’installation, posé en premier, ne permet que des signatures.'
      : 'Le fichier ne porte pas, en premier, le sceau de l’installation.',
    ok
      ? 'The installation’s seal came first and allows only signatures.'
      : 'The installation’s seal is not the first thing on the file.',
  )
}

function unreadable(error: unknown): Check {
  const damaged = { fr: 'quelque chose y est abîmé', en: 'something in it is damaged' }
  const { fr, en } = error instanceof Unreadable ? error : damaged
  return check(
    'file.readable',
    false,
    `Le fichier ne se lit pas jusqu’au bout\u00a0: ${fr}.`,
    `The file cannot be read to its end: ${en}.`,
  )
}

async function checkAll(bytes: Uint8Array, options: VerifyOptions) {
  const pdf = new RevisedPdf(bytes)
  const readable = check(
    'file.readable',
    true,
    'Le fichier se lit jusqu’au bout.',
    'The file can be read to its end.',
  )
  const { content, digest, checks } = await checkContent(pdf, options.expectedDigest)
  const signed = signedFields(pdf)
  checks.unshift(readable)
  checks.push(checkSeal(pdf, signed), ...checkRevisions(pdf, signed))
  const signatures: SignatureFound[] = []
  for (const field of signed) {
    const result = await checkSignature(field, { pdf, content, trustedRoots: options.trustedRoots })
    checks.push(...result.checks)
    if (result.found) signatures.push(result.found)
  }
  const names = new Set(signed.map(({ name }) => name))
  const missing = (content?.signing.signatures ?? [])
    .map(({ slot }) => slot)
    .filter((slot) => !names.has(slot))
  return { checks, digest, signatures, missing, content }
}

/**
 * Checks a signed agreement, alone or against what the history says of it. Runs in a browser and in Node, with nothing
 * but WebCrypto; does not use the library that signed. Never throws for a bad file: a bad file has failed checks.
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions = {}): Promise<Verification> {
  const sha256 = toHex(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  const file = checkFile(sha256, options.expectedSha256)
  const found = await checkAll(bytes, options).catch((error: unknown) => ({
    checks: [unreadable(error)],
    digest: null,
    signatures: [],
    missing: [],
    content: null,
  }))
  const checks = [...file, ...found.checks]
  return { ...found, checks, sound: checks.every(({ ok }) => ok !== false), sha256 }
}

/** The installation seals in a field of its own; the others are people's. */
export function signaturesIn(signatures: Verification['signatures']): Verification['signatures'] {
  return signatures.filter(({ field }) => field !== SEAL)
}
