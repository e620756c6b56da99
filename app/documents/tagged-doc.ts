import PDFDocument, { type PDFReference, type StructureElement } from 'pdfkit'
import { PDFUA_IDENTIFICATION } from './xmp.ts'

/** The field that the installation's own seal signs. It has no place on paper. */
export const SEAL_FIELD = 'Seal'

export type Field = { name: string; label: string }

export type Info = { Title: string; Subject: string; Keywords: string; CreationDate: Date }

function escapeXml(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * pdfkit's document made to hold tags, signature fields and both archival claims (PDF/A-3a, PDF/UA-1).
 * Goes away when react-pdf writes tags itself: see docs/decisions/0006.
 */
export class TaggedDoc extends PDFDocument {
  private readonly fields: PDFReference[] = []
  /** Fonts that the form lists for what is set in it later. */
  private readonly held = new Map<string, PDFReference>()
  /** Called when the last page is drawn and before the file is closed: elements of structure end here. */
  beforeEnd: () => void = () => undefined

  constructor(info: Info) {
    super({
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'fr-CA',
      displayTitle: true,
      subset: 'PDF/A-3a',
      info: { ...info, Creator: 'Entente', Producer: 'Entente' },
    })
    this.appendXML(PDFUA_IDENTIFICATION)
  }

  /** pdfkit writes the information into XML as it is; a title with « & » would break it. */
  override _addInfo(): void {
    const plain = this.info
    this.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escapeXml(value)]))
    super._addInfo()
    this.info = plain
  }

  /** Two decimals: signing rewrites the field's object with such numbers, and verifiers compare it with what was there. */
  override _convertRect(x: number, y: number, width: number, height: number): number[] {
    return super._convertRect(x, y, width, height).map((length) => Math.round(length * 100) / 100)
  }

  /**
   * Places an empty signature field at the current origin of the current page, field and widget merged in one object,
   * and hands back its structure element (a Form), for the caller to put in the reading order.
   */
  placeField({ name, label }: Field, width: number, height: number, y = 0): StructureElement {
    const page = this.page.dictionary
    const appearance = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] })
    appearance.end(new Uint8Array())
    const element = this.struct('Form', { alt: label })
    // One dictionary, not a list of one: verifiers of later revisions accept only that shape. And the page is the field's
    // own: pdfkit would write the page that is current when the element is flushed.
    element._flushChild = ({ annotationRef }) => {
      element.dictionary.data.K = { Type: 'OBJR', Obj: annotationRef, Pg: page }
    }
    const widget = {
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(name),
      TU: new String(label),
      F: 132,
      P: page,
    }
    this.annotate(0, y, width, height, { ...widget, AP: { N: appearance }, structParent: element })
    this.fields.push(...this.page.annotations.slice(-1))
    return element
  }

  /** Embeds a font with at least these characters, each as the font has it by itself, and lists it in the form. */
  holdFont(name: string, font: unknown, characters: string): void {
    this.font(font)
    for (const character of characters) this._font.encode(character)
    this.held.set(name, this._font.ref())
  }

  override end(): void {
    this.beforeEnd()
    if (this.fields.length > 0) {
      const resources = { Font: Object.fromEntries(this.held) }
      const form = this.ref({ Fields: this.fields, SigFlags: 3, DR: resources })
      form.end()
      this._root.data.AcroForm = form
    }
    super.end()
  }

  /** pdfkit's own would ask for fonts and set NeedAppearances, which PDF/A forbids; `end` has written the form. */
  override endAcroForm(): this {
    return this
  }
}
