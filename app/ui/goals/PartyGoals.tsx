import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { GoalsPage } from '#app/projections/goals.server.ts'
import { EmptyState } from '../EmptyState.tsx'

/** What each party said, and who has not yet. */
export function PartyGoals({ page }: { page: GoalsPage }) {
  const { t } = useTranslation('goals')
  const language = useLanguage()
  const named = (ids: string[]) =>
    listInWords(
      ids.map((id) => page.names[id]?.[language] ?? id),
      language,
    )
  return (
    <>
      <h3>{t('byParty')}</h3>
      {page.parties.length === 0 ? (
        <EmptyState title={t('nobodyYet')}>
          <p>{t('nobodyYetText')}</p>
        </EmptyState>
      ) : (
        page.parties.map(({ id, goals }) => (
          <section key={id} className="party-goals" aria-labelledby={`goals-${id}`}>
            <h4 id={`goals-${id}`}>{page.names[id]?.[language] ?? id}</h4>
            <Said goals={goals} />
          </section>
        ))
      )}
      {page.silent.length === 0 ? (
        <p>{t('allSaid')}</p>
      ) : (
        <p>
          {t(page.silent.length === 1 ? 'silentOne' : 'silent', { parties: named(page.silent) }).replace(
            /\.\.$/,
            '.',
          )}
        </p>
      )}
    </>
  )
}

type Goals = GoalsPage['parties'][number]['goals']

/** Each line in the language in which its party said it; in both, the reader's stands first. */
function Said({ goals }: { goals: Goals }) {
  const { t } = useTranslation('goals')
  const language = useLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  return (['seeks', 'offers', 'limits'] as const).map((side) => {
    const lines = goals.filter((goal) => goal.side === side)
    if (lines.length === 0) return null
    return (
      <div key={side}>
        <p className="goal-side">{t(`sidesSaid.${side}`)}</p>
        <ul>
          {lines.map((goal) => (
            <li key={`${goal.kind} ${goal.fr} ${goal.en}`}>
              {[language, other].map((one) =>
                goal[one as 'fr'] ? (
                  <span key={one} lang={one} className={one === language ? undefined : 'goal-other'}>
                    {goal[one as 'fr']}{' '}
                  </span>
                ) : null,
              )}
              <span className="hint">({t(`kinds.${goal.kind}`)})</span>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
