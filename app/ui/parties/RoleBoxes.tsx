import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Role } from '#machines/vocabulary.ts'
import { HintAndError } from '../FieldFrame.tsx'

type Props = {
  id: string
  legend: string
  hint?: string
  error?: string
  roles: readonly Role[]
  chosen: readonly string[]
  /** How many stand in sight; the others are one step away, unless one of them is chosen. */
  inSight?: number
}

/** Several roles for one person, each with what it lets them do. The first box carries the field's id. */
export function RoleBoxes({ id, legend, hint, error, roles, chosen, inSight = roles.length }: Props) {
  const { t } = useTranslation('parties')
  const others = roles.slice(inSight)
  return (
    <fieldset className={error ? 'field role-boxes field-wrong' : 'field role-boxes'}>
      <legend>{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {roles.slice(0, inSight).map((role, at) => (
        <Box key={role} id={at === 0 ? id : `${id}-${role}`} role={role} chosen={chosen.includes(role)} />
      ))}
      {others.length > 0 && (
        <details open={others.some((role) => chosen.includes(role))}>
          <summary>{t('seat.others')}</summary>
          {others.map((role) => (
            <Box key={role} id={`${id}-${role}`} role={role} chosen={chosen.includes(role)} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

function Box({ id, role, chosen }: { id: string; role: Role; chosen: boolean }) {
  const { t } = useTranslation('parties')
  const name = useLabel()('role', role)
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={id}
        name="roles"
        value={role}
        defaultChecked={chosen}
        aria-describedby={`${id}-does`}
      />
      <label htmlFor={id}>{name.charAt(0).toLocaleUpperCase() + name.slice(1)}</label>
      <p className="hint" id={`${id}-does`}>
        {t(`does.${role}`)}
      </p>
    </div>
  )
}
