import type { StructureElement } from 'pdfkit'
import type { Laid } from './laid-out.ts'
import { SEAL_FIELD, type TaggedDoc } from './tagged-doc.ts'

/** Runs while the page is drawn: react-pdf calls `paint` of a canvas in the order of the tree. */
function hook(paint: () => void): Laid {
  return {
    type: 'CANVAS',
    style: {},
    box: { top: 0, left: 0, width: 1, height: 1 },
    props: { paint },
    children: [],
  }
}

/**
 * Puts tags into a laid-out document: everything is an artifact (lines, washes, the foot of the page) except texts and
 * fields, which are taken out of the artifact, marked, and hung in the structure tree in reading order.
 */
export class Tagger {
  private readonly ctx: TaggedDoc
  private readonly sealable: boolean
  private readonly root: StructureElement
  private readonly elements = new Map<number, StructureElement>()
  private readonly fields = new Set<number>()

  /** @param sealable whether the seal may be put on it: never on a draft. */
  constructor(ctx: TaggedDoc, sealable: boolean) {
    this.ctx = ctx
    this.sealable = sealable
    this.root = ctx.struct('Document')
    ctx.addStructure(this.root)
  }

  /** The same pages with hooks between their nodes; draw them, then call `end`. */
  pages(document: Laid): Laid {
    const pages = (document.children ?? []).map((page, index) => {
      const open = hook(() => {
        this.ctx.markContent('Artifact')
        if (index === 0 && this.sealable) this.root.add(this.ctx.placeField(SEAL, 0, 0, this.ctx.page.height))
      })
      const children = (page.children ?? []).flatMap((child) => this.node(child, this.root))
      return { ...page, children: [open, ...children, hook(() => this.ctx.endMarkedContent())] }
    })
    return { ...document, children: pages }
  }

  end(): void {
    this.root.end()
  }

  private node(node: Laid, parent: StructureElement): Laid[] {
    const { fixed, tag, structKey = 0 } = node.props ?? {}
    // What stands on every page is read once if it means something (the head of a table), never otherwise.
    if (fixed && (!tag || this.elements.has(structKey))) return [node]
    if (node.type === 'TEXT') return this.text(node, parent)
    const element = tag ? this.element(node, tag, parent) : parent
    const children = (node.children ?? []).flatMap((child) => this.node(child, element))
    return [{ ...node, children: [...this.field(node, element), ...children] }]
  }

  private text(node: Laid, parent: StructureElement): Laid[] {
    const tag = node.props?.tag ?? 'P'
    const element = this.element(node, tag, parent)
    const open = hook(() => {
      this.ctx.endMarkedContent()
      element.add(this.ctx.markStructureContent(tag))
    })
    const close = hook(() => {
      this.ctx.endMarkedContent()
      this.ctx.markContent('Artifact')
    })
    return [open, node, close]
  }

  private field(node: Laid, parent: StructureElement): Laid[] {
    const { field, structKey = 0 } = node.props ?? {}
    if (!field || !node.box || this.fields.has(structKey)) return []
    this.fields.add(structKey)
    const { width, height } = node.box
    return [hook(() => parent.add(this.ctx.placeField(field, width, height)))]
  }

  /** One element per node of the source, however many pages it was broken over. */
  private element(node: Laid, tag: string, parent: StructureElement): StructureElement {
    const { structKey = 0, lang, scope } = node.props ?? {}
    const known = this.elements.get(structKey)
    if (known) return known
    const element = this.ctx.struct(tag, { ...(lang && { lang }), ...(scope && { scope }) })
    parent.add(element)
    this.elements.set(structKey, element)
    return element
  }
}

/** The field of the installation's own seal: no place on paper, the first thing in the file. */
const SEAL = { name: SEAL_FIELD, label: 'Sceau de l’installation / Seal of the installation' }
