import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'

type Made = { proposals: number; comments: number; refused: { number: number; code: string }[] }

/** What became of the copy that was confirmed a moment ago. */
export function Outcome({ made: { proposals, comments, refused } }: { made: Made }) {
  const { t } = useTranslation('word')
  const reason = useReason()
  const to = useSeatPath()
  return (
    <Notice
      kind={refused.length > 0 ? 'warning' : 'success'}
      title={t('made.proposals', { count: proposals })}
      live
    >
      {comments > 0 && <p>{t('made.comments', { count: comments })}</p>}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ number, code }) => (
            <li key={`${number} ${code}`}>{t('made.refused', { number, why: reason({ code }) })}</li>
          ))}
        </ul>
      )}
      <p>
        {t('made.where')} <Anchor href={to('agreement.text')}>{t('made.toText')}</Anchor>
      </p>
    </Notice>
  )
}
