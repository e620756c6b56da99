import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from './Anchor.tsx'

/** What stands under every page. `verify` is the address where anybody checks a document. */
export function SiteFooter({ verify }: { verify: string }) {
  const { t } = useTranslation()
  return (
    <footer className="site-footer">
      <p>{t('footer.note')}</p>
      <p>
        <Anchor href={verify}>{t('footer.verify')}</Anchor>
      </p>
    </footer>
  )
}
