import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyLine, PersonLine } from '#app/projections/parties.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'

/** What the reader may do about one organization. */
export function PartyActs({ party }: { party: PartyLine }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const { id, name, may, own, waits } = party
  const positions = own && waits.some(({ code }) => code === 'give_positions')
  const invited = own && waits.some(({ code }) => code === 'answer_invitation')
  return (
    <div className="party-acts">
      {positions && (
        <ButtonLink kind="secondary" href={to('agreement.commitments')}>
          {t('act.commitments')}
        </ButtonLink>
      )}
      {invited && <a href="#invitation">{t('act.answer')}</a>}
      {may.seat && (
        <Anchor
          href={to('agreement.parties', { query: { seat: id } })}
          aria-label={t('act.personOf', { party: name })}
        >
          {t('act.person')}
        </Anchor>
      )}
      {may.invite && <Invite party={party} />}
      {may.drop && !party.convenes && <Drop party={party} />}
    </div>
  )
}

function Invite({ party: { id, name, status, people } }: { party: PartyLine }) {
  const { t } = useTranslation('parties')
  if (people.length === 0) return <p className="hint">{t('act.inviteNobody')}</p>
  return (
    <VerbForm verb="invite-party" id={`invite-party-${id}`} labels={{}} hidden={{ party: id }}>
      {() => (
        <>
          <Button kind="secondary">
            {t(status === 'listed' ? 'act.invite' : 'act.inviteAgain', { party: name })}
          </Button>
          <p className="hint">{t('act.inviteDoes')}</p>
        </>
      )}
    </VerbForm>
  )
}

function Drop({ party: { id, name } }: { party: PartyLine }) {
  const { t } = useTranslation('parties')
  return (
    <VerbForm verb="drop-party" id={`drop-party-${id}`} labels={{}} hidden={{ party: id }}>
      {({ answer }) => (
        <ConfirmStep
          action={t('act.drop')}
          consequence={t('act.dropDoes', { party: name })}
          confirm={t('act.dropDo')}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

/** The way to change what one person does, where the reader may name people for that party. */
export function PersonActs({ party, person }: { party: PartyLine; person: PersonLine }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  if (!party.may.seat) return null
  const query = { seat: party.id, person: person.id }
  return (
    <Anchor
      href={to('agreement.parties', { query })}
      aria-label={t('act.changeOf', { name: person.name ?? t('erased'), party: party.name })}
    >
      {t('act.change')}
    </Anchor>
  )
}
