import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react'
import { stepOf, walkOf } from '#app/projections/concordance.server.ts'
import { namesOf } from '#app/projections/names.server.ts'
import { concordanceOf } from '#app/projections/sealing.server.ts'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { answering } from '#app/web/answer.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { Overview } from './concordance/Overview.tsx'
import { Step } from './concordance/Step.tsx'

type Data = { step: { number: number } | null }

export const links = () => readingFontLinks
export const handle: PageHandle<Data> = {
  title: (t, { step }) =>
    step ? t('concordance:stepTitle', { number: step.number }) : t('concordance:title'),
}

/** Without `?clause=` the walk as a whole and the certificate; with it one clause, in both languages. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const language = languageOf(args.request)
  const walk = walkOf(agreement, language)
  const asked = new URL(args.request.url).searchParams.get('clause')
  const step = asked === null ? null : stepOf(agreement, asked)
  if (asked !== null && !step) throw missingPage()
  const certificate = concordanceOf(agreement, language)
  const people = (agreement.setAside ?? []).map(({ by }) => by)
  return {
    walk,
    step: step && { ...step, number: walk.findIndex(({ id }) => id === step.id) + 1 },
    certificate,
    zone: agreement.timeZone,
    people: await namesOf(getOffice().database.client, [...people, ...(certificate ? [certificate.by] : [])]),
    may: {
      setAside: can['set-aside-difference'].allowed,
      comment: can['comment-on-clause'].allowed,
      certify: can['certify-concordance'],
      reopen: can['reopen-text'].allowed && can['set-aside-difference'].allowed,
    },
  }
})

/** A reason leads to the list that it stands in; reopened, the clause is where the text is changed. */
export const action = verbs(
  ['set-aside-difference', 'comment-on-clause', 'certify-concordance', 'reopen-text'],
  ({ request }: ActionFunctionArgs, verb) => {
    const { pathname, searchParams } = new URL(request.url)
    searchParams.delete('_data')
    searchParams.delete('index')
    searchParams.delete('said')
    if (verb === 'comment-on-clause') searchParams.set('said', 'yes')
    return `${pathname}?${searchParams}${verb === 'certify-concordance' ? '#certify' : '#differences'}`
  },
)

/** After a refusal because something changed, the page must show what it is now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Concordance() {
  const { step } = useLoaderData<typeof loader>()
  return <div className="concordance-page">{step ? <Step /> : <Overview />}</div>
}
