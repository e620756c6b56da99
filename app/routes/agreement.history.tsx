import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { readHistory, readQuery } from '#app/projections/history.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { Comparison } from '#app/ui/history/Comparison.tsx'
import { Moment } from '#app/ui/history/Moment.tsx'
import { Slider } from '#app/ui/history/Slider.tsx'
import { Story } from '#app/ui/history/Story.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'

export const handle: PageHandle = { title: (t) => t('history:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, sequence, seat } = await takeSeat(args)
  const { database, ledger } = getOffice()
  const reading = { client: database.client, ledger, agreement, sequence, party: seat.party }
  const { searchParams } = new URL(args.request.url)
  return readHistory({ ...reading, language: languageOf(args.request) }, readQuery(searchParams))
})

export default function History() {
  const { t } = useTranslation('history')
  const { told, zone, sequence, upper, order, moment } = useLoaderData<typeof loader>()
  const { at, clause } = useMoments()
  const [search] = useSearchParams()
  const seat = search.get('for')
  return (
    <div className="history">
      <h2 className="sr-only">{t('title')}</h2>
      <Slider key={upper} sequence={sequence} at={upper} keep={{ order, ...(seat ? { for: seat } : {}) }} />
      {moment && <Moment {...moment} zone={zone} hrefs={{ compare: at(upper, sequence), now: at(null) }} />}
      {moment?.differences && (
        <Comparison
          differences={moment.differences}
          other={moment.with === sequence ? null : moment.with}
          hrefOf={clause}
        />
      )}
      <Order />
      <Story told={told} zone={zone} hrefOf={(one) => at(one)} />
      <Pages />
      <Proof />
    </div>
  )
}

/** Addresses of moments: each entry's state, two moments compared, today. */
function useMoments() {
  const seatPath = useSeatPath()
  const { order } = useLoaderData<typeof loader>()
  return {
    at: (sequence: number | null, other?: number) => {
      const moment = Object.entries({ order, at: sequence, with: other ?? null })
      const query = Object.fromEntries(
        moment.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      )
      return seatPath('agreement.history', { query })
    },
    clause: (clause: string) => seatPath('agreement.clause', { clause }),
  }
}

function usePageHref() {
  const seatPath = useSeatPath()
  const { moment, order } = useLoaderData<typeof loader>()
  return (change: { page?: number; order?: string }) => {
    const query = { order, ...change }
    return seatPath('agreement.history', { query: moment ? { ...query, at: moment.sequence } : query })
  }
}

function Order() {
  const { t } = useTranslation('history')
  const { order } = useLoaderData<typeof loader>()
  const href = usePageHref()
  return (
    <nav aria-label={t('order')}>
      <ul className="story-tools">
        {(['newest', 'oldest'] as const).map((one) => (
          <li key={one}>
            <Anchor href={href({ order: one })} aria-current={one === order ? 'true' : undefined}>
              {t(one)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pages() {
  const { t } = useTranslation('history')
  const { page, pages } = useLoaderData<typeof loader>()
  const href = usePageHref()
  if (pages === 1) return null
  return (
    <nav aria-label={t('pages')}>
      <ul className="story-tools">
        {page > 1 && (
          <li>
            <Anchor href={href({ page: page - 1 })}>{t('previous')}</Anchor>
          </li>
        )}
        <li>{t('page', { page, pages })}</li>
        {page < pages && (
          <li>
            <Anchor href={href({ page: page + 1 })}>{t('next')}</Anchor>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The whole history to take away, and where it is checked: not here, where one would have to believe the server. */
function Proof() {
  const { t } = useTranslation('history')
  const { id = '' } = useParams()
  const language = useLanguage()
  const { head } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('proof.title')}</h2>
      <p>{t('proof.text')}</p>
      <ul className="story-tools">
        <li>
          <a href={`/api/agreements/${encodeURIComponent(id)}/history.json`} download>
            {t('proof.download')}
          </a>
        </li>
        <li>
          <Anchor href={path(language, 'verify')}>{t('proof.verify')}</Anchor>
        </li>
      </ul>
      <Digest value={head} label={t('proof.head')} />
    </section>
  )
}
