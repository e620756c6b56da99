import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import type { readThrown } from './errors.ts'
import { path } from './paths.ts'

const KIND = { 403: 'forbidden', 404: 'missing', 409: 'refused', 422: 'invalid', 429: 'tooMany' } as const

type Thrown = ReturnType<typeof readThrown>

/** What a person sees when a page cannot be shown: what happened, why, and a way on. */
export function ErrorPage({ thrown }: { thrown: Thrown }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const reason = useReason()
  const words = kindOf(thrown)
  return (
    <div className="page prose">
      <PageHeader title={t(`error.${words}.title`)} />
      <p>{t(`error.${words}.text`)}</p>
      {thrown.problem && thrown.problem.reasons.length > 0 && (
        <ul>
          {thrown.problem.reasons.map((each) => (
            <li key={`${each.code} ${JSON.stringify(each.detail)}`}>{reason(each)}</li>
          ))}
        </ul>
      )}
      {thrown.reference && (
        <p>
          <strong>{t('error.reference', { reference: thrown.reference })}</strong>
        </p>
      )}
      <p>
        <Anchor href={path(language, 'home')}>{t('error.backHome')}</Anchor>
      </p>
    </div>
  )
}

/** Which of the words under `error` fit; the document's title uses them too. */
export function kindOf({ status, problem }: Thrown) {
  if (problem?.kind === 'Conflict') return 'conflict'
  return KIND[status as keyof typeof KIND] ?? 'fault'
}
