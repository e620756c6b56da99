import { notices as en } from '#app/locales/en/notices.ts'
import { notices as fr } from '#app/locales/fr/notices.ts'
import type { Words } from '#machines/words.ts'

/** A clause in a list, with the clause whose change touched it, in both languages. */
export function clauseItem(clause: Words, cause: Words | null = null): Words {
  return { fr: fill(fr, clause.fr, cause?.fr), en: fill(en, clause.en, cause?.en) }
}

function fill(words: typeof fr, clause: string, cause: string | undefined): string {
  const pattern = cause === undefined ? words.clauseItem : words.clauseItemBecause
  return pattern.replace('{{clause}}', () => clause).replace('{{cause}}', () => cause ?? '')
}

/** A duty in a list, with the moment until which it is on time when it has one, in both languages. */
export function dutyItem(duty: Words, due: Words | null): Words {
  return { fr: withDue(fr, duty.fr, due?.fr), en: withDue(en, duty.en, due?.en) }
}

function withDue(words: typeof fr, duty: string, due: string | undefined): string {
  const pattern = due === undefined ? words.dutyItem : words.dutyItemDue
  return pattern.replace('{{duty}}', () => duty).replace('{{due}}', () => due ?? '')
}
