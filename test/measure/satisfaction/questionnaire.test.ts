import { describe, expect, test } from 'vitest'
import { unwrap } from '../../../src/issue/index.ts'
import { questionnaires } from '../../../src/measure/satisfaction/bundled.ts'
import { withGeneralItems, withItems } from '../../../src/measure/satisfaction/items.ts'
import { parseQuestionnaire } from '../../../src/measure/satisfaction/parse-questionnaire.ts'
import { form } from './survey.ts'

const bundled = (wanted: string) => {
  const [found] = questionnaires.filter(({ id }) => id === wanted)
  if (found === undefined) throw new Error(wanted)
  return found
}

describe('bundled questionnaires', () => {
  test('have the factors their sources name', () => {
    expect(
      Object.fromEntries(questionnaires.map(({ id, factors }) => [id, factors.map((each) => each.id)])),
    ).toEqual({
      'sipas-2012': ['access', 'procedure', 'staff', 'result'],
      'sipas-2017': ['access', 'procedure', 'staff', 'result', 'feedback'],
      'health-inpatient-2019': ['A', 'B', 'C', 'D', 'E'],
      'health-outpatient-2019': ['A', 'B', 'C', 'D', 'E'],
      'education-2019': ['access', 'facility', 'environment', 'activity', 'result'],
      'online-3': [],
      'one-stop-0-2': [],
    })
  })

  test('invent no official question, and say so when a code was not checked', () => {
    expect(questionnaires.flatMap(({ factors }) => factors.flatMap(({ items }) => items))).toEqual([])
    expect(bundled('health-outpatient-2019').confidence).toBe('unverified')
    expect(bundled('sipas-2017')).toMatchObject({ basis: 'QĐ 2640/QĐ-BNV', confidence: 'secondary' })
  })

  test('count coming back as the page on QĐ 3869 does: 4 and 5 of inpatients, 3 and 4 of outpatients', () => {
    const satisfied = (id: string) => bundled(id).further?.map(({ scale }) => scale?.satisfied)
    expect(satisfied('health-inpatient-2019')).toEqual([[4, 5]])
    expect(satisfied('health-outpatient-2019')).toEqual([[3, 4]])
  })

  test('are read back from JSON as they are', () => {
    for (const each of questionnaires)
      expect(unwrap(parseQuestionnaire(JSON.parse(JSON.stringify(each))))).toEqual(each)
  })

  test('take the agency’s questions, or one general question of ours to each factor', () => {
    const own = unwrap(withItems(bundled('sipas-2017'), { access: [{ id: 'A1' }, { id: 'A2', weight: 2 }] }))
    expect(own.factors.map(({ items }) => items.length)).toEqual([2, 0, 0, 0, 0])
    const general = withGeneralItems(own)
    expect(general.confidence).toBe('setting')
    expect(general.factors.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['A1', 'A2'],
      ['procedure'],
      ['staff'],
      ['result'],
      ['feedback'],
    ])
    const strange = withItems(bundled('sipas-2012'), { feedback: [{ id: 'E1' }] })
    expect(strange.ok ? [] : strange.issues.map(({ code, path }) => [code, path])).toEqual([
      ['factor-unknown', 'feedback'],
    ])
    const twice = withItems(bundled('sipas-2012'), { access: [{ id: 'overall' }] })
    expect(twice.ok ? [] : twice.issues.map(({ code }) => code)).toEqual(['id-repeated'])
  })
})

describe('a questionnaire from JSON', () => {
  test('is a setting of the agency unless it says how sure it is', () => {
    expect(unwrap(parseQuestionnaire(form)).confidence).toBe('setting')
  })

  const scale = form.scale
  test.each([
    ['nothing', null, ['not-json', '']],
    ['a title in one language', { ...form, title: { vi: 'Phiếu' } }, ['missing', 'title.en']],
    ['an unknown field', { ...form, sections: [] }, ['unrecognized-key', 'sections']],
    [
      'one level',
      { ...form, scale: { levels: [{ code: 1 }], satisfied: [1] } },
      ['too-small', 'scale.levels'],
    ],
    [
      'levels upside down',
      { ...form, scale: { levels: [{ code: 5 }, { code: 4 }], satisfied: [4] } },
      ['levels-out-of-order', 'scale.levels[1].code'],
    ],
    [
      'a level below 0',
      { ...form, scale: { levels: [{ code: -1 }, { code: 1 }], satisfied: [1] } },
      ['level-negative', 'scale.levels[0].code'],
    ],
    [
      'a satisfied code that is no level',
      { ...form, scale: { ...scale, satisfied: [4, 6] } },
      ['satisfied-unknown', 'scale.satisfied[1]'],
    ],
    [
      'a level that is no answer',
      { ...form, scale: { ...scale, other: [{ code: 5 }] } },
      ['other-is-level', 'scale.other[0].code'],
    ],
    ['two questions of one column', { ...form, overall: { id: 'a1' } }, ['id-repeated', 'overall.id']],
    [
      'a question in the column of the unit',
      { ...form, overall: { id: 'đơn' }, unit: { ...form.unit, column: 'ĐƠN' } },
      ['id-repeated', 'unit.column'],
    ],
    [
      'two factors of one id',
      { ...form, factors: [form.factors[1], { ...form.factors[1], items: [] }] },
      ['id-repeated', 'factors[1].id'],
    ],
    ['a weight of 0', { ...form, overall: { id: 'O', weight: 0 } }, ['too-small', 'overall.weight']],
    [
      'dates the wrong way round',
      { ...form, from: '2019-02-01', to: '2019-01-31' },
      ['dates-reversed', 'to'],
    ],
    ['an id that poisons', { ...form, overall: { id: 'constructor' } }, ['invalid-value', 'overall.id']],
  ])('is refused with %s', (_, json, found) => {
    const read = parseQuestionnaire(json)
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([found])
  })
})
