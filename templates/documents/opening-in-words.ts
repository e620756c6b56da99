import type { Content } from '#machines/content.ts'
import type { Words } from '#machines/words.ts'
import { dateInWords } from './calendar.ts'

const REGIME: Record<Content['languages']['regime'], Words> = {
  equal: {
    fr: 'Les versions française et anglaise font également foi.',
    en: 'The French and English versions are equally authoritative.',
  },
  french_prevails: {
    fr: 'La version française l’emporte en cas de divergence.',
    en: 'The French version prevails if the two differ.',
  },
  english_prevails: {
    fr: 'La version anglaise l’emporte en cas de divergence.',
    en: 'The English version prevails if the two differ.',
  },
}

function effectInWords({ notBefore, endsOn }: Content['effect']): Words {
  const start = notBefore && dateInWords(notBefore)
  const end = endsOn && dateInWords(endsOn)
  return {
    fr: [
      start
        ? `Elle prend effet le jour de la dernière signature exigée, mais pas avant le ${start.fr}.`
        : 'Elle prend effet le jour de la dernière signature exigée.',
      end ? `Elle prend fin le ${end.fr}.` : 'Elle est sans date de fin.',
    ].join(' '),
    en: [
      start
        ? `It takes effect on the day of the last required signature, but not before ${start.en}.`
        : 'It takes effect on the day of the last required signature.',
      end ? `It ends on ${end.en}.` : 'It has no end date.',
    ].join(' '),
  }
}

/** From when to when it holds, and which language speaks last. */
export function openingInWords(content: Pick<Content, 'effect' | 'languages'>): Words {
  const effect = effectInWords(content.effect)
  const regime = REGIME[content.languages.regime]
  return { fr: `${effect.fr} ${regime.fr}`, en: `${effect.en} ${regime.en}` }
}
