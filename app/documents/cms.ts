import { fromBER, OctetString, Sequence, UTCTime } from 'asn1js'
import { Certificate, ContentInfo, CryptoEngine, SignedData, type SignerInfo } from 'pkijs'
import { toHex } from './pdf-objects.ts'

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_TIME = '1.2.840.113549.1.9.5'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47'
const SHA256 = '2.16.840.1.101.3.4.2.1'
const DATA = '1.2.840.113549.1.7.1'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const COMMON_NAME = '2.5.4.3'
const ORGANIZATION = '2.5.4.10'

/** Our own: the library otherwise shares one between its copies in a process, and they do not know each other's classes. */
const engine = new CryptoEngine({ name: 'webcrypto', crypto: globalThis.crypto })

/** What a signature container says and whether it holds, part by part. */
export type CmsFindings = {
  formed: boolean
  digest: boolean
  signature: boolean
  namesItsCertificate: boolean
  chain: boolean
  root: Certificate | null
  signer: string
  organization: string
  at: Date | null
}

function attribute(info: SignerInfo, type: string) {
  return info.signedAttrs?.attributes.find((candidate) => candidate.type === type)?.values[0]
}

function field(certificate: Certificate, type: string): string {
  return certificate.subject.typesAndValues.find((name) => name.type === type)?.value.valueBlock.value ?? ''
}

/**
 * Reads the container; the length of the DER says where the padding begins. The library reads lengths and types
 * leniently, and no signature covers the outer ones: only what it writes back to the byte is taken.
 *
 * @throws when the container is no signed data, or is not in the one way in which DER writes it
 */
export function readCms(contents: Uint8Array): { cms: SignedData; paddingIsZero: boolean } {
  const parsed = fromBER(contents)
  if (parsed.offset === -1) throw new Error('The signature container is not DER')
  const der = contents.subarray(0, parsed.offset)
  // What is read as a part of the container must be one: the padding after it could be taken for more parts.
  const parts = parsed.result instanceof Sequence ? parsed.result.valueBlock.value.length : 0
  const same = toHex(parsed.result.toBER()) === toHex(der)
  if (parts !== 2 || !same) throw new Error('The signature container is not in the one way of DER')
  const padding = contents.subarray(parsed.offset)
  const info = new ContentInfo({ schema: parsed.result })
  if (info.contentType !== SIGNED_DATA) throw new Error('The signature container is no signed data')
  const cms = new SignedData({ schema: info.content })
  return { cms, paddingIsZero: padding.every((byte) => byte === 0) }
}

/** The parts that no signature covers must be exactly what we write, or a changed byte there would go unseen. */
function wellFormed(cms: SignedData, info: SignerInfo): boolean {
  return (
    cms.version === 1 &&
    info.version === 1 &&
    cms.signerInfos.length === 1 &&
    cms.digestAlgorithms.length === 1 &&
    cms.digestAlgorithms[0]?.algorithmId === SHA256 &&
    info.digestAlgorithm.algorithmId === SHA256 &&
    cms.encapContentInfo.eContentType === DATA &&
    cms.encapContentInfo.eContent === undefined &&
    certificatesOf(cms).every(({ signatureValue }) => signatureValue.valueBlock.unusedBits === 0)
  )
}

function certificatesOf(cms: SignedData): Certificate[] {
  return (cms.certificates ?? []).filter((item) => item instanceof Certificate)
}

/** The issuer to the byte: read as words, another type of the same letters would be the same name. */
function signerCertificate(cms: SignedData, info: SignerInfo): Certificate | undefined {
  const named = toHex(info.sid.issuer.toSchema().toBER())
  return certificatesOf(cms).find(
    (certificate) =>
      certificate.serialNumber.isEqual(info.sid.serialNumber) &&
      toHex(certificate.issuer.toSchema().toBER()) === named,
  )
}

async function namesCertificate(info: SignerInfo, certificate: Certificate): Promise<boolean> {
  const value = attribute(info, SIGNING_CERTIFICATE)
  if (!(value instanceof Sequence)) return false
  const [first] = (value.valueBlock.value[0] as Sequence).valueBlock.value as Sequence[]
  const hash = first?.valueBlock.value.find((item) => item instanceof OctetString) as OctetString | undefined
  const own = await crypto.subtle.digest('SHA-256', certificate.toSchema().toBER())
  return hash !== undefined && toHex(hash.valueBlock.valueHexView) === toHex(own)
}

/** From the signer to a self-signed root, each vouched for by the next and good at the time of signing. */
async function walkChain(cms: SignedData, leaf: Certificate, at: Date | null): Promise<Certificate | null> {
  const pool = certificatesOf(cms)
  let current = leaf
  for (let step = 0; step <= pool.length; step++) {
    if (at && (at < current.notBefore.value || at > current.notAfter.value)) return null
    const issuer = pool.find((candidate) => candidate.subject.isEqual(current.issuer))
    if (!issuer || !(await current.verify(issuer, engine))) return null
    if (issuer === current) return step > 0 ? current : null
    const constraints = issuer.extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue
    if (!constraints?.cA) return null
    current = issuer
  }
  return null
}

function instant(info: SignerInfo): Date | null {
  const value = attribute(info, SIGNING_TIME)
  return value instanceof UTCTime ? value.toDate() : null
}

/** Checks a container against the bytes that it claims to sign. */
export async function checkCms(cms: SignedData, signed: Uint8Array): Promise<CmsFindings> {
  const info = cms.signerInfos[0]
  const certificate = info && signerCertificate(cms, info)
  if (!info || !certificate) throw new Error('The signature container holds no certificate of its signer')
  const declared = attribute(info, MESSAGE_DIGEST)
  const computed = await crypto.subtle.digest('SHA-256', signed as BufferSource)
  const digest =
    declared instanceof OctetString && toHex(declared.valueBlock.valueHexView) === toHex(computed)
  const at = instant(info)
  const signature = await cms.verify({ signer: 0, data: signed.slice().buffer }, engine).catch(() => false)
  const root = await walkChain(cms, certificate, at).catch(() => null)
  return {
    formed: wellFormed(cms, info),
    digest,
    signature,
    namesItsCertificate: await namesCertificate(info, certificate),
    chain: root !== null,
    root,
    signer: field(certificate, COMMON_NAME),
    organization: field(certificate, ORGANIZATION),
    at,
  }
}
