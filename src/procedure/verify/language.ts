import { type Issue, joinPath } from '../../issue/index.ts'
import { nfc, text, unaccent } from '../../text/index.ts'
import type { Procedure } from '../literal.ts'
import { declaredNames } from './references.ts'

const emptyText = (path: string, language: 'vi' | 'en'): Issue => ({
  code: 'QT601',
  path: joinPath(path, language),
  message:
    language === 'vi'
      ? text(`Thiếu câu tiếng Việt ở "${path}".`, `The Vietnamese text of "${path}" is missing.`)
      : text(`Thiếu câu tiếng Anh ở "${path}".`, `The English text of "${path}" is missing.`),
})

const untranslated = (path: string, received: string): Issue => ({
  code: 'QT601',
  path: joinPath(path, 'en'),
  message: text(
    `Câu tiếng Anh ở "${path}" vẫn là câu tiếng Việt.`,
    `The English text of "${path}" is still the Vietnamese one.`,
  ),
  received,
})

const decomposed = (path: string, received: string): Issue => ({
  code: 'QT601',
  path,
  message: text(
    `"${path}" viết bằng chữ tổ hợp rời (NFD); cần chữ dựng sẵn (NFC).`,
    `"${path}" is written with decomposed letters (NFD); composed ones (NFC) are needed.`,
  ),
  received,
})

const hasMarks = (value: string): boolean => unaccent(value) !== value.toLowerCase()

const textsIn = (value: unknown, path: string): readonly Issue[] => {
  if (typeof value === 'string') return nfc(value) === value ? [] : [decomposed(path, value)]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, joinPath(path, index)))
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const inside = [...fields].flatMap(([key, field]) => textsIn(field, joinPath(path, key)))
  if (!fields.has('vi') && !fields.has('en')) return inside
  const [vi, en] = [fields.get('vi'), fields.get('en')]
  if (typeof vi !== 'string' || vi.trim() === '') inside.push(emptyText(path, 'vi'))
  if (typeof en !== 'string' || en.trim() === '') inside.push(emptyText(path, 'en'))
  else if (vi === en && hasMarks(en)) inside.push(untranslated(path, en))
  return inside
}

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  һ: 'h',
  ո: 'n',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  '0': 'o',
  '1': 'l',
}

const skeleton = (name: string): string =>
  [...name.normalize('NFKC').replaceAll('I', 'l').toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')

const alike = (procedure: Procedure): readonly Issue[] =>
  Object.values(declaredNames(procedure)).flatMap(({ path, names }) => {
    const seen = new Map<string, string>()
    return names.flatMap((name): Issue[] => {
      const key = skeleton(name)
      const twin = seen.get(key)
      if (twin === undefined) seen.set(key, name)
      return twin === undefined
        ? []
        : [
            {
              code: 'QT602',
              path: joinPath(path, name),
              message: text(
                `"${name}" và "${twin}" nhìn như một tên nhưng là hai tên khác nhau.`,
                `"${name}" and "${twin}" look like one name but are two.`,
              ),
              received: name,
            },
          ]
    })
  })

/** What people read: both languages everywhere, composed letters, names that cannot be mistaken for one another. */
export const language = (procedure: Procedure): readonly Issue[] => {
  const { facts: _, events, ...rest } = procedure
  const plainEvents = Object.fromEntries(
    Object.entries(events).map(([name, { payload: __, ...event }]) => [name, event]),
  )
  return [...textsIn(rest, ''), ...textsIn(plainEvents, 'events'), ...alike(procedure)]
}
