import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ClauseLink, ClausePage } from '#app/projections/clause.server.ts'
import { Anchor } from '../Anchor.tsx'
import { StateTag } from '../StateTag.tsx'
import { clauseTone } from './marks.ts'

type Props = Pick<ClausePage, 'clause' | 'previous' | 'next'> & {
  hrefOf: (clause: string) => string
  whole: string
}

/** Which clause this is, where it stands, and the way to its neighbours. */
export function ClauseHead({ clause, previous, next, hrefOf, whole }: Props) {
  const { t } = useTranslation('clause')
  const label = useLabel()
  const language = useLanguage()
  const { number, section, status, title, consent } = clause
  return (
    <>
      <nav className="neighbours" aria-label={t('around')}>
        <Anchor href={whole}>{t('back')}</Anchor>
        <Neighbour way="previous" link={previous} hrefOf={hrefOf} />
        <Neighbour way="next" link={next} hrefOf={hrefOf} />
      </nav>
      <p className="overline">
        {section[language]} · {t('number', { number })}
      </p>
      <h2 className="clause-heading">
        {title[language]} <StateTag tone={clauseTone(status)}>{label('clause', status)}</StateTag>
      </h2>
      <p className="hint">{t(`consent.${consent}`)}</p>
      <DependsOn clause={clause} hrefOf={hrefOf} />
    </>
  )
}

type NeighbourProps = { way: 'previous' | 'next'; link: ClauseLink | null; hrefOf: Props['hrefOf'] }

function Neighbour({ way, link, hrefOf }: NeighbourProps) {
  const { t } = useTranslation('clause')
  const language = useLanguage()
  if (!link) return null
  return <Anchor href={hrefOf(link.id)}>{t(way, { number: link.number, name: link.title[language] })}</Anchor>
}

function DependsOn({ clause: { dependsOn }, hrefOf }: Pick<Props, 'clause' | 'hrefOf'>) {
  const { t } = useTranslation('clause')
  const language = useLanguage()
  if (dependsOn.length === 0) return null
  return (
    <p className="hint">
      {t('dependsOn')}{' '}
      {dependsOn.map(({ id, number, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Anchor href={hrefOf(id)}>
            {number}. {title[language]}
          </Anchor>
        </span>
      ))}
    </p>
  )
}
