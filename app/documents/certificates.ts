import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  type Extension,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from './x509.ts'

/** What keys are made of. RSA-3072 is there for whoever must meet a rule that names RSA (SOR/2005-30). */
export type KeyKind = 'P-256' | 'RSA-3072'

/** A certificate and the private key that goes with it. */
export type Identity = { certificate: X509Certificate; key: CryptoKey }

type Role = { subject: JsonName; authority: boolean; pathLength?: number; from: Date; until: Date }

const ALGORITHM = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'RSA-3072': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 3072,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
} as const

/** The parameters with which WebCrypto makes, reads and uses keys of a kind. */
export function algorithmOf(kind: KeyKind) {
  return ALGORITHM[kind]
}

/** Which kind a certificate's key is. */
export function kindOf(certificate: X509Certificate): KeyKind {
  return certificate.publicKey.algorithm.name === 'ECDSA' ? 'P-256' : 'RSA-3072'
}

async function extensions(role: Role, keys: CryptoKeyPair, issuer: Identity | null): Promise<Extension[]> {
  const usage = role.authority
    ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation
  return [
    new BasicConstraintsExtension(role.authority, role.pathLength, true),
    new KeyUsagesExtension(usage, true),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    await AuthorityKeyIdentifierExtension.create(issuer ? issuer.certificate.publicKey : keys.publicKey),
  ]
}

/**
 * Makes a key pair and a certificate for it.
 * @param issuer who signs it; null makes a root, which signs itself.
 * @returns the identity; its private key can be exported only so that it can be written to the keys folder.
 */
export async function issue(role: Role, kind: KeyKind, issuer: Identity | null): Promise<Identity> {
  const algorithm = ALGORITHM[kind]
  const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
  const issuerKind = issuer ? kindOf(issuer.certificate) : kind
  const certificate = await X509CertificateGenerator.create({
    subject: role.subject,
    issuer: issuer ? issuer.certificate.subjectName : role.subject,
    notBefore: role.from,
    notAfter: role.until,
    publicKey: keys.publicKey,
    signingKey: issuer ? issuer.key : keys.privateKey,
    signingAlgorithm: ALGORITHM[issuerKind],
    extensions: await extensions(role, keys, issuer),
  })
  return { certificate: new X509Certificate(certificate.rawData), key: keys.privateKey }
}
