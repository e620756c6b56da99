import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answering } from '#app/web/answer.server.ts'
import { people } from '#app/web/people.server.ts'

/** The sign-in library's own interface, as far as it is open: reading, listing and ending sessions. */
export const loader = answering(({ request }: LoaderFunctionArgs) => people().answer(request))

export const action = answering(({ request }: ActionFunctionArgs) => people().answer(request))
