import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SealedText, SealedVersion } from '#app/projections/documents.server.ts'
import { Digest } from '../Digest.tsx'
import { StateTag } from '../StateTag.tsx'

type Props = { seals: SealedText[]; zone: string; hrefOf: (document: string) => string }

/** Each text that was sealed, the newest first, with every version of its document. */
export function SealedVersions({ seals, zone, hrefOf }: Props) {
  return seals.map((seal) => <Seal key={seal.number} seal={seal} zone={zone} hrefOf={hrefOf} />)
}

function Seal({ seal, zone, hrefOf }: { seal: SealedText } & Omit<Props, 'seals'>) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const { number, at, digest, voidedAt, versions } = seal
  const when = momentInWords(at, zone, language)
  return (
    <section aria-labelledby={`seal-${number}`}>
      <h3 id={`seal-${number}`}>{t('seal.heading', { when })}</h3>
      {voidedAt && (
        <p>
          <StateTag tone="stopped">
            {t('seal.voided', { when: momentInWords(voidedAt, zone, language) })}
          </StateTag>{' '}
          {t('seal.voidedText')}
        </p>
      )}
      <Digest value={digest} label={t('seal.digest')} />
      {versions.length === 0 && <p className="hint">{t('seal.none')}</p>}
      <ul className="versions">
        {versions.map((version) => (
          <li key={version.id}>
            <Version version={version} zone={zone} sealed={when} href={hrefOf(version.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type VersionProps = { version: SealedVersion; zone: string; sealed: string; href: string }

function Version({ version, zone, sealed, href }: VersionProps) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const { signatures, current, voided, at, size, sha256 } = version
  const name = t('version.signatures', { count: signatures })
  const kilobytes = t('size', { count: Math.max(1, Math.round(size / 1024)) })
  return (
    <>
      <p className="version-name">
        {name} {current && <StateTag tone="agreed">{t('version.current')}</StateTag>}
        {voided && <StateTag tone="stopped">{t('version.void')}</StateTag>}
      </p>
      <p className="hint">
        {t('version.made', { when: momentInWords(at, zone, language), size: kilobytes })}
      </p>
      <p>
        <a
          href={href}
          download
          aria-label={`${t('version.download')}${language === 'fr' ? ' : ' : ': '}${t('version.downloadOf', { name, when: sealed })}`}
        >
          {t('version.download')}
        </a>
      </p>
      <Digest value={sha256} label={t('version.sha256')} />
    </>
  )
}
