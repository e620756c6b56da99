import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileName } from '#app/documents/file-name.ts'
import { getOffice } from '#app/web/office.server.ts'
import { pdfResponse } from '#app/web/pdf-response.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'

/** The text as it stands now, drawn on the fly, with its watermark; nothing of it is kept. */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement, person } = await takeSeat(args)
  const { documents, now } = getOffice()
  const bytes = await documents.drawDraft(agreement, now())
  return pdfResponse(bytes, fileName(agreement.title, 'draft', person.language))
})
