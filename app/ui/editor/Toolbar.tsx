import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CommandId } from './commands.ts'

type Props = {
  place: RefObject<HTMLDivElement>
  /** Id of the element in which one types. */
  controls: string
  active: Partial<Record<CommandId | 'reference', boolean>>
  can: (id: CommandId) => boolean
  onCommand: (id: CommandId) => void
  /** Left out where there is no clause to refer to. */
  onReference?: () => void
  picking: boolean
}

/** The first two are letters of the language: see `face` in its words. */
const FACES: [CommandId, string][] = [
  ['strong', ''],
  ['emphasis', ''],
  ['bullets', '•'],
  ['numbers', '1.'],
  ['deeper', '⇥'],
  ['shallower', '⇤'],
  ['undo', '↶'],
  ['redo', '↷'],
]
const TOGGLES: CommandId[] = ['strong', 'emphasis', 'bullets', 'numbers']

/** One stop for the Tab key; arrows go from button to button, as in any toolbar. */
export function Toolbar({ place, controls, active, can, onCommand, onReference, picking }: Props) {
  const { t } = useTranslation('editor')
  const [stop, setStop] = useState(0)
  const count = FACES.length + (onReference ? 1 : 0)
  function move(event: KeyboardEvent) {
    const next = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: count - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const at = (next + count) % count
    setStop(at)
    place.current?.querySelectorAll('button')[at]?.focus()
  }
  return (
    <div
      ref={place}
      className="prose-toolbar"
      role="toolbar"
      aria-label={t('toolbar')}
      aria-controls={controls}
      onKeyDown={move}
    >
      {FACES.map(([id, face], at) => (
        <button
          key={id}
          type="button"
          tabIndex={at === stop ? 0 : -1}
          title={t(id)}
          aria-label={t(id)}
          aria-pressed={TOGGLES.includes(id) ? active[id] === true : undefined}
          aria-disabled={!can(id) || undefined}
          onFocus={() => setStop(at)}
          onClick={() => can(id) && onCommand(id)}
        >
          <Face id={id} face={face} />
        </button>
      ))}
      {onReference && (
        <button
          type="button"
          className="prose-refer"
          tabIndex={stop === FACES.length ? 0 : -1}
          aria-pressed={active.reference === true}
          aria-expanded={picking}
          onFocus={() => setStop(FACES.length)}
          onClick={onReference}
        >
          {t('reference')}
        </button>
      )}
    </div>
  )
}

function Face({ id, face }: { id: CommandId; face: string }) {
  const { t } = useTranslation('editor')
  if (id === 'strong') return <strong aria-hidden>{t('face.strong')}</strong>
  return id === 'emphasis' ? <em aria-hidden>{t('face.emphasis')}</em> : <span aria-hidden>{face}</span>
}
