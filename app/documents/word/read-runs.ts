import { joined } from '#machines/prose-runs.ts'
import { childOf, type Element, elementsOf, isOn, valueIn } from './xml.ts'

/** Words of one paragraph with what they are marked as; `anchor` is the bookmark to which they lead. */
export type ReadRun = { text: string; strong?: true; emphasis?: true; anchor?: string }

/** What stands in a paragraph beside its words. */
export type Beside = {
  marks: string[]
  /** Ids of comments that begin here. */
  comments: string[]
  /** Kinds of things that are not words: pictures, notes, formulas. */
  odd: string[]
}

/** What the character styles of a file make of words. */
export class CharacterStyles {
  private readonly known = new Map<string, Element>()

  constructor(styles: Element | undefined) {
    for (const style of styles ? elementsOf(styles) : [])
      if (style.name === 'w:style') this.known.set(style.attributes['w:styleId'] ?? '', style)
  }

  isOn(id: string | undefined, property: string, depth = 0): boolean {
    const style = this.known.get(id ?? '')
    if (!style || depth > 10) return false
    return (
      isOn(childOf(style, 'w:rPr'), property) ?? this.isOn(valueIn(style, 'w:basedOn'), property, depth + 1)
    )
  }
}

const ODD: Record<string, string> = {
  ...{ 'w:drawing': 'picture', 'w:pict': 'picture', 'w:object': 'object', 'w:altChunk': 'object' },
  ...{
    'w:footnoteReference': 'note',
    'w:endnoteReference': 'note',
    'm:oMath': 'formula',
    'm:oMathPara': 'formula',
  },
}
/** What was taken out, as tracked; and where programs keep what they would otherwise show. */
const GONE = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rPr', 'w:pPr', 'w:instrText', 'w:delText'])

/** Reads the words of one paragraph, changes accepted. */
export class RunReader {
  readonly beside: Beside = { marks: [], comments: [], odd: [] }
  private readonly runs: ReadRun[] = []
  private field: { code: string; result: boolean } | null = null

  constructor(private readonly styles: CharacterStyles) {}

  read(element: Element, anchor?: string): this {
    for (const child of elementsOf(element)) this.take(child, anchor)
    return this
  }

  end(): ReadRun[] {
    return joinedRuns(this.runs)
  }

  private take(child: Element, anchor: string | undefined): void {
    const { name, attributes } = child
    if (name === 'w:bookmarkStart') this.beside.marks.push(attributes['w:name'] ?? '')
    else if (name === 'w:commentRangeStart' || name === 'w:commentReference')
      this.beside.comments.push(attributes['w:id'] ?? '')
    else if (Object.hasOwn(ODD, name)) this.beside.odd.push(ODD[name] as string)
    else if (name === 'w:del' || name === 'w:moveFrom') this.findMarks(child)
    else if (GONE.has(name)) return
    else if (name === 'w:r') this.takeRun(child, anchor)
    else this.read(child, name === 'w:hyperlink' ? attributes['w:anchor'] : anchor)
  }

  /** A bookmark that begins in words that were taken out still says where it is. */
  private findMarks(element: Element): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:bookmarkStart') this.beside.marks.push(child.attributes['w:name'] ?? '')
      this.findMarks(child)
    }
  }

  private takeRun(run: Element, anchor: string | undefined): void {
    const properties = childOf(run, 'w:rPr')
    const style = valueIn(properties, 'w:rStyle')
    const strong = isOn(properties, 'w:b') ?? this.styles.isOn(style, 'w:b')
    const emphasis = isOn(properties, 'w:i') ?? this.styles.isOn(style, 'w:i')
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.takeField(child.attributes['w:fldCharType'])
      else if (child.name === 'w:instrText' && this.field && !this.field.result)
        this.field.code += wordsIn(child)
      const text = textOf(child)
      const target = anchor ?? this.field?.code.match(/HYPERLINK\s+\\l\s+"([^"]{1,60})"/)?.[1]
      const marks = { ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) } as Omit<
        ReadRun,
        'text'
      >
      if (text === null) this.take(child, anchor)
      else if (text !== '') this.runs.push({ text, ...marks, ...(target ? { anchor: target } : {}) })
    }
  }

  private takeField(type: string | undefined): void {
    if (type === 'begin') this.field = { code: '', result: false }
    else if (type === 'separate' && this.field) this.field.result = true
    else if (type === 'end') this.field = null
  }
}

/** What a part of a run says, or null when it says nothing in words. */
function textOf(child: Element): string | null {
  switch (child.name) {
    case 'w:t':
      return wordsIn(child)
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' '
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return ''
    default:
      return null
  }
}

function wordsIn({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** Neighbours with the same marks as one run, in composed characters. */
export function joinedRuns(runs: readonly ReadRun[]): ReadRun[] {
  const spelled = runs.map(({ anchor, ...run }) => ({ ...run, ...(anchor ? { clause: anchor } : {}) }))
  return joined(spelled).map(({ clause, text, ...run }) => ({
    ...{ text: text.normalize('NFC'), ...run },
    ...(clause ? { anchor: clause } : {}),
  }))
}
