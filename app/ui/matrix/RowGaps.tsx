import { useTranslation } from '#app/locales/useTranslation.ts'
import type { MatrixRow } from '#app/projections/matrix.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { usePartyNames } from '../text/usePartyNames.ts'

/** What is wrong with a row, in words: nobody answers for it, or several do. */
export function RowGaps({ gaps, names }: { gaps: MatrixRow['gaps']; names: PartyNames }) {
  const { t } = useTranslation('matrix')
  const nameOf = usePartyNames(names)
  return gaps.map(({ code, detail }) => (
    <p key={code} className="stops">
      {t(code as 'nobody_accountable', { parties: nameOf([detail?.parties ?? []].flat().map(String)) })}
    </p>
  ))
}
