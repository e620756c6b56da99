import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { preferredLanguage } from '#app/web/language.ts'
import { path } from '#app/web/paths.ts'

/** The bare address leads to the home page in the language that the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  const language = preferredLanguage(request.headers.get('accept-language'))
  return redirect(path(language, 'home'), { headers: { Vary: 'Accept-Language' } })
}
