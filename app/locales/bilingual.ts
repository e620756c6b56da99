import type { Letter } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'

/**
 * Words that stand inside the text of an agreement. They follow the language of the text, not of the page: both
 * columns are on the page at once. French labels bring the space before their colon.
 */
export const inText: Record<Language, Record<Letter | 'evidence' | 'due' | 'summary', string>> = {
  fr: {
    A: 'Rend compte\u00a0:',
    R: 'Responsable\u00a0:',
    C: 'À consulter\u00a0:',
    I: 'À informer\u00a0:',
    evidence: 'Preuve\u00a0:',
    due: 'Quand\u00a0:',
    summary: 'En clair',
  },
  en: {
    A: 'Accountable:',
    R: 'Responsible:',
    C: 'Consulted:',
    I: 'Informed:',
    evidence: 'Evidence:',
    due: 'When:',
    summary: 'In plain words',
  },
}
