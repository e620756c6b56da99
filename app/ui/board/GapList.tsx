import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Gap } from '#app/projections/gaps.server.ts'
import { Anchor } from '../Anchor.tsx'
import { useGroupName } from './useGroupName.ts'

type Props = {
  gaps: Gap[]
  zone: string
  hrefs: { clause: (id: string) => string; parties: string; mine: (clause: string) => string }
}

/** What is missing, as sentences in the order in which they are worth doing, each with its next step. */
export function GapList({ gaps, zone, hrefs }: Props) {
  return (
    <ol className="gaps">
      {gaps.map((gap) => (
        <li key={`${gap.code} ${gap.numbers.join()} ${gap.parties.join()}`}>
          <Sentence gap={gap} />
          <NextStep gap={gap} zone={zone} />
          <Step gap={gap} hrefs={hrefs} />
        </li>
      ))}
    </ol>
  )
}

function Sentence({ gap }: { gap: Gap }) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  const groupName = useGroupName()
  const parties = listInWords(gap.parties, language)
  const numbers = numbersInWords(gap.numbers, language)
  const types = groupName(gap.types)
  return <strong>{t(`gap.${gap.code}`, { count: gap.numbers.length, parties, numbers, types })}</strong>
}

function NextStep({ gap, zone }: { gap: Gap; zone: string }) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  const { code, binding, changedAt, mine } = gap
  const changed = code === 'reconfirm' && changedAt
  const bound = code === 'positions' && binding.length > 0
  return (
    <p className="gap-next">
      {mine && <>{t('gaps.yours')} </>}
      {changed && t('next.reconfirmChanged', { date: dayInWords(changedAt, zone, language) })}
      {bound && t('next.binding', { count: binding.length, binding: numbersInWords(binding, language) })}
      {!changed && !bound && t(`next.${code}`)}
    </p>
  )
}

/** Where the step is taken: the reader's own answers are given on its commitments, the rest on the clause. */
function Step({ gap: { code, clause, numbers, mine }, hrefs }: { gap: Gap; hrefs: Props['hrefs'] }) {
  const { t } = useTranslation('board')
  if (code === 'open_review') return <Anchor href={hrefs.parties}>{t('gaps.draft')}</Anchor>
  if (code === 'invitations')
    return <Anchor href={hrefs.parties}>{t(mine ? 'gaps.join' : 'gaps.parties')}</Anchor>
  if (!clause) return null
  if (mine && ['positions', 'reconfirm'].includes(code))
    return <Anchor href={hrefs.mine(clause)}>{t('gaps.answer')}</Anchor>
  return <Anchor href={hrefs.clause(clause)}>{t('gaps.open', { number: numbers[0] })}</Anchor>
}
