import { Form, useActionData, useLocation, useSearchParams } from '@remix-run/react'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import type { Changing } from '#app/projections/unsealing.server.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { ChangeConfirm } from './ChangeConfirm.tsx'
import { ChangeWords } from './ChangeWords.tsx'
import { changeIn } from './typed.ts'

type Props = { page: SignaturePage; changing: Changing }

/** An edit of the sealed text: what it voids, which clause, its new words, and only then whether it is made. */
export function ChangeSealed({ page, changing }: Props) {
  const { t } = useTranslation('signature')
  const change = changeIn(useActionData())
  const chosen = changing.clause !== null
  return (
    <section id="change" aria-labelledby="change-heading">
      <h2 id="change-heading">{t('change.heading')}</h2>
      <details className="confirm wide" open={chosen}>
        <summary className="button button-danger-quiet">{t('change.start')}</summary>
        <div className="confirm-body confirm-danger">
          <Consequences page={page} changing={changing} />
          {change?.preview ? (
            <ChangeConfirm page={page} changing={changing} typed={change.typed} preview={change.preview} />
          ) : (
            <>
              <Choice changing={changing} />
              {changing.clause && (
                <ChangeWords
                  key={changing.clause.id}
                  clause={changing.clause}
                  digest={changing.digest}
                  typed={change?.typed}
                />
              )}
            </>
          )}
        </div>
      </details>
    </section>
  )
}

function Consequences({ page, changing: { lost, told } }: Props) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  const { name } = usePeople(page.people)
  const names = listInWords(
    lost.map(({ person, name: party }) => `${name(person)} (${party})`),
    language,
  )
  return (
    <>
      <p>{t('change.lead')}</p>
      <ul>
        <li>{t('change.void', { count: lost.length, names })}</li>
        <li>{t('change.again')}</li>
        <li>{t('change.told', { names: listInWords(told, language) })}</li>
      </ul>
    </>
  )
}

/** A plain question to the page: it changes nothing. */
function Choice({ changing: { clauses, clause } }: Pick<Props, 'changing'>) {
  const { t } = useTranslation('signature')
  const { pathname } = useLocation()
  const seat = useSearchParams()[0].get('for')
  return (
    <Form method="get" action={`${pathname}#change`} preventScrollReset>
      {seat && <input type="hidden" name="for" value={seat} />}
      <div className="field">
        <label htmlFor="change-clause">{t('change.clause')}</label>
        <select
          key={clause?.id}
          className="input input-full"
          id="change-clause"
          name="change"
          defaultValue={clause?.id}
        >
          {clauses.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number}. {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-secondary">
        {t('change.choose')}
      </button>
    </Form>
  )
}

/** The agreement moved on while somebody wrote: what they typed is shown, to be taken elsewhere. */
export function LostChange({ typed }: { typed: { label: string; text: string; lang?: string }[] }) {
  const { t } = useTranslation('signature')
  return (
    <Notice kind="stop" title={t('change.gone')} live>
      <p>{t('change.goneText')}</p>
      <dl>
        {typed.map(({ label, text, lang }) => (
          <div key={label} className="kept-words">
            <dt>{label}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
