import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
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
      {groupsOf(refused).map((group) => (
        <Refused key={group[0]?.clause} group={group} hrefOf={hrefOf} />
      ))}
    </section>
  )
}

type Refusal = LastCall['refused'][number]

/** Clauses for which the same parties were missing, together. */
function groupsOf(refused: Refusal[]): Refusal[][] {
  const groups = new Map<string, Refusal[]>()
  for (const one of refused) {
    const key = one.parties.join('\n')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

function Refused({ group, hrefOf }: { group: Refusal[]; hrefOf: Props['hrefOf'] }) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  const [first, ...more] = group
  if (!first) return null
  const known = first.parties.length > 0
  const parties = listInWords(first.parties, language)
  if (more.length > 0) {
    const numbers = numbersInWords(
      group.map(({ number }) => number),
      language,
    )
    return <p>{t(known ? 'last.refusedMany' : 'last.refusedManyRule', { numbers, parties })}</p>
  }
  return (
    <p>
      <Anchor href={hrefOf(first.clause)}>
        {t(known ? 'last.refused' : 'last.refusedRule', { number: first.number, parties })}
      </Anchor>
    </p>
  )
}
