import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Edits a Word file as Word and LibreOffice do: by its XML, with the noise that they leave. */
export class Edited {
  private readonly parts: Record<string, Uint8Array>
  xml: string
  private changes = 9000

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes)
    this.xml = strFromU8(this.parts['word/document.xml'] as Uint8Array)
  }

  bytes(more: Record<string, string> = {}): Uint8Array {
    const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
    return zipSync({ ...this.parts, 'word/document.xml': strToU8(this.xml), ...added })
  }

  /** Writes other words in the place of some that stand in one run. */
  replace(from: string, to: string): this {
    return this.inRun(from, (run) => run(to))
  }

  /** The same, as Word leaves it after its checkers: a run for each word, with the day of editing on it. */
  replaceInPieces(from: string, to: string): this {
    return this.inRun(from, (run) => {
      const words = to.split(/(?<= )/).map((word) => run(word).replace('<w:r>', '<w:r w:rsidR="00AB12CD">'))
      return `<w:proofErr w:type="spellStart"/>${words.join('')}<w:proofErr w:type="spellEnd"/>`
    })
  }

  /** The same, as a tracked change. */
  replaceTracked(from: string, to: string): this {
    return this.inRun(from, (run) => this.removed(run(from)) + (to ? this.added(run(to)) : ''))
  }

  /** Takes words from where they stand to another place, tracked as a move. */
  move(words: string, before: string): this {
    this.inRun(words, (run) => `<w:moveFrom ${this.by()}>${run(words)}</w:moveFrom>`)
    return this.inRun(before, (run) => `<w:moveTo ${this.by()}>${run(words)}</w:moveTo>${run(before)}`)
  }

  /** Bold, as a button gives it. */
  embolden(words: string): this {
    return this.inRun(words, (run) => run(words).replace('<w:rPr>', '<w:rPr><w:b/><w:bCs/>'))
  }

  /** A paragraph after the one that has some words, like it. */
  addAfter(words: string, text: string, { tracked = false } = {}): this {
    return this.paragraph(words, (whole) => {
      const properties = (/<w:pPr>.*?<\/w:pPr>/s.exec(whole)?.[0] ?? '').replace(
        '</w:pPr>',
        tracked ? `<w:rPr><w:ins ${this.by()}/></w:rPr></w:pPr>` : '</w:pPr>',
      )
      const run = `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
      return `${whole}<w:p>${properties}${tracked ? this.added(run) : run}</w:p>`
    })
  }

  /** Takes a whole paragraph out, tracked: its words and its end. */
  removeParagraph(words: string): this {
    return this.paragraph(words, (whole) =>
      whole
        .replace('</w:pPr>', `<w:rPr><w:del ${this.by()}/></w:rPr></w:pPr>`)
        .replace(/<w:r>.*?<\/w:r>/gs, (run) => this.removed(run)),
    )
  }

  /** A reference that leads nowhere any longer: its words stay. */
  unlink(words: string): this {
    const at = this.xml.indexOf(words)
    const [from, to] = [this.xml.lastIndexOf('<w:hyperlink', at), this.xml.indexOf('</w:hyperlink>', at)]
    const inner = this.xml.slice(this.xml.indexOf('>', from) + 1, to)
    this.xml = this.xml.slice(0, from) + inner + this.xml.slice(to + '</w:hyperlink>'.length)
    return this
  }

  /** What saving in Word leaves everywhere: revision ids, where pages broke, the last place of the cursor. */
  noise(): this {
    this.xml = this.xml
      .replaceAll('<w:p>', '<w:p w:rsidR="00D42E1A" w:rsidRDefault="00D42E1A">')
      .replaceAll('<w:r><w:rPr>', '<w:r w:rsidRPr="00C51B2F"><w:lastRenderedPageBreak/><w:rPr>')
      .replace(
        '<w:body>',
        '<w:body><w:bookmarkStart w:id="7777" w:name="_GoBack"/><w:bookmarkEnd w:id="7777"/>',
      )
    return this
  }

  /** Puts XML in the place of XML. @throws when it is not there */
  swap(from: string | RegExp, to: string): this {
    const changed = this.xml.replace(from, to)
    if (changed === this.xml) throw new Error(`Nothing to swap: ${from}`)
    this.xml = changed
    return this
  }

  /** Puts XML in the place of XML, wherever it stands. */
  every(from: RegExp, to: string): this {
    this.xml = this.xml.replace(from, to)
    return this
  }

  private inRun(words: string, written: (run: (text: string) => string) => string): this {
    const runs = [
      ...this.xml.matchAll(/<w:r(?: [^>]*)?>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g),
    ]
    const found = runs.find(([, , text]) => text?.includes(words))
    if (!found) throw new Error(`No run says ${words}`)
    const [whole, properties = '', text = ''] = found
    const run = (said: string) => `<w:r>${properties}<w:t xml:space="preserve">${said}</w:t></w:r>`
    const [before = '', after = ''] = [
      text.slice(0, text.indexOf(words)),
      text.slice(text.indexOf(words) + words.length),
    ]
    const now = `${before && run(before)}${written(run)}${after && run(after)}`
    this.xml = this.xml.slice(0, found.index) + now + this.xml.slice(found.index + whole.length)
    return this
  }

  private paragraph(words: string, written: (whole: string) => string): this {
    const at = this.xml.indexOf(words)
    if (at < 0) throw new Error(`No paragraph says ${words}`)
    const [from, to] = [this.xml.lastIndexOf('<w:p>', at), this.xml.indexOf('</w:p>', at) + '</w:p>'.length]
    this.xml = this.xml.slice(0, from) + written(this.xml.slice(from, to)) + this.xml.slice(to)
    return this
  }

  private by(): string {
    this.changes += 1
    return `w:id="${this.changes}" w:author="Riverstone" w:date="2026-11-30T10:00:00Z"`
  }

  private removed(runs: string): string {
    return `<w:del ${this.by()}>${runs.replace(/<w:t( [^>]*)?>/g, '<w:delText xml:space="preserve">').replaceAll('</w:t>', '</w:delText>')}</w:del>`
  }

  private added(runs: string): string {
    return `<w:ins ${this.by()}>${runs}</w:ins>`
  }
}
