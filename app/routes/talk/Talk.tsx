import { useTranslation } from '#app/locales/useTranslation.ts'
import type { TalkPage } from '#app/projections/talk.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { ProposalCard } from '#app/ui/talk/ProposalCard.tsx'
import { Thread } from '#app/ui/talk/Thread.tsx'
import { usePartyNames } from '#app/ui/text/usePartyNames.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { Lane } from '#machines/talk/talk.ts'
import { CommentForm } from './CommentForm.tsx'
import { ThreadForms, WithdrawComment } from './ThreadForms.tsx'

type Props = {
  clause: { id: string; revision: number }
  talk: TalkPage
  people: Record<string, string>
  /** The party that the reader sits for. */
  own: string
}

/** What is proposed for a clause, and what is said of it, lane by lane. */
export function Talk(props: Props) {
  return (
    <>
      <Proposals {...props} />
      <Lanes {...props} />
    </>
  )
}

function Proposals({ clause, talk, people }: Props) {
  const { t } = useTranslation('talk')
  const to = useSeatPath()
  const { proposals, may } = talk
  const names = { ...talk, people }
  const open = proposals.filter(({ status }) => status === 'open')
  const answered = proposals.filter(({ status }) => status !== 'open')
  if (proposals.length === 0 && !may.propose) return null
  return (
    <section id="proposals" aria-labelledby="proposals-heading">
      <h3 id="proposals-heading">{t('proposals.heading')}</h3>
      {proposals.length === 0 && <p>{t('proposals.onClause')}</p>}
      {open.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} names={names}>
          <p>
            <Anchor href={to('agreement.proposal', { proposal: proposal.id })}>{t('proposals.see')}</Anchor>
          </p>
        </ProposalCard>
      ))}
      {answered.length > 0 && (
        <details className="answered-proposals">
          <summary>{t('proposals.answered')}</summary>
          {answered.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} names={names} />
          ))}
        </details>
      )}
      {may.propose && (
        <p>
          <ButtonLink kind="secondary" href={to('agreement.propose', { clause: clause.id })}>
            {t('proposals.propose')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

const LANES: Lane[] = ['parties', 'observers', 'private']

/** Each lane says who reads it before anybody writes in it. */
function Lanes({ clause, talk, people, own }: Props) {
  const { t } = useTranslation('talk')
  const nameOf = usePartyNames(talk.parties)
  const to = useSeatPath()
  const threadsIn = (lane: Lane) => talk.threads.filter((thread) => thread.lane === lane)
  const lanes = LANES.filter((lane) => threadsIn(lane).length > 0 || talk.may.lanes.includes(lane))
  if (lanes.length === 0) return null
  const party = nameOf([own])
  return (
    <section id="talk" aria-labelledby="talk-heading">
      <h3 id="talk-heading">{t('heading')}</h3>
      {lanes.map((lane) => (
        <div key={lane} className={`lane lane-${lane}`} id={`lane-${lane}`}>
          <h4>{t(`lanes.${lane}`, { party })}</h4>
          <p className="hint">{t(`who.${lane}`, { party })}</p>
          {threadsIn(lane).length === 0 && <p>{t(`none.${lane}`)}</p>}
          {threadsIn(lane).map((thread) => (
            <Thread
              key={thread.id}
              thread={thread}
              names={{ ...talk, people }}
              act={(comment) => <WithdrawComment comment={comment} />}
            >
              <ThreadForms key={thread.comments.length} thread={thread} revision={clause.revision} />
            </Thread>
          ))}
          {talk.may.lanes.includes(lane) && (
            <CommentForm key={`${lane} ${threadsIn(lane).length}`} clause={clause} lane={lane} own={party} />
          )}
        </div>
      ))}
      <p>
        <Anchor href={to('agreement.proposals')}>{t('proposals.all')}</Anchor>
      </p>
    </section>
  )
}
