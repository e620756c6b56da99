import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { activeIn, COMMANDS, type CommandId, refer } from './commands.ts'
import { ReferencePicker } from './ReferencePicker.tsx'
import { Toolbar } from './Toolbar.tsx'
import { openView, setText, takeCursor } from './view.ts'

export type Referable = { id: string; number: number; title: string }

export type EditorProps = {
  /** The plain field before which it stands: what it begins with, and what is put there from outside. */
  source: RefObject<HTMLTextAreaElement>
  attributes: Record<string, string>
  onText: (text: string) => void
  onLeave: () => void
  /** The clauses to which one may refer. */
  clauses: Referable[]
  focused: boolean
}

/** Paragraphs, lists, emphasis and references as one types them. Loaded only where somebody is about to write. */
export default function ProseEditor({ source, attributes, onText, onLeave, clauses, focused }: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const [state, setState] = useState<EditorState | null>(null)
  const [picking, setPicking] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it began with; later it holds its own text
  useEffect(() => {
    if (!place.current) return
    const opened = openView(place.current, {
      ...{ text: source.current?.value ?? '', attributes, onText, onLeave, onState: setState },
      onToolbar: () => toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
    })
    view.current = opened
    setState(opened.state)
    const field = source.current
    if (focused && field) {
      takeCursor(opened, field.value, field.selectionStart, field.selectionEnd)
      opened.focus()
    }
    const take = () => setText(opened, field?.value ?? '')
    field?.addEventListener('rewritten', take)
    return () => {
      field?.removeEventListener('rewritten', take)
      opened.destroy()
    }
  }, [])
  const run = (command: (typeof COMMANDS)[CommandId]) => {
    if (!view.current) return
    command(view.current.state, view.current.dispatch)
    view.current.focus()
  }
  const active = state ? activeIn(state) : {}
  const can = (id: CommandId) => state !== null && COMMANDS[id](state)
  return (
    <div className="prose-editor">
      <Toolbar
        place={toolbar}
        controls={attributes.id ?? ''}
        active={active}
        can={can}
        onCommand={(id) => run(COMMANDS[id])}
        onReference={clauses.length > 0 ? () => setPicking(!picking) : undefined}
        picking={picking}
      />
      {picking && (
        <ReferencePicker
          clauses={clauses}
          linked={active.reference === true}
          onPick={(clause) => {
            setPicking(false)
            run(refer(clause?.id ?? null, clause?.title ?? ''))
          }}
          onClose={() => {
            setPicking(false)
            view.current?.focus()
          }}
        />
      )}
      <div ref={place} />
    </div>
  )
}
