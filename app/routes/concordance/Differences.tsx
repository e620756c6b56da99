import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Part, ShownDifference } from '#app/projections/concordance.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { StateTag } from '#app/ui/StateTag.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Language } from '#machines/words.ts'
import type { loader } from '../agreement.concordance.tsx'

export type Numbered = ShownDifference & { number: number; part: Part }

/** What was found in the clause, each with its words and with what the reviser may do about it. */
export function Differences({ differences }: { differences: Numbered[] }) {
  const { t } = useTranslation('concordance')
  return (
    <section id="differences" aria-labelledby="differences-heading">
      <h3 id="differences-heading">{t('differences')}</h3>
      {useSearchParams()[0].has('said') && <Notice kind="success" title={t('flag.done')} live />}
      {differences.length === 0 && <p>{t('none')}</p>}
      <ol className="difference-list">
        {differences.map((difference) => (
          <li key={difference.number} id={`difference-${difference.number}`} value={difference.number}>
            <Said difference={difference} />
            <Judging difference={difference} />
          </li>
        ))}
      </ol>
      <Reopen differences={differences} />
    </section>
  )
}

function Said({ difference }: { difference: Numbered }) {
  const { t } = useTranslation('concordance')
  const { people } = useLoaderData<typeof loader>()
  const { kind, confidence, part, setAside } = difference
  return (
    <>
      <p>
        <strong>{t(`kind.${kind}`)}</strong> · {t(`part.${part}`)}{' '}
        <StateTag tone={setAside ? 'plain' : 'waiting'}>
          {setAside ? t('aside.said', { name: people[setAside.by] ?? '' }) : t(`confidence.${confidence}`)}
        </StateTag>
      </p>
      <dl className="difference-sides">
        {(['fr', 'en'] as const).map((side) => (
          <Side key={side} difference={difference} side={side} />
        ))}
      </dl>
      {setAside && <blockquote>{setAside.reason}</blockquote>}
    </>
  )
}

function Side({ difference: { quote, silent, marks }, side }: { difference: Numbered; side: Language }) {
  const { t } = useTranslation('concordance')
  const nothing = silent === side || marks[side].length === 0
  return (
    <div>
      <dt>{t(side === 'fr' ? 'french' : 'english')}</dt>
      <dd>
        {nothing && `${t('silent')} `}
        <span lang={side} className="difference-words">
          {quote[side]}
        </span>
      </dd>
    </div>
  )
}

function Judging({ difference }: { difference: Numbered }) {
  const { t } = useTranslation('concordance')
  const { step, may } = useLoaderData<typeof loader>()
  const { number, kind, quote, setAside } = difference
  if (!may.setAside || !step) return null
  const hidden = { clause: step.id, revision: step.revision, kind, fr: quote.fr, en: quote.en }
  return (
    <div className="deeds">
      <VerbForm<{ reason: string }>
        verb="set-aside-difference"
        id={`set-aside-${number}`}
        labels={{ reason: t('aside.reason') }}
        hidden={hidden}
      >
        {({ field, answer }) => (
          <details className="confirm" open={answer !== null}>
            <summary className="button button-secondary">
              {t(setAside ? 'aside.again' : 'aside.action')}
            </summary>
            <div className="confirm-body confirm-primary">
              <TextArea {...field('reason')} rows={3} hint={t('aside.hint')} />
              <Button>{t('aside.do')}</Button>
            </div>
          </details>
        )}
      </VerbForm>
      <Flag difference={difference} />
    </div>
  )
}

/** A true difference is for those who draft: the reviser says so to them on the clause, and reopens what is agreed. */
function Flag({ difference: { number, quote } }: { difference: Numbered }) {
  const { t } = useTranslation('concordance')
  const to = useSeatPath()
  const { step, may } = useLoaderData<typeof loader>()
  if (!step || !may.comment) return null
  const prefilled = t('flag.prefilled', { number: step.number, ...quote })
  return (
    <VerbForm<{ words: string }>
      verb="comment-on-clause"
      id={`flag-${number}`}
      labels={{ words: t('flag.words') }}
      defaultValue={{ words: prefilled }}
      hidden={{ clause: step.id, revision: step.revision }}
    >
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('flag.action')}</summary>
          <div className="confirm-body confirm-primary">
            <p>
              {t('flag.text')}{' '}
              <Anchor href={to('agreement.clause', { clause: step.id })}>{t('flag.clause')}</Anchor>
            </p>
            <TextArea {...field('words')} rows={4} />
            <Button>{t('flag.do')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

/** What is agreed is reopened before it is changed; any one of the differences is reason enough. */
function Reopen({ differences }: { differences: Numbered[] }) {
  const { t } = useTranslation('concordance')
  const { step, may } = useLoaderData<typeof loader>()
  const first = differences.find(({ setAside }) => setAside === null)
  if (!step || !may.reopen || !first) return null
  const reason = t('flag.prefilled', { number: step.number, ...first.quote })
  return (
    <VerbForm<{ reason: string }>
      verb="reopen-text"
      labels={{ reason: t('reopen.reason') }}
      defaultValue={{ reason }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          action={t('reopen.action')}
          consequence={t('reopen.does')}
          confirm={t('reopen.do')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={3} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}
