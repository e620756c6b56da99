import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Preview } from '#app/web/word-preview.server.ts'

type Unmatched = Preview['unmatched'][number]

/** What is in a copy and is made nothing of: all of it, so that nothing is lost unseen. */
export function UnmatchedList({ unmatched, more }: Pick<Preview, 'unmatched' | 'more'>) {
  const { t } = useTranslation('word')
  const sentenceOf = useSentence()
  return (
    <section aria-labelledby="unmatched">
      <h3 id="unmatched">{t('unmatched.heading')}</h3>
      <p>{t('unmatched.text')}</p>
      <ul className="word-unmatched">
        {unmatched.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one reading never move
          <li key={at}>{sentenceOf(one)}</li>
        ))}
        {more > 0 && <li>{t('unmatched.more', { count: more })}</li>}
      </ul>
    </section>
  )
}

function useSentence(): (one: Unmatched) => string {
  const { t } = useTranslation('word')
  return (one) => {
    switch (one.kind) {
      case 'added':
      case 'removed':
        return t(`unmatched.${one.kind}`, { words: one.words })
      case 'clause_missing':
      case 'row_missing':
        return t(`unmatched.${one.kind}`, { number: one.number })
      case 'cell':
        return t('unmatched.cell', { number: one.number, party: one.party, words: one.words })
      case 'odd': {
        const what = t(`odd.${one.what as 'picture'}`)
        return one.number === null
          ? t('unmatched.oddOutside', { what })
          : t('unmatched.odd', { number: one.number, what })
      }
      default:
        return t(`unmatched.${one.kind}`, { number: one.number, part: t(`part.${one.part}.${one.language}`) })
    }
  }
}
