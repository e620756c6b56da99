import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'

type Props = {
  at: string
  /** The agreement's time zone, such as `America/Toronto`. */
  zone: string
  /** With the time of day, as every deadline has. */
  time?: boolean
  weekday?: boolean
}

/** A date as people say it, in the language of the page and the time zone of the agreement. */
export function DateText({ at, zone, time, weekday }: Props) {
  const language = useLanguage()
  const inWords = time ? momentInWords : dayInWords
  return <time dateTime={at}>{inWords(at, zone, language, { weekday })}</time>
}
