import { useLoaderData } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { toHex } from '#app/record/digest.ts'
import { sha256Sync } from '#app/record/ledger.server.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { Progress } from '#app/ui/Progress.tsx'
import { FilePicker } from '#app/ui/verify/FilePicker.tsx'
import { ReportView } from '#app/ui/verify/ReportView.tsx'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { ByHand } from './verify/ByHand.tsx'
import { HeadForm } from './verify/HeadForm.tsx'
import { useVerification, type Verification } from './verify/useVerification.ts'

export const handle: PageHandle = { title: (t) => t('verify:title') }

/** The certificate that this installation's seals lead to: all that the page needs to know of it. */
export const loader = answering(async () => {
  const der = getOffice().documents.root()
  return { root: Buffer.from(der).toString('base64'), fingerprint: toHex(sha256Sync(der)) }
})

/** Open to everybody. Files are read by the browser alone; there is no action to which one could send them. */
export default function Verify() {
  const { t } = useTranslation('verify')
  return (
    <div className="page">
      <PageHeader title={t('title')} lead={t('lead')} />
      <noscript>
        <Notice kind="warning">
          <p>{t('without.noscript')}</p>
        </Notice>
      </noscript>
      <div className="split">
        <div>
          <Bench />
          <ByHand />
        </div>
        <Believed />
      </div>
    </div>
  )
}

/** Where files are chosen and judged. It needs scripts, and shows once there are some. */
function Bench() {
  const { root } = useLoaderData<typeof loader>()
  const [awake, setAwake] = useState(false)
  const [files, setFiles] = useState<File[]>([])
  const [head, setHead] = useState<string | null>(null)
  const { verification, verify } = useVerification()
  useEffect(() => setAwake(true), [])
  const ask = useRef(verify)
  ask.current = verify
  // Asked anew whenever a file comes or goes: they are compared with each other.
  useEffect(() => ask.current({ files, roots: [bytesOf(root)], head }), [files, root, head])
  const add = useCallback((more: File[]) => setFiles((had) => [...had, ...more.filter(isNewTo(had))]), [])
  if (!awake) return null
  return (
    <>
      <FilePicker
        files={files}
        onAdd={add}
        onRemove={(file) => setFiles((had) => had.filter((one) => one !== file))}
        onClear={() => setFiles([])}
      />
      {files.length > 0 && <HeadForm onAsk={setHead} />}
      <Outcome verification={verification} />
    </>
  )
}

function isNewTo(had: readonly File[]) {
  return ({ name, size, lastModified }: File) =>
    !had.some((one) => one.name === name && one.size === size && one.lastModified === lastModified)
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function Outcome({ verification }: { verification: Verification }) {
  const { t } = useTranslation('verify')
  const heading = useRef<HTMLHeadingElement>(null)
  const { step } = verification
  useEffect(() => {
    if (step === 'done') heading.current?.focus()
  }, [step])
  return (
    <section aria-labelledby="result" hidden={step === 'idle'}>
      <h2 id="result" tabIndex={-1} ref={heading}>
        {t('result')}
      </h2>
      <div role="status">{step === 'working' && <Working {...verification} />}</div>
      {step === 'failed' && (
        <Notice kind="stop" live>
          <p>{t(`failed.${verification.why}`)}</p>
        </Notice>
      )}
      {step === 'done' &&
        verification.found.reports.map((report, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reports stand in the order of the files, and two may bear one name
          <ReportView key={place} report={report} meaning={verification.found.meaning} />
        ))}
    </section>
  )
}

function Working({ progress }: Extract<Verification, { step: 'working' }>) {
  const { t } = useTranslation('verify')
  if (!progress) return <p>{t('working')}</p>
  const { file, done, max } = progress
  return <Progress label={t('workingOn', { file })} value={Math.round((100 * done) / max)} max={100} />
}

function Believed() {
  const { t } = useTranslation('verify')
  const { fingerprint } = useLoaderData<typeof loader>()
  return (
    <aside className="side believed" aria-labelledby="believed">
      <h2 id="believed">{t('believed.title')}</h2>
      <p>{t('believed.text')}</p>
      <p>{t('believed.trust')}</p>
      <p>
        {t('believed.root')} <code className="digest-full">{fingerprint}</code>
      </p>
      <p>
        <a href="/api/root" download>
          {t('believed.download')}
        </a>
      </p>
    </aside>
  )
}
