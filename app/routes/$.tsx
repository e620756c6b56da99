import { missingPage } from '#app/web/errors.ts'

/** Every address that no page has. */
export function loader() {
  throw missingPage()
}

export default function NoPage() {
  return null
}
