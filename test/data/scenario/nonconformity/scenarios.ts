import type { nonconformity } from '../../../../processes/quality/nonconformity.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'
import { analyse, approve, begin, cancel, courses, propose, requireAction, submit } from '../corrective-action/course.ts'
import { facts as fault } from '../corrective-action/scenarios.ts'

type N = NamesIn<typeof nonconformity>

const corrective = { ...fault, kind: 'corrective' } as const
const preventive = {
  kind: 'preventive',
  summary: 'Thời gian các bước bằng đúng thời hạn công bố',
  source: 'indicator',
  foundOn: '2019-03-04',
  unit: 'Bộ phận Một cửa',
  clauses: ['8.5.3'],
  potential: 'Hồ sơ trễ hạn khi có một người nghỉ phép',
} as const

const contain = (at: string): Row<N> => [at, 'unitHead', { type: 'contain', containment: 'Ghi bổ sung ngày' }]
const assess = (at: string, grade: 'minor' | 'major' = 'minor', minutesSigned?: string): Row<N> => [
  at,
  'qmr',
  {
    type: 'assess',
    grade,
    gradeReason: 'Theo quy định phân loại',
    ...(minutesSigned === undefined ? {} : { minutesSigned }),
  },
]
const rate = (at: string, likelihood: number, effect: number): Row<N> => [
  at,
  'qmr',
  { type: 'assessRisk', likelihood, effect },
]
const waive = (at: string): Row<N> => [at, 'qmr', { type: 'waive', noActionReason: 'Không đáng kể' }]
const report = (at: string): Row<N> => [
  at,
  'qmr',
  { type: 'reportInspection', inspectionReport: 'BC-18/BC-UBND' },
]

const received = '2019-03-04 08:00'
const risk = { received, facts: preventive }

/** The two kinds on one slip. */
const kinds: readonly Scenario<N>[] = [
  {
    ...risk,
    name: 'Phiếu phòng ngừa không phải xử lý tạm thời, không phân loại nặng nhẹ',
    events: [],
    refused: [
      { row: contain('2019-03-04 09:00'), because: 'phiếu nêu nguy cơ' },
      { row: assess('2019-03-04 09:00'), because: 'phiếu nêu nguy cơ' },
    ],
    step: 'logged',
  },
  {
    ...risk,
    name: 'Phiếu phòng ngừa: nguy cơ chưa ở mức thấp nhất thì phải hành động',
    events: [rate('2019-03-05 08:00', 2, 2)],
    refused: [{ row: waive('2019-03-05 09:00'), because: 'ở mức thấp nhất' }],
    step: 'assessed',
  },
  {
    ...risk,
    name: 'Phiếu phòng ngừa: khả năng ở mức thấp nhất thì được miễn khi có lý do',
    events: [rate('2019-03-05 08:00', 1, 3), waive('2019-03-05 09:00')],
    step: 'noActionNeeded',
    outcome: 'done',
  },
  {
    received,
    facts: { ...corrective, resultOut: true },
    name: 'Phiếu khắc phục phải phân loại, không đánh giá nguy cơ; kết quả sai đã ra thì xử lý tạm thời trước',
    events: [],
    refused: [
      { row: rate('2019-03-04 09:00', 1, 1), because: 'phải phân loại mức độ' },
      { row: assess('2019-03-04 09:00'), because: 'phải xử lý tạm thời trước' },
    ],
    step: 'logged',
    deadlines: [{ limit: 'logging', state: 'running', due: '2019-03-04' }],
  },
  {
    received,
    facts: corrective,
    name: 'Phiếu khắc phục nặng: không được miễn, thực hiện trong 15 ngày',
    events: [contain('2019-03-04 10:00'), assess('2019-03-05 08:00', 'major')],
    refused: [
      { row: waive('2019-03-05 09:00'), because: 'chỉ sự không phù hợp nhẹ' },
      { row: report('2019-03-05 09:00'), because: 'không do kiểm tra nêu' },
    ],
    step: 'assessed',
    deadlines: [{ limit: 'assessment', state: 'met', due: '2019-03-06', late: false }],
  },
  {
    received,
    facts: corrective,
    name: 'Phiếu khắc phục nặng: 15 ngày từ ngày phê duyệt',
    events: [
      assess('2019-03-05 08:00', 'major'),
      requireAction('2019-03-05 10:00'),
      analyse('2019-03-06 08:00'),
      propose('2019-03-07 08:00'),
      submit('2019-03-08 08:00'),
      approve('2019-03-11 08:00'),
      begin('2019-03-12 08:00'),
    ],
    step: 'acting',
    deadlines: [{ limit: 'actMajor', state: 'running', due: '2019-03-26' }],
  },
  {
    received,
    facts: { ...corrective, source: 'inspection' },
    name: 'Kiểm tra nêu mà chưa ghi ngày ký biên bản thì chưa phân loại',
    events: [contain('2019-03-04 10:00')],
    refused: [{ row: assess('2019-03-05 08:00'), because: 'ngày ký biên bản kiểm tra' }],
    step: 'contained',
  },
  {
    received,
    facts: { ...corrective, source: 'inspection' },
    name: 'Khắc phục, báo cáo trong 02 tháng từ ngày ký biên bản (Đ.37.2.c)',
    events: [assess('2019-03-05 08:00', 'minor', '2019-02-28'), report('2019-05-03 08:00')],
    step: 'assessed',
    deadlines: [{ limit: 'inspection', state: 'met', due: '2019-05-02', late: true }],
  },
  {
    ...risk,
    name: 'Phiếu nêu nguy cơ không có mức độ nên không nâng được',
    events: [rate('2019-03-05 08:00', 2, 2)],
    refused: [
      {
        row: [
          '2019-03-06 08:00',
          'qmr',
          { type: 'raiseGrade', grade: 'major', gradeReason: 'Lặp lại KPH 2018-007' },
        ],
        because: 'không phân loại nặng nhẹ',
      },
    ],
    step: 'assessed',
  },
  {
    received,
    facts: corrective,
    name: 'Nguyên nhân lặp lại trong năm thì nâng lên mức nặng',
    events: [
      assess('2019-03-05 08:00'),
      ['2019-03-06 08:00', 'qmr', { type: 'raiseGrade', grade: 'major', gradeReason: 'Lặp lại KPH 2018-007' }],
    ],
    step: 'assessed',
  },
  {
    ...risk,
    name: 'Hủy phiếu trùng ngay khi mới ghi',
    events: [cancel('2019-03-04 09:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

export const groups: Groups<N> = {
  kinds,
  corrective: courses({
    received,
    facts: corrective,
    before: [assess('2019-03-05 08:00'), requireAction('2019-03-05 10:00')],
    act: 'actMinor',
  }),
  preventive: courses({
    received,
    facts: preventive,
    before: [rate('2019-03-05 08:00', 3, 3), requireAction('2019-03-05 10:00')],
    act: 'actMinor',
  }),
}
