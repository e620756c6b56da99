import { dayInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CommitmentCard } from '#app/projections/commitments.server.ts'
import { Anchor } from '../Anchor.tsx'
import { DescriptionList } from '../DescriptionList.tsx'
import { Notice } from '../Notice.tsx'
import { Prose } from '../text/Prose.tsx'

type Props = { card: CommitmentCard; total: number; zone: string; href: string }

/** One promise in plain words: what it is, when, with what proof, and what was said of it before. */
export function CardHead({ card, total, zone, href }: Props) {
  const { t } = useTranslation('commitments')
  const { place, number, title, summary, text, binds, duties, express } = card
  return (
    <>
      <p className="overline">{t(binds ? 'place' : 'otherPlace', { place, total, number })}</p>
      <h2 id="current-title">{title}</h2>
      <Before card={card} zone={zone} />
      <p>{summary}</p>
      {duties.map((duty) => (
        <Duty key={duty.id} duty={duty} />
      ))}
      <Changed card={card} zone={zone} />
      {express && <p className="hint">{t('express')}</p>}
      <details className="card-text">
        <summary>{t('whole')}</summary>
        <div className="agreement-text">
          <Prose text={text} />
        </div>
        <p>
          <Anchor href={href}>{t('clausePage')}</Anchor>
        </p>
      </details>
    </>
  )
}

function Duty({ duty }: { duty: CommitmentCard['duties'][number] }) {
  const { t } = useTranslation('commitments')
  const { letter, title, text, due, evidence } = duty
  const items = [
    { term: t('when'), text: due },
    { term: t('proof'), text: evidence },
  ]
  return (
    <section className="duty">
      <h3>{title}</h3>
      <p className="overline">{t(`duty.${letter}`)}</p>
      <p>{text}</p>
      <DescriptionList items={items.filter((item) => item.text)} />
    </section>
  )
}

function Changed({ card: { revisedAt, revision }, zone }: { card: CommitmentCard; zone: string }) {
  const { t } = useTranslation('commitments')
  const language = useLanguage()
  if (!revisedAt) return null
  const text = t('changedOn', { date: dayInWords(revisedAt, zone, language), revision })
  return <DescriptionList items={[{ term: t('changed'), text }]} />
}

/** What this party said before, and whether it still stands. */
function Before({ card: { said, status }, zone }: { card: CommitmentCard; zone: string }) {
  const { t } = useTranslation('commitments')
  const label = useLabel()
  const language = useLanguage()
  if (!said) return null
  const date = dayInWords(said.at, zone, language)
  if (status === 'stale')
    return (
      <Notice kind="warning">
        <p>{t('stale', { date })}</p>
      </Notice>
    )
  const stance = label('position', status).toLocaleLowerCase(language)
  return (
    <Notice kind="info">
      <p>{t('said', { date, stance })}</p>
      {said.reason && <blockquote>{said.reason}</blockquote>}
    </Notice>
  )
}
