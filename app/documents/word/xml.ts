import { SaxesParser } from 'saxes'

/** An element with its name as the format's own documents spell it (`w:p`), whatever prefix the file uses. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/** XML that is not read: it is none, or is made to cost more than it says. */
export class BadXml extends Error {
  override name = 'BadXml'
}

const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
}

const DEEPEST = 200
const MOST = 2_000_000

/**
 * Reads one part of a Word file. A document type, and with it every entity of one's own, is refused: no program writes one.
 * @throws BadXml
 */
export function readXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let count = 0
  const refuse = (why: string): never => {
    throw new BadXml(why)
  }
  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('a document type'))
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    count += 1
    if (open.length > DEEPEST || count > MOST) refuse('too deep or too long')
    const named = Object.values(attributes).map(({ uri: of, local: name, prefix: its, value }) => [
      nameOf(of, name, its),
      value,
    ])
    const element = { name: nameOf(uri, local, prefix), attributes: Object.fromEntries(named), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text))
  parser.write(decoded(bytes)).close()
  const found = root.children.find((child) => typeof child !== 'string')
  return found ?? refuse('no element')
}

function nameOf(uri: string, local: string, prefix: string): string {
  const own = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : prefix
  return own ? `${own}:${local}` : local
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new BadXml('not the text it should be')
  }
}

export function elementsOf({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The first child of a name, or undefined. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element && elementsOf(element).find((child) => child.name === name)
}

/** The value of a child that says only one thing (`<w:ilvl w:val="0"/>`), or undefined. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** A property that is on when it stands there, unless it says otherwise. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}
