import type { Words } from '#machines/words.ts'

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** An ISO date in words. Months are named here, not by the platform, so that every machine prints the same bytes. */
export function dateInWords(iso: string): Words {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const index = Number(month) - 1
  const number = Number(day)
  return {
    fr: `${number === 1 ? '1er' : number}\u00a0${MONTHS.fr[index]}\u00a0${year}`,
    en: `${MONTHS.en[index]}\u00a0${number}, ${year}`,
  }
}
