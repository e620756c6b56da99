import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import { path } from '#app/web/paths.ts'
import { people } from '#app/web/people.server.ts'

/** Nothing to see here: signing out is a form that posts. */
export function loader({ request }: { request: Request }) {
  return redirect(path(languageOf(request), 'signin'))
}

/** Ends the session. The form says in which language to go on. */
export const action = answering(async ({ request }: ActionFunctionArgs) => {
  const language = (await request.formData()).get('language') === 'en' ? 'en' : 'fr'
  const person = await people().getPerson(request)
  const headers = await people().signOut(request)
  if (person) getOffice().live.signedOut(person.id)
  return redirect(path(language, 'signin'), { headers })
})
