import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileName } from '#app/documents/file-name.ts'
import { findVersion } from '#app/documents/versions.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { getOffice } from '#app/web/office.server.ts'
import { pdfResponse } from '#app/web/pdf-response.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'

/** One version of the sealed document, for those at the table of its agreement. */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement, person } = await takeSeat(args)
  const found = await findVersion(getOffice().database.client, agreement.id, args.params.document ?? '')
  if (!found) throw missingPage()
  const voided = agreement.seals.some(({ digest, voided }) => digest === found.digest && voided !== null)
  const copy = { signatures: found.version, voided }
  return pdfResponse(found.bytes, fileName(agreement.title, copy, person.language))
})
