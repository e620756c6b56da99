import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Own } from '#app/projections/own-answer.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { DateText } from '#app/ui/DateText.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { PositionMark } from '#app/ui/PositionMark.tsx'
import { OwnNow } from '#app/ui/text/OwnNow.tsx'
import { usePartyNames } from '#app/ui/text/usePartyNames.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { StanceForm, useStanceReturned } from './StanceForm.tsx'

type Props = {
  /** Its organization has not answered the invitation. */
  invited: boolean
  clause: { id: string; revision: number }
  own: Own
  parties: PartyNames
  people: Record<string, string>
  zone: string
}

/** The reader's party has not answered the text as it is, and may. */
export function awaits({ status, stances }: Own): boolean {
  const open = ['none', 'stale', 'no_response'].includes(status)
  return open && Object.values(stances).some(({ allowed }) => allowed)
}

/** What the reader's party has said of this clause and what it may say now: understand first, then answer. */
export function OwnAnswer({ invited, clause, own, parties, people, zone }: Props) {
  const { t } = useTranslation('clause')
  const reason = useReason()
  const nameOf = usePartyNames(parties)
  const speaks = Object.values(own.stances).some(({ allowed }) => allowed)
  const { marking } = own
  const returned = useStanceReturned()
  const to = useSeatPath()
  return (
    <section id="answer" className="own-answer" aria-labelledby="answer-heading">
      <h3 id="answer-heading">{t('own.heading', { party: nameOf([own.party]) })}</h3>
      <OwnNow own={own} people={people} zone={zone} />
      {own.again && <Again clause={clause} again={own.again} />}
      {own.status === 'stale' && !own.again && own.stance === 'object' && (
        <Notice kind="info" title={t('own.objectionTitle')}>
          <p>{t('own.objectionText')}</p>
        </Notice>
      )}
      {own.again && (
        <details className="confirm" open={returned}>
          <summary className="button button-secondary">{t('own.otherwise')}</summary>
          <Understanding clause={clause} own={own} people={people} zone={zone} />
          <StanceForm clause={clause} own={own} />
        </details>
      )}
      {!own.again && marking.allowed && (
        <Understanding clause={clause} own={own} people={people} zone={zone} />
      )}
      {!own.again && speaks && <StanceForm clause={clause} own={own} />}
      {invited && (
        <p>
          {t('own.invited')} <Anchor href={to('agreement.parties')}>{t('own.toInvitation')}</Anchor>
        </p>
      )}
      {!speaks && !invited && (
        <p className="hint">
          {[...new Set((own.stances.object?.reasons ?? marking.reasons).map(reason))].join(' ')}
        </p>
      )}
    </section>
  )
}

function Understanding({ clause: { id, revision }, own, people, zone }: Omit<Props, 'parties' | 'invited'>) {
  const { t } = useTranslation('clause')
  return (
    <div className="answer-step">
      <h4>{t('own.step1')}</h4>
      {own.understood ? (
        <p>
          <span aria-hidden="true">✓</span>{' '}
          {t('own.understoodBy', { person: people[own.understood.by] ?? t('someone') })}
          <DateText at={own.understood.at} zone={zone} />
        </p>
      ) : (
        <VerbForm verb="mark-understood" labels={{}} hidden={{ clause: id, revision }}>
          {() => (
            <>
              <p className="hint">{t('own.understandHint')}</p>
              <Button>{t('own.understand')}</Button>
            </>
          )}
        </VerbForm>
      )}
    </div>
  )
}

/** The change was shown above: one click says the same of the new text, understood and all. */
function Again({
  clause: { id, revision },
  again,
}: Pick<Props, 'clause'> & { again: NonNullable<Own['again']> }) {
  const { t } = useTranslation('clause')
  const to = useSeatPath()
  const { stance, reason, from, cause } = again
  const title = { text: 'changedTitle', clause: 'changedClauseTitle', objection: 'objectionTitle' } as const
  const marks = {
    accept: 'accepted',
    reserve: 'reservation',
    stand_aside: 'standing_aside',
    abstain: 'abstaining',
    object: 'objecting',
  } as const
  return (
    <Notice kind="warning" title={t(`own.${title[cause.kind]}`)}>
      {cause.kind === 'clause' && (
        <p>
          {t('own.changedClause', { number: cause.number })}{' '}
          <Anchor href={to('agreement.clause', { clause: cause.clause, hash: 'changes' })}>
            {t('own.seeClause', { number: cause.number })}
          </Anchor>
        </p>
      )}
      <p>
        {t('own.againHint', { from })} <PositionMark position={marks[stance]} words />
      </p>
      {reason && <p className="agreement-text">{t('own.reason', { reason })}</p>}
      <VerbForm
        verb="state-position"
        id="again"
        labels={{}}
        hidden={{ clause: id, revision, stance, reason, understood: 'on' }}
      >
        {() => <Button>{t('own.again')}</Button>}
      </VerbForm>
    </Notice>
  )
}
