import { useTranslation } from 'react-i18next'
import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import type { LastCall } from '#app/projections/calls.server.ts'
import { Anchor } from '../Anchor.tsx'

type Props = { last: LastCall; zone: string; hrefOf: (clause: string) => string }

/** What the last call came to: how it ended, what it adopted, what was missing for the rest. */
export function LastCallOutcome({ last, zone, hrefOf }: Props) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  const { adopted, refused, how, reason, at } = last
  const numbers = numbersInWords(adopted, language)
  const nothing = how === 'closed' && adopted.length + refused.length === 0
  return (
    <section aria-labelledby="last-call">
      <h3 id="last-call">{t('last.title')}</h3>
      <p>
        {t(`last.${how}`, { date: dayInWords(at, zone, language) })} {how === 'cancelled' && reason}
        {nothing && t('last.nothing')}
      </p>
      {adopted.length > 0 && <p>{t('last.adopted', { count: adopted.length, numbers })}</p>}
      {refused.map(({ number, clause, parties }) => (
        <p key={clause}>
          <Anchor href={hrefOf(clause)}>
            {parties.length > 0
              ? t('last.refused', { number, parties: listInWords(parties, language) })
              : t('last.refusedRule', { number })}
          </Anchor>
        </p>
      ))}
    </section>
  )
}
