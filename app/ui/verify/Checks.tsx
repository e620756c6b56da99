import type { Line } from '#app/documents/report.ts'
import type { Meaning } from '#app/documents/verify-meaning.ts'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Props = {
  /** Failed checks stand open; the others open when asked. */
  which: 'wrong' | 'open' | 'all'
  checks: readonly Line[]
  meaning: Record<string, Meaning>
  /** Whose signature a field is. */
  labels: Map<string, string>
}

const WHICH = { wrong: false, open: null, all: true } as const

/** Checks with one outcome, each with what it means and what it does not. */
export function Checks({ which, checks, meaning, labels }: Props) {
  const { t } = useTranslation('verify')
  const shown = checks.filter(({ ok }) => ok === WHICH[which])
  if (shown.length === 0) return null
  const title = t(`checks.${which}`, { count: shown.length })
  const list = (
    <ul className="checks">
      {shown.map((line) => (
        <li key={`${line.check} ${line.detail.en}`} className={`check-${which}`}>
          <Check {...{ line, labels }} meaning={meaning[line.check]} />
        </li>
      ))}
    </ul>
  )
  if (which === 'wrong')
    return (
      <>
        <h4>{title}</h4>
        {list}
      </>
    )
  return (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  )
}

const SIGN = { true: '✓', false: '✕', null: '–' } as const
const SAID = { true: 'passed', false: 'failed', null: 'unmade' } as const

function Check({ line, meaning, labels }: { line: Line; meaning?: Meaning; labels: Props['labels'] }) {
  const { t } = useTranslation('verify')
  const language = useLanguage()
  const outcome = String(line.ok) as keyof typeof SIGN
  return (
    <>
      <p>
        <span aria-hidden="true" className="check-sign">
          {SIGN[outcome]}
        </span>{' '}
        <span className="sr-only">{t(`checks.${SAID[outcome]}`)}</span> {line.detail[language]}
        <Fields line={line} labels={labels} />
      </p>
      {meaning && (
        <p className="hint">
          {t('checks.means')}
          {meaning.means[language]}
          {meaning.not && (
            <>
              <br />
              {t('checks.not')}
              {meaning.not[language]}
            </>
          )}
        </p>
      )}
    </>
  )
}

/** On which signatures: named where something is wrong, counted where nothing is. */
function Fields({ line: { ok, fields }, labels }: { line: Line; labels: Props['labels'] }) {
  const { t } = useTranslation('verify')
  const language = useLanguage()
  if (fields.length === 0) return null
  const named = fields.map((field) => (field === 'Seal' ? t('checks.seal') : (labels.get(field) ?? field)))
  const text = ok ? t('checks.fields', { count: fields.length }) : listInWords([...new Set(named)], language)
  return <span className="check-fields"> ({text})</span>
}
