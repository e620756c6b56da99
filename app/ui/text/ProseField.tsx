import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { EditorProps, Referable } from '../editor/ProseEditor.tsx'
import { describe, FieldFrame, type FieldProps } from '../FieldFrame.tsx'

type Props = FieldProps & {
  rows?: number
  lang: string
  /** The clauses to which one may refer. */
  clauses?: Referable[]
}

/**
 * The text of a clause in one language. Without scripts it is a plain field with the few marks of docs/prose.md; with them, an
 * editor of paragraphs and lists stands before that field and writes into it, so that the form sends the same either way.
 */
export function ProseField({ rows = 8, lang, clauses = [], defaultValue, ...field }: Props) {
  const { t } = useTranslation('editor')
  const source = useRef<HTMLTextAreaElement>(null)
  const { Editor, focused } = useEditor(source)
  const hint = Editor ? t('hint') : (field.hint ?? t('plainHint'))
  const { id, name, error } = field
  const described = describe({ id, hint, error })
  return (
    <FieldFrame {...field} hint={hint}>
      {Editor && (
        <Editor
          source={source}
          attributes={attributesOf(id, lang, described)}
          onText={(text) => write(source.current, text)}
          onLeave={() => focusAfter(source.current)}
          clauses={clauses}
          focused={focused}
        />
      )}
      <textarea
        {...(Editor ? {} : { ...described, id })}
        ref={source}
        className="input input-full"
        name={name}
        rows={rows}
        lang={lang}
        hidden={Editor !== null}
        defaultValue={defaultValue}
        data-prose={Editor ? 'ready' : 'plain'}
      />
    </FieldFrame>
  )
}

function attributesOf(id: string, lang: string, described: ReturnType<typeof describe>) {
  const { 'aria-describedby': by, 'aria-invalid': invalid } = described
  return {
    ...{ id, lang, role: 'textbox', tabindex: '0', class: 'input input-full prose-editable' },
    ...{ 'aria-multiline': 'true', 'aria-labelledby': `${id}-label` },
    ...(by ? { 'aria-describedby': by } : {}),
    ...(invalid ? { 'aria-invalid': 'true' } : {}),
  }
}

/** Whoever listens to the form hears of it, as of any typing. */
function write(source: HTMLTextAreaElement | null, text: string): void {
  if (!source) return
  source.value = text
  source.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Sent to the plain field by whoever writes into it from outside: the editor takes over what stands there. */
export const REWRITTEN = 'rewritten'

const FIELDS = 'input:not([type=hidden]), select, textarea, button, summary, a[href], [contenteditable]'

function focusAfter(source: HTMLTextAreaElement | null): void {
  const all = [...(source?.form?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  const shown = all.filter((one) => one.offsetParent !== null && one.tabIndex >= 0)
  const after = shown.find(
    (one) => source && source.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  after?.focus()
}

/** Loaded when its field is first seen: most who read a clause never write one. */
function useEditor(source: React.RefObject<HTMLTextAreaElement>) {
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<EditorProps>; focused: boolean } | null>(null)
  useEffect(() => {
    const field = source.current
    if (!field) return
    let here = true
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      import('../editor/ProseEditor.tsx').then(
        ({ default: Editor }) => here && setLoaded({ Editor, focused: document.activeElement === field }),
        // The plain field stays: it does all that the editor does.
        () => undefined,
      )
    })
    seen.observe(field)
    return () => {
      here = false
      seen.disconnect()
    }
  }, [source])
  return loaded ?? { Editor: null, focused: false }
}
