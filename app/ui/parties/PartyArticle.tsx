import type { ReactNode } from 'react'
import { listInWords } from '#app/locales/lists.ts'
import { dayInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyLine, PersonLine } from '#app/projections/parties.server.ts'
import { StateTag, type Tone } from '../StateTag.tsx'
import { useWait } from './useWait.ts'

type Props = {
  party: PartyLine
  zone: string
  /** State of the agreement: what is lacking is said while it can be mended. */
  status: string
  /** What the reader may do about the party, and about one of its people. */
  acts?: ReactNode
  personAct?: (person: PersonLine) => ReactNode
}

const TONE: Record<string, Tone> = {
  invited: 'waiting',
  concurring: 'agreed',
  ready: 'agreed',
  signed: 'agreed',
  bound: 'agreed',
  declined_to_sign: 'stopped',
}

/** One organization: where it stands, what is awaited of it, and who acts for it in which office. */
export function PartyArticle({ party, zone, status, acts, personAct }: Props) {
  const { t } = useTranslation('parties')
  const label = useLabel()
  return (
    <article id={`party-${party.id}`} className="party" aria-labelledby={`party-${party.id}-name`}>
      <div>
        <h4 id={`party-${party.id}-name`}>{party.name}</h4>
        <p className="party-state">
          <StateTag tone={TONE[party.status]}>{label('participation', party.status)}</StateTag>{' '}
          <Since party={party} zone={zone} status={status} />
        </p>
        <Notes party={party} zone={zone} status={status} />
        {acts}
      </div>
      <div>
        {party.people.length === 0 && <p className="hint">{t('nobody')}</p>}
        <ul className="party-people">
          {party.people.map((person) => (
            <li key={person.id}>
              <Person person={person} act={personAct?.(person)} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  )
}

function Since({ party: { since, status: state }, zone, status }: Pick<Props, 'party' | 'zone' | 'status'>) {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  // The tag says « Invitée » already.
  const what = state === 'invited' ? 'waiting' : since?.what
  if (since && what) return t(`since.${what}`, { date: dayInWords(since.at, zone, language) })
  return state === 'listed' && status !== 'draft' ? t('since.notYet') : null
}

/** Statuses of the agreement in which a party may still name who signs for it. */
const BEFORE_SEAL = ['draft', 'review.open', 'review.call', 'review.blocked', 'agreed']

function Notes({ party, zone, status }: Pick<Props, 'party' | 'zone' | 'status'>) {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  const words = useWait(zone)
  const lacks = party.lacks.filter((lack) =>
    lack === 'speaker' ? ['listed', 'invited'].includes(party.status) : BEFORE_SEAL.includes(status),
  )
  return (
    <ul className="party-notes">
      {party.own && <li>{t('own')}</li>}
      {party.convenes && <li>{t('convenes')}</li>}
      {party.optOutTacit && <li>{t('optOut')}</li>}
      {party.approvals.map(({ body, instrument, on }) => (
        <li key={`${body} ${instrument} ${on}`}>
          {t('approved', { body, instrument, date: dayInWords(`${on}T12:00:00Z`, 'UTC', language) })}
        </li>
      ))}
      {party.waits.map((wait) => {
        const { what, since } = words(wait)
        return (
          <li key={wait.code} className="party-wait">
            {t('awaited.label')}
            {what}
            {since && <span className="awaited-since"> {since}</span>}
          </li>
        )
      })}
      {lacks.map((lack) => (
        <li key={lack} className="party-lack">
          {t(`lacks.${lack}`)}
        </li>
      ))}
    </ul>
  )
}

function Person({ person, act }: { person: PersonLine; act: ReactNode }) {
  const { name, email, capacity, roles, self } = person
  const { t } = useTranslation('parties')
  const language = useLanguage()
  const does = listInWords(
    roles.map((role) => t(`short.${role}`)),
    language,
  )
  return (
    <>
      <p>
        <strong>{name ?? t('erased')}</strong>
        {self && ` (${t('you')})`}
        {capacity && `, ${capacity}`}
      </p>
      <p className="person-does">{does}</p>
      {(email || act) && (
        <p className="person-links">
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {act}
        </p>
      )}
    </>
  )
}
