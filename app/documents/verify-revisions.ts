import { type Check, check } from './check.ts'
import { isDict, isRef, type PdfValue } from './pdf-objects.ts'
import { fingerprint, type RevisedPdf } from './revisions.ts'

/** A field that is signed, and the revision that signed it. */
export type SignedField = { name: string; value: PdfValue; revision: number }

const SIGNING_A_FIELD = new Set(['/V', '/AP'])
const SEALING = new Set(['/Perms'])
const ARCHIVING = new Set(['/DSS'])

function fieldRefs(pdf: RevisedPdf, revision: number): number[] {
  const fields = pdf.get(pdf.get(pdf.catalog(revision), '/AcroForm', revision), '/Fields', revision)
  return Array.isArray(fields) ? fields.filter(isRef).map(({ ref }) => ref) : []
}

/** The signed fields in the order in which they were signed. */
export function signedFields(pdf: RevisedPdf): SignedField[] {
  const found: SignedField[] = []
  for (const number of fieldRefs(pdf, pdf.last)) {
    const field = pdf.object(number)
    const name = pdf.get(field, '/T')
    const revision = pdf.revisions.findLastIndex(({ objects }) => objects.has(number))
    const value = pdf.get(field, '/V')
    if (isDict(value))
      found.push({ name: new TextDecoder('latin1').decode(name as Uint8Array), value, revision })
  }
  return found.sort((a, b) => a.revision - b.revision)
}

function changedKeys(before: PdfValue | undefined, after: PdfValue | undefined): string[] | null {
  if (!isDict(before) || !isDict(after)) return null
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()])
  return [...keys].filter(
    (key) => fingerprint(before.entries.get(key)) !== fingerprint(after.entries.get(key)),
  )
}

/** Why a revision may not have rewritten an object; null when it may. */
function objection(pdf: RevisedPdf, number: number, revision: number): string | null {
  const before = pdf.object(number, revision - 1)
  if (before === undefined) return null
  const changed = changedKeys(before, pdf.object(number, revision))
  const root = pdf.revisions[0]?.trailer.get('/Root')
  if (changed && isRef(root) && root.ref === number) {
    const allowed = revision === 1 ? SEALING : ARCHIVING
    const bad = changed.filter((key) => !allowed.has(key))
    return bad.length === 0 ? null : `catalog ${bad.join(' ')}`
  }
  if (changed && fieldRefs(pdf, 0).includes(number)) {
    const unsigned = isDict(before) && !before.entries.has('/V')
    return unsigned && changed.every((key) => SIGNING_A_FIELD.has(key))
      ? null
      : `field ${number} ${changed.join(' ')}`
  }
  return `object ${number}`
}

function objections(pdf: RevisedPdf, revision: number): string[] {
  const { objects, trailer } = pdf.revisions[revision] as RevisedPdf['revisions'][number]
  const first = pdf.revisions[0]?.trailer
  const moved = ['/Root', '/Info', '/Encrypt'].filter(
    (key) => fingerprint(trailer.get(key)) !== fingerprint(first?.get(key)),
  )
  return [
    ...moved.map((key) => `trailer ${key}`),
    ...[...objects.keys()].map((number) => objection(pdf, number, revision)),
  ].filter((reason) => reason !== null)
}

/** Each revision after the first may only put a signature in its field (DocMDP 2), and none may follow the last one. */
export function checkRevisions(pdf: RevisedPdf, signed: SignedField[]): Check[] {
  const later = pdf.revisions.slice(1).map((_, index) => index + 1)
  const found = later.flatMap((revision) =>
    objections(pdf, revision).map((reason) => `${revision}: ${reason}`),
  )
  const unsigned = later.filter(
    (revision) => signed.filter((field) => field.revision === revision).length !== 1,
  )
  const list = found.join('; ')
  return [
    check(
      'revisions.allowed',
      found.length === 0,
      found.length === 0
        ? 'Depuis le premier enregistrement, rien n’a changé que les champs de signature.'
        : `Une révision change autre chose qu’un champ de signature (${list}).`,
      found.length === 0
        ? 'Since the first save nothing changed but the signature fields.'
        : `A revision changes something other than a signature field (${list}).`,
    ),
    check(
      'revisions.covered',
      unsigned.length === 0 && signed.length > 0,
      unsigned.length === 0
        ? 'Chaque révision est couverte par sa signature.'
        : `Révision ajoutée sans signature\u00a0: ${unsigned.join(', ')}.`,
      unsigned.length === 0
        ? 'Each revision is covered by its signature.'
        : `Revision added without a signature: ${unsigned.join(', ')}.`,
    ),
  ]
}
