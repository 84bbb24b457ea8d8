import type { correctiveAction } from '../../../../processes/quality/corrective-action.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'
import { approve, begin, cancel, courses, propose, requireAction, submit, analyse } from './course.ts'

type N = NamesIn<typeof correctiveAction>

/** A slip as an internal audit raises it. */
export const facts = {
  summary: 'Phiếu kiểm soát hồ sơ không ghi ngày chuyển',
  source: 'audit',
  sourceRef: 'BC đánh giá nội bộ số 02/2019',
  foundOn: '2019-03-04',
  unit: 'Phòng Tài nguyên và Môi trường',
  process: 'Cấp giấy chứng nhận quyền sử dụng đất',
  clauses: ['4.2.4', '7.5.3'],
  statement: {
    requirement: 'Phiếu kiểm soát ghi đủ ngày giờ giao nhận',
    evidence: 'Phiếu 12, 15, 31 không ghi ngày chuyển',
    gap: 'Không truy được hồ sơ ở bước nào từ ngày nào',
  },
  resultOut: false,
} as const

const contain = (at: string): Row<N> => [
  at,
  'unitHead',
  { type: 'contain', containment: 'Ghi bổ sung ngày vào các phiếu còn mở' },
]
const assess = (at: string, grade: 'minor' | 'major' = 'minor', minutesSigned?: string): Row<N> => [
  at,
  'qmr',
  {
    type: 'assess',
    grade,
    gradeReason: 'Sai sót đơn lẻ',
    ...(minutesSigned === undefined ? {} : { minutesSigned }),
  },
]
const waive = (at: string): Row<N> => [
  at,
  'qmr',
  { type: 'waive', noActionReason: 'Một phiếu, đã sửa tại chỗ' },
]
const report = (at: string): Row<N> => [
  at,
  'qmr',
  { type: 'reportInspection', inspectionReport: 'BC-18/BC-UBND' },
]

const received = '2019-03-04 08:00'
const inspected = { ...facts, source: 'inspection' } as const

/** From the slip to the owner: 8.5.2.a, TT 26/2014/TT-BKHCN, Đ.37. */
const opening: readonly Scenario<N>[] = [
  {
    name: 'Kết quả sai đã trả ra ngoài thì phải xử lý tạm thời trước khi phân loại (8.3)',
    received,
    facts: { ...facts, resultOut: true },
    events: [],
    refused: [{ row: assess('2019-03-04 09:00'), because: 'phải xử lý tạm thời trước' }],
    step: 'logged',
    now: '2019-03-05 08:00',
    deadlines: [{ limit: 'logging', state: 'lapsed', due: '2019-03-04', late: true }],
  },
  {
    name: 'Đã xử lý tạm thời thì phân loại trong 02 ngày làm việc',
    received,
    facts: { ...facts, resultOut: true },
    events: [contain('2019-03-04 10:00')],
    step: 'contained',
    deadlines: [
      { limit: 'logging', state: 'met', due: '2019-03-04', late: false },
      { limit: 'assessment', state: 'running', due: '2019-03-06' },
    ],
  },
  {
    name: 'Không phù hợp nhẹ được miễn hành động khi có lý do',
    received,
    facts,
    events: [assess('2019-03-05 08:00'), waive('2019-03-05 09:00')],
    step: 'noActionNeeded',
    outcome: 'done',
  },
  {
    name: 'Không phù hợp nặng không được miễn hành động',
    received,
    facts,
    events: [contain('2019-03-04 10:00'), assess('2019-03-05 08:00', 'major')],
    refused: [
      { row: waive('2019-03-05 09:00'), because: 'chỉ sự không phù hợp nhẹ' },
      { row: report('2019-03-05 09:00'), because: 'không do kiểm tra nêu' },
    ],
    step: 'assessed',
  },
  {
    name: 'Không phù hợp nặng: thực hiện trong 15 ngày từ ngày phê duyệt',
    received,
    facts,
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
    unbound: ['actMinor'],
  },
  {
    name: 'Kiểm tra nêu mà chưa ghi ngày ký biên bản thì chưa phân loại',
    received,
    facts: inspected,
    events: [],
    refused: [{ row: assess('2019-03-05 08:00'), because: 'ngày ký biên bản kiểm tra' }],
    step: 'logged',
  },
  {
    name: 'Khắc phục, báo cáo trong 02 tháng từ ngày ký biên bản (Đ.37.2.c)',
    received,
    facts: inspected,
    events: [contain('2019-03-04 10:00'), assess('2019-03-05 08:00', 'minor', '2019-02-28')],
    step: 'assessed',
    deadlines: [{ limit: 'inspection', state: 'running', due: '2019-05-02' }],
  },
  {
    name: 'Đã báo cáo cơ quan kiểm tra thì hết thời hạn hai tháng, phiếu vẫn theo dõi tiếp',
    received,
    facts: inspected,
    events: [
      assess('2019-03-05 08:00', 'minor', '2019-02-28'),
      requireAction('2019-03-05 10:00'),
      report('2019-04-25 08:00'),
    ],
    step: 'causeAnalysis',
    deadlines: [{ limit: 'inspection', state: 'met', due: '2019-05-02', late: false }],
  },
  {
    name: 'Nguyên nhân lặp lại trong năm: nâng lên mức nặng, phần mềm cũng nâng được; hạn thực hiện tính theo mức mới',
    received,
    facts,
    events: [
      assess('2019-03-05 08:00', 'minor'),
      requireAction('2019-03-05 10:00'),
      analyse('2019-03-06 08:00'),
      ['2019-03-06 08:00', 'system', { type: 'raiseGrade', grade: 'major', gradeReason: 'Lặp lại KPH 2018-007' }],
      propose('2019-03-07 08:00'),
      submit('2019-03-08 08:00'),
      approve('2019-03-11 08:00'),
      begin('2019-03-12 08:00'),
    ],
    step: 'acting',
    deadlines: [{ limit: 'actMajor', state: 'running', due: '2019-03-26' }],
    unbound: ['actMinor'],
  },
  {
    name: 'Hủy phiếu trùng ngay khi mới ghi',
    received,
    facts,
    events: [cancel('2019-03-04 09:00')],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
]

export const groups: Groups<N> = {
  opening,
  action: courses({
    received,
    facts,
    before: [assess('2019-03-05 08:00'), requireAction('2019-03-05 10:00')],
    act: 'actMinor',
  }),
}
