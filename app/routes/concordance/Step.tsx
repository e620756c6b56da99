import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ComparedPart } from '#app/projections/concordance.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { BilingualPair } from '#app/ui/BilingualPair.tsx'
import { Marked } from '#app/ui/concordance/Marked.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { Language } from '#machines/words.ts'
import type { loader } from '../agreement.concordance.tsx'
import { Differences, type Numbered } from './Differences.tsx'

/** One clause of the walk: both languages side by side with their differences marked, and the list of these. */
export function Step() {
  const { t } = useTranslation('concordance')
  const language = useLanguage()
  const to = useSeatPath()
  const { step, walk } = useLoaderData<typeof loader>()
  if (!step) return null
  const parts = numbered(step.parts)
  const duties = parts.filter(({ part }) => part !== 'title' && part !== 'text')
  return (
    <>
      <p className="walk-progress">
        {t('progress', { number: step.number, total: walk.length })} ·{' '}
        {t('revision', { number: step.revision })}
      </p>
      <h2>{step.title[language]}</h2>
      <Around />
      <Compared parts={parts.filter(({ part }) => part === 'title' || part === 'text')} />
      <Differences
        key={`${step.id} ${step.revision}`}
        differences={parts.flatMap(({ differences }) => differences)}
      />
      {duties.length > 0 && (
        <section className="compared-duties" aria-labelledby="duties-heading">
          <h3 id="duties-heading">{t('duties')}</h3>
          <Compared parts={duties} />
        </section>
      )}
      <p>
        <Anchor href={to('agreement.clause', { clause: step.id })}>{t('open')}</Anchor>
      </p>
      <Around again />
    </>
  )
}

type NumberedPart = Omit<ComparedPart, 'differences'> & { differences: Numbered[] }

/** Differences are numbered through the clause, as they are listed under it. */
function numbered(parts: ComparedPart[]): NumberedPart[] {
  let number = 0
  return parts.map(({ differences, ...part }) => ({
    ...part,
    differences: differences.map((difference) => {
      number += 1
      return { ...difference, number, part: part.part }
    }),
  }))
}

/** Parts of the clause, each in both languages side by side. */
function Compared({ parts }: { parts: NumberedPart[] }) {
  const { t } = useTranslation('concordance')
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a clause keep their order
    <div key={at} className={`compared compared-${part.part}`}>
      <p className="compared-part">{t(`part.${part.part}`)}</p>
      {part.by !== 'sentence' && <p className="hint">{t(`roughly.${part.by}`)}</p>}
      <BothTexts part={part} />
    </div>
  ))
}

function BothTexts({ part }: { part: NumberedPart }) {
  const { t } = useTranslation('concordance')
  const language = useLanguage()
  const of = (side: Language) => (
    <div className="agreement-text">
      <Marked
        text={part.text[side]}
        marks={part.differences.flatMap(({ number, marks }) =>
          marks[side].map((mark) => ({ ...mark, number })),
        )}
        labelOf={(number) => t('see', { number })}
      />
    </div>
  )
  return <BilingualPair first={language} fr={of('fr')} en={of('en')} />
}

/** The clause before, the one after, and all of them; at the end, the certificate. */
function Around({ again }: { again?: true }) {
  const { t } = useTranslation('concordance')
  const to = useSeatPath()
  const { step, walk } = useLoaderData<typeof loader>()
  const number = step?.number ?? 0
  const hrefOf = (clause: string) => to('agreement.concordance', { query: { clause } })
  const [before, after] = [walk[number - 2], walk[number]]
  // The landmark stands once, at the top; at the end are the same ways on.
  const Frame = again ? 'div' : 'nav'
  return (
    <Frame className="walk-around" aria-label={again ? undefined : t('around')}>
      {before && (
        <Anchor href={hrefOf(before.id)} rel="prev">
          {t('previous')}
        </Anchor>
      )}
      <Anchor href={to('agreement.concordance')}>{t('overview')}</Anchor>
      {after ? (
        <Anchor href={hrefOf(after.id)} rel="next">
          {t('next')}
        </Anchor>
      ) : (
        <Anchor href={to('agreement.concordance', { hash: 'certify' })}>{t('end')}</Anchor>
      )}
    </Frame>
  )
}
