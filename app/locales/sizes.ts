import type { Language } from '#machines/words.ts'

/** A count of bytes as people say it: `12 Ko`, `1.4 MB`. */
export function sizeInWords(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  const [count, unit] = kilobytes < 1024 ? [kilobytes, KILO] : [Math.round(kilobytes / 102.4) / 10, MEGA]
  return `${count.toLocaleString(`${language}-CA`)}\u00a0${unit[language]}`
}

const KILO = { fr: 'Ko', en: 'KB' }
const MEGA = { fr: 'Mo', en: 'MB' }
