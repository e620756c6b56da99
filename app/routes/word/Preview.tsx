import { useActionData, useLocation } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { usePageForm } from '#app/web/form.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { Preview as Read } from '#app/web/word-preview.server.ts'
import { Comments } from './Comments.tsx'
import { OfferArticle } from './OfferArticle.tsx'
import { UnmatchedList } from './UnmatchedList.tsx'

/** Everything that a copy says, clause by clause, before any of it is proposed. */
export function Preview({ read, mayPropose }: { read: Read; mayPropose: boolean }) {
  const { t } = useTranslation('word')
  const { offers, unchanged, unmatched, more, comments } = read
  const { pathname, search } = useLocation()
  const labels = { reason: t('confirm.reason') }
  const form = usePageForm<typeof labels>({ id: 'confirm', answer: useActionData(), labels })
  const some = mayPropose && [...offers, ...comments].some(({ input }) => input !== null)
  return (
    <PageForm form={form} encType="multipart/form-data">
      <section aria-labelledby="read">
        <h3 id="read">{t('read.heading')}</h3>
        <p>
          {offers.length === 0 ? t('read.none') : t('read.count', { count: offers.length })}{' '}
          {unchanged > 0 && t('read.unchanged', { count: unchanged })}
        </p>
        {offers.map((offer) => (
          <OfferArticle key={offer.clause} offer={offer} />
        ))}
      </section>
      {unmatched.length > 0 && <UnmatchedList unmatched={unmatched} more={more} />}
      {comments.length > 0 && <Comments comments={comments} />}
      <section aria-labelledby="confirm-heading">
        <h3 id="confirm-heading">{t('confirm.heading')}</h3>
        {some ? (
          <>
            <TextArea {...form.field('reason')} hint={t('confirm.reasonHint')} optional />
            <Button>{t('confirm.send')}</Button>
          </>
        ) : (
          <p>{t('confirm.nothing')}</p>
        )}
        <p>
          <Anchor href={pathname + search}>{t('another')}</Anchor>
        </p>
      </section>
    </PageForm>
  )
}
