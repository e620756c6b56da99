import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { TextClause } from '#app/projections/text.server.ts'
import { Anchor } from '../Anchor.tsx'
import { BilingualPair } from '../BilingualPair.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { StateTag } from '../StateTag.tsx'
import { ClauseWords } from './ClauseWords.tsx'
import { DutyLines } from './DutyLines.tsx'
import { clauseTone, markOf } from './marks.ts'
import { Reservations } from './Reservations.tsx'
import { usePartyNames } from './usePartyNames.ts'

/** Where a clause's page is: as it stands, or with the change between two revisions. */
export type ClauseHref = (clause: string, query?: Record<string, number>) => string

type Props = {
  clause: TextClause
  parties: PartyNames
  /** None when the text is read as it was, since the clause's page shows it as it is. */
  href?: ClauseHref
  /** What one can do on the clause's page. */
  may: 'read' | 'respond' | 'edit'
}

/** One clause of the text: number, both languages with their duties, and what is to know beside it. */
export function ClauseArticle({ clause, parties, ...aside }: Props) {
  const { t } = useTranslation('text')
  const language = useLanguage()
  const words = (of: 'fr' | 'en') => (
    <>
      <ClauseWords {...clause} language={of} hrefOf={aside.href} />
      <DutyLines duties={clause.duties} parties={parties} language={of} />
    </>
  )
  return (
    <article id={clause.id} className="clause">
      <BilingualPair
        first={language}
        number={
          <>
            <span className="pair-word">{t('clauseWord')} </span>
            {clause.number}
          </>
        }
        fr={words('fr')}
        en={words('en')}
        aside={<Aside clause={clause} parties={parties} {...aside} />}
      />
    </article>
  )
}

function Aside({ clause, parties, href, may }: Props) {
  const { t } = useTranslation('text')
  const label = useLabel()
  const { id, number, status, revision, objecting } = clause
  const nameOf = usePartyNames(parties)
  const verb = may === 'respond' && !clause.own?.awaited ? 'again' : may
  return (
    <>
      <p>
        <StateTag tone={clauseTone(status)}>{label('clause', status)}</StateTag>{' '}
        {revision > 1 && <span className="clause-revision">{t('revision', { revision })}</span>}
      </p>
      {objecting.length > 0 && (
        <p className="stops">{t('objecting', { count: objecting.length, parties: nameOf(objecting) })}</p>
      )}
      <Reservations reservations={clause.reservations} parties={parties} />
      <OwnLine clause={clause} href={href} />
      {href && (
        <p className="clause-link">
          <Anchor href={href(id)}>{t(verb, { number })}</Anchor>
        </p>
      )}
    </>
  )
}

function OwnLine({ clause: { id, own, revision }, href }: Pick<Props, 'clause' | 'href'>) {
  const { t } = useTranslation('text')
  if (!own || (own.status === 'none' && !own.awaited)) return null
  const { since } = own
  return (
    <div className="own-line">
      <p>
        {t('ours')} <PositionMark position={markOf(own.status)} words />
      </p>
      {since !== null && href && (
        <p>
          <Anchor href={href(id, { from: since, to: revision })}>{t('changed', { since, revision })}</Anchor>
        </p>
      )}
      {since === null && own.awaited && <p>{t('awaited')}</p>}
    </div>
  )
}
