import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { type CommitmentLine, commitmentsOf } from '#app/projections/commitments.server.ts'
import { contactsOf } from '#app/projections/questions.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { CardHead } from '#app/ui/commitments/CardHead.tsx'
import { AnsweredLines, Lines } from '#app/ui/commitments/Lines.tsx'
import { Overview } from '#app/ui/commitments/Overview.tsx'
import { Question } from '#app/ui/commitments/Question.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { Accept, AsideForm, ObjectForm, ReserveForm } from './commitments/PositionForms.tsx'

export const links = () => readingFontLinks
export const handle: PageHandle = { title: (t) => t('commitments:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, can, person } = await takeSeat(args)
  const chosen = new URL(args.request.url).searchParams.get('clause')
  const language = languageOf(args.request)
  return {
    ...commitmentsOf(agreement, seat.party, language, chosen),
    contacts: await contactsOf(getOffice().database.client, agreement, person.id),
    title: agreement.title[language],
    zone: agreement.timeZone,
    can: can['state-position'],
  }
})

/** After an answer the page comes back at the next promise: one tap a clause. */
export const action = verbs(['state-position'], ({ request }: ActionFunctionArgs) => {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  const to = searchParams.get('to') === 'others' ? 'others' : 'current'
  return `${pathname}${seat ? `?for=${encodeURIComponent(seat)}` : ''}#${to}`
})

export default function MyCommitments() {
  const page = useLoaderData<typeof loader>()
  const { t } = useTranslation('commitments')
  const { open, clausePage } = useAddresses()
  const { card, next, answered, total, zone, can } = page
  return (
    <div className="commitments">
      <Overview page={page} />
      {!can.allowed && <WhyNot />}
      {card ? (
        <section id="current" className="card" aria-labelledby="current-title" tabIndex={-1}>
          <CardHead card={card} total={total} zone={zone} href={clausePage(card.id)} />
          {can.allowed && <Answers key={`${card.id} ${card.revision}`} />}
        </section>
      ) : (
        <Done />
      )}
      <div className="commitments-next">
        {next.length > 0 && <h2>{t('nextTitle')}</h2>}
        <Lines lines={next} hrefOf={open} />
        <AnsweredLines
          title={t('answeredTitle', { count: answered.length })}
          lines={answered}
          hrefOf={open}
          open={can.allowed}
        />
      </div>
      <Others />
    </div>
  )
}

function useAddresses() {
  const language = useLanguage()
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const seat = search.get('for')
  const given = seat ? { for: seat } : null
  const here = path(language, 'agreement.commitments', { id })
  return {
    open: (clause: string) => `${here}?${new URLSearchParams({ ...given, clause })}#current`,
    send: (to: 'current' | 'others') => `${here}?${new URLSearchParams({ ...given, to })}`,
    clausePage: (clause: string) =>
      `${path(language, 'agreement.clause', { id, clause })}${given ? `?${new URLSearchParams(given)}` : ''}`,
  }
}

/** Why nobody answers now, or why this reader does not. */
function WhyNot() {
  const { t } = useTranslation('commitments')
  const reason = useReason()
  const to = useSeatPath()
  const { can, status, takesPart, invited } = useLoaderData<typeof loader>()
  const [why] = can.reasons
  if (invited)
    return (
      <Notice kind="info" title={t('invited')}>
        <Anchor href={to('agreement.parties')}>{t('toInvitation')}</Anchor>
      </Notice>
    )
  if (!takesPart) return <Notice kind="info" title={t('observer')} />
  if (!status.startsWith('review.') && status !== 'draft')
    return <p className="hint">{t(status === 'agreed' ? 'closed.agreed' : 'closed.sealed')}</p>
  if (can.kind === 'Forbidden') return <p className="hint">{t('others')}</p>
  return (
    <Notice kind="info" title={t('cannot')}>
      {why && <p>{reason(why)}</p>}
    </Notice>
  )
}

function Done() {
  const { t } = useTranslation('commitments')
  const { total, others } = useLoaderData<typeof loader>()
  return (
    <section id="current" className="card" tabIndex={-1} aria-labelledby="current-title">
      <h2 id="current-title">{total > 0 ? t('done') : t('headingNone')}</h2>
      <p>{others.length === 0 ? t('doneAll') : t('doneText')}</p>
    </section>
  )
}

/** The answers to the promise on top: accept in one tap, ask, and the rest one step further. */
function Answers() {
  const { t } = useTranslation('commitments')
  const { card, contacts, title } = useLoaderData<typeof loader>()
  const { send } = useAddresses()
  if (!card) return null
  return (
    <div className="answers">
      <div className="answers-whole">
        <Accept line={card} action={send('current')}>
          <Button>{t('accept')}</Button>
        </Accept>
      </div>
      <Question
        contacts={contacts}
        subject={`${title}, ${t('clause', { number: card.number, name: card.title })}`}
      />
      <ObjectForm line={card} action={send('current')} />
      <div className="answers-whole">
        <ReserveForm line={card} action={send('current')} />
      </div>
      {!card.binds && (
        <div className="answers-whole">
          <AsideForm line={card} action={send('current')} />
        </div>
      )}
    </div>
  )
}

/** What does not bind this party: one line and one tap each. */
function Others() {
  const { t } = useTranslation('commitments')
  const { others, othersAnswered, can } = useLoaderData<typeof loader>()
  const { open } = useAddresses()
  if (others.length + othersAnswered.length === 0) return null
  return (
    <section id="others" tabIndex={-1} aria-labelledby="others-title">
      <h2 id="others-title">{t('othersTitle')}</h2>
      {others.length > 0 && <p>{t('othersLead')}</p>}
      <Lines lines={others} hrefOf={open}>
        {(line) => (
          <>
            <p>{line.summary}</p>
            {can.allowed && <ShortAnswer line={line} href={open(line.id)} />}
          </>
        )}
      </Lines>
      <AnsweredLines
        title={t('othersAnswered', { count: othersAnswered.length })}
        lines={othersAnswered}
        hrefOf={open}
        open={can.allowed}
      />
    </section>
  )
}

function ShortAnswer({ line, href }: { line: CommitmentLine; href: string }) {
  const { t } = useTranslation('commitments')
  const { send } = useAddresses()
  return (
    <>
      <Accept line={line} action={send('others')}>
        <Button kind="secondary">
          <span aria-hidden="true">{t('acceptShort')}</span>
          <span className="sr-only">{t('acceptOf', { number: line.number })}</span>
        </Button>
      </Accept>
      <Anchor href={href}>{t('asideLink')}</Anchor>
    </>
  )
}
