import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of an office file, by path. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

/** What is wrong with the parts as XML: not well-formed, or a character XML does not allow. */
export const xmlFaults = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([path, xml]) => {
    const valid = XMLValidator.validate(xml)
    return [
      ...(valid === true ? [] : [`${path}: ${valid.err.msg}`]),
      ...(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml) ? [`${path}: character`] : []),
      ...(/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[0-9a-f]+;)/i.test(xml) ? [`${path}: bare &`] : []),
    ]
  })

const resolve = (rels: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const folder = rels.replace(/_rels\/[^/]*$/, '')
  return new URL(target, `file:///${folder}`).pathname.slice(1)
}

/** Relationships that lead nowhere, ids that occur twice, and ids that are used but not there. */
export const brokenRelationships = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return []
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    const found = [...xml.matchAll(/<Relationship\s([^>]*)\/?>/g)].map(([, attributes = '']) => ({
      id: /Id="([^"]*)"/.exec(attributes)?.[1] ?? '',
      target: /Target="([^"]*)"/.exec(attributes)?.[1] ?? '',
      outside: /TargetMode="External"/.test(attributes),
    }))
    const ids = found.map(({ id }) => id)
    const used = [...(parts.get(owner) ?? '').matchAll(/\sr:(?:id|embed)="([^"]*)"/g)].map(
      ([, id = '']) => id,
    )
    return [
      ...found
        .filter(({ target, outside }) => !outside && !parts.has(resolve(path, target)))
        .map(({ target }) => `${path} → ${target}`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: ${id}`),
    ]
  })

/** XML text as it is meant. */
export const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
