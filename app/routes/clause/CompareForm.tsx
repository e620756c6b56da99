import { Form, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Props = { revisions: number[]; from: number; to: number }

/** Which two revisions to compare. A plain question to the page: it changes nothing. */
export function CompareForm({ revisions, from, to }: Props) {
  const { t } = useTranslation('clause')
  const seat = useSearchParams()[0].get('for')
  return (
    <Form method="get" action="#changes" className="compare-form" preventScrollReset>
      {seat && <input type="hidden" name="for" value={seat} />}
      {(['from', 'to'] as const).map((name) => (
        <label key={name} htmlFor={`compare-${name}`}>
          {t(`revisions.${name}`)}{' '}
          <select
            key={`${from} ${to}`}
            className="input"
            id={`compare-${name}`}
            name={name}
            defaultValue={name === 'from' ? from : to}
          >
            {revisions.map((revision) => (
              <option key={revision} value={revision}>
                {revision}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button button-secondary">
        {t('revisions.show')}
      </button>
    </Form>
  )
}
