import type { Words } from '#machines/words.ts'

/** The checks, by name. A name never changes: history and tests refer to it. */
export type CheckName =
  | 'file.size'
  | 'file.kind'
  | 'root.readable'
  | 'history.chain'
  | 'history.contents'
  | 'history.sealed'
  | 'history.head'
  | 'history.continues'
  | 'file.readable'
  | 'file.sha256'
  | 'content.attached'
  | 'content.canonical'
  | 'content.digest'
  | 'content.expected'
  | 'content.recorded'
  | 'seal.stands'
  | 'seal.certifies'
  | 'revisions.allowed'
  | 'revisions.covered'
  | 'signature.range'
  | 'signature.padding'
  | 'signature.form'
  | 'signature.bytes'
  | 'signature.key'
  | 'signature.certificate'
  | 'signature.root'
  | 'signature.party'
  | 'signature.recorded'

/** One thing that was checked. `ok` is null when it could not be, for want of something to compare with. */
export type Check = { check: CheckName; ok: boolean | null; detail: Words; field?: string }

export function check(name: CheckName, ok: boolean | null, fr: string, en: string, field?: string): Check {
  return { check: name, ok, detail: { fr, en }, ...(field !== undefined && { field }) }
}
