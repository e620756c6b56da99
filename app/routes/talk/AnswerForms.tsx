import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadProposal } from '#app/projections/proposals.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { BilingualPair } from '#app/ui/BilingualPair.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { Prose } from '#app/ui/text/Prose.tsx'
import { usePartyNames } from '#app/ui/text/usePartyNames.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Words } from '#machines/words.ts'
import { useWordLabels, WordFields, type WordName } from '../clause/WordFields.tsx'

type Now = { title: Words; text: Words; revision: number }
type Props = { proposal: ReadProposal; now: Now; parties: PartyNames }

/** What the reader may do about an open proposal: the drafters answer it, whoever made it takes it back. */
export function AnswerForms(props: Props) {
  const { proposal } = props
  const { t } = useTranslation('talk')
  const { accept, decline, withdraw } = proposal.may
  return (
    <div className="proposal-answers">
      <Accept {...props} />
      {(accept.allowed || proposal.overtaken.length > 0) && accept.kind !== 'Forbidden' && (
        <Rework {...props} />
      )}
      {decline && (
        <VerbForm<{ reason: string }>
          verb="decline-proposal"
          labels={{ reason: t('proposals.declineReason') }}
          hidden={{ proposal: proposal.id }}
        >
          {({ field, answer }) => (
            <ConfirmStep
              kind="danger"
              action={t('proposals.decline')}
              consequence={t('proposals.declineConsequence')}
              confirm={t('proposals.declineConfirm')}
              open={answer !== null}
            >
              <TextArea {...field('reason')} rows={3} />
            </ConfirmStep>
          )}
        </VerbForm>
      )}
      {withdraw && (
        <VerbForm verb="withdraw-proposal" labels={{}} hidden={{ proposal: proposal.id }}>
          {({ answer }) => (
            <ConfirmStep
              action={t('proposals.takeBack')}
              consequence={t('proposals.takeBackConsequence')}
              confirm={t('proposals.takeBackConfirm')}
              open={answer !== null}
            />
          )}
        </VerbForm>
      )}
    </div>
  )
}

/** Or why it cannot be accepted now, for those who could. */
function Accept({ proposal: { id, party, may, overtaken }, now, parties }: Props) {
  const { t } = useTranslation('talk')
  const reason = useReason()
  const nameOf = usePartyNames(parties)
  const { allowed, kind, reasons } = may.accept
  if (!allowed) {
    const [why] = reasons
    return kind === 'Refused' && why && overtaken.length === 0 ? <p className="hint">{reason(why)}</p> : null
  }
  return (
    <VerbForm<{ editorial: string }>
      verb="accept-proposal"
      labels={{ editorial: t('proposals.editorial') }}
      hidden={{ proposal: id, seen: now.revision }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          kind="primary"
          action={t('proposals.accept')}
          consequence={t('proposals.acceptConsequence', { party: nameOf([party]) })}
          confirm={t('proposals.acceptConfirm')}
          open={answer !== null}
        >
          <Checkbox {...field('editorial')} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

/** The drafters' own wording of it: the fields hold what it says where it says something, and the text elsewhere. */
function Rework({ proposal, now, parties }: Props) {
  const { t } = useTranslation('talk')
  const language = useLanguage()
  const nameOf = usePartyNames(parties)
  const { 'summary.fr': _, 'summary.en': __, ...labels } = useWordLabels()
  const { before, after, overtaken, id, party } = proposal
  const held = (part: 'title' | 'text', lang: 'fr' | 'en') =>
    before[part][lang] === after[part][lang] ? now[part][lang] : after[part][lang]
  const words = (part: 'title' | 'text') => ({ fr: held(part, 'fr'), en: held(part, 'en') })
  return (
    <VerbForm<Record<Exclude<WordName, `summary.${'fr' | 'en'}`>, string>>
      verb="accept-proposal"
      id="rework"
      labels={labels}
      hidden={{ proposal: id, seen: now.revision }}
    >
      {({ field, answer }) => (
        <details className="confirm wide" open={answer !== null}>
          <summary className="button button-secondary">{t('proposals.rework')}</summary>
          <div className="confirm-body confirm-primary">
            <p className="hint">{t('proposals.reworkHint', { party: nameOf([party]) })}</p>
            {overtaken.length > 0 && (
              <>
                <h4>{t('proposals.reworkNow', { current: now.revision })}</h4>
                <BilingualPair
                  first={language}
                  fr={<Prose text={now.text.fr} />}
                  en={<Prose text={now.text.en} />}
                />
              </>
            )}
            <WordFields
              field={field as never}
              answer={answer}
              now={{ title: words('title'), text: words('text') }}
              brief
            />
            <Button>{t('proposals.reworkSend')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}
