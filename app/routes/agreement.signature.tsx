import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { readSignature } from '#app/projections/signature.server.ts'
import { Turns } from '#app/ui/signature/Turns.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { VoidedSeals } from '#app/ui/signature/VoidedSeals.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { Approvals } from './signature/Approvals.tsx'
import { Before } from './signature/Before.tsx'
import { ChangeSealed } from './signature/ChangeSealed.tsx'
import { Concordance } from './signature/Concordance.tsx'
import { changeSealed } from './signature/change.server.ts'
import { Done } from './signature/Done.tsx'
import { formId } from './signature/PlaceForms.tsx'
import { Plan } from './signature/Plan.tsx'
import { Sealing } from './signature/Sealing.tsx'
import { Signing } from './signature/Signing.tsx'
import { Stray } from './signature/Stray.tsx'

export const handle: PageHandle = { title: (t) => t('signature:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, actor, can } = await takeSeat(args)
  const { database, ledger, now } = getOffice()
  const reader = { actor, at: now().toISOString(), language: languageOf(args.request) }
  const clause = new URL(args.request.url).searchParams.get('change')
  const change = can['unseal-agreement'].allowed ? { clause } : null
  const page = await readSignature({ client: database.client, ledger, agreement }, reader, change)
  const may = {
    certify: can['certify-concordance'].allowed,
    plan: can['plan-signing'].allowed,
    seal: can['seal-agreement'].allowed,
    reopen: can['reopen-text'].allowed,
  }
  return { page, may }
})

const command = verbs([
  'certify-concordance',
  'record-approval',
  'plan-signing',
  'seal-agreement',
  'reopen-text',
  'sign-agreement',
  'decline-to-sign',
  'reconsider-signing',
  'resume-signing',
])

/** An edit of the sealed text has a step before the command; every other form is one. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const form = await args.request.clone().formData()
  return form.get('verb') === 'unseal-agreement' ? changeSealed(args, form) : command(args)
})

/** After a refusal because something changed, the page must show what it is now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Signature() {
  const { t } = useTranslation('signature')
  const { page } = useLoaderData<typeof loader>()
  const { name } = usePeople(page.people)
  return (
    <>
      <h2 className="sr-only">{t('title')}</h2>
      <Stray page={page} shown={useShownForms()} />
      <div className="split signature-page">
        <div>
          <Stage />
          <VoidedSeals {...page} />
        </div>
        <div className="side">{page.turns.length > 0 ? <Turns {...page} nameOf={name} /> : <Planned />}</div>
      </div>
    </>
  )
}

function Stage() {
  const { page, may } = useLoaderData<typeof loader>()
  switch (page.stage) {
    case 'before':
      return <Before page={page} />
    case 'agreed':
      return (
        <>
          <Sealing page={page} may={may} />
          <Concordance page={page} may={may.certify} />
          <Approvals page={page} />
        </>
      )
    case 'open':
    case 'held':
      return (
        <>
          <Signing page={page} />
          {page.changing && <ChangeSealed page={page} changing={page.changing} />}
        </>
      )
    default:
      return <Done page={page} />
  }
}

function Planned() {
  const { page, may } = useLoaderData<typeof loader>()
  return <Plan page={page} may={may.plan} />
}

/** Which forms the page shows, by their names: an answer to any other is shown apart. */
function useShownForms(): Record<string, boolean> {
  const { page, may } = useLoaderData<typeof loader>()
  const { seal, places, sealing, changing } = page
  const number = seal?.number ?? 0
  return {
    'certify-concordance': page.stage === 'agreed' && may.certify,
    'record-approval': ['agreed', 'open'].includes(page.stage) && page.approve.allowed,
    'plan-signing': page.turns.length === 0 && may.plan,
    'seal-agreement': may.seal && sealing?.ready === true,
    'reopen-text': may.reopen,
    [formId('sign', number)]: places.some(({ sign }) => sign.allowed),
    [formId('decline', number)]: places.some(({ decline }) => decline),
    [formId('reconsider', number)]: places.some(({ reconsider }) => reconsider),
    'resume-signing': page.resume?.allowed === true,
    'unseal-agreement': changing?.clause != null,
  }
}
