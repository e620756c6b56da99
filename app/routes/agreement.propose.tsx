import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { namedInOrder, numberOf } from '#app/projections/reading.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { ProseField } from '#app/ui/text/ProseField.tsx'
import { answering } from '#app/web/answer.server.ts'
import { missingPage } from '#app/web/errors.ts'
import type { FormAnswer } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { verbs } from '#app/web/verbs.server.ts'
import { ownValue } from '#machines/refusal.ts'
import type { Language } from '#machines/words.ts'
import { useWordLabels, type WordName } from './clause/WordFields.tsx'
import { onlyChanged } from './talk/base.server.ts'
import { LetterRows } from './talk/LetterRows.tsx'

export const links = () => readingFontLinks
export const handle: PageHandle<{ number: number }> = {
  title: (t, { number }) => t('talk:propose.title', { number }),
}

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const clause = ownValue(agreement.clauses, args.params.clause ?? '')
  if (!clause || !agreement.order.includes(clause.id)) throw missingPage()
  const { id, revision, title, text, responsibilities } = clause
  const others = agreement.order.filter((one) => one !== id)
  return {
    clause: { id, revision, title, text },
    number: numberOf(agreement, id),
    rows: responsibilities.map((duty) => ({ id: duty.id, title: duty.title, letters: duty.letters })),
    parties: namedInOrder(agreement).map((party) => ({ id: party.id, name: party.name })),
    clauses: others.map((one) => ({
      id: one,
      number: numberOf(agreement, one),
      title: agreement.clauses[one]?.title ?? { fr: one, en: one },
    })),
    may: can['propose-change'],
  }
})

/** On to the proposal itself, which says that it was sent. */
export const action = verbs(
  ['propose-change'],
  ({ request, params: { id = '' } }, _verb, facts) => {
    const made = facts.find(({ type }) => type === 'proposal.made')
    const proposal = made?.type === 'proposal.made' ? made.proposal : ''
    const seat = new URL(request.url).searchParams.get('for')
    const query = new URLSearchParams({ ...(seat ? { for: seat } : {}), sent: 'yes' })
    return `${path(languageOf(request), 'agreement.proposal', { id, proposal })}?${query}#sent`
  },
  onlyChanged,
)

export default function Propose() {
  const { t } = useTranslation('talk')
  const reason = useReason()
  const { number, clause, may } = useLoaderData<typeof loader>()
  const to = useSeatPath()
  return (
    <div className="propose-page">
      <h2>{t('propose.title', { number })}</h2>
      {may.allowed ? (
        <ProposeForm />
      ) : (
        <Notice kind="info" title={t('propose.closedTitle')}>
          {may.reasons.slice(0, 1).map((why) => (
            <p key={why.code}>{reason(why)}</p>
          ))}
        </Notice>
      )}
      <p>
        <Anchor href={to('agreement.clause', { clause: clause.id })}>{t('propose.cancel')}</Anchor>
      </p>
    </div>
  )
}

type Name = Exclude<WordName, `summary.${Language}`> | 'reason'

/** The reader's own language first and open; the other one folded: whoever proposes need not write both. */
function ProposeForm() {
  const { t } = useTranslation('talk')
  const language = useLanguage()
  const other: Language = language === 'fr' ? 'en' : 'fr'
  const { clause, rows, parties } = useLoaderData<typeof loader>()
  const { 'summary.fr': _, 'summary.en': __, ...labels } = useWordLabels()
  // What is being typed answers the revision that the writer began with, whatever becomes of the page meanwhile.
  const [basis] = useState(clause)
  const seen = useSeen() ?? basis.revision
  return (
    <VerbForm<Record<Name, string>>
      verb="propose-change"
      labels={{ ...labels, reason: t('propose.reason') }}
      hidden={{ clause: clause.id, seen }}
    >
      {({ field, answer }) => (
        <>
          <p className="hint">{t('propose.lead')}</p>
          <WordsIn language={language} field={field} answered={answer !== null} />
          <details className="propose-other" open={answer !== null}>
            <summary>{t('propose.otherLanguage')}</summary>
            <p className="hint">{t('propose.otherLanguageHint')}</p>
            <WordsIn language={other} field={field} answered={answer !== null} />
          </details>
          <LetterRows rows={rows} parties={parties} />
          <TextArea {...field('reason')} rows={3} hint={t('propose.reasonHint')} optional />
          <p className="propose-send">
            <Button>{t('propose.send')}</Button>
          </p>
        </>
      )}
    </VerbForm>
  )
}

type WordsProps = { language: Language; field: (name: Name) => FieldProps; answered: boolean }

/** A field that was emptied proposes nothing, and comes back as it stands in the text. */
function WordsIn({ language, field, answered }: WordsProps) {
  const { clause, clauses } = useLoaderData<typeof loader>()
  const shown = (part: 'title' | 'text') => {
    const { defaultValue, ...rest } = field(`${part}.${language}`)
    return {
      ...rest,
      defaultValue: answered ? (defaultValue ?? clause[part][language]) : clause[part][language],
    }
  }
  const named = clauses.map(({ title, ...one }) => ({ ...one, title: title[language] }))
  const rows = Math.min(24, Math.max(8, Math.ceil(clause.text[language].length / 40) + 2))
  return (
    <div lang={language}>
      <Field {...shown('title')} lang={language} />
      <ProseField {...shown('text')} lang={language} rows={rows} clauses={named} />
    </div>
  )
}

/** The revision that what came back was typed on. */
function useSeen(): number | null {
  const answer = useActionData() as FormAnswer | undefined
  if (answer?.form !== 'propose-change') return null
  return Number(answer.result.initialValue?.seen) || null
}
