import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Condition } from '#app/projections/sealing.server.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { Checklist } from '#app/ui/signature/Checklist.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { TextArea } from '#app/ui/TextArea.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { DraftLink } from './SealedCopy.tsx'

type Props = { page: SignaturePage; may: { seal: boolean; reopen: boolean } }

const PLACES = {
  adopted: 'agreement.consensus',
  parties: 'agreement.parties',
  concurring: 'agreement.consensus',
  duties: 'agreement.responsibilities',
  concordance: 'agreement.signature',
  signatories: 'agreement.parties',
} as const satisfies Record<Condition['name'], string>

/** The text is agreed: what is left before it is sealed, the digest it would bear, and the seal itself. */
export function Sealing({ page, may }: Props) {
  const { t } = useTranslation('signature')
  const { sealing, digest, doers } = page
  const to = useSeatPath()
  const { row } = usePeople(page.people)
  if (!sealing) return null
  const hrefs = {
    of: (name: Condition['name']) => (name === 'concordance' ? '#concordance' : to(PLACES[name])),
    clause: (clause: string) => to('agreement.clause', { clause }),
  }
  return (
    <section aria-labelledby="sealing">
      <h2 id="sealing">{t('seal.heading')}</h2>
      <p>{t('seal.lead')}</p>
      <Checklist sealing={sealing} revisers={row(doers.revisers)} hrefs={hrefs} />
      <p className="hint">{t('seal.approvals')}</p>
      <Digest value={digest} label={t('seal.digest')} />
      <p className="hint">{t('seal.digestText')}</p>
      <DraftLink />
      {sealing.ready && <p>{t('seal.ready')}</p>}
      {!may.seal && <p>{t('seal.waits', { names: row(doers.convenors) })}</p>}
      <div className="deeds">
        {may.seal && sealing.ready && <SealForm digest={digest} />}
        {may.reopen && <ReopenForm />}
      </div>
    </section>
  )
}

/** Sends the digest that was shown: nothing else is sealed. */
function SealForm({ digest }: { digest: string }) {
  const { t } = useTranslation('signature')
  return (
    <VerbForm verb="seal-agreement" labels={{}} hidden={{ seen: digest }}>
      {({ answer }) => (
        <ConfirmStep
          kind="primary"
          action={t('seal.action')}
          consequence={t('seal.does')}
          confirm={t('seal.do')}
          open={answer !== null}
        >
          <p className="digest-full">
            <code>{digest}</code>
          </p>
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

function ReopenForm() {
  const { t } = useTranslation('signature')
  return (
    <VerbForm<{ reason: string }> verb="reopen-text" labels={{ reason: t('seal.reopenReason') }}>
      {({ field, answer }) => (
        <ConfirmStep
          action={t('seal.reopen')}
          consequence={t('seal.reopenDoes')}
          confirm={t('seal.reopenDo')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={3} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}
