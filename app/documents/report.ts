import type { Content } from '#machines/content.ts'
import type { Agreement, Slot } from '#machines/state.ts'
import type { Words } from '#machines/words.ts'
import type { Check } from './check.ts'
import { historyVerdict, pdfVerdict, type Verdict } from './verdict.ts'
import { SEAL, signaturesIn, verifyPdf } from './verify.ts'
import { recordChecks } from './verify-against.ts'
import { type CheckedHistory, continuesChecks, headCheck, type Named } from './verify-record.ts'
import { type Root, rootChecks } from './verify-root.ts'

/** A signature given or awaited: for whom, in what capacity; by whom and when, as far as the file says. */
export type Signed = {
  /** The field of the PDF; what its own checks are found by. */
  field: string
  party: Words
  capacity: Words | null
  signer: string | null
  at: string | null
}

/** A check as it is listed: with the fields of the signatures that it was made on. */
export type Line = Omit<Check, 'field'> & { fields: string[] }

/** What was found in one file: one sentence, then each check, the failed ones first. */
export type Report = {
  name: string
  kind: 'pdf' | 'history' | 'root' | 'other'
  verdict: Verdict
  checks: Line[]
  title: Words | null
  zone: string
  /** Digest of the sealed text. */
  digest: string | null
  /** SHA-256 of the whole file, of a PDF; of the certificate, of a root. */
  sha256: string | null
  /** Hash of the last entry, its number and its instant, of a history. */
  head: { hash: string; sequence: number; at: string } | null
  sealedBy: { installation: string; at: string | null } | null
  signed: Signed[]
  missing: Signed[]
}

/** What a report says where there is nothing to say. */
export const NOTHING = {
  ...{ title: null, zone: 'UTC', digest: null, sha256: null, head: null, sealedBy: null },
  ...{ signed: [], missing: [] },
}

/** Failed checks first, what could not be made last; what is the same of several signatures stands once. */
function ordered(checks: readonly Check[]): Line[] {
  const rank = ({ ok }: Line) => (ok === false ? 0 : ok ? 1 : 2)
  const lines = new Map<string, Line>()
  for (const { check, ok, detail, field } of checks) {
    const key = `${check} ${detail.en}`
    const line = lines.get(key) ?? { check, ok, detail, fields: [] }
    lines.set(key, { ...line, fields: [...line.fields, ...(field === undefined ? [] : [field])] })
  }
  return [...lines.values()].toSorted((one, other) => rank(one) - rank(other))
}

/** What a history comes to, beside the others given with it. */
export function reportHistory(
  history: Named<CheckedHistory>,
  all: readonly Named<CheckedHistory>[],
  head: string | null | undefined,
): Report {
  const others = all.filter((other) => other !== history)
  const checks = [
    ...history.checks,
    ...(head && !history.bad ? headCheck(history, head, others) : []),
    ...(history.bad ? [] : continuesChecks(history, others)),
  ]
  const { state, hashes, lastAt, name } = history
  const hash = hashes.at(-1)
  const slots = state ? standingSlots(state) : []
  return {
    ...NOTHING,
    ...{ name, kind: 'history', checks: ordered(checks), verdict: historyVerdict(history, checks) },
    ...{ title: state?.title ?? null, zone: state?.timeZone ?? 'UTC' },
    digest: state?.seals.findLast(({ voided }) => !voided)?.digest ?? null,
    head: hash && lastAt ? { hash, sequence: hashes.length, at: lastAt } : null,
    signed: slots.filter(({ status }) => status === 'signed').map((slot) => signedSlot(state, slot)),
    missing: slots.filter(({ status }) => status !== 'signed').map((slot) => signedSlot(state, slot)),
  }
}

/** Places to sign on the text that is sealed now. */
function standingSlots({ slots, seals }: Agreement): Slot[] {
  return Object.values(slots).filter(({ seal, status }) => seal === seals.length && status !== 'voided')
}

function signedSlot(state: Agreement | null, { seat, party, capacity, signedAt }: Slot): Signed {
  const name = state?.parties[party]?.name ?? { fr: party, en: party }
  return { field: seat, party: name, capacity, signer: null, at: signedAt }
}

/** What a PDF comes to, beside the histories given with it. */
export async function reportPdf(
  { name, bytes }: { name: string; bytes: Uint8Array },
  roots: readonly Uint8Array[],
  histories: readonly CheckedHistory[],
): Promise<Report> {
  const trustedRoots = roots.length > 0 ? [...roots] : undefined
  const found = await verifyPdf(bytes, { trustedRoots })
  const checks = [...found.checks, ...recordChecks(found, histories)]
  const seal = found.signatures.find(({ field }) => field === SEAL)
  const signatures = signaturesIn(found.signatures)
  const missing = found.missing.map((slot) => slotOf(found.content, slot))
  const signing = {
    signed: signatures.length,
    missing: missing.length,
    rootKnown: trustedRoots !== undefined,
  }
  return {
    ...NOTHING,
    ...{ name, kind: 'pdf', checks: ordered(checks), verdict: pdfVerdict(checks, signing) },
    ...{ title: found.content?.title ?? null, zone: found.content?.timeZone ?? 'UTC' },
    ...{ digest: found.digest, sha256: found.sha256, missing },
    sealedBy: seal ? { installation: seal.organization, at: seal.at } : null,
    signed: signatures.map(({ field, signer, organization, at }) => {
      const slot = slotOf(found.content, field)
      const party = slot.capacity ? slot.party : { fr: organization, en: organization }
      return { ...slot, party, signer, at }
    }),
  }
}

function slotOf(content: Content | null, field: string): Signed {
  const slot = content?.signing.signatures.find((one) => one.slot === field)
  const party = content?.parties.find(({ id }) => id === slot?.party)?.name ?? { fr: field, en: field }
  return { field, party, capacity: slot?.capacity ?? null, signer: null, at: null }
}

/** What a root certificate comes to. */
export async function reportRoot(name: string, root: Root): Promise<Report> {
  const { sha256, checks, verdict } = await rootChecks(root)
  return { ...NOTHING, name, kind: 'root', sha256, checks: ordered(checks), verdict }
}
