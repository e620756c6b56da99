import type { Report } from '#app/documents/report.ts'
import type { Meaning } from '#app/documents/verify-meaning.ts'
import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { DescriptionList } from '../DescriptionList.tsx'
import { Notice } from '../Notice.tsx'
import { Checks } from './Checks.tsx'
import { Signatures } from './Signatures.tsx'

type Props = { report: Report; meaning: Record<string, Meaning> }

const KIND = { good: 'success', open: 'warning', bad: 'stop' } as const

/** What one file came to: a sentence, what is wrong if anything is, who signed, and every check explained. */
export function ReportView({ report, meaning }: Props) {
  const { t } = useTranslation('verify')
  const language = useLanguage()
  const { name, title, verdict, checks, signed, missing } = report
  const labels = new Map(signed.map(({ field, party }) => [field, party[language]]))
  return (
    <article className="report">
      <h3>{name}</h3>
      {title?.[language] && <p className="report-title">{title[language]}</p>}
      <Notice kind={KIND[verdict.tone]} title={t(`tone.${verdict.tone}`)}>
        <p>{verdict.text[language]}</p>
      </Notice>
      <Checks which="wrong" {...{ checks, meaning, labels }} />
      <Facts report={report} />
      {signed.length + missing.length > 0 && <Signatures report={report} />}
      <Checks which="open" {...{ checks, meaning, labels }} />
      <Checks which="all" {...{ checks, meaning, labels }} />
    </article>
  )
}

function Facts({ report }: { report: Report }) {
  const { t } = useTranslation('verify')
  const language = useLanguage()
  const { kind, zone, digest, head, sha256, sealedBy } = report
  const moment = (at: string) => momentInWords(at, zone, language)
  const items = [
    digest && { term: t('digest'), text: <Hash value={digest} /> },
    head && {
      term: t('headFound'),
      text: (
        <>
          {t('headOf', { sequence: head.sequence, moment: moment(head.at) })}
          <Hash value={head.hash} />
        </>
      ),
    },
    sealedBy && {
      term: t('sealedBy'),
      text: sealedBy.at
        ? t('sealedAt', { installation: sealedBy.installation, moment: moment(sealedBy.at) })
        : sealedBy.installation,
    },
    sha256 && { term: t(kind === 'root' ? 'rootDigest' : 'sha256'), text: <Hash value={sha256} /> },
  ].filter((item) => item !== null && item !== '')
  return items.length > 0 ? <DescriptionList items={items} /> : null
}

/** Whole: on this page one compares it. */
function Hash({ value }: { value: string }) {
  return <code className="digest-full">{value}</code>
}
