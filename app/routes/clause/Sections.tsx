import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { AskedAgain } from '#app/ui/text/AskedAgain.tsx'
import { Changes } from '#app/ui/text/Changes.tsx'
import { DutyLines } from '#app/ui/text/DutyLines.tsx'
import { DutyTable } from '#app/ui/text/DutyTable.tsx'
import { ObjectionStory } from '#app/ui/text/ObjectionStory.tsx'
import { RevisionList } from '#app/ui/text/RevisionList.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { loader } from '../agreement.clause.tsx'
import { CompareForm } from './CompareForm.tsx'
import { EditClause, Locked, RemoveClause } from './EditClause.tsx'
import { ObjectionForms } from './ObjectionForms.tsx'

/** After a new wording was saved: which revision it made, and whom it asks to answer again. */
export function Saved() {
  const { t } = useTranslation('clause')
  const saved = Number(useSearchParams()[0].get('saved'))
  const { clause, revisions, parties, agreement } = useLoaderData<typeof loader>()
  const made = revisions.find(({ number }) => number === saved)
  if (!made) return null
  const first = made.kind === 'first'
  return (
    <div id="saved">
      <Notice kind="success" title={t(first ? 'saved.added' : 'saved.title', { number: made.number })} live>
        {agreement.status === 'draft' && <p>{t('answers.draft')}</p>}
        {agreement.status !== 'draft' && first && <p>{t('saved.everyone')}</p>}
        {agreement.status !== 'draft' && <AskedAgain revision={made} clause={clause.id} parties={parties} />}
      </Notice>
    </div>
  )
}

/** Who does what under this clause. */
export function Duties() {
  const { t } = useTranslation('clause')
  const language = useLanguage()
  const to = useSeatPath()
  const { clause, duties, parties } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="duties-heading">
      <h3 id="duties-heading">{t('duties.heading')}</h3>
      <div className="duties-narrow">
        <DutyLines duties={duties} parties={parties} language={language} />
      </div>
      <DutyTable number={clause.number} duties={duties} parties={parties} />
      <p>
        <Anchor href={to('agreement.responsibilities')}>{t('duties.matrix')}</Anchor>
      </p>
    </section>
  )
}

/** What changed between two revisions, and all of them. */
export function Revisions() {
  const { t } = useTranslation('clause')
  const { clause, revisions, comparison, parties, people, agreement } = useLoaderData<typeof loader>()
  const { from = clause.revision - 1, to = clause.revision } = comparison ?? {}
  return (
    <section id="changes" aria-labelledby="changes-heading">
      <h3 id="changes-heading">{t('revisions.heading')}</h3>
      {revisions.length > 1 && (
        <>
          <CompareForm revisions={revisions.map(({ number }) => number)} from={from} to={to} />
          {comparison && <Changes comparison={comparison} parties={parties} />}
        </>
      )}
      <RevisionList
        clause={clause.id}
        revisions={revisions}
        parties={parties}
        people={people}
        zone={agreement.zone}
      />
    </section>
  )
}

/** Every objection on this clause, with what the reader may do about it. */
export function Objections() {
  const { t } = useTranslation('clause')
  const { clause, objections, parties, people, agreement } = useLoaderData<typeof loader>()
  if (agreement.status === 'draft') return null
  return (
    <section id="objections" aria-labelledby="objections-heading">
      <h3 id="objections-heading">{t('objections.heading')}</h3>
      {objections.length === 0 && <p>{t('objections.none')}</p>}
      {objections.map((objection) => (
        <article key={objection.id} className="objection" aria-labelledby={`${objection.id}-title`}>
          <ObjectionStory
            objection={objection}
            now={clause}
            parties={parties}
            people={people}
            zone={agreement.zone}
          />
          <ObjectionForms objection={objection} now={clause} />
        </article>
      ))}
    </section>
  )
}

/** For those who draft: change the words, take the clause out, or why not now. */
export function Editing() {
  const { t } = useTranslation('clause')
  const { clause, agreement, may, clauses, leans, terms, draft, local } = useLoaderData<typeof loader>()
  const { status } = agreement
  if (!may.edit.allowed && !['review.call', 'review.blocked'].includes(status)) return null
  return (
    <section id="edit" aria-labelledby="edit-heading">
      <h3 id="edit-heading" className="sr-only">
        {t('edit.heading')}
      </h3>
      {may.edit.allowed ? (
        <EditClause {...{ clause, status, clauses, leans, terms, draft, local }} zone={agreement.zone} />
      ) : (
        <Locked status={status} />
      )}
      {may.remove && <RemoveClause clause={clause} />}
    </section>
  )
}
