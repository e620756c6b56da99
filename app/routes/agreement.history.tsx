import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { readHistory, readQuery } from '#app/projections/history.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { CompareForm } from '#app/ui/history/CompareForm.tsx'
import { Comparison } from '#app/ui/history/Comparison.tsx'
import { Moment } from '#app/ui/history/Moment.tsx'
import { PastText } from '#app/ui/history/PastText.tsx'
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
  const { agreement, sequence, actor } = await takeSeat(args)
  const { database, ledger } = getOffice()
  const reading = { client: database.client, ledger, agreement, sequence, actor }
  const { searchParams } = new URL(args.request.url)
  return readHistory({ ...reading, language: languageOf(args.request) }, readQuery(searchParams))
})

export default function History() {
  const { t } = useTranslation('history')
  const { moment } = useLoaderData<typeof loader>()
  return (
    <div className="history">
      <h2 className="sr-only">{t('title')}</h2>
      <Time />
      {moment?.text ? <ThatText /> : <TheStory />}
    </div>
  )
}

function Time() {
  const { sequence, upper, order, moment, zone } = useLoaderData<typeof loader>()
  const seat = useSearchParams()[0].get('for')
  const language = useLanguage()
  const keep = { order, ...(seat ? { for: seat } : {}), ...(moment?.text ? { view: 'text' } : {}) }
  const when = moment && momentInWords(moment.at, zone, language)
  return <Slider key={upper} {...{ sequence, at: upper, moment: when, keep }} />
}

function ThatText() {
  const { upper, moment } = useLoaderData<typeof loader>()
  const { at } = useMoments()
  if (!moment?.text) return null
  return <PastText page={moment.text} sequence={upper} back={at(upper)} />
}

function TheStory() {
  const { chapters, zone, upper, moment } = useLoaderData<typeof loader>()
  const { at } = useMoments()
  return (
    <>
      <ThatMoment />
      <Order />
      <Story
        chapters={chapters}
        zone={zone}
        hrefOf={(one) => at(one)}
        compare={moment && { moment: upper, hrefOf: (one) => at(upper, { with: one }) }}
      />
      <Pages />
      <Proof />
    </>
  )
}

/** The moment that was asked for, and what another one has that it has not. */
function ThatMoment() {
  const { zone, sequence, upper, order, moment } = useLoaderData<typeof loader>()
  const seat = useSearchParams()[0].get('for')
  const { at } = useMoments()
  if (!moment) return null
  const { differences, with: other } = moment
  const hrefs = { text: at(upper, { view: 'text' }), compare: at(upper, { with: sequence }), now: at(null) }
  const keep = { order, at: String(upper), ...(seat ? { for: seat } : {}) }
  const [from, to] = [Math.min(upper, other ?? upper), Math.max(upper, other ?? upper)]
  return (
    <>
      <Moment {...moment} {...{ zone, hrefs }} choice={<CompareForm {...{ sequence, other, keep }} />} />
      {differences && <Comparison differences={differences} from={from} to={to === sequence ? null : to} />}
    </>
  )
}

/** Addresses of moments: each entry's state, its text, two moments compared, today. */
function useMoments() {
  const seatPath = useSeatPath()
  const { order } = useLoaderData<typeof loader>()
  return {
    at: (sequence: number | null, more: Record<string, string | number> = {}) =>
      seatPath('agreement.history', {
        query: { order, ...(sequence === null ? {} : { at: sequence }), ...more },
      }),
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
      <p className="hint">{t('proof.why')}</p>
    </section>
  )
}
