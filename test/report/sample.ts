import fc from 'fast-check'
import { barChart } from '../../src/chart/index.ts'
import {
  bold,
  checks,
  column,
  day,
  fields,
  figure,
  group,
  heading,
  italic,
  list,
  pageBreak,
  paragraph,
  type Report,
  report,
  signatures,
  signer,
  table,
} from '../../src/report/index.ts'

const nasty = [
  '=1+1',
  '+84912345678',
  '-5',
  '@SUM(A1)',
  '<b>đậm</b>',
  'a | b',
  '**không đậm**',
  '1. không phải danh sách',
  '12.',
  '# không phải đề mục',
  '- gạch',
  '---',
  '===',
  '&amp; &nbsp; &lt;',
  '[x](http://a)',
  '![x](y)',
  '`mã`',
  '~~bỏ~~',
  '<script>alert(1)</script>',
  '"ngoặc" \'đơn\'',
  'constructor',
  '__proto__',
  '_x0041_',
  'Hồ sơ\u0000\u0008 hỏng\u001b',
  'a\tb',
  'dòng 1\ndòng 2',
  'dòng 1\r\ndòng 2',
  'Nguyễn'.normalize('NFD'),
  '\\',
  '\ud800 lẻ',
  '\ufffe\uffff',
  ']]>',
  '😀 ☐ ☒',
]

/** Any text people or programs may bring, the awkward ones often. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
)

/** A document with every kind of block, every text taken from a list in turn. */
export const sampleOf = (texts: readonly string[], options: Partial<Report> = {}): Report => {
  let at = -1
  const next = (): string => {
    at += 1
    return texts[at % texts.length] ?? ''
  }
  return report({
    language: 'vi',
    title: next(),
    subtitle: next(),
    formCode: next(),
    agency: { parent: next(), name: next() },
    number: next(),
    placeDate: next(),
    motto: true,
    blocks: [
      heading(next(), 1),
      heading(next(), 2),
      heading(next(), 3),
      paragraph([next(), bold(next()), italic(next())]),
      paragraph(next(), 'center'),
      fields([
        [next(), next()],
        [next(), undefined],
      ]),
      list([next(), next(), '']),
      list([next()], true),
      table(
        [column(next(), 2), column(next(), 1, 'center'), column(next(), 1, 'right')],
        [[next(), day('2019-03-05'), 1234.5], group(next()), [next()]],
        next(),
      ),
      figure(
        barChart(
          { unit: 'days', category: next(), measure: next(), bars: [{ name: next(), value: 3.5 }] },
          { language: 'vi', title: next() },
        ),
        next(),
      ),
      checks([
        [next(), true],
        [next(), false],
      ]),
      pageBreak,
      signatures([signer('vi', next(), { name: next() }), signer('vi', next())], [next(), next()]),
    ],
    ...options,
  })
}
