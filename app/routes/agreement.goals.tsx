import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { goalsOf } from '#app/projections/goals.server.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { OverlapTable } from '#app/ui/goals/OverlapTable.tsx'
import { PartyGoals } from '#app/ui/goals/PartyGoals.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { OwnGoals } from './goals/OwnGoals.tsx'

export const handle: PageHandle = { title: (t) => t('goals:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can, seat } = await takeSeat(args)
  const { allowed, kind } = can['state-goals']
  const search = new URL(args.request.url).searchParams
  return {
    page: goalsOf(agreement, await getOffice().ledger.read(agreement.id)),
    party: seat.party,
    ...{ allowed, speaks: kind !== 'Forbidden', saved: search.has('saved') && allowed },
  }
})

export const action = verbs(['state-goals'], ({ request }) => {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  return `${pathname}?${new URLSearchParams({ ...(seat ? { for: seat } : {}), saved: '1' })}`
})

export default function Goals() {
  const { page, party, allowed, speaks, saved } = useLoaderData<typeof loader>()
  const { t } = useTranslation('goals')
  return (
    <div className="goals-page">
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      {saved && <Notice kind="success" title={t('saved')} live />}
      <h3>{t('overlap')}</h3>
      {page.overlaps.length === 0 ? (
        <EmptyState title={t('overlapEmpty')}>
          <p>{t('overlapEmptyText')}</p>
        </EmptyState>
      ) : (
        <OverlapTable page={page} />
      )}
      <PartyGoals page={page} />
      {allowed ? (
        <OwnGoals goals={page.parties.find(({ id }) => id === party)?.goals ?? []} kinds={page.kinds} />
      ) : (
        <p className="hint">{t(speaks ? 'closed' : 'reader')}</p>
      )}
    </div>
  )
}
