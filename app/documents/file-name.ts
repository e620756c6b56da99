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
