import type { Certificate } from 'pkijs'
import type { Content } from '#machines/content.ts'
import { type Check, type CheckName, check } from './check.ts'
import { type CmsFindings, checkCms, readCms } from './cms.ts'
import { toHex } from './pdf-objects.ts'
import type { RevisedPdf } from './revisions.ts'
import type { SignedField } from './verify-revisions.ts'

/** Who signed, as the certificate says; the time is the signer's own claim until a time-stamp authority vouches for it. */
export type SignatureFound = {
  field: string
  signer: string
  organization: string
  at: string | null
  level: 'B-B'
}

type Range = { from: number; to: number; end: number }

/** The gap in the signed range, when the range is what it must be: all of this revision, except the container. */
function signedRange(pdf: RevisedPdf, { value, revision }: SignedField): Range | null {
  const numbers = pdf.get(value, '/ByteRange')
  if (!Array.isArray(numbers) || numbers.length !== 4) return null
  const [start, length, after, rest] = numbers as [number, number, number, number]
  const end = after + rest
  const gap = pdf.bytes.subarray(length, after)
  const whole = start === 0 && after > length && end === pdf.revisions[revision]?.end
  return whole && gap[0] === 60 && gap.at(-1) === 62 ? { from: length, to: after, end } : null
}

function signedBytes(pdf: RevisedPdf, { from, to, end }: Range): Uint8Array {
  const signed = new Uint8Array(from + end - to)
  signed.set(pdf.bytes.subarray(0, from))
  signed.set(pdf.bytes.subarray(to, end), from)
  return signed
}

/** The container as it stands in the gap: capital digits only, and it is the one that the field names. */
function contents(pdf: RevisedPdf, field: SignedField, range: Range): Uint8Array | null {
  const digits = new TextDecoder('latin1').decode(pdf.bytes.subarray(range.from + 1, range.to - 1))
  const value = pdf.get(field.value, '/Contents')
  const own = value instanceof Uint8Array && toHex(value).toUpperCase() === digits
  return own ? value : null
}

function partyNamed(content: Content | null, field: string, organization: string): boolean | null {
  const slot = content?.signing.signatures.find((signature) => signature.slot === field)
  const party = content?.parties.find(({ id }) => id === slot?.party)
  if (!party) return null
  const { fr, en } = party.name
  return organization === (fr === en ? fr : `${fr} / ${en}`).normalize('NFC')
}

const SAID: Partial<Record<CheckName, [yes: [string, string], no: [string, string]]>> = {
  'signature.range': [
    ['Elle porte sur tout le fichier tel qu’il était.', 'It covers the whole file as it was.'],
    ['Elle ne porte pas sur tout le fichier.', 'It does not cover the whole file.'],
  ],
  'signature.padding': [
    ['Rien n’est caché après la signature.', 'Nothing is hidden after the signature.'],
    ['L’espace réservé à la signature a été modifié.', 'The space kept for the signature was changed.'],
  ],
  'signature.form': [
    ['Elle est dans la forme que nous produisons.', 'It is in the form that we make.'],
    ['Sa forme n’est pas celle que nous produisons.', 'Its form is not the one that we make.'],
  ],
  'signature.bytes': [
    ['Les octets signés sont inchangés.', 'The signed bytes are unchanged.'],
    ['Les octets signés ont changé.', 'The signed bytes were changed.'],
  ],
  'signature.key': [
    ['Elle a été faite avec la clé du certificat.', 'It was made with the key of the certificate.'],
    ['Elle n’a pas été faite avec la clé du certificat.', 'It was not made with the key of the certificate.'],
  ],
  'signature.certificate': [
    ['Le certificat était bon et remonte à une racine.', 'The certificate was good and leads to a root.'],
    ['Le certificat ne remonte à aucune racine valable.', 'The certificate leads to no valid root.'],
  ],
  'signature.party': [
    ['Le certificat nomme la partie de ce champ.', 'The certificate names the party of this field.'],
    ['Le certificat nomme une autre partie.', 'The certificate names another party.'],
  ],
}

function say(name: CheckName, ok: boolean, field: string): Check {
  const [fr, en] = SAID[name]?.[ok ? 0 : 1] ?? ['', '']
  return check(name, ok, fr, en, field)
}

function rootCheck(root: Certificate | null, trusted: Uint8Array[] | undefined, field: string): Check {
  const own = root && toHex(root.toSchema().toBER())
  const known = trusted === undefined ? null : trusted.some((der) => toHex(der) === own)
  const said: [string, string] =
    known === null
      ? ['Aucune racine n’a été donnée pour comparer.', 'No root was given to compare with.']
      : known
        ? ['Sa racine est de celles que l’on croit.', 'Its root is one of those believed.']
        : ['Sa racine n’est pas de celles que l’on croit.', 'Its root is not one of those believed.']
  return check('signature.root', known, said[0], said[1], field)
}

function cmsChecks(found: CmsFindings, field: string): Check[] {
  return [
    say('signature.form', found.formed && found.namesItsCertificate, field),
    say('signature.bytes', found.digest, field),
    say('signature.key', found.signature, field),
    say('signature.certificate', found.chain, field),
  ]
}

type Context = { pdf: RevisedPdf; content: Content | null; trustedRoots?: Uint8Array[] }

/** Every check of one signature, and what it says of its signer when it can be read at all. */
export async function checkSignature(
  field: SignedField,
  { pdf, content, trustedRoots }: Context,
): Promise<{ checks: Check[]; found: SignatureFound | null }> {
  const { name } = field
  const range = signedRange(pdf, field)
  const container = range && contents(pdf, field, range)
  const checks = [say('signature.range', range !== null, name)]
  if (!range) return { checks, found: null }
  try {
    if (!container) throw new Error('The container is not the one in the gap')
    const { cms, paddingIsZero } = readCms(container)
    checks.push(say('signature.padding', paddingIsZero, name))
    const cmsFound = await checkCms(cms, signedBytes(pdf, range))
    checks.push(...cmsChecks(cmsFound, name), rootCheck(cmsFound.root, trustedRoots, name))
    const party = partyNamed(content, name, cmsFound.organization)
    if (party !== null) checks.push(say('signature.party', party, name))
    const { signer, organization, at } = cmsFound
    return {
      checks,
      found: { field: name, signer, organization, at: at?.toISOString() ?? null, level: 'B-B' },
    }
  } catch {
    return { checks: [...checks, say('signature.form', false, name)], found: null }
  }
}
