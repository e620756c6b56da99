import type { Report, Signed } from '#app/documents/report.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { DateText } from '../DateText.tsx'
import { Table } from '../Table.tsx'

/** Who signed for whom and when, and who has not yet. */
export function Signatures({ report: { name, kind, signed, missing, zone } }: { report: Report }) {
  const { t } = useTranslation('verify')
  // A history names nobody: people are ids there, and names live apart from it.
  const named = kind === 'pdf'
  return (
    <>
      <h4>{t('signatures.title')}</h4>
      <Table caption={t('signatures.of', { name })} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('signatures.party')}</th>
            {named && <th scope="col">{t('signatures.signer')}</th>}
            <th scope="col">{t('signatures.at')}</th>
          </tr>
        </thead>
        <tbody>
          {signed.map((one) => (
            <Row key={one.field} {...{ one, named }}>
              {one.at ? <DateText at={one.at} zone={zone} time /> : t('signatures.undated')}
            </Row>
          ))}
          {missing.map((one) => (
            <Row key={one.field} {...{ one, named }}>
              <span className="tag tag-waiting">{t('signatures.awaited')}</span>
            </Row>
          ))}
        </tbody>
      </Table>
      {named && signed.length > 0 && <p className="hint">{t('signatures.note')}</p>}
    </>
  )
}

function Row({ one, named, children }: { one: Signed; named: boolean; children: React.ReactNode }) {
  const language = useLanguage()
  const { party, capacity, signer } = one
  const office = capacity?.[language]
  return (
    <tr>
      <th scope="row">
        {party[language]}
        {office && <span className="report-office">{office}</span>}
      </th>
      {named && <td>{signer ?? '–'}</td>}
      <td>{children}</td>
    </tr>
  )
}
