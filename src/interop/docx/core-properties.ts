import { epochMs, type Moment } from '../../time/index.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (value: string): string => value.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

const stamp = (name: string, at: Moment): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${new Date(epochMs(at)).toISOString().slice(0, 19)}Z</dcterms:${name}>`

/** What Word shows of a file as its properties: the title, and when it was made, if that is told. */
export const coreProperties = (title: string, at: Moment | undefined): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>${
    at === undefined ? '' : `${stamp('created', at)}${stamp('modified', at)}`
  }</cp:coreProperties>`
