import { useTranslation } from '#app/locales/useTranslation.ts'
import { POSITIONS, PositionMark } from '../PositionMark.tsx'

/** Every sign of the board in words. */
export function Legend() {
  const { t } = useTranslation('board')
  return (
    <ul className="legend" aria-label={t('legend')}>
      {POSITIONS.map((position) => (
        <li key={position}>
          <PositionMark position={position} words />
        </li>
      ))}
    </ul>
  )
}
