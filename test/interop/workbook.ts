import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

const relations = (entries: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** What a workbook made for a test holds. */
export interface Made {
  /** The inside of `<sheetData>` of the only sheet. */
  readonly rows?: string
  /** The inside of `<sst>`. */
  readonly strings?: string
  /** The inside of `<styleSheet>`. */
  readonly styles?: string
  /** The inside of `<workbook>`, in place of one sheet `Bảng`. */
  readonly book?: string
  /** Parts written as they are, in place of those above. */
  readonly parts?: Readonly<Record<string, string>>
}

/** The parts of a workbook with one sheet. */
export const made = ({ rows = '', strings = '', styles = '', book, parts = {} }: Made): Uint8Array => {
  const written: Record<string, string> = {
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['r3', 'styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${
      book ?? '<sheets><sheet name="Bảng" sheetId="1" r:id="r1"/></sheets>'
    }</workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(written).map(([path, xml]) => [path, strToU8(xml)])))
}

/** The same zip file, each part said to have some other size once it is unpacked. */
export const withSaidSize = (zip: Uint8Array, size: number): Uint8Array => {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  let at = view.getUint32(end + 16, true)
  while (at < end && view.getUint32(at, true) === 0x02014b50) {
    view.setUint32(at + 24, size, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return copy
}
