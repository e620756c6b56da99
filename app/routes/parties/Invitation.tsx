import { useLoaderData } from '@remix-run/react'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { RuleInWords } from '#app/ui/board/RuleInWords.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { DescriptionList } from '#app/ui/DescriptionList.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Read } from './read.server.ts'

type Asked = NonNullable<Read['invitation']>

/** What an organization is invited to, in plain words, and its three answers. */
export function Invitation({ invitation }: { invitation: Asked }) {
  const { t } = useTranslation('parties')
  const { party, convenes, observer, policy, classes } = invitation
  const heading = observer ? 'headingObserver' : convenes ? 'headingOwn' : 'heading'
  return (
    <section id="invitation" className="card invitation" aria-labelledby="invitation-title">
      <p className="overline">{t('invitation.overline', { party })}</p>
      <h2 id="invitation-title">{t(`invitation.${heading}`)}</h2>
      <Facts invitation={invitation} />
      {!observer && <RuleInWords policy={policy} classes={classes} />}
      <p className="nothing-binds">{t('invitation.nothingBinds')}</p>
      <Answers invitation={invitation} />
    </section>
  )
}

function Facts({ invitation }: { invitation: Asked }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const { convenors, purpose, clauses, observer } = invitation
  const items = [
    {
      term: t('invitation.by'),
      text: convenors.map(({ person, party, name, capacity }) => (
        <p key={person}>
          <strong>{party}</strong>
          <br />
          {[name, capacity].filter(Boolean).join(', ')}
        </p>
      )),
    },
    ...(purpose ? [{ term: t('invitation.purpose'), text: purpose }] : []),
    {
      term: t('invitation.text'),
      text: (
        <>
          {t('invitation.clauses', { count: clauses })}{' '}
          <Anchor href={to('agreement.text')}>{t('invitation.read')}</Anchor>
        </>
      ),
    },
    ...(observer ? [] : [{ term: t('invitation.binding'), text: <Binding invitation={invitation} /> }]),
  ]
  return <DescriptionList items={items} />
}

/** A few clauses are named at once; more of them stand one step away, so that the answers stay near. */
const NAMED = 4

function Binding({ invitation: { binding } }: { invitation: Asked }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  if (binding.length === 0) return t('invitation.bindingNone')
  const list = (
    <ul>
      {binding.map(({ id, number, title }) => (
        <li key={id}>
          <Anchor href={to('agreement.clause', { clause: id })}>
            {number}. {title}
          </Anchor>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <p>{t('invitation.binds', { count: binding.length })}</p>
      {binding.length <= NAMED && list}
      {binding.length > NAMED && (
        <details>
          <summary>{t('invitation.show', { count: binding.length })}</summary>
          {list}
        </details>
      )}
    </>
  )
}

function Answers({ invitation }: { invitation: Asked }) {
  const { can } = useLoaderData<Read>()
  const { observer, convenes } = invitation
  const may = observer ? can['accept-as-observer'] : can['accept-invitation']
  return (
    <div className="invitation-answers">
      {!may.allowed && <WhyNot invitation={invitation} />}
      {!observer && can['accept-invitation'].allowed && <Join invitation={invitation} />}
      {!convenes && can['accept-as-observer'].allowed && <Observe only={observer} />}
      {!convenes && can['decline-invitation'].allowed && <Decline />}
    </div>
  )
}

function WhyNot({ invitation: { observer, answer } }: { invitation: Asked }) {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  const reason = useReason()
  const { can } = useLoaderData<Read>()
  const { kind, reasons } = observer ? can['accept-as-observer'] : can['accept-invitation']
  const [why] = reasons
  const who =
    answer.length > 0
      ? t('invitation.who', { names: listInWords(answer, language) })
      : t('invitation.whoNone')
  return (
    <Notice kind="info" title={t('invitation.cannot')}>
      <p>{kind === 'Forbidden' ? who : why && reason(why)}</p>
    </Notice>
  )
}

function Join({ invitation: { silence } }: { invitation: Asked }) {
  const { t } = useTranslation('parties')
  return (
    <VerbForm<{ optOutTacit: string }>
      verb="accept-invitation"
      labels={{ optOutTacit: t('invitation.optOut') }}
    >
      {({ field }) => (
        <>
          {silence && <Checkbox {...field('optOutTacit')} hint={t('invitation.optOutHint')} />}
          <Button>{t('invitation.join')}</Button>
          <p className="hint">{t('invitation.joinDoes')}</p>
        </>
      )}
    </VerbForm>
  )
}

/** Whoever is invited to observe gives up nothing by it; for a party it cannot be undone. */
function Observe({ only }: { only: boolean }) {
  const { t } = useTranslation('parties')
  return (
    <VerbForm verb="accept-as-observer" labels={{}}>
      {({ answer }) =>
        only ? (
          <>
            <Button>{t('invitation.observe')}</Button>
            <p className="hint">{t('invitation.observeOnlyDoes')}</p>
          </>
        ) : (
          <ConfirmStep
            action={t('invitation.observe')}
            consequence={t('invitation.observeDoes')}
            confirm={t('invitation.observeDo')}
            kind="primary"
            open={answer !== null}
          />
        )
      }
    </VerbForm>
  )
}

function Decline() {
  const { t } = useTranslation('parties')
  return (
    <VerbForm<{ reason: string }>
      verb="decline-invitation"
      labels={{ reason: t('invitation.declineReason') }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          action={t('invitation.decline')}
          consequence={t('invitation.declineDoes')}
          confirm={t('invitation.declineDo')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={3} hint={t('invitation.declineHint')} optional />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}
