import { getOffice } from '#app/web/office.server.ts'

/** The certificate of this installation's own authority, for programs that check seals offline. It holds no secret. */
export function loader() {
  const base64 = Buffer.from(getOffice().documents.root()).toString('base64')
  const lines = base64.match(/.{1,64}/g) ?? []
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
  return new Response(pem, {
    headers: {
      'Content-Type': 'application/x-pem-file',
      'Content-Disposition': 'attachment; filename="entente-root.pem"',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
