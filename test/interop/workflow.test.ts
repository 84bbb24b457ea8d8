import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWorkflows } from '../../src/interop/index.ts'
import { checkInternalProcedure, type InternalProcedure } from '../../src/procedure/index.ts'
import { workingDays } from '../../src/time/index.ts'
import { countBy, workflowsText } from './excerpt.ts'

interface RawWorkflow {
  readonly code: string
  readonly totalDays: string
  readonly steps: readonly {
    readonly order: string
    readonly days: string
    readonly tasks: readonly { readonly time: string; readonly biz_done?: string }[]
  }[]
}

const raw: readonly RawWorkflow[] = JSON.parse(workflowsText)
const reading = parseWorkflows(JSON.parse(workflowsText))
const coded = (code: string) => reading.issues.filter((issue) => issue.code === code)
const halves = (value: string): number => Number(value) * 2
const total = (values: readonly string[]): number => values.reduce((sum, value) => sum + halves(value), 0)

describe('the real configuration', () => {
  test('every workflow loads, with its units and names as they stand', () => {
    expect([reading.kind, reading.read, reading.unread]).toEqual(['one-stop-workflows', raw.length, 0])
    expect(reading.procedures.map(({ code }) => code)).toEqual(raw.map(({ code }) => code))
    const [permit] = reading.procedures
    expect(permit?.total).toEqual(workingDays(15))
    expect(permit?.fee).toBe('50000')
    expect(permit?.steps.map(({ unit, time }) => [unit, time])).toEqual([
      ['BP_MOT_CUA', 0.5],
      ['PHONG_QUAN_LY_DO_THI', 11.5],
      ['LANH_DAO_DON_VI', 3],
      ['BP_MOT_CUA', 0],
      ['BP_MOT_CUA', 0],
    ])
    expect(permit?.steps[2]?.tasks[0]).toMatchObject({ done: true, next: 'DT01::THU_PHI' })
    expect(permit?.steps[4]?.tasks[0]?.next).toBeNull()
  })

  test('the defects are the known ones', () => {
    expect(countBy(reading.issues.map(({ code }) => code))).toEqual({
      'task-sum-exceeds-step': 10,
      'step-sum-mismatch': 5,
      'done-missing': 5,
      'no-total': 2,
      'step-time-not-fixed': 2,
      'order-not-increasing': 4,
      'next-unknown': 2,
      'task-foreign': 1,
      'task-unreached': 3,
    })
  })

  test('the counts agree with half days added up another way', () => {
    const fixed = raw.filter(({ totalDays }) => Number(totalDays) > 0)
    const mismatched = fixed.filter(
      ({ totalDays, steps }) => total(steps.map(({ days }) => days)) !== halves(totalDays),
    )
    expect(coded('step-sum-mismatch').map(({ message }) => message.vi.split(' ')[0])).toEqual(
      mismatched.map(({ code }) => code),
    )
    expect(coded('no-total')).toHaveLength(raw.length - fixed.length)
    const exceeding = raw.flatMap(({ steps }, at) =>
      steps.flatMap(({ days, tasks }, step) =>
        days !== '-1' && total(tasks.map(({ time }) => time)) > halves(days)
          ? [`[${at}].steps[${step}]`]
          : [],
      ),
    )
    expect(coded('task-sum-exceeds-step').map(({ path }) => path)).toEqual(exceeding)
    const unsettled = raw.filter(({ steps }) => !JSON.stringify(steps).includes('"biz_done":"true"'))
    expect(coded('done-missing')).toHaveLength(unsettled.length)
  })

  test('a defect names the place, the sums and the way', () => {
    expect(coded('task-sum-exceeds-step')[0]).toMatchObject({
      path: '[0].steps[1]',
      message: {
        vi: 'DT01, bước "Phòng quản lý đô thị": các việc cộng lại 13 ngày, vượt thời gian của bước (11,5 ngày)',
        en: 'DT01, step "Phòng quản lý đô thị": its tasks add up to 13 days, more than the step has (11.5 days)',
      },
      trace: ['Phân công thụ lý 1', 'Thụ lý 11', 'Xét duyệt 1'],
    })
    const [, tc01] = coded('step-sum-mismatch')
    expect(tc01?.path).toBe('[5]')
    expect(tc01?.message.vi).toContain('tổng thời gian các bước (31 ngày) vượt thời hạn công bố (30 ngày)')
    expect(tc01?.trace?.[0]).toBe('Tiếp nhận hồ sơ 0,5')
  })

  test('the land procedure pauses around the tax and is balanced', () => {
    const land = reading.procedures.find(({ code }) => code === 'TN12')
    const marked = land?.steps.flatMap(({ tasks }) => tasks.filter(({ pause, unpause }) => pause || unpause))
    expect(marked?.map(({ code }) => code)).toEqual([
      'TN12::TRA_THONG_BAO_NOP_THUE',
      'TN12::NHAN_BIEN_LAI_NOP_THUE',
    ])
    expect(coded('pause-unbalanced')).toEqual([])
  })

  test('the reading is frozen to its leaves', () => {
    expect(Object.isFrozen(reading.procedures[0]?.steps[0]?.tasks[0])).toBe(true)
    expect(Object.isFrozen(reading.issues[0]?.message)).toBe(true)
  })
})

const workflow = (change: object = {}) => ({
  code: 'A1',
  name: 'Thủ tục A',
  totalDays: '1,5',
  fee: '',
  steps: [
    {
      order: '1',
      unit: 'BP_MOT_CUA',
      name: 'Tiếp nhận',
      days: '1.5',
      role: null,
      tasks: [{ code: 'A1::A', name: 'Nhận', time: '0.5', next: 'NULL', biz_done: 'true' }],
    },
  ],
  ...change,
})
const codesOf = (change: object) => parseWorkflows([workflow(change)]).issues.map(({ code }) => code)

describe('one workflow', () => {
  test('a sound one has no issue; both decimal marks read alike', () => {
    expect(codesOf({})).toEqual([])
  })

  test.each([
    [{ totalDays: 'mười' }, ['time-unreadable', 'no-total']],
    [{ totalDays: '50.000' }, ['time-unreadable', 'no-total']],
    [{ totalDays: '12 giờ' }, ['unit-mixed', 'no-total']],
    [{ totalDays: '-1' }, ['no-total']],
    [{ totalDays: '1.5 ngày' }, []],
    [{ totalDays: 2 }, ['step-sum-mismatch']],
    [{ fee: '50.000' }, []],
    [{ fee: 'theo quy định' }, ['fee-unreadable']],
    [{ fee: '5.00' }, ['fee-unreadable']],
    [{ steps: [] }, ['step-sum-mismatch', 'no-steps']],
    [{ code: ' ' }, ['field-wrong']],
    [{ name: 7 }, ['field-wrong']],
    [{ steps: 'x' }, ['field-wrong']],
  ])('%j gives %j', (change, codes) => {
    expect(codesOf(change)).toEqual(codes)
  })

  test('wrong shapes are left out with their place; the others are read', () => {
    const poisoned: unknown = JSON.parse(
      '{"code":"B","name":"B","totalDays":"1","steps":[],"__proto__":{"x":1}}',
    )
    const mixed = parseWorkflows([null, workflow(), { ...workflow(), steps: [{ order: '1' }] }, poisoned])
    expect([mixed.read, mixed.unread]).toEqual([1, 3])
    expect(mixed.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['[0]', '[2].steps[0].unit', '[2].steps[0].tasks', '[3]']),
    )
    expect(
      mixed.issues.some(({ code, received }) => code === 'key-forbidden' && received === '__proto__'),
    ).toBe(true)
    expect(parseWorkflows({ a: 1 })).toMatchObject({ read: 0, unread: 0, issues: [{ code: 'field-wrong' }] })
  })
})

const procedure = (
  tasks: InternalProcedure['steps'][number]['tasks'],
  time: number | null = 9,
): InternalProcedure => ({
  code: 'A1',
  title: 'Thủ tục A',
  total: workingDays(9),
  steps: [{ order: 1, unit: 'U', name: 'Bước', role: null, time, tasks }],
})
const task = (code: string, next: string | null, more: object = {}) => ({
  code,
  name: code,
  time: 0,
  next,
  ...more,
})

describe('how tasks follow one another', () => {
  test.each([
    [
      'never resumed',
      [task('a', 'b', { pause: true }), task('b', null, { done: true })],
      ['pause-unbalanced'],
    ],
    ['resumed only', [task('a', 'b'), task('b', null, { done: true, unpause: true })], ['pause-unbalanced']],
    [
      'paused twice',
      [
        task('a', 'b', { pause: true }),
        task('b', 'c', { pause: true }),
        task('c', null, { done: true, unpause: true }),
      ],
      ['pause-unbalanced'],
    ],
    ['a circle', [task('a', 'b'), task('b', 'a', { done: true })], ['task-loop']],
    [
      'a repeated code',
      [task('a', null, { done: true }), task('a', null)],
      ['task-repeated', 'task-unreached'],
    ],
    [
      'a repeated code, whose first task counts',
      [task('a', 'b'), task('b', null, { done: true }), task('b', 'a')],
      ['task-repeated', 'task-unreached'],
    ],
    ['another procedure', [task('B::a', null, { done: true })], ['task-foreign']],
    ['no task', [], ['no-tasks']],
  ])('%s', (_, tasks, codes) => {
    expect(checkInternalProcedure(procedure(tasks)).map(({ code }) => code)).toEqual(codes)
  })

  test('a step without a fixed time leaves the sum unjudged', () => {
    const issues = checkInternalProcedure(procedure([task('a', null, { done: true })], null))
    expect(issues.map(({ code }) => code)).toEqual(['step-time-not-fixed'])
  })
})

test('sums of decimals are exact: a total written as the sum of its steps never mismatches', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 12 }), (cents) => {
      const written = (amount: number): string =>
        `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`
      const [first] = workflow().steps
      const steps = cents.map((amount, at) => ({ ...first, order: String(at + 1), days: written(amount) }))
      const whole = cents.reduce((sum, amount) => sum + amount, 0)
      const sound = parseWorkflows([workflow({ totalDays: written(whole), steps })])
      const wrong = parseWorkflows([workflow({ totalDays: written(whole + 1), steps })])
      const mismatch = (issues: typeof sound.issues) =>
        issues.some(({ code }) => code === 'step-sum-mismatch')
      return !mismatch(sound.issues) && mismatch(wrong.issues)
    }),
    { seed: 2026, numRuns: 60 },
  )
})
