import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useLocation, useParams, useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { type CommitmentLine, commitmentsOf } from '#app/projections/commitments.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { CardHead } from '#app/ui/commitments/CardHead.tsx'
import { AnsweredLines, Lines } from '#app/ui/commitments/Lines.tsx'
import { Overview } from '#app/ui/commitments/Overview.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { Accept, AsideForm, ObjectForm, ReserveForm } from './commitments/PositionForms.tsx'

export const handle: PageHandle = { title: (t) => t('commitments:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, can } = await takeSeat(args)
  const chosen = new URL(args.request.url).searchParams.get('clause')
  const page = commitmentsOf(agreement, seat.party, languageOf(args.request), chosen)
  return { ...page, zone: agreement.timeZone, can: can['state-position'] }
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
  useFocusOnFragment()
  const { card, next, answered, total, zone, can, takesPart } = page
  return (
    <div className="commitments">
      <Overview page={page} />
      {!can.allowed && <WhyNot takesPart={takesPart} />}
      {card ? (
        <section id="current" className="card" aria-labelledby="current-title" tabIndex={-1}>
          <CardHead card={card} total={total} zone={zone} href={clausePage(card.id)} />
          {can.allowed && <Answers key={`${card.id} ${card.revision}`} />}
        </section>
      ) : (
        <Done />
      )}
      {next.length > 0 && <h2>{t('nextTitle')}</h2>}
      <Lines lines={next} hrefOf={open} />
      <AnsweredLines title={t('answeredTitle', { count: answered.length })} lines={answered} hrefOf={open} />
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

/** Where a script brings the next promise, the keyboard and the screen reader must arrive at it too. */
function useFocusOnFragment() {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival counts, also at the same fragment
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.focus()
  }, [hash, key])
}

function WhyNot({ takesPart }: { takesPart: boolean }) {
  const { t } = useTranslation('commitments')
  const reason = useReason()
  const [why] = useLoaderData<typeof loader>().can.reasons
  return (
    <Notice kind="info" title={takesPart ? t('cannot') : t('observer')}>
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
  const { card } = useLoaderData<typeof loader>()
  const { clausePage, send } = useAddresses()
  if (!card) return null
  return (
    <div className="answers">
      <div className="answers-whole">
        <Accept line={card} action={send('current')}>
          <Button>{t('accept')}</Button>
        </Accept>
      </div>
      <ButtonLink kind="secondary" href={`${clausePage(card.id)}#comments`}>
        {t('question')}
      </ButtonLink>
      <ObjectForm line={card} action={send('current')} />
      <ReserveForm line={card} action={send('current')} />
      {!card.binds && <AsideForm line={card} action={send('current')} />}
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
