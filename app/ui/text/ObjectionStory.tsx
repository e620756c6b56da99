import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadObjection, StoryStep } from '#app/projections/objections.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { Words } from '#machines/words.ts'
import { DateText } from '../DateText.tsx'
import { StateTag } from '../StateTag.tsx'
import { Timeline } from '../Timeline.tsx'
import { WordChanges } from './Changes.tsx'
import { objectionTone } from './marks.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = {
  objection: ReadObjection
  /** The clause as it stands: what a proposed text would change. */
  now: { title: Words; text: Words }
  parties: PartyNames
  people: Record<string, string>
  zone: string
}

/** One objection: who, on what ground, why, what was proposed, what became of it, and how. */
export function ObjectionStory({ objection, now, ...rest }: Props) {
  const { t } = useTranslation('clause')
  const label = useLabel()
  const nameOf = usePartyNames(rest.parties)
  const { id, party, status, revision, ground, reason } = objection
  return (
    <>
      <h4 id={`${id}-title`}>
        {t('objections.of', { party: nameOf([party]) })}{' '}
        <StateTag tone={objectionTone(status)}>{label('objection', status)}</StateTag>
      </h4>
      <p>
        {t(`grounds.${ground}`)}, {t('objections.on', { revision })}
      </p>
      <blockquote className="agreement-text">{t('objections.reason', { reason })}</blockquote>
      <Outcome outcome={objection.outcome} />
      <Proposal objection={objection} now={now} {...rest} />
      <details className="objection-story">
        <summary>{t('objections.story')}</summary>
        <Story objection={objection} {...rest} />
      </details>
    </>
  )
}

const OUTCOMES = ['integrated', 'withdrawn', 'new_position'] as const

/** Some outcomes are codes of the procedure; the others are somebody's own words. */
function Outcome({ outcome }: { outcome: string }) {
  const { t } = useTranslation('clause')
  if (!outcome) return null
  const code = OUTCOMES.find((one) => one === outcome)
  return <p>{t('objections.outcome', { outcome: code ? t(`objections.outcomes.${code}`) : outcome })}</p>
}

const OPEN = ['raised', 'admitted', 'in_resolution']

/** A settled objection's wording is in the text already, or was given up. */
function Proposal({ objection: { proposal, status }, now, people, zone }: Omit<Props, 'parties'>) {
  const { t } = useTranslation('clause')
  if (!proposal || !OPEN.includes(status)) return null
  return (
    <div className="proposal">
      <p>
        <strong>{t('objections.proposal')}</strong>{' '}
        <span className="hint">
          {t('objections.proposedBy', { person: people[proposal.by] ?? t('someone') })}
          <DateText at={proposal.at} zone={zone} />
        </span>
      </p>
      <WordChanges before={now} after={proposal} />
    </div>
  )
}

function Story({ objection: { id, story }, people, parties, zone }: Omit<Props, 'now'>) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(parties)
  const whoDid = ({ by, party }: StoryStep) => {
    const person = people[by] ?? t('someone')
    return party ? t('objections.person', { person, party: nameOf([party]) }) : person
  }
  const entries = story.map((step, at) => ({
    id: `${id}-${at + 1}`,
    at: step.at,
    zone,
    text: t(`objections.${step.event as 'RAISE'}`, { who: whoDid(step) }),
  }))
  return <Timeline entries={entries} />
}
