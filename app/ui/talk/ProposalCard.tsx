import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadProposal } from '#app/projections/proposals.server.ts'
import { DateText } from '../DateText.tsx'
import { Notice } from '../Notice.tsx'
import { LineRedline, Redline } from '../Redline.tsx'
import { StateTag } from '../StateTag.tsx'
import { usePartyNames } from '../text/usePartyNames.ts'
import { type TalkNames, useAuthor } from './Author.tsx'

type Props = {
  proposal: ReadProposal
  names: TalkNames
  /** Where its heading stands among the page's. */
  level?: 'h3' | 'h4'
  /** What it is about, where the page does not say. */
  about?: ReactNode
  children?: ReactNode
}

const TONES = { open: 'waiting', accepted: 'agreed', declined: 'stopped' } as const

/** How somebody would have a clause read: what changes against what they read, why, and what became of it. */
export function ProposalCard({ proposal, names, level: Heading = 'h4', about, children }: Props) {
  const { t } = useTranslation('talk')
  const author = useAuthor(names)
  const nameOf = usePartyNames(names.parties)
  const { id, party, by, at, revision, status, reason, fromCopy } = proposal
  const tone = status in TONES ? TONES[status as keyof typeof TONES] : 'plain'
  return (
    <article className="proposal-card" id={`proposal-${id}`} aria-labelledby={`proposal-${id}-title`}>
      <Heading id={`proposal-${id}-title`}>
        {t('proposals.of', { party: nameOf([party]) })}{' '}
        <StateTag tone={tone}>{t(`proposals.status.${status}`)}</StateTag>
      </Heading>
      {about && <p>{about}</p>}
      <p className="hint">
        {author(by, party)}, <DateText at={at} zone={names.zone} />, {t('proposals.written', { revision })}
        {fromCopy && `, ${t('proposals.copy')}`}
      </p>
      <p>{reason ? t('proposals.why', { reason }) : t('proposals.noReason')}</p>
      <ProposedChanges proposal={proposal} names={names} />
      <Standing proposal={proposal} />
      <Answered proposal={proposal} names={names} />
      {children}
    </article>
  )
}

/** Only the languages that change are shown; the other is said to stay as it is. */
function ProposedChanges({ proposal, names }: Pick<Props, 'proposal' | 'names'>) {
  const { t } = useTranslation('talk')
  const { before, after, languages } = proposal
  const reader = useLanguage()
  const order = languages.toSorted((one) => (one === reader ? -1 : 1))
  return (
    <>
      {languages.length === 1 && (
        <p className="hint">{t(languages[0] === 'fr' ? 'proposals.onlyFr' : 'proposals.onlyEn')}</p>
      )}
      {languages.length > 0 && (
        <div className={languages.length > 1 ? 'pair' : undefined}>
          {order.map((lang) => (
            <div key={lang} className="pair-text" lang={lang}>
              {before.title[lang] !== after.title[lang] && (
                <div className="redline-title">
                  <LineRedline before={before.title[lang]} after={after.title[lang]} lang={lang} />
                </div>
              )}
              {before.text[lang] !== after.text[lang] && (
                <Redline before={before.text[lang]} after={after.text[lang]} lang={lang} />
              )}
            </div>
          ))}
        </div>
      )}
      <Letters proposal={proposal} names={names} />
    </>
  )
}

function Letters({ proposal: { letters }, names }: Pick<Props, 'proposal' | 'names'>) {
  const { t } = useTranslation('clause')
  const { t: say } = useTranslation('talk')
  const language = useLanguage()
  const nameOf = usePartyNames(names.parties)
  if (letters.length === 0) return null
  return (
    <>
      <p>
        <strong>{say('proposals.letters')}</strong>
      </p>
      <ul>
        {letters.map(({ duty, party, title, before, after }) => (
          <li key={`${duty} ${party}`}>
            {t('revisions.letter', {
              ...{ party: nameOf([party]), duty: title[language] },
              before: before ?? t('revisions.noLetter'),
              after: after ?? t('revisions.noLetter'),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whether the clause has changed since, and whether that is in the way. */
function Standing({ proposal: { status, revision, current, overtaken } }: Pick<Props, 'proposal'>) {
  const { t } = useTranslation('talk')
  if (status !== 'open' || revision === current) return null
  if (overtaken.length === 0) return <p className="hint">{t('proposals.outdated')}</p>
  return (
    <Notice kind="warning" title={t('proposals.overtakenTitle')}>
      <p>{t('proposals.overtaken', { revision, current })}</p>
    </Notice>
  )
}

function Answered({ proposal: { status, answer }, names }: Pick<Props, 'proposal' | 'names'>) {
  const { t } = useTranslation('talk')
  const author = useAuthor(names)
  if (!answer) return null
  const { by, party, at, reason, revision, reworded } = answer
  const who = author(by, party)
  const said = {
    accepted: t(reworded ? 'proposals.reworded' : 'proposals.accepted', { who, revision: revision ?? 0 }),
    declined: t('proposals.declined', { who, reason }),
    withdrawn: t('proposals.withdrawnBy', { who }),
    closed: t(`proposals.closed.${reason as 'text_sealed'}`),
    open: '',
  }[status]
  return (
    <p>
      {said}{' '}
      <span className="hint">
        <DateText at={at} zone={names.zone} />
      </span>
    </p>
  )
}
