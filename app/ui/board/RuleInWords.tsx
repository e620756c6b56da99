import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyClass, Policy } from '#machines/policy.ts'
import { useGroupName } from './useGroupName.ts'

type Props = { policy: Policy; classes: PartyClass[] }

/** The agreement's own rule: one sentence, and all of it for whoever wants to know. */
export function RuleInWords({ policy, classes }: Props) {
  const { t } = useTranslation('board')
  return (
    <div className="rule">
      <p>
        {t('rule.label')} {t(`rule.${policy.rule}`)}
      </p>
      <details>
        <summary>{t('rule.explain')}</summary>
        <ul>
          <Agreeing policy={policy} classes={classes} />
          <li>{t('rule.bound')}</li>
          <li>{t(policy.rule === 'supermajority_veto' ? 'rule.objectionMajority' : 'rule.objection')}</li>
          <Quorum policy={policy} />
          <li>{t('rule.standAside', percent(policy.standAsideMax))}</li>
          <Silence tacit={policy.tacit} />
          <li>{t('rule.minimum', { count: policy.minimumCallDays })}</li>
        </ul>
      </details>
    </div>
  )
}

function percent(part: number) {
  return { share: Math.round(part * 100) }
}

/** Who must accept, beyond whoever the clause binds. */
function Agreeing({ policy, classes }: Props) {
  const { t } = useTranslation('board')
  const groupName = useGroupName()
  const sections = useSections()
  const byClass = policy.rule === 'class_concurrence'
  return (
    <>
      {byClass && <Classes classes={classes} />}
      {byClass && <li>{t('rule.aside')}</li>}
      {policy.threshold !== undefined && <li>{t('rule.threshold', percent(policy.threshold))}</li>}
      {policy.decisive && <li>{t('rule.decisive', { types: groupName(policy.decisive) })}</li>}
      {policy.onSections?.map(({ sections: of, rule }) => (
        <li key={of.join()}>{t('rule.onSections', { sections: sections(of), rule: t(`rule.${rule}`) })}</li>
      ))}
    </>
  )
}

function Quorum({ policy: { quorum, quorumOf, onSections, everyClassPresent } }: { policy: Policy }) {
  const { t } = useTranslation('board')
  const sections = useSections()
  const groupName = useGroupName()
  return (
    <>
      {quorumOf && <li>{t('rule.quorumOf', { types: groupName(quorumOf) })}</li>}
      {quorum > 0 && <li>{t(quorumOf ? 'rule.quorumOthers' : 'rule.quorum', percent(quorum))}</li>}
      {onSections?.map(
        ({ sections: of, quorum: own }) =>
          own !== undefined && (
            <li key={of.join()}>{t('rule.quorumOn', { sections: sections(of), ...percent(own) })}</li>
          ),
      )}
      {everyClassPresent && <li>{t('rule.everyClass')}</li>}
    </>
  )
}

function Silence({ tacit: { allowed, neverOn, onlyOn } }: { tacit: Policy['tacit'] }) {
  const { t } = useTranslation('board')
  const sections = useSections()
  return (
    <>
      <li>{t(allowed ? 'rule.tacit' : 'rule.silent')}</li>
      {allowed && neverOn && <li>{t('rule.neverOn', { sections: sections(neverOn) })}</li>}
      {allowed && onlyOn && <li>{t('rule.onlyOn', { sections: sections(onlyOn) })}</li>}
    </>
  )
}

/** Names of the sections that a policy speaks of; one that has no name here stands by its id. */
function useSections(): (ids: readonly string[]) => string {
  const { t } = useTranslation('board')
  const language = useLanguage()
  return (ids) =>
    listInWords(
      ids.map((id) => t(`rule.section.${id as 'scope'}`, { defaultValue: id })),
      language,
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
