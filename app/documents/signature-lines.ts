import type { Words } from '#machines/words.ts'
import { dateInWords } from '#templates/documents/calendar.ts'
import type { Written } from './appearance.ts'
import type { Signatory } from './keys.ts'
import { SIGNATURE_FACES } from './signature-faces.ts'

function both(words: Words): string[] {
  return words.fr === words.en ? [words.fr] : [words.fr, words.en]
}

/** The instant in the agreement's time zone, told in both languages with the zone's name. */
function instantInWords(at: Date, timeZone: string): Words {
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]))
  const date = dateInWords(`${part.year}-${part.month}-${part.day}`)
  return {
    fr: `Signé électroniquement le ${date.fr} à ${part.hour}\u00a0h\u00a0${part.minute} (${timeZone})`,
    en: `Signed electronically on ${date.en} at ${part.hour}:${part.minute} (${timeZone})`,
  }
}

/** What stands in a signature field once it is signed: who, in what capacity, for whom, when. */
export function signatureLines(
  { name, title, organization }: Signatory,
  at: Date,
  timeZone: string,
): Written[] {
  const rest = (text: string, size: number): Written => ({ text, size, face: SIGNATURE_FACES.rest })
  return [
    { text: name, size: 12, face: SIGNATURE_FACES.name },
    rest(both(title).join(' / '), 8.4),
    ...both(organization).map((text) => rest(text, 8.4)),
    ...both(instantInWords(at, timeZone)).map((text) => rest(text, 7.4)),
  ]
}
