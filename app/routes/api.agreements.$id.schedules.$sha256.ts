import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachmentNamed } from '#app/documents/file-name.ts'
import { findFile } from '#app/documents/files/schedule-files.server.ts'
import { nameOfSchedule } from '#app/projections/schedules.server.ts'
import { missingPage } from '#app/web/errors.ts'
import { getOffice } from '#app/web/office.server.ts'
import { answeringFile } from '#app/web/resource.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import type { ScheduleType } from '#machines/schedules.ts'

const MEDIA: Record<ScheduleType, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/**
 * The file of a schedule, for those at the table of its agreement. Somebody else made it: it is saved, never shown as a
 * page of ours, and could do nothing if it were.
 */
export const loader = answeringFile(async (args: LoaderFunctionArgs) => {
  const { agreement } = await takeSeat(args)
  const { database, ledger } = getOffice()
  const sha256 = args.params.sha256 ?? ''
  const found = await findFile(database.client, agreement.id, sha256)
  if (!found) throw missingPage()
  const name = nameOfSchedule(await ledger.read(agreement.id), sha256) ?? `document.${found.type}`
  return new Response(found.bytes as BodyInit, {
    headers: {
      'Content-Type': MEDIA[found.type],
      'Content-Length': String(found.bytes.length),
      'Content-Disposition': attachmentNamed(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
