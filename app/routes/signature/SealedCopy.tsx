import { useLocation, useParams } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Shelf } from '#app/projections/documents.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'

/** The address from which a version of an agreement's document is downloaded. */
export function useDocumentHref(): (document: string) => string {
  const { id = '' } = useParams()
  return (document) => `/api/agreements/${encodeURIComponent(id)}/documents/${encodeURIComponent(document)}`
}

/** The newest sealed version; while it is still being drawn, that it is, and how to look again. */
export function SealedCopy({ shelf, label }: { shelf: Shelf; label: string }) {
  const { t } = useTranslation('signature')
  const { pathname, search } = useLocation()
  const href = useDocumentHref()
  const current = shelf.versions.find((version) => version.current)
  return (
    <>
      {current && (
        <p>
          <a href={href(current.id)} download>
            {label}
          </a>
        </p>
      )}
      {shelf.preparing && (
        <p className="hint">
          {t('place.preparing')} <Anchor href={pathname + search}>{t('place.refresh')}</Anchor>
        </p>
      )}
    </>
  )
}

/** The text as it stands, printed as a draft. */
export function DraftLink() {
  const { t } = useTranslation('signature')
  const href = useDocumentHref()
  return (
    <p>
      <a href={href('draft')} download>
        {t('seal.draft')}
      </a>
    </p>
  )
}
