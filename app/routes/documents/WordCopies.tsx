import { Form, useParams, useSearchParams } from '@remix-run/react'
import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'

/** A state of the text that may be compared with the present one, and the printed numbers of the clauses that changed then. */
export type OlderState = { sequence: number; at: string; numbers: number[]; gone: boolean }

/** The text to take away in Word, clean or with its changes; and the way back. */
export function WordCopies({ states, zone }: { states: OlderState[]; zone: string }) {
  const { t } = useTranslation('word')
  const { id = '' } = useParams()
  const to = useSeatPath()
  const address = `/api/agreements/${encodeURIComponent(id)}/documents/word`
  return (
    <section id="word" aria-labelledby="word-heading">
      <h2 id="word-heading">{t('section.heading')}</h2>
      <p>{t('section.text')}</p>
      <p>
        <a href={address} download>
          {t('section.download')}
        </a>
      </p>
      {states.length > 0 && <Redline address={address} states={states} zone={zone} />}
      <p>
        <Anchor href={to('agreement.word')}>{t('section.back')}</Anchor>
      </p>
    </section>
  )
}

function Redline({ address, states, zone }: { address: string; states: OlderState[]; zone: string }) {
  const { t } = useTranslation('word')
  const language = useLanguage()
  const seat = useSearchParams()[0].get('for')
  const whatOf = useWhat()
  return (
    <Form method="get" action={address} reloadDocument className="compare-form">
      {seat && <input type="hidden" name="for" value={seat} />}
      <input type="hidden" name="kind" value="redline" />
      <label htmlFor="redline-from">
        {t('section.redline')}{' '}
        <select className="input" id="redline-from" name="from" defaultValue={states[0]?.sequence}>
          {states.map((state) => (
            <option key={state.sequence} value={state.sequence}>
              {t('section.state', { when: momentInWords(state.at, zone, language), what: whatOf(state) })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-secondary">
        {t('section.redlineSend')}
      </button>
    </Form>
  )
}

/** Which clauses a state was made by, so that one can tell it from the others. */
function useWhat() {
  const { t } = useTranslation('word')
  return ({ numbers, gone }: OlderState) => {
    if (numbers.length === 0) return gone ? t('section.goneClause') : ''
    if (numbers.length > 4) return t('section.many', { count: numbers.length })
    return t('section.clauses', { count: numbers.length, numbers: numbers.join(', ') })
  }
}
