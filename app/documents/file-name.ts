import type { ScheduleType } from '#machines/schedules.ts'
import type { Language, Words } from '#machines/words.ts'

const STATES = {
  fr: { draft: 'ebauche', sealed: 'scellee', signatures: 'signatures', void: 'annulee' },
  en: { draft: 'draft', sealed: 'sealed', signatures: 'signatures', void: 'void' },
} as const

/** Which copy of an agreement a file holds: a draft, or the sealed text with so many signatures, perhaps void since. */
export type Copy = 'draft' | { signatures: number; voided: boolean }

/**
 * The name under which a copy is saved: plain letters that every system takes, the agreement's title, then what the
 * copy is worth: `stages-et-apprentissage-2-signatures.pdf`, `…-ebauche.pdf`, `…-4-signatures-annulee.pdf`.
 */
export function fileName(title: Words, copy: Copy, language: Language): string {
  const words = STATES[language]
  const worth =
    copy === 'draft'
      ? [words.draft]
      : [
          copy.signatures === 0 ? words.sealed : `${copy.signatures}-${words.signatures}`,
          ...(copy.voided ? [words.void] : []),
        ]
  return `${[plain(title[language]) || 'entente', ...worth].join('-')}.pdf`
}

function plain(title: string): string {
  const letters = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/** The name of a Word copy, which is always a draft: `stages-ebauche.docx`, `stages-ebauche-comparee.docx`. */
export function copyName(title: Words, language: Language, redline: boolean): string {
  const compared = { fr: 'comparee', en: 'redline' }
  const worth = [STATES[language].draft, ...(redline ? [compared[language]] : [])]
  return `${[plain(title[language]) || 'entente', ...worth].join('-')}.docx`
}

/** The endings that each type of file may have; the first is given where a name has none of them. */
const ENDINGS: Record<ScheduleType, string[]> = {
  ...{ pdf: ['pdf'], docx: ['docx'], odt: ['odt'], xlsx: ['xlsx'], ods: ['ods'] },
  ...{ csv: ['csv'], txt: ['txt', 'md', 'text'], png: ['png'], jpeg: ['jpg', 'jpeg'] },
}

/** Controls, marks that turn the reading direction unseen, and what some system takes for a path or a command. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*\\/]/gu

/** A name as somebody sent it, made safe to show and to save: no path, nothing unseen, the ending of what it really is. */
export function savedName(sent: string, type: ScheduleType): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const endings = ENDINGS[type]
  const [, stem = clean, ending = ''] = clean.match(/^(.+)\.([^.]{1,8})$/) ?? []
  const fits = endings.includes(ending.toLowerCase())
  const name = [...(fits ? stem : clean)].slice(0, 120).join('').trim() || 'document'
  return `${name}.${fits ? ending.toLowerCase() : endings[0]}`
}

/** `Content-Disposition` with the name in both spellings (RFC 6266): plain letters, and as it is. */
export function attachmentNamed(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`
}
