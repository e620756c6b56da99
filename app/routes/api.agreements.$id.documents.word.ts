import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachmentNamed, copyName } from '#app/documents/file-name.ts'
import { wordCopy } from '#app/documents/word/copies.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { getOffice } from '#app/web/office.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The text as a Word file: as it is now, or with `?kind=redline&from=12` what changed since the state after entry 12. Made on
 * the fly; nothing of it is kept.
 */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement, sequence, person } = await takeSeat(args)
  const { searchParams } = new URL(args.request.url)
  const redline = searchParams.get('kind') === 'redline'
  const since = redline ? Number(searchParams.get('from')) || 0 : null
  const moment = { agreement, sequence }
  const bytes = await wordCopy(getOffice().ledger, moment, { since, language: person.language })
  if (!bytes) throw missingPage()
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': WORD,
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachmentNamed(copyName(agreement.title, person.language, redline)),
      'Cache-Control': 'private, no-store',
    },
  })
})
