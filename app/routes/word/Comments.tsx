import { useTranslation } from '#app/locales/useTranslation.ts'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import type { Preview } from '#app/web/word-preview.server.ts'

/** What was written in the margin: those on a clause may be said on its page, the others are only shown. */
export function Comments({ comments }: Pick<Preview, 'comments'>) {
  const { t } = useTranslation('word')
  return (
    <section aria-labelledby="comments">
      <h3 id="comments">{t('comments.heading')}</h3>
      <p>{t('comments.text')}</p>
      {comments.map(({ author, words, number, input }, at) => {
        const name = author || t('comments.nobody')
        const key = `${at} ${words}`
        if (input === null || number === null)
          return (
            <p key={key}>
              {number === null
                ? t('comments.outside', { author: name })
                : t('comments.take', { number, author: name })}
              <br />
              {words}
            </p>
          )
        return (
          <Checkbox
            key={key}
            {...{ id: `comment-${at}`, name: 'comment', value: input, hint: words }}
            label={t('comments.take', { number, author: name })}
          />
        )
      })}
    </section>
  )
}
