import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { namesOf } from '#app/projections/names.server.ts'
import type { ReadProposal } from '#app/projections/proposals.server.ts'
import { peopleTalking, talkOf } from '#app/projections/talk.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { ProposalCard } from '#app/ui/talk/ProposalCard.tsx'
import { Thread } from '#app/ui/talk/Thread.tsx'
import { usePartyNames } from '#app/ui/text/usePartyNames.ts'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'

export const links = () => readingFontLinks
export const handle: PageHandle = { title: (t) => t('talk:proposals.title') }

/** What is open in the whole agreement comes first; a closed thread stands on the page of its clause. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, actor, seat } = await takeSeat(args)
  const { database, ledger, now } = getOffice()
  const entries = await ledger.read(agreement.id)
  const talk = talkOf(agreement, entries, { actor, at: now().toISOString() })
  const titles = Object.fromEntries(Object.values(agreement.clauses).map(({ id, title }) => [id, title]))
  const people = await namesOf(database.client, peopleTalking(talk))
  return {
    talk: { ...talk, threads: talk.threads.filter(({ resolved }) => !resolved) },
    titles,
    people,
    own: seat.party,
  }
})

export default function Proposals() {
  const { t } = useTranslation('talk')
  const { talk } = useLoaderData<typeof loader>()
  const open = talk.proposals.filter(({ status }) => status === 'open')
  const answered = talk.proposals.filter(({ status }) => status !== 'open')
  if (talk.proposals.length === 0 && talk.threads.length === 0)
    return (
      <>
        <h2>{t('proposals.title')}</h2>
        <EmptyState title={t('proposals.noneTitle')}>
          <p>{t('proposals.none')}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <h2>{t('proposals.title')}</h2>
      <section aria-labelledby="open-heading">
        <h3 id="open-heading">{t('proposals.open')}</h3>
        {open.length === 0 && <p>{t('proposals.noneOpen')}</p>}
        <Cards proposals={open} />
      </section>
      <OpenThreads />
      {answered.length > 0 && (
        <section aria-labelledby="answered-heading">
          <h3 id="answered-heading">{t('proposals.answered')}</h3>
          <Cards proposals={answered} />
        </section>
      )}
    </>
  )
}

function Cards({ proposals }: { proposals: ReadProposal[] }) {
  const { t } = useTranslation('talk')
  const to = useSeatPath()
  const { talk, people } = useLoaderData<typeof loader>()
  return proposals.map((proposal) => (
    <ProposalCard
      key={proposal.id}
      proposal={proposal}
      names={{ ...talk, people }}
      about={<AboutClause {...proposal} hash="proposals" />}
    >
      {proposal.status === 'open' && (
        <p>
          <Anchor href={to('agreement.proposal', { proposal: proposal.id })}>{t('proposals.see')}</Anchor>
        </p>
      )}
    </ProposalCard>
  ))
}

function OpenThreads() {
  const { t } = useTranslation('talk')
  const { talk, people, own } = useLoaderData<typeof loader>()
  const nameOf = usePartyNames(talk.parties)
  return (
    <section aria-labelledby="threads-heading">
      <h3 id="threads-heading">{t('proposals.threads')}</h3>
      {talk.threads.length === 0 && <p>{t('proposals.noThreads')}</p>}
      {talk.threads.map((thread) => (
        <div key={thread.id} className={`lane lane-${thread.lane}`}>
          <h4>{t(`lanes.${thread.lane}`, { party: nameOf([own]) })}</h4>
          <p>
            <AboutClause {...thread} hash={`thread-${thread.id}`} />
          </p>
          <Thread thread={thread} names={{ ...talk, people }} />
        </div>
      ))}
    </section>
  )
}

function AboutClause({ clause, number, hash }: { clause: string; number: number; hash: string }) {
  const { t } = useTranslation('talk')
  const language = useLanguage()
  const to = useSeatPath()
  const { titles } = useLoaderData<typeof loader>()
  if (number === 0) return <>{t('proposals.gone')}</>
  const name = titles[clause]?.[language] ?? clause
  return (
    <Anchor href={to('agreement.clause', { clause, hash })}>{t('proposals.clause', { number, name })}</Anchor>
  )
}
