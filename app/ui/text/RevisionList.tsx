import { useTranslation } from '#app/locales/useTranslation.ts'
import type { RevisionLine } from '#app/projections/clause.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { DateText } from '../DateText.tsx'
import { AskedAgain } from './AskedAgain.tsx'
import { usePartyNames } from './usePartyNames.ts'

type Props = {
  clause: string
  revisions: RevisionLine[]
  parties: PartyNames
  people: Record<string, string>
  zone: string
}

/** Every revision, the newest first: who, when, what kind of change and why, and who had to answer again. */
export function RevisionList({ revisions, ...rest }: Props) {
  return (
    <ol className="revision-list" reversed>
      {revisions.toReversed().map((revision) => (
        <Line key={revision.number} revision={revision} {...rest} />
      ))}
    </ol>
  )
}

function Line({ revision, ...rest }: Omit<Props, 'revisions'> & { revision: RevisionLine }) {
  const { t } = useTranslation('clause')
  const { number, at, kind, because, objection } = revision
  const why = because.map((one) => t(`revisions.because.${one as 'wording'}`))
  return (
    <li>
      <p>
        <strong>{t('revisions.line', { number })}</strong>, <Author revision={revision} {...rest} />,{' '}
        <DateText at={at} zone={rest.zone} />
        {' · '}
        {t(`revisions.${kind}`)}
        {why.length > 0 && ` (${why.join('; ')})`}
      </p>
      {objection && <p>{t('revisions.answers')}</p>}
      <Credit revision={revision} {...rest} />
      <AskedAgain revision={revision} clause={rest.clause} parties={rest.parties} />
    </li>
  )
}

/** Whose words they are, when somebody proposed them. */
function Credit({ revision: { credit }, people, parties }: LineProps) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(parties)
  if (!credit) return null
  const author = { person: people[credit.person] ?? t('someone'), party: nameOf([credit.party]) }
  return <p>{t(credit.reworded ? 'revisions.creditedReworded' : 'revisions.credited', author)}</p>
}

type LineProps = Omit<Props, 'revisions' | 'zone'> & { revision: RevisionLine }

function Author({ revision: { by, party }, people, parties }: LineProps) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(parties)
  const person = people[by] ?? t('someone')
  return <>{party ? t('revisions.by', { person, party: nameOf([party]) }) : person}</>
}
