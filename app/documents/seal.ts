import {
  CryptoKeySigner,
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core'
import { drawAppearance } from './appearance.ts'
import { type Identity, kindOf } from './certificates.ts'
import { issueSignatory, type Keys, type Signatory } from './keys.ts'
import { signatureLines } from './signature-lines.ts'
import { SEAL_FIELD } from './tagged-doc.ts'

/** What our signatures are called: PAdES baseline without a time-stamp, since no authority is configured. */
export const LEVEL = 'B-B'

export type Signed = { bytes: Uint8Array; level: typeof LEVEL }

/** What is changed in the field between libpdf's own changes and its save. */
type Finish = (pdf: PDF, field: PdfDict, value: PdfDict) => Promise<void>

function signerOf(identity: Identity, keys: Keys): CryptoKeySigner {
  const der = (certificate: { rawData: ArrayBuffer }) => new Uint8Array(certificate.rawData)
  const elliptic = kindOf(identity.certificate) === 'P-256'
  return new CryptoKeySigner(
    identity.key,
    der(identity.certificate),
    elliptic ? 'EC' : 'RSA',
    elliptic ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
    [der(keys.issuing.certificate), der(keys.root)],
  )
}

function fieldOf(pdf: PDF, name: string): PdfDict {
  const field = pdf.getForm()?.getField(name)
  if (!field) throw new Error(`The document has no signature field “${name}”`)
  return (field as unknown as { getDict: () => PdfDict }).getDict()
}

/**
 * libpdf moves every signature field to an empty place on the first page and knows neither certification nor
 * appearances. It saves once, between preparing the field and signing: there we put back what was placed when the
 * document was drawn, and add what is missing.
 */
function beforeSave(pdf: PDF, name: string, finish: Finish): void {
  const field = fieldOf(pdf, name)
  const placed = (['Rect', 'P'] as const).map((key): [string, PdfObject | undefined] => [key, field.get(key)])
  const save = pdf.save.bind(pdf)
  let first = true
  pdf.save = async (options) => {
    if (!first) return save(options)
    first = false
    for (const [key, value] of placed) if (value) field.set(key, value)
    const value = pdf.getObject(field.get('V') as PdfRef)
    await finish(pdf, field, value as PdfDict)
    return save({ ...options, incremental: true, subsetFonts: true })
  }
}

/** A signature's container holds these certificates, and less than this besides: attributes, and the signature itself. */
const BESIDE_CERTIFICATES = 1536

/** How many bytes are kept free for the container: what is too much stays in the file for ever, as zeros in hex. */
function roomFor({ certificate }: Identity, { issuing, root }: Keys): number {
  const certificates = [certificate, issuing.certificate, root]
  return certificates.reduce((sum, { rawData }) => sum + rawData.byteLength, BESIDE_CERTIFICATES)
}

type Signing = { field: string; identity: Identity; keys: Keys; at: Date; reason: string; finish: Finish }

async function signField(
  bytes: Uint8Array,
  { field, identity, keys, at, reason, finish }: Signing,
): Promise<Signed> {
  const pdf = await PDF.load(bytes)
  beforeSave(pdf, field, finish)
  const signer = signerOf(identity, keys)
  const estimatedSize = roomFor(identity, keys)
  const signed = await pdf.sign({
    ...{ signer, fieldName: field, signingTime: at, reason },
    ...{ level: LEVEL, estimatedSize },
  })
  return { bytes: signed.bytes, level: LEVEL }
}

/** After this only filling in signature fields is allowed (DocMDP, level 2). */
async function certify(pdf: PDF, field: PdfDict, value: PdfDict): Promise<void> {
  const parameters = PdfDict.of({
    Type: PdfName.of('TransformParams'),
    P: PdfNumber.of(2),
    V: PdfName.of('1.2'),
  })
  const reference = PdfDict.of({
    Type: PdfName.of('SigRef'),
    TransformMethod: PdfName.of('DocMDP'),
    TransformParams: parameters,
  })
  value.set('Reference', new PdfArray([reference]))
  pdf.getCatalog().set('Perms', PdfDict.of({ DocMDP: field.get('V') as PdfRef }))
}

/**
 * Certifies a drawn document with the installation's seal, as an incremental update.
 * @throws when the document has no seal field (a draft) or is already sealed.
 */
export function sealDocument(pdf: Uint8Array, keys: Keys, { at }: { at: Date }): Promise<Signed> {
  const reason = 'Scelle le texte convenu / Seals the agreed text'
  return signField(pdf, { field: SEAL_FIELD, identity: keys.seal, keys, at, reason, finish: certify })
}

export type SigningRequest = {
  slot: string
  signer: Signatory
  at: Date
  reason: string
  /** In which the printed date is told; the agreement's own. */
  timeZone?: string
}

function boxOf(field: PdfDict): { width: number; height: number } {
  const rect = field.get('Rect') as PdfArray
  const [left = 0, bottom = 0, right = 0, top = 0] = [0, 1, 2, 3].map(
    (index) => (rect.at(index) as PdfNumber).value,
  )
  const round = (length: number) => Math.round(length * 100) / 100
  return { width: round(right - left), height: round(top - bottom) }
}

/**
 * Signs for one party, in the field placed for its slot, as an incremental update with a visible appearance.
 * The certificate is made for this signature alone; its key is forgotten when this returns.
 * @throws when the document has no such field or it is already signed.
 */
export async function signDocument(pdf: Uint8Array, keys: Keys, request: SigningRequest): Promise<Signed> {
  const { slot, signer, at, reason, timeZone = 'UTC' } = request
  const identity = await issueSignatory(keys, signer, at)
  const finish: Finish = async (document, field) => {
    const appearance = await drawAppearance(document, signatureLines(signer, at, timeZone), boxOf(field))
    field.set('AP', PdfDict.of({ N: appearance }))
  }
  return signField(pdf, { field: slot, identity, keys, at, reason, finish })
}
