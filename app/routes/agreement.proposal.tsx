import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { namesOf } from '#app/projections/names.server.ts'
import { peopleTalking, talkOf } from '#app/projections/talk.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { ProposalCard } from '#app/ui/talk/ProposalCard.tsx'
import { answering } from '#app/web/answer.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { AnswerForms } from './talk/AnswerForms.tsx'

export const links = () => readingFontLinks
export const handle: PageHandle = { title: (t) => t('talk:proposals.heading') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, actor } = await takeSeat(args)
  const { database, ledger, now } = getOffice()
  const entries = await ledger.read(agreement.id)
  const talk = talkOf(agreement, entries, { actor, at: now().toISOString() })
  const proposal = talk.proposals.find(({ id }) => id === args.params.proposal)
  if (!proposal) throw missingPage()
  const { title, text } = agreement.clauses[proposal.clause] ?? proposal.before
  const people = await namesOf(database.client, peopleTalking({ ...talk, proposals: [proposal] }))
  return {
    ...{ proposal, people, parties: talk.parties, zone: talk.zone },
    now: { title, text, revision: proposal.current },
  }
})

/** Accepted, it is shown as the revision that it became; else the page says what became of it. */
export const action = verbs(
  ['accept-proposal', 'decline-proposal', 'withdraw-proposal'],
  ({ request, params: { id = '' } }, _verb, facts) => {
    const { pathname, searchParams } = new URL(request.url)
    const seat = searchParams.get('for')
    const made = facts.find((fact) => fact.type === 'clause.revised')
    const query = new URLSearchParams(seat ? { for: seat } : {})
    if (made?.type !== 'clause.revised') return `${pathname}?${query}`
    query.set('saved', String(made.revision))
    return `${path(languageOf(request), 'agreement.clause', { id, clause: made.clause })}?${query}#saved`
  },
)

export default function Proposal() {
  const { t } = useTranslation('talk')
  const language = useLanguage()
  const to = useSeatPath()
  const sent = useSearchParams()[0].has('sent')
  const { proposal, now, ...names } = useLoaderData<typeof loader>()
  const { clause, number, status } = proposal
  const name = now.title[language]
  return (
    <>
      <h2>{t('proposals.heading')}</h2>
      {sent && status === 'open' && (
        <div id="sent">
          <Notice kind="success" title={t('proposals.sentTitle')} live>
            <p>{t('proposals.sent')}</p>
          </Notice>
        </div>
      )}
      <ProposalCard
        proposal={proposal}
        names={names}
        level="h3"
        about={
          number === 0 ? (
            t('proposals.gone')
          ) : (
            <Anchor href={to('agreement.clause', { clause })}>
              {t('proposals.clause', { number, name })}
            </Anchor>
          )
        }
      />
      <AnswerForms proposal={proposal} now={now} parties={names.parties} />
      <p>
        <Anchor href={to('agreement.proposals')}>{t('proposals.all')}</Anchor>
      </p>
    </>
  )
}
