import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { headOf, landingOf } from '#app/projections/agreement.server.ts'
import { partyNames } from '#app/projections/reading.server.ts'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { Steps } from '#app/ui/Steps.tsx'
import { Tabs } from '#app/ui/Tabs.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { Live } from '#app/web/live/Live.tsx'
import { findPage, type Page, path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { SeatChoice } from './agreement/SeatChoice.tsx'

/** The stages after the draft, in order; the one that goes on has the name of its state instead. */
const STAGES = ['review', 'call', 'agreed', 'signing', 'in_force'] as const

/** The address of the agreement itself leads to the page on which the reader has most to do. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, seats, sequence } = await takeSeat(args)
  const language = languageOf(args.request)
  const { pathname, search } = new URL(args.request.url)
  if (findPage(pathname)?.page === 'agreement') {
    const { id } = agreement
    throw redirect(path(language, `agreement.${landingOf(agreement, seat)}`, { id }) + search)
  }
  const names = partyNames(agreement)
  const parties = seats.map(({ party }) => ({ id: party, name: names[party]?.[language] ?? party }))
  return { ...headOf(agreement, seat, language), party: seat.party, parties, sequence }
})

export default function AgreementLayout() {
  const { t } = useTranslation('agreement')
  const { title, organizations, parties, party, sequence } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <PageHeader overline={t('overline', { count: organizations })} title={title} />
      {parties.length > 1 && <SeatChoice parties={parties} party={party} />}
      <Stages />
      <Pages />
      <Live sequence={sequence} />
      <Outlet />
    </div>
  )
}

function Stages() {
  const { t } = useTranslation('agreement')
  const label = useLabel()
  const { stage, status } = useLoaderData<typeof loader>()
  const names = [label('agreement', 'draft'), ...STAGES.map((name) => t(`stage.${name}`))]
  const detail = useDetail()
  return (
    <Steps
      steps={names.map((name, place) =>
        place === stage
          ? { name: label('agreement', status), state: 'current', detail }
          : { name, state: place < stage ? 'done' : 'ahead' },
      )}
    />
  )
}

/** Until when the current stage lasts, where that is known. */
function useDetail(): string | undefined {
  const { t } = useTranslation('agreement')
  const language = useLanguage()
  const { deadline, paused, effectiveAt, zone } = useLoaderData<typeof loader>()
  if (paused) return t('paused')
  if (deadline) {
    const until = momentInWords(deadline, zone, language, { weekday: true, year: false })
    return t('until', { deadline: until.replace(/^le /, '') })
  }
  return effectiveAt ? t('from', { date: dayInWords(effectiveAt, zone, language) }) : undefined
}

const TABS = [
  'text',
  'goals',
  'responsibilities',
  'consensus',
  'commitments',
  'parties',
  'signature',
  'documents',
  'history',
] as const

function Pages() {
  const { t } = useTranslation('agreement')
  const to = useSeatPath()
  const { pathname } = useLocation()
  const { takesPart, awaited } = useLoaderData<typeof loader>()
  const shown = { commitments: takesPart } as Record<string, boolean>
  const here = tabOf(findPage(pathname)?.page)
  const tabs = TABS.filter((tab) => shown[tab] !== false).map((tab) => ({
    href: to(`agreement.${tab}`),
    text: t(`tab.${tab}`),
    current: here === `agreement.${tab}`,
    count: tab === 'commitments' ? awaited : 0,
  }))
  return <Tabs tabs={tabs} />
}

/** A clause's page, what is said of it and its languages stand under the text; the catalogue and a duty under the matrix; copies under the documents. */
function tabOf(page: Page | undefined): Page | undefined {
  if (page === 'agreement.word') return 'agreement.documents'
  if (page === 'agreement.catalogue' || page === 'agreement.duty') return 'agreement.responsibilities'
  return page && UNDER_TEXT.includes(page) ? 'agreement.text' : page
}

const UNDER_TEXT: Page[] = [
  'agreement.clause',
  'agreement.concordance',
  'agreement.propose',
  'agreement.proposals',
  'agreement.proposal',
]
