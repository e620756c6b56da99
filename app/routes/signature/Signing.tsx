import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { ApprovalsWhileSigning } from './Approvals.tsx'
import { Place } from './Place.tsx'
import { SealedCopy } from './SealedCopy.tsx'

type Props = { page: SignaturePage }

/** The text is sealed: one's own place first; for those who do not sign, which text it is and where it lies. */
export function Signing({ page }: Props) {
  const { stage, places } = page
  return (
    <>
      {stage === 'held' && <Held page={page} />}
      {places.map((place) => (
        <Place key={place.slot.id} page={page} place={place} />
      ))}
      <OtherSeats page={page} />
      {places.length === 0 && <SealedText page={page} />}
      <ApprovalsWhileSigning page={page} />
    </>
  )
}

function SealedText({ page: { seal, shelf, zone, stage } }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const language = useLanguage()
  if (!seal) return null
  return (
    <section aria-labelledby="sealed">
      <h2 id="sealed">{t(stage === 'held' ? 'open.sealedText' : 'open.heading')}</h2>
      <p>{t('open.sealed', { when: momentInWords(seal.at, zone, language) })}.</p>
      <p>
        <Anchor href={to('agreement.text')}>{t('place.read')}</Anchor>
      </p>
      <SealedCopy shelf={shelf} label={t('place.pdf')} />
      <Digest value={seal.digest} />
    </section>
  )
}

function OtherSeats({ page: { otherSeats } }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  return otherSeats.map(({ party, name }) => (
    <Notice key={party} kind="info">
      <p>
        {t('place.other', { party: name })}{' '}
        <Anchor href={to('agreement.signature', { query: { for: party } })}>
          {t('place.otherLink', { party: name })}
        </Anchor>
      </p>
    </Notice>
  ))
}

/** Who declined and why, and the two ways on. */
function Held({ page }: Props) {
  const { t } = useTranslation('signature')
  const { name, row } = usePeople(page.people)
  const declined = page.turns.flatMap(({ slots }) => slots).filter(({ status }) => status === 'declined')
  const who = declined.map(({ person }) => person)
  const { resume, doers } = page
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t('held.heading')}</h2>
      {declined.length > 0 ? (
        <>
          <Notice kind="stop" title={t('held.text', { count: declined.length, names: row(who) })}>
            {declined.map(({ id, person, name: party, reason }) => (
              <figure key={id} className="refusal">
                {reason && <blockquote>{reason}</blockquote>}
                <figcaption>
                  {name(person)}, {party}
                </figcaption>
              </figure>
            ))}
          </Notice>
          <p>{t('held.way')}</p>
          {resume?.kind === 'Refused' && <p>{t('held.waits')}</p>}
        </>
      ) : (
        <p>{t('held.lifted')}</p>
      )}
      {declined.length === 0 && !resume?.allowed && (
        <p>{t('held.resumes', { names: row(doers.convenors) })}</p>
      )}
      {resume?.allowed && (
        <VerbForm verb="resume-signing" labels={{}}>
          {() => <Button>{t('held.resume')}</Button>}
        </VerbForm>
      )}
    </section>
  )
}
