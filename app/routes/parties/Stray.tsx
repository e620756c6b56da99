import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import type { Read } from './read.server.ts'

/** The refusal of a form that is not on the page any more, because somebody else was faster. */
export function Stray() {
  const { t } = useTranslation()
  const read = useLoaderData<Read>()
  const answer = useActionData() as FormAnswer | undefined
  if (!answer?.problem || !answer.form || shows(read, answer.form)) return null
  return (
    <ErrorSummary
      occasion={answer}
      title={t('error.refusedTitle')}
      fields={[]}
      reasons={answer.problem.reasons}
    />
  )
}

const SEATING = ['chosen', 'created', 'seat-new', 'seat-change', 'unseat-person']

function shows({ page, guide, invitation, seating, can }: Read, form: string): boolean {
  if (seating) return SEATING.includes(form)
  const [verb, party] = form.split(/(?<=-party)-/)
  const lines = [...page.groups.flatMap(({ parties }) => parties), ...page.observers, ...page.declined]
  const line = lines.find(({ id }) => id === party)
  if (verb === 'drop-party') return line?.may.drop === true
  if (verb === 'invite-party') return line?.may.invite === true
  if (verb === 'open-review') return guide !== null && guide.gaps.length === 0
  const allowed = can[verb as keyof typeof can]?.allowed ?? false
  return allowed && (verb?.endsWith('-policy') ? guide !== null : invitation !== null)
}
