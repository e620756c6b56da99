import type { Language } from '../words.ts'
import { type Sign, signsOf, wholeWords } from './passage.ts'

export type Strength = 'duty' | 'advice' | 'effort' | 'leave'

/**
 * Words of duty, by their strength. A verb in the present binds in French and “will” in English: a plain duty needs no
 * word of its own, so only what is weaker has to be said on both sides.
 */
const WORDS: Record<Language, Record<Strength, readonly string[]>> = {
  fr: {
    duty: words(
      'doit,doivent,devra,devront,est tenu de,est tenue de,sont tenus de,sont tenues de,est tenu d’,est tenue d’,sont tenus d’,sont tenues d’',
      's’engage,s’engagent,s’engage à,s’engagent à,il faut,est obligé de,est obligée de,incombe,incombent',
    ),
    advice: words('devrait,devraient,il est recommandé,il convient'),
    effort: words(
      's’efforce,s’efforcent,s’efforcera,s’efforceront,tente de,tentent de,dans la mesure du possible,font de leur mieux,fait de son mieux',
    ),
    leave: words(
      'peut,peuvent,pourra,pourront,pourrait,pourraient,puisse,puissent,a le droit,ont le droit,est libre de,sont libres de',
    ),
  },
  en: {
    duty: words(
      'must,shall,will,is required to,are required to,undertake,undertakes,undertakes to,undertake to,commits to,commit to,has to,have to,is bound to,are bound to',
    ),
    advice: words('should,ought to,is recommended,are encouraged to,is encouraged to'),
    effort: words(
      'try,tries,will try,try to,tries to,endeavour,endeavours,strive,strives,best efforts,where possible,as far as possible,to the extent possible',
    ),
    leave: words(
      'may,can,could,might,cannot,is entitled to,are entitled to,has the right,have the right,is free to,are free to',
    ),
  },
}

function words(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(','))
}

/** Words of one strength in a text, each with the word that follows: « peut aviser » says more than « peut ». */
export function modalsIn(text: string, language: Language, strength: Strength): Sign[] {
  const found = signsOf(text, wholeWords(WORDS[language][strength]), () => strength)
  return found.filter(isNoMonth(text)).map((sign) => {
    const [next = ''] =
      text.slice(sign.end).match(/^\s+(?:(?:en|y|se|le|la|les|lui|not|also)\s+)?[\p{L}’'-]+/u) ?? []
    return { ...sign, end: sign.end + next.length }
  })
}

/** “May 1” and “May 2026” are in spring. */
function isNoMonth(text: string) {
  return ({ start, end }: Sign) => text.slice(start, end) !== 'May' || !/^\s+\d/.test(text.slice(end))
}
