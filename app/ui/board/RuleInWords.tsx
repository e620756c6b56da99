import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyClass, Policy } from '#machines/policy.ts'
import { useGroupName } from './useGroupName.ts'

type Props = { policy: Policy; classes: PartyClass[] }

/** The agreement's own rule: one sentence, and all of it for whoever wants to know. */
export function RuleInWords({ policy, classes }: Props) {
  const { t } = useTranslation('board')
  const share = (part: number) => ({ share: Math.round(part * 100) })
  const byClass = policy.rule === 'class_concurrence'
  return (
    <div className="rule">
      <p>
        {t('rule.label')} {t(`rule.${policy.rule}`)}
      </p>
      <details>
        <summary>{t('rule.explain')}</summary>
        <ul>
          {byClass && <Classes classes={classes} />}
          {byClass && <li>{t('rule.aside')}</li>}
          <li>{t('rule.bound')}</li>
          <li>{t('rule.objection')}</li>
          <li>{t('rule.quorum', share(policy.quorum))}</li>
          {policy.everyClassPresent && <li>{t('rule.everyClass')}</li>}
          <li>{t('rule.standAside', share(policy.standAsideMax))}</li>
          <li>{t(policy.tacit.allowed ? 'rule.tacit' : 'rule.silent')}</li>
          <li>{t('rule.minimum', { count: policy.minimumCallDays })}</li>
        </ul>
      </details>
    </div>
  )
}

function Classes({ classes }: { classes: PartyClass[] }) {
  const { t } = useTranslation('board')
  const groupName = useGroupName()
  return (
    <>
      {classes.map(({ types, rule }) => (
        <li key={types.join()}>{t('rule.class', { types: groupName(types), rule: t(`rule.${rule}`) })}</li>
      ))}
    </>
  )
}
