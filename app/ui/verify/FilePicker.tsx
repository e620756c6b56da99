import { useEffect, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Props = {
  files: readonly File[]
  onAdd: (files: File[]) => void
  onRemove: (file: File) => void
  onClear: () => void
}

/** Files chosen or dropped anywhere on the page. They go nowhere: whoever uses this reads them in the browser. */
export function FilePicker({ files, onAdd, onRemove, onClear }: Props) {
  const { t } = useTranslation('verify')
  const over = useDrop(onAdd)
  return (
    <div className={over ? 'picker picker-over' : 'picker'}>
      <label className="button picker-button">
        {files.length > 0 ? t('files.more') : t('files.choose')}
        <input
          className="sr-only"
          type="file"
          multiple
          accept=".pdf,.json,.pem,application/pdf,application/json"
          aria-describedby="picker-hint"
          onChange={({ currentTarget }) => {
            onAdd([...(currentTarget.files ?? [])])
            // The same file can be chosen again after it was changed.
            currentTarget.value = ''
          }}
        />
      </label>
      <p className="hint" id="picker-hint">
        {over ? t('files.drop') : t('files.hint')}
      </p>
      {files.length > 0 && <Chosen {...{ files, onRemove, onClear }} />}
    </div>
  )
}

function Chosen({ files, onRemove, onClear }: Omit<Props, 'onAdd'>) {
  const { t } = useTranslation('verify')
  return (
    <ul className="picker-files" aria-label={t('files.label')}>
      {files.map((file) => (
        <li key={`${file.name} ${file.lastModified} ${file.size}`}>
          <span>{file.name}</span>{' '}
          <button type="button" className="button-plain" onClick={() => onRemove(file)}>
            {t('files.remove', { name: file.name })}
          </button>
        </li>
      ))}
      {files.length > 1 && (
        <li>
          <button type="button" className="button-plain" onClick={onClear}>
            {t('files.clear')}
          </button>
        </li>
      )}
    </ul>
  )
}

/** A file dropped beside its place would take the page away; so its place is the whole page. */
function useDrop(onAdd: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onAdd([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onAdd])
  return over
}
