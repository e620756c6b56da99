import { sha256, toHex } from '#app/record/digest.ts'
import { type Check, check } from './check.ts'
import type { Verdict } from './verdict.ts'
import { PemConverter, X509Certificate } from './x509.ts'

/** A root certificate that somebody hands over with the files that it is to vouch for. */
export type Root = { der: Uint8Array; name: string }

/** The certificate in a PEM file, or null when it is none. */
export function readRoot(pem: Uint8Array): Root | null {
  try {
    const [der] = PemConverter.decode(new TextDecoder().decode(pem))
    if (!der) return null
    const certificate = new X509Certificate(der)
    return { der: new Uint8Array(der), name: certificate.subjectName.getField('O')[0] ?? '' }
  } catch {
    return null
  }
}

/** What there is to say of a root: it is believed because one handed it over, and its digest is what to compare. */
export async function rootChecks({ der, name }: Root): Promise<{
  sha256: string
  checks: Check[]
  verdict: Verdict
}> {
  const said = {
    fr: `Racine de l’installation «\u00a0${name}\u00a0»\u00a0: les fichiers vérifiés avec elle s’y comparent aussi.`,
    en: `Root of the installation “${name}”: the files checked with it are compared with it too.`,
  }
  const digest = toHex(await sha256(der))
  return {
    sha256: digest,
    checks: [check('root.readable', true, said.fr, said.en)],
    verdict: { tone: 'open', text: said },
  }
}
