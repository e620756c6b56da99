import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { Verb } from '#app/commands/index.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { clauseOf, othersThan, peopleOn } from '#app/projections/clause.server.ts'
import { namesOf } from '#app/projections/names.server.ts'
import { peopleTalking, talkOf } from '#app/projections/talk.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { BilingualPair } from '#app/ui/BilingualPair.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { Answers } from '#app/ui/text/Answers.tsx'
import { ClauseHead } from '#app/ui/text/ClauseHead.tsx'
import { ClauseWords } from '#app/ui/text/ClauseWords.tsx'
import { MissingList } from '#app/ui/text/MissingList.tsx'
import { Reservations } from '#app/ui/text/Reservations.tsx'
import { answering } from '#app/web/answer.server.ts'
import { ownDraft } from '#app/web/drafts.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { answerForm } from '#app/web/form.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import type { FactOf } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import { termsOf } from '#machines/terms.ts'
import { Ground } from '#machines/vocabulary.ts'
import { answerDraft, settleDraft } from './clause/drafts.server.ts'
import { awaits, OwnAnswer } from './clause/OwnAnswer.tsx'
import { Schedules } from './clause/Schedules.tsx'
import { Duties, Editing, Objections, Revisions, Saved } from './clause/Sections.tsx'
import { scheduleForm, shelfOf } from './clause/schedules.server.ts'
import { Talk } from './talk/Talk.tsx'

type Data = { number: number; name: string }

export const links = () => readingFontLinks
export const handle: PageHandle<Data> = {
  title: (t, { number, name }) => t('clause:title', { number, name }),
}

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, actor, person, seat, can } = await takeSeat(args)
  const { database, ledger, now } = getOffice()
  const { searchParams } = new URL(args.request.url)
  const asked = (name: string) => Number(searchParams.get(name)) || undefined
  const asking = { actor, at: now().toISOString(), from: asked('from'), to: asked('to') }
  const entries = await ledger.read(agreement.id)
  const page = clauseOf(agreement, args.params.clause ?? '', entries, asking)
  if (!page) throw missingPage()
  const talk = talkOf(agreement, entries, { actor, at: asking.at, clause: page.clause.id })
  return {
    ...page,
    talk,
    seat: seat.party,
    shelf: await shelfOf(agreement.id, entries, page.clause.id),
    people: await namesOf(database.client, [...peopleOn(page), ...peopleTalking(talk)]),
    draft: can['revise-clause'].allowed
      ? await ownDraft({ person: person.id, agreement: agreement.id, clause: page.clause.id }, entries)
      : null,
    // What a device holds of it is told apart from what others hold on the same device.
    local: `entente.draft ${person.id} ${agreement.id} ${page.clause.id}`,
    ...(can['revise-clause'].allowed ? drafting(agreement, page.clause.id) : NOTHING_TO_DRAFT),
    number: page.clause.number,
    name: page.clause.title[languageOf(args.request)],
    may: { edit: can['revise-clause'], remove: can['remove-clause'].allowed },
  }
})

/** What an editor offers: other clauses, those that this one depends on by name, and the terms that are defined. */
function drafting(agreement: Agreement, id: string) {
  const leans = agreement.clauses[id]?.dependsOn ?? []
  return { clauses: othersThan(agreement, id), leans, terms: termsOf(agreement) }
}

const NOTHING_TO_DRAFT: ReturnType<typeof drafting> = { clauses: [], leans: [], terms: [] }

/** Where each act is shown afterwards, when it made no new revision. */
const AT: Partial<Record<Verb, string>> = {
  'mark-understood': 'answer',
  'state-position': 'answer',
  'admit-objection': 'objections',
  'note-as-concern': 'objections',
  'start-resolution': 'objections',
  'propose-resolution': 'objections',
  'withdraw-objection': 'answer',
  'comment-on-clause': 'talk',
  'withdraw-comment': 'talk',
  'resolve-thread': 'talk',
  'reopen-thread': 'talk',
}

const command = verbs(
  [
    'mark-understood',
    'state-position',
    'admit-objection',
    'note-as-concern',
    'start-resolution',
    'ask-reasons',
    'add-reasons',
    'escalate-objection',
    'sustain-objection',
    'propose-resolution',
    'integrate-objection',
    'withdraw-objection',
    'revise-clause',
    'remove-clause',
    'comment-on-clause',
    'withdraw-comment',
    'resolve-thread',
    'reopen-thread',
  ],
  ({ request, params: { id = '' } }, verb, facts) => {
    const { pathname, searchParams } = new URL(request.url)
    const seat = searchParams.get('for')
    const made = facts.find(({ type }) => type === 'clause.revised') as FactOf<'clause.revised'> | undefined
    const at = made ? 'saved' : AT[verb]
    const to = verb === 'remove-clause' ? path(languageOf(request), 'agreement.text', { id }) : pathname
    const query = new URLSearchParams({
      ...(seat ? { for: seat } : {}),
      ...(made ? { saved: String(made.revision) } : {}),
    })
    return `${to}?${query}${at ? `#${at}` : ''}`
  },
)

/** A script may leave the ground to its default; a person who objects says it, or is asked again. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const form = await args.request.clone().formData()
  const drafted = await answerDraft(args, form)
  if (drafted) return drafted
  const filing = scheduleForm(form.get('form'))
  if (filing) return filing(args, form)
  const silent = form.get('stance') === 'object' && !form.get('ground')
  return silent
    ? answerForm(form, GroundNamed, async () => null)
    : settleDraft(args, form, await command(args))
})

const GroundNamed = z.looseObject({ ground: Ground })

/** After a refusal because something changed, the page must show what it is now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Clause() {
  const page = useLoaderData<typeof loader>()
  const { t } = useTranslation('clause')
  const { t: say } = useTranslation('talk')
  const language = useLanguage()
  const to = useSeatPath()
  const { clause, own, parties, people, missing, agreement, may } = page
  const shared = { parties, people, zone: agreement.zone }
  // Who has to answer again reads the change before the question.
  const changed = own?.status === 'stale'
  const hrefOf = (one: string) => to('agreement.clause', { clause: one })
  const words = (of: 'fr' | 'en') => <ClauseWords {...clause} language={of} hrefOf={hrefOf} />
  return (
    <div className="clause-page">
      <ClauseHead {...page} hrefOf={hrefOf} whole={to('agreement.text', { hash: clause.id })} />
      <Saved />
      {own && awaits(own) && (
        <p>
          <a href="#answer">{t('own.go')}</a>
        </p>
      )}
      <BilingualPair first={language} fr={words('fr')} en={words('en')} />
      {page.talk.may.propose && (
        <p>
          <Anchor href={to('agreement.propose', { clause: clause.id })}>{say('proposals.propose')}</Anchor>
        </p>
      )}
      <Reservations reservations={page.reservations} parties={parties} />
      {may.edit.kind !== 'Forbidden' && <Editing />}
      <Duties />
      <Schedules />
      {changed && <Revisions />}
      {agreement.status !== 'draft' && (
        <div className="clause-split">
          {own && (
            <OwnAnswer
              key={`${clause.revision} ${own.status} ${own.at}`}
              invited={page.answers.some(
                ({ party, participation }) => party === own.party && participation === 'invited',
              )}
              clause={clause}
              own={own}
              {...shared}
            />
          )}
          <div>
            {agreement.status.startsWith('review.') && (
              <section aria-labelledby="missing-heading">
                <h3 id="missing-heading">{t('missing.heading')}</h3>
                <MissingList
                  missing={missing}
                  adopted={clause.status === 'adopted'}
                  taking={page.answers.filter(({ takesPart }) => takesPart).length}
                  parties={parties}
                />
              </section>
            )}
            <section aria-labelledby="answers-heading">
              <h3 id="answers-heading">{t('answers.heading')}</h3>
              <Answers revision={clause.revision} answers={page.answers} {...shared} />
            </section>
          </div>
        </div>
      )}
      <Talk clause={clause} talk={page.talk} people={people} own={page.seat} />
      <Objections />
      {!changed && <Revisions />}
    </div>
  )
}
