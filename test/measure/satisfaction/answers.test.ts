import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { parseAnswers } from '../../../src/measure/satisfaction/answers.ts'
import { questionnaires } from '../../../src/measure/satisfaction/bundled.ts'
import type { AnswerOptions } from '../../../src/measure/satisfaction/columns.ts'
import type { AnswerTable } from '../../../src/measure/satisfaction/table.ts'
import { answersIn, headings, questionnaire } from './survey.ts'

const faults = (table: AnswerTable, options?: AnswerOptions) => {
  const read = parseAnswers(table, questionnaire, options)
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path])
}

describe('answers in a table', () => {
  const read = answersIn([
    ['Sở Y tế', '5', 4, 'Hài lòng', '4,0'],
    ['Sở  Y tế ', '', null, 'rất hài lòng', 'Very satisfied'],
    ['', '7', 'x', true, 3.5],
    ['', ' ', '', '', ''],
  ])

  test('are read by code or label', () => {
    expect(read.respondents.map(({ row, unit, answers }) => [row, unit, answers])).toEqual([
      [2, 'Sở Y tế', { A1: 5, A2: 4, B1: 4, O: 4 }],
      [3, 'Sở Y tế', { B1: 5, O: 5 }],
      [4, null, {}],
    ])
  })

  test('are counted with what is left out', () => {
    expect(read.counts).toEqual({
      A1: { valid: 1, missing: 1, invalid: 1 },
      A2: { valid: 1, missing: 1, invalid: 1 },
      B1: { valid: 2, missing: 0, invalid: 1 },
      O: { valid: 2, missing: 0, invalid: 1 },
    })
  })

  test('are listed when invalid, with row, column, rule and what was expected', () => {
    expect(read.invalid.map(({ path, received }) => [path, received])).toEqual([
      ['[3].A1', '7'],
      ['[3].A2', 'x'],
      ['[3].B1', 'true'],
      ['[3].O', '3.5'],
    ])
    expect(read.invalid[0]).toMatchObject({
      code: 'answer-invalid',
      message: { vi: 'Dòng 4, cột A1: "7" không phải một mức của câu hỏi (1, 2, 3, 4, 5).' },
      expected: ['1', '2', '3', '4', '5'],
      rule: 'KH 15/KH-UBND',
    })
  })

  test('“other” is no answer', () => {
    const [outpatients] = questionnaires.filter(({ id }) => id === 'health-outpatient-2019')
    if (outpatients === undefined) throw new Error('no form')
    const { counts } = unwrap(parseAnswers([['G'], ['5'], ['khác'], ['4'], ['6']], outpatients))
    expect(counts['G']).toEqual({ valid: 1, missing: 2, invalid: 1 })
  })
})

describe('a table', () => {
  const cells = { 'đơn vị': 'Xã A', a1: 5, A2: 4, B1: 3 }

  test('may be lists under titles, records, or rows with their numbers', () => {
    const tables: readonly AnswerTable[] = [
      [['KẾT QUẢ KHẢO SÁT'], [], headings, ['Xã A', 5, 4, 3]],
      [cells],
      [{ row: 4, cells }],
    ]
    const read = tables.map((table) => unwrap(parseAnswers(table, questionnaire)))
    expect(read.map(({ respondents }) => respondents.map(({ row }) => row))).toEqual([[4], [1], [4]])
    for (const { respondents } of read)
      expect(respondents[0]).toMatchObject({ unit: 'Xã A', answers: { A1: 5, A2: 4, B1: 3 } })
  })

  test('may name its columns otherwise, lack the overall question, have columns of its own', () => {
    const table = [
      ['Câu 1', 'A2', 'B1', 'Huyện', 'Ghi chú'],
      ['5', '5', '5', 'Hòa Vang', 'vắng'],
    ]
    const read = unwrap(parseAnswers(table, questionnaire, { columns: { A1: 'câu 1' }, unit: 'Huyện' }))
    expect(read.respondents[0]).toMatchObject({ unit: 'Hòa Vang', answers: { A1: 5, A2: 5, B1: 5 } })
    expect(read).toMatchObject({ absent: ['O'], ignored: ['ghi chú'] })
    expect(read.counts['O']).toEqual({ valid: 0, missing: 1, invalid: 0 })
  })

  test.each<[string, AnswerTable, AnswerOptions | undefined, readonly (readonly string[])[]]>([
    [
      'no question at all',
      [],
      undefined,
      [
        ['column-missing', 'A1'],
        ['column-missing', 'A2'],
        ['column-missing', 'B1'],
        ['column-missing', 'O'],
      ],
    ],
    ['a question of a factor missing', [['A1', 'B1', 'O']], undefined, [['column-missing', 'A2']]],
    [
      'a column told and missing',
      [['A1', 'A2', 'B1']],
      { columns: { O: 'Chung' } },
      [['column-missing', 'O']],
    ],
    [
      'a column for no question',
      [['A1', 'A2', 'B1']],
      { columns: { C1: 'A1' } },
      [['question-unknown', 'columns.C1']],
    ],
    ['the unit told and missing', [['A1', 'A2', 'B1']], { unit: 'Huyện' }, [['column-missing', 'unit']]],
    ['a heading twice', [['A1', 'A2', 'B1', 'a1 ']], undefined, [['heading-repeated', 'a1']]],
    [
      'a shifted row',
      [
        ['A1', 'A2', 'B1'],
        ['1', '2', '3', '4'],
      ],
      undefined,
      [['row-too-long', '[1]']],
    ],
  ])('with %s is refused', (_, table, options, found) => {
    expect(faults(table, options)).toEqual(found)
  })

  test('for a questionnaire without questions is refused', () => {
    const [education] = questionnaires.filter(({ id }) => id === 'education-2019')
    if (education === undefined) throw new Error('no form')
    const { overall: _, ...bare } = education
    const read = parseAnswers([['A1'], ['5']], bare)
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['questions-missing'])
  })

  test('of whatever cells loses none: valid, missing and invalid make up the rows', () => {
    const cell = fc.oneof(
      fc.integer({ min: -1, max: 7 }),
      fc.string(),
      fc.constantFrom(null, undefined, 'Bình thường'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('Xã A'), cell, cell, cell, cell)), (rows) => {
        const { respondents, counts, invalid } = answersIn(rows)
        expect(respondents.length).toBe(rows.length)
        const all = Object.values(counts)
        for (const each of all) expect(each.valid + each.missing + each.invalid).toBe(rows.length)
        expect(invalid.length).toBe(all.reduce((sum, each) => sum + each.invalid, 0))
      }),
    )
  })
})
