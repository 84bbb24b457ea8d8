import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCode, parseCode, sameCode } from '../../src/document/index.ts'

describe('codes as agencies have published them', () => {
  test.each([
    ['QT-SGD-01', 'procedure', '01', undefined, 'QT.SGD.1'],
    ['QT-HT 04', 'procedure', '04', undefined, 'QT.HT.4'],
    ['BM-HT04.01', 'form', '04', '01', 'BM.HT.4.1'],
    ['QT01 ISO', 'procedure', '01', undefined, 'QT.1.ISO'],
    ['QT-ISO-02', 'procedure', '02', undefined, 'QT.ISO.2'],
    ['QT.ISO.02', 'procedure', '02', undefined, 'QT.ISO.2'],
    ['BM.VP.07.02', 'form', '07', '02', 'BM.VP.7.2'],
    ['QT.04.QTVDTDAHT', 'procedure', '04', undefined, 'QT.4.QTVDTDAHT'],
    ['BM.01-QT.KHTC.04', 'form', '04', '01', 'BM.1.QT.KHTC.4'],
    ['QT-42-01', 'procedure', '01', undefined, 'QT.42.1'],
    ['BMT-42-01-02', 'form', '01', '02', 'BMT.42.1.2'],
    ['HTQLCL-LĐTBXH', 'model', undefined, undefined, 'HTQLCL.LĐTBXH'],
    ['STCL', 'manual', undefined, undefined, 'STCL'],
    ['CSCL', 'policy', undefined, undefined, 'CSCL'],
    ['MTCL', 'objectives', undefined, undefined, 'MTCL'],
    ['HD-03', 'instruction', '03', undefined, 'HD.3'],
    ['PL-02', 'annex', '02', undefined, 'PL.2'],
    ['QTr-TP-12', 'procedure', '12', undefined, 'QTR.TP.12'],
    ['BM.01', 'form', undefined, '01', 'BM.1'],
    ['61/2018/NĐ-CP', 'legal', '61', undefined, '61.2018.NĐ.CP'],
    ['2956/QĐ-UBND', 'legal', '2956', undefined, '2956.QĐ.UBND'],
    ['01/QT-SGD', 'other', '01', undefined, '1.QT.SGD'],
    ['Nội quy', 'other', undefined, undefined, 'NỘI.QUY'],
  ])('%s is a %s', (raw, kind, number, form, key) => {
    const code = parseCode(raw)
    expect([code.raw, code.kind, code.number, code.form, code.key]).toEqual([raw, kind, number, form, key])
  })

  test.each([
    ['QT-HT 04', 'QT.HT.04', true],
    ['QT-HT 04', 'qt-ht-04', true],
    ['QT-HT 04', 'QT HT4', true],
    ['HTQLCL-LĐTBXH', 'htqlcl.lđtbxh', true],
    ['HTQLCL-LĐTBXH', 'HTQLCL-LDTBXH', false],
    ['QT01 ISO', 'QT.ISO.01', false],
    ['QT-HT 04', 'QT-HT 40', false],
    ['QT-HT 04', 'BM-HT 04', false],
    ['QT-٣', 'QT-٤', false],
    ['---', '...', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameCode(one, other)).toBe(same)
  })
})

describe('any text', () => {
  const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

  test('is read without fail, kept as it was written, and its key is its own key', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const code = parseCode(raw)
        expect(code.raw).toBe(raw)
        expect(parseCode(code.key).key).toBe(code.key)
        expect(sameCode(raw, raw.normalize('NFD'))).toBe(true)
      }),
      { examples: [['ῗ'], ['ß'], ['ŉ'], ['\ud800']], numRuns: 1000 },
    )
  })

  test('separators and case make no difference, the order of segments does', () => {
    const segments = fc.array(fc.constantFrom('QT', 'HT', 'ISO', '4', '12', 'LĐTBXH'), {
      minLength: 1,
      maxLength: 5,
    })
    const separators = fc.constantFrom('-', '.', ' ', '_', '/', ' - ')
    fc.assert(
      fc.property(segments, separators, separators, (parts, one, other) => {
        const [first, second] = [parts.join(one), parts.join(other).toLowerCase()]
        expect(sameCode(first, second)).toBe(true)
        const turned = parts.toReversed()
        expect(sameCode(first, turned.join(other))).toBe(parts.join() === turned.join())
      }),
    )
  })
})

describe('new codes by an agency’s pattern', () => {
  test.each([
    ['QT-{unit}-{number:2}', { unit: 'SGD', number: 1 }, 'QT-SGD-01'],
    ['BM-{unit}{number:2}.{form:2}', { unit: 'HT', number: 4, form: 1 }, 'BM-HT04.01'],
    ['BM.{form:2}-QT.{unit}.{number:2}', { unit: 'KHTC', number: 4, form: 1 }, 'BM.01-QT.KHTC.04'],
    ['QT{number:2} ISO', { number: 1 }, 'QT01 ISO'],
    ['STCL', {}, 'STCL'],
  ])('%s', (scheme, parts, code) => {
    expect(formatCode(scheme, parts)).toEqual({ ok: true, value: code })
  })

  test('every place that cannot be filled is named', () => {
    const made = formatCode('BM-{unit}{number:2}.{form:2}-{year}{unit:3}', { unit: ' ', number: 1.5 })
    expect(made.ok ? [] : made.issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ['code-part', 'unit', undefined],
      ['code-part', 'number', undefined],
      ['code-part', 'form', undefined],
      ['code-scheme', 'scheme', '{year}'],
      ['code-scheme', 'scheme', '{unit:3}'],
    ])
  })

  test('a form’s number and its procedure’s are read back from the code made', () => {
    const schemes = fc.constantFrom(
      'BM-{unit}{number:2}.{form:2}',
      'BM.{form:2}-QT.{unit}.{number:2}',
      'BMT-{unit}-{number:3}-{form}',
    )
    const count = fc.integer({ min: 0, max: 9999 })
    fc.assert(
      fc.property(
        schemes,
        fc.constantFrom('SGD', 'HT', 'LĐTBXH'),
        count,
        count,
        (scheme, unit, number, form) => {
          const made = formatCode(scheme, { unit, number, form })
          const code = parseCode(made.ok ? made.value : '')
          expect([Number(code.number), Number(code.form), code.kind]).toEqual([number, form, 'form'])
        },
      ),
    )
  })
})
