import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { GroupLine, PartyLine } from '#app/projections/parties.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useGroupName } from '#app/ui/board/useGroupName.ts'
import { Awaited as AwaitedList } from '#app/ui/parties/Awaited.tsx'
import { PartyArticle } from '#app/ui/parties/PartyArticle.tsx'
import { PartyGroups } from '#app/ui/parties/PartyGroups.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { PartyActs, PersonActs } from './parties/Acts.tsx'
import { Choose, Chosen } from './parties/AddOrganization.tsx'
import { Created } from './parties/CreateOrganization.tsx'
import { Guide } from './parties/Guide.tsx'
import { comeBackWithout } from './parties/gone.server.ts'
import { Invitation } from './parties/Invitation.tsx'
import { readParties, VERBS } from './parties/read.server.ts'
import { SeatForm } from './parties/SeatForm.tsx'
import { Stray } from './parties/Stray.tsx'
import { SEATING, withoutSteps } from './parties/seat.server.ts'

export const handle: PageHandle = { title: (t) => t('parties:title') }

export const loader = answering(async (args: LoaderFunctionArgs) =>
  readParties(await takeSeat(args), args.request),
)

/** Forms that name people write the directory with the record; the others are commands and no more. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const form = await args.request.clone().formData()
  const name = String(form.get('form'))
  const seating = Object.hasOwn(SEATING, name) ? SEATING[name] : undefined
  return Promise.resolve(seating ? seating(args, form) : byVerb(args)).catch((thrown: unknown) =>
    comeBackWithout(thrown, name),
  )
})

/** Whoever joined goes on to what it would owe. */
const byVerb = verbs(VERBS, ({ request, params }, verb) => {
  const here = withoutSteps(request)
  if (verb !== 'accept-invitation') return here
  const commitments = path(languageOf(request), 'agreement.commitments', { id: params.id ?? '' })
  return commitments + new URL(here, request.url).search
})

/** After a refusal because someone was faster, the page must show what holds now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Parties() {
  const { seating, guide, invitation, page } = useLoaderData<typeof loader>()
  if (seating) return <Asked />
  return (
    <div className="parties-page">
      <Stray />
      {invitation && <Invitation invitation={invitation} />}
      {guide && <Guide guide={guide} />}
      {page.status === 'draft' ? (
        <List />
      ) : (
        <div className="split">
          <List />
          <Side />
        </div>
      )}
    </div>
  )
}

/** One step at a time: an organization to add, or a seat to give. */
function Asked() {
  const { seating, page } = useLoaderData<typeof loader>()
  if (!seating) return null
  switch (seating.kind) {
    case 'choose':
      return <Choose seating={seating} />
    case 'chosen':
      return <Chosen key={seating.organization.id} seating={seating} />
    case 'created':
      return <Created seating={seating} />
    default: {
      const lines = [...page.groups.flatMap(({ parties }) => parties), ...page.observers, ...page.declined]
      const people = lines.find(({ id }) => id === seating.party.id)?.people ?? []
      const name = people.find(({ id }) => id === seating.person?.id)?.name ?? null
      return <SeatForm key={`${seating.party.id} ${seating.person?.id}`} seating={seating} name={name} />
    }
  }
}

function List() {
  const { t } = useTranslation('parties')
  const { page, adds, guide } = useLoaderData<typeof loader>()
  const to = useSeatPath()
  return (
    <section className="party-list" aria-labelledby="parties">
      <h2 id="parties">{t('heading')}</h2>
      <p>
        {t('lead')} {page.status === 'draft' && t('leadDraft')}
      </p>
      <PartyGroups page={page} party={(party) => <Party key={party.id} party={party} />} add={useAdd()} />
      {adds && !guide && (
        <p>
          <ButtonLink kind="secondary" href={to('agreement.parties', { query: { add: 'choose' } })}>
            {t('act.add')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Party({ party }: { party: PartyLine }) {
  const { page } = useLoaderData<typeof loader>()
  return (
    <PartyArticle
      party={party}
      zone={page.zone}
      status={page.status}
      acts={<PartyActs party={party} />}
      personAct={(person) => <PersonActs party={party} person={person} />}
    />
  )
}

/** A link that adds an organization of one type, for those who may. */
function useAdd(): ((group: GroupLine) => React.ReactNode) | undefined {
  const { t } = useTranslation('parties')
  const { adds } = useLoaderData<typeof loader>()
  const to = useSeatPath()
  const name = useGroupName()
  if (!adds) return undefined
  return ({ type }) => (
    <Anchor href={to('agreement.parties', { query: { add: 'choose', type } })}>
      {t('group.add', { group: name([type]) })}
    </Anchor>
  )
}

function Side() {
  const { t } = useTranslation('parties')
  const { page, deadline } = useLoaderData<typeof loader>()
  return (
    <aside className="side party-page-side" aria-labelledby="awaited">
      <h2 id="awaited">{t('awaited.title')}</h2>
      <AwaitedList waits={page.waits} zone={page.zone} deadline={deadline} />
    </aside>
  )
}
