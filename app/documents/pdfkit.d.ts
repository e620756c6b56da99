/** The part of pdfkit that the tagged adapter uses; the package ships no types. */
declare module 'pdfkit' {
  export class PDFReference {
    data: Record<string, unknown>
    end(chunk?: Uint8Array | string): void
  }
  export class StructureElement {
    dictionary: PDFReference
    _flushChild(child: { annotationRef: PDFReference }): void
    add(child: unknown): this
    end(): void
  }
  export default class PDFDocument {
    constructor(options: Record<string, unknown>)
    info: Record<string, unknown>
    page: { dictionary: PDFReference; annotations: PDFReference[]; height: number }
    _root: PDFReference
    _ctm: [number, number, number, number, number, number]
    _font: { encode(text: string): unknown; ref(): PDFReference }
    font(source: unknown): this
    ref(data: Record<string, unknown>): PDFReference
    struct(type: string, options?: Record<string, unknown>): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: string): this
    markStructureContent(tag: string): unknown
    endMarkedContent(): this
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this
    _convertRect(x: number, y: number, width: number, height: number): number[]
    appendXML(xml: string): void
    _addInfo(): void
    endAcroForm(): this
    file(bytes: Uint8Array, options: Record<string, unknown>): PDFReference
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
