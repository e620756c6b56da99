import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Own } from '#app/projections/own-answer.server.ts'
import { DateText } from '../DateText.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { markOf } from './marks.ts'

/** What the reader's party last said, on which revision, by whom. */
export function OwnNow({ own, people, zone }: { own: Own; people: Record<string, string>; zone: string }) {
  const { t } = useTranslation('clause')
  const { status, revision, at, by, reason } = own
  const answered = at !== '' && status !== 'none' && status !== 'no_response'
  return (
    <>
      <p>
        {t('own.now')} <PositionMark position={markOf(status)} words />
        {answered && (
          <span className="hint">
            {' '}
            {t('own.given', { revision, person: people[by] ?? t('someone') })}
            <DateText at={at} zone={zone} />
          </span>
        )}
      </p>
      {answered && reason && <p className="agreement-text">{t('own.reason', { reason })}</p>}
    </>
  )
}
