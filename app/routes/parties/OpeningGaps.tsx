import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { OpeningGap } from '#app/projections/guide.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'

/** What keeps the review from being opened, each with the way to where it is mended. */
export function OpeningGaps({ gaps }: { gaps: OpeningGap[] }) {
  const { t } = useTranslation('parties')
  const sentence = useSentence()
  const href = useWayToMend()
  if (gaps.length === 0) return null
  return (
    <ul className="opening-gaps">
      {gaps.map((gap) => {
        const way = href(gap)
        return (
          <li key={gap.code}>
            {sentence(gap)}{' '}
            {way && (
              <Anchor href={way}>
                {t('gap.mend')}
                <span className="sr-only"> ({sentence(gap)})</span>
              </Anchor>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const COUNTED = ['language_missing', 'nobody_accountable', 'several_accountable'] as const
const PLAIN = ['policy_not_locked', 'fewer_than_two_parties', 'no_clause'] as const

/** A reason that this page has no words of its own for still reads as the procedure says it. */
function useSentence(): (gap: OpeningGap) => string {
  const { t } = useTranslation('parties')
  const reason = useReason()
  return ({ code, count, first }) => {
    const counted = COUNTED.find((one) => one === code)
    const plain = PLAIN.find((one) => one === code)
    if (counted) return t(`gap.${counted}`, { count, number: first?.number, title: first?.title })
    return plain ? t(`gap.${plain}`) : reason({ code })
  }
}

function useWayToMend(): (gap: OpeningGap) => string | null {
  const to = useSeatPath()
  return ({ code, first }) => {
    switch (code) {
      case 'policy_not_locked':
        return to('agreement.parties', { hash: 'rule' })
      case 'fewer_than_two_parties':
        return to('agreement.parties', { query: { add: 'choose' } })
      case 'no_clause':
        return to('agreement.text')
      case 'language_missing':
        return first && to('agreement.clause', { clause: first.clause })
      default:
        return first && to('agreement.responsibilities')
    }
  }
}
