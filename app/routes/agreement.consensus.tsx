import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { readConsensus } from '#app/projections/consensus.server.ts'
import { BoardList } from '#app/ui/board/BoardList.tsx'
import { BoardTable } from '#app/ui/board/BoardTable.tsx'
import { CallStatus, WhoMay } from '#app/ui/board/CallStatus.tsx'
import { GapList } from '#app/ui/board/GapList.tsx'
import { LastCallOutcome } from '#app/ui/board/LastCallOutcome.tsx'
import { Legend } from '#app/ui/board/Legend.tsx'
import { RuleInWords } from '#app/ui/board/RuleInWords.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { verbs } from '#app/web/verbs.server.ts'
import { DaysAhead, OwnCalendar } from './consensus/Calendar.tsx'
import { CancelCall, CloseCall, ExtendCall, OpenCall } from './consensus/CallForms.tsx'
import { NoticeProofs, Remind, Waits } from './consensus/NoticeProofs.tsx'

export const handle: PageHandle = { title: (t) => t('board:title') }

const VERBS = [
  'declare-calendar',
  'open-call',
  'extend-call',
  'cancel-call',
  'close-call',
  'reopen-text',
  'remind-parties',
  'record-delivery',
  'waive-wait',
  'contest-editorial',
] as const

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, can } = await takeSeat(args)
  const { database, ledger, now } = getOffice()
  const reader = { language: languageOf(args.request), party: seat.party, at: now().toISOString() }
  const page = await readConsensus(database.client, ledger, agreement, reader)
  const may = VERBS.map((verb) => [verb, can[verb]] as const)
  return { ...page, can: Object.fromEntries(may) as Record<(typeof VERBS)[number], (typeof may)[number][1]> }
})

/** Back to what is missing: the list begins with what the act left to do. */
export const action = verbs(VERBS, ({ request }) => {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  return `${pathname}${seat ? `?for=${encodeURIComponent(seat)}` : ''}#missing`
})

export default function Consensus() {
  const { t } = useTranslation('board')
  const { board } = useLoaderData<typeof loader>()
  const { clause } = useHrefs()
  return (
    <div className="split board-page">
      <Missing />
      <section>
        <h2 className="sr-only">{t('caption')}</h2>
        {board.sections.length === 0 && <EmptyState title={t('empty')} />}
        {board.sections.length > 0 && <BoardTable board={board} hrefOf={clause} />}
        <BoardList board={board} hrefOf={clause} />
        <Legend />
      </section>
    </div>
  )
}

function useHrefs() {
  const to = useSeatPath()
  return {
    clause: (clause: string, party?: string) =>
      to('agreement.clause', { clause, hash: party && `answer-${party}` }),
    mine: (clause: string) => to('agreement.commitments', { query: { clause }, hash: 'current' }),
    parties: to('agreement.parties'),
  }
}

function Missing() {
  const { t } = useTranslation('board')
  const { gaps, zone, status, policy, classes, last } = useLoaderData<typeof loader>()
  const hrefs = useHrefs()
  const open = status === 'draft' || status.startsWith('review.')
  return (
    <aside className="side" aria-labelledby="missing">
      <h2 id="missing">{t(open ? 'gaps.title' : 'gaps.agreed')}</h2>
      {gaps.length > 0 && <GapList gaps={gaps} zone={zone} hrefs={hrefs} />}
      {open && gaps.length === 0 && <p>{t('gaps.none')}</p>}
      {!open && <p>{t(status === 'agreed' ? 'gaps.agreedText' : 'gaps.sealed')}</p>}
      {status.startsWith('review.') && <Call />}
      {status.startsWith('review.') && <OwnCalendar />}
      {status.startsWith('review.') && <NoticeProofs />}
      {status === 'agreed' && <Waits />}
      {status === 'agreed' && <Reopen />}
      {last && <LastCallOutcome last={last} zone={zone} hrefOf={hrefs.clause} />}
      <RuleInWords policy={policy} classes={classes} />
    </aside>
  )
}

function Call() {
  const { t } = useTranslation('board')
  const { call, zone, can, hosts } = useLoaderData<typeof loader>()
  const verdict = can[call.running ? 'cancel-call' : 'open-call']
  return (
    <section aria-labelledby="call">
      <h3 id="call">{t('call.title')}</h3>
      <CallStatus call={call} zone={zone} />
      {verdict.kind === 'Forbidden' && <WhoMay names={hosts} />}
      {can['open-call'].allowed && <DaysAhead ahead={call.ahead} />}
      {can['open-call'].allowed && <OpenCall call={call} zone={zone} />}
      {can['close-call'].allowed && call.closes && <CloseCall call={call} />}
      {can['extend-call'].allowed && (
        <ExtendCall key={call.running?.deadline} call={call} asOfRight={!can['cancel-call'].allowed} />
      )}
      {can['remind-parties'].allowed && <Remind />}
      {can['cancel-call'].allowed && <CancelCall />}
    </section>
  )
}

function Reopen() {
  const { t } = useTranslation('board')
  const { can } = useLoaderData<typeof loader>()
  if (!can['reopen-text'].allowed) return null
  return (
    <VerbForm<{ reason: string }> verb="reopen-text" labels={{ reason: t('reopen.reason') }}>
      {({ field, answer }) => (
        <ConfirmStep
          action={t('reopen.action')}
          consequence={t('reopen.does')}
          confirm={t('reopen.do')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={3} hint={t('call.reasonHint')} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}
