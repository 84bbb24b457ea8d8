import { SaxesParser } from 'saxes'

/** An element without its prefix, and its attributes without theirs. */
export interface Element {
  readonly name: string
  readonly attribute: (name: string) => string | undefined
}

/** What is done on the way through a document. */
export interface Steps {
  readonly opened?: (element: Element) => void
  readonly closed?: (name: string) => void
  readonly text?: (value: string) => void
}

/** Goes through an XML document from its beginning; false when it is not well-formed UTF-8 XML. */
export const walkXml = (bytes: Uint8Array, { opened, closed, text }: Steps): boolean => {
  const parser = new SaxesParser({ xmlns: true })
  if (opened !== undefined)
    parser.on('opentag', ({ local, attributes }) => {
      const values = new Map(Object.values(attributes).map((each) => [each.local, each.value]))
      opened({ name: local, attribute: (name) => values.get(name) })
    })
  if (closed !== undefined) parser.on('closetag', ({ local }) => closed(local))
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
    return true
  } catch {
    return false
  }
}
