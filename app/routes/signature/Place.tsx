import { listInWords } from '#app/locales/lists.ts'
import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import type { Place as OwnPlace } from '#app/projections/signing.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { DutyGroups } from '#app/ui/signature/DutyGroups.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { DeclineForm, ReconsiderForm, SignForm } from './PlaceForms.tsx'
import { SealedCopy } from './SealedCopy.tsx'

type Props = { page: SignaturePage; place: OwnPlace }

/** One's own place on the sealed text: for whom one signs, what it commits to, which text exactly, and the signature. */
export function Place({ page, place }: Props) {
  const { t } = useTranslation('signature')
  const { slot } = place
  return (
    <section className="place" aria-labelledby="place">
      <h2 id="place">{t('place.heading')}</h2>
      {slot.status === 'signed' && <Signed page={page} place={place} />}
      {slot.status === 'declined' && <Declined page={page} place={place} />}
      {!['signed', 'declined'].includes(slot.status) && <Open page={page} place={place} />}
    </section>
  )
}

function Signed({ page, place: { slot } }: Props) {
  const { t } = useTranslation('signature')
  const when = momentInWords(slot.signedAt ?? '', page.zone, useLanguage())
  return (
    <Notice kind="success" live>
      <p>{t('place.signedOn', { when, party: slot.name })}</p>
      <SealedCopy shelf={page.shelf} label={t('place.pdf')} />
    </Notice>
  )
}

function Declined({ page, place }: Props) {
  const { t } = useTranslation('signature')
  const { slot, reconsider } = place
  return (
    <>
      <Notice kind="stop" title={t('place.declined')} live>
        <blockquote>{slot.reason}</blockquote>
      </Notice>
      {reconsider && page.seal && <ReconsiderForm slot={slot.id} seal={page.seal} />}
    </>
  )
}

function Open({ page, place }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const { slot, duties, sign, decline } = place
  const { name: party, capacity } = slot
  const { seal } = page
  if (!seal) return null
  return (
    <>
      <p className="place-for">
        {capacity ? t('place.for', { party, capacity }) : t('place.forPlain', { party })}
      </p>
      <p>
        <Anchor href={to('agreement.text')}>{t('place.read')}</Anchor>
      </p>
      <SealedCopy shelf={page.shelf} label={t('place.pdf')} />
      <h3>{t('place.duties', { party })}</h3>
      <DutyGroups party={party} duties={duties} hrefOf={(clause) => to('agreement.clause', { clause })} />
      <p>
        <Anchor href={to('agreement.commitments')}>{t('place.allDuties')}</Anchor>
      </p>
      <Digest value={seal.digest} label={t('place.digest')} />
      <p className="hint">{t('place.digestText')}</p>
      {sign.allowed ? <SignForm slot={slot.id} seal={seal} /> : <NotYet page={page} place={place} />}
      {decline && <DeclineForm slot={slot.id} seal={seal} />}
    </>
  )
}

/** Why one cannot sign now: the signing is held, whose turn it is first, or what is missing and where it is given. */
function NotYet({ page: { stage }, place: { sign, waitsFor } }: Props) {
  const { t } = useTranslation('signature')
  const reason = useReason()
  const language = useLanguage()
  const unapproved = sign.reasons.some(({ code }) => code === 'approval_missing')
  const others = stage === 'open' && waitsFor.length === 0 ? sign.reasons : []
  return (
    <Notice kind="info" title={t('place.cannot')}>
      {stage === 'held' && <p>{t('place.held')}</p>}
      {waitsFor.length > 0 && <p>{t('place.turn', { parties: listInWords(waitsFor, language) })}</p>}
      {others.map((one) => (
        <p key={one.code}>{reason(one)}</p>
      ))}
      {unapproved && (
        <p>
          <a href="#approvals">{t('place.toApprovals')}</a>
        </p>
      )}
    </Notice>
  )
}
