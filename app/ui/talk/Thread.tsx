import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadComment, ReadThread } from '#app/projections/talk.server.ts'
import { DateText } from '../DateText.tsx'
import { StateTag } from '../StateTag.tsx'
import { type TalkNames, useAuthor } from './Author.tsx'

type Props = {
  thread: ReadThread
  names: TalkNames
  /** What the reader may do about one comment. */
  act?: (comment: ReadComment) => ReactNode
  children?: ReactNode
}

/** A comment, what it is about, and what was answered to it. */
export function Thread({ thread, names, act, children }: Props) {
  const { t } = useTranslation('talk')
  const { id, quote, comments, resolved } = thread
  return (
    <article className="thread" id={`thread-${id}`}>
      {resolved && <StateTag>{t('resolved')}</StateTag>}
      {quote && (
        <div>
          <p className="hint">{t('quoted')}</p>
          <blockquote className="agreement-text" lang={quote.language}>
            {quote.words}
          </blockquote>
        </div>
      )}
      <ol className="comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Comment comment={comment} names={names} />
            {act?.(comment)}
          </li>
        ))}
      </ol>
      {children}
    </article>
  )
}

function Comment({ comment, names }: { comment: ReadComment; names: TalkNames }) {
  const { t } = useTranslation('talk')
  const author = useAuthor(names)
  const { by, party, at, revision, words, withdrawn } = comment
  return (
    <>
      <p className="comment-head">
        <strong>{author(by, party)}</strong>{' '}
        <span className="hint">
          <DateText at={at} zone={names.zone} time /> · {t('onRevision', { revision })}
        </span>
      </p>
      {withdrawn ? <p className="hint">{t('withdrawn')}</p> : <p className="comment-words">{words}</p>}
    </>
  )
}
