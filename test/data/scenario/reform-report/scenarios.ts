import type { reformReport } from '../../../../processes/administration/reform-report.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof reformReport>

const reporter = 'Sở A'
const close = (at: string, by: 'system' | 'homeAffairs' = 'homeAffairs'): Row<N> => [
  at,
  by,
  { type: 'closeFigures' },
]
const start = (at: string): Row<N> => [at, 'unit', { type: 'startDrafting', tasks: ['NV-12'] }]
const send = (at: string, assignedTasksReported = true): Row<N> => [
  at,
  'unit',
  { type: 'send', unitReport: 'BC-15', assignedTasksReported },
]
const accept = (at: string): Row<N> => [at, 'homeAffairs', { type: 'accept' }]
const submit = (at: string): Row<N> => [at, 'homeAffairs', { type: 'submit', draft: 'Dự thảo' }]
const sign = (at: string): Row<N> => [at, 'province', { type: 'sign', signedReport: 'BC-90' }]
const toMinistry = (at: string, onMinistrySoftware = true): Row<N> => [
  at,
  'province',
  { type: 'sendToMinistry', onTextAxis: true, onMinistrySoftware },
]
const pass = (at: string): Row<N> => [at, 'system', { type: 'passDueDay' }]

const q1 = { reporter, period: 'q1', year: 2024, dataTo: '2024-03-14' } as const
const drafted: readonly Row<N>[] = [close('2024-03-15 07:30', 'system'), start('2024-03-15 08:00')]

/** A report that has only been opened, to see the days it is bound by. */
const opened = (
  name: string,
  received: string,
  period: 'q1' | 'q2' | 'half' | 'q3' | 'q4' | 'year',
  limits: readonly [ministry: string, unit: string],
): Scenario<N> => {
  const unit = {
    q1: 'unitQ1',
    q2: 'unitQ2',
    half: 'unitHalf',
    q3: 'unitQ3',
    q4: 'unitQ4',
    year: 'unitYear',
  } as const
  return {
    name,
    received,
    facts: { reporter, period, year: Number(received.slice(0, 4)) },
    events: [],
    step: 'notOpen',
    deadlines: [
      { limit: period, state: 'running', due: limits[0] },
      { limit: unit[period], state: 'running', due: limits[1] },
    ],
  }
}

const days: readonly Scenario<N>[] = [
  opened('CV 725: quý I ngày 05/3/2013', '2013-02-18 08:00', 'q1', ['2013-03-05', '2013-03-01']),
  opened('CV 725: quý II ngày 05/6/2013', '2013-05-20 08:00', 'q2', ['2013-06-05', '2013-06-03']),
  opened('CV 725: 6 tháng ngày 05/6/2013', '2013-05-20 08:00', 'half', ['2013-06-05', '2013-06-03']),
  opened('CV 725: quý III ngày 05/9/2013, lễ Quốc khánh ở giữa', '2013-08-20 08:00', 'q3', [
    '2013-09-05',
    '2013-09-03',
  ]),
  opened('CV 725: quý IV ngày 05/12/2013', '2013-11-20 08:00', 'q4', ['2013-12-05', '2013-12-03']),
  opened('CV 725: năm ngày 25/11/2013', '2013-11-04 08:00', 'year', ['2013-11-25', '2013-11-21']),
  opened('CV 581: 6 tháng ngày 20/6/2024', '2024-06-03 08:00', 'half', ['2024-06-20', '2024-06-18']),
  opened('CV 581: ngày 20/6/2026 là thứ Bảy nên tính đến 22/6', '2026-06-01 08:00', 'half', [
    '2026-06-22',
    '2026-06-18',
  ]),
  opened('CV 581: quý III ngày 20/9/2024', '2024-09-03 08:00', 'q3', ['2024-09-20', '2024-09-18']),
  opened('CV 581: năm ngày 20/12/2024', '2024-12-02 08:00', 'year', ['2024-12-20', '2024-12-18']),
  {
    name: 'Từ 12/3/2019 đến trước Công văn 581 chưa rõ hạn gửi Bộ: chỉ theo hạn tỉnh ấn định',
    received: '2021-03-01 08:00',
    facts: { reporter, period: 'q1', year: 2021, dataTo: '2021-03-14', dueOn: '2021-03-19' },
    events: [close('2021-03-15 07:30', 'system')],
    regime: 'r2019',
    step: 'figuresClosed',
    deadlines: [
      { limit: 'figures', state: 'void', due: '2021-03-14', late: false },
      { limit: 'asSet', state: 'running', due: '2021-03-19' },
      { limit: 'unitAsSet', state: 'running', due: '2021-03-17' },
    ],
    unbound: ['q1', 'unitQ1'],
  },
  {
    name: 'Khánh Hòa: gửi trong 02 ngày làm việc sau ngày chốt 14/02/2026, nghỉ Tết 14–22/02 không tính',
    received: '2026-02-02 08:00',
    facts: { reporter, period: 'month', year: 2026, dataTo: '2026-02-14', dueOn: '2026-02-27' },
    settings: { sendAfterFigures: true },
    events: [close('2026-02-23 07:30', 'system')],
    step: 'figuresClosed',
    deadlines: [
      { limit: 'figures', state: 'void', due: '2026-02-14', late: false },
      { limit: 'afterFigures', state: 'running', due: '2026-02-24' },
    ],
  },
]

const course: readonly Scenario<N>[] = [
  {
    name: 'Quý I/2024: chốt số liệu 14/3, đơn vị gửi 18/3, tỉnh gửi Bộ 20/3 (NĐ 09/2019 Đ.12; CV 581)',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [
      ...drafted,
      send('2024-03-18 09:00'),
      [
        '2024-03-18 14:00',
        'homeAffairs',
        { type: 'returnReport', missing: 'Phụ lục số liệu' },
      ],
      send('2024-03-18 16:00'),
      accept('2024-03-19 08:00'),
      submit('2024-03-19 10:00'),
      ['2024-03-19 14:00', 'province', { type: 'correct', correction: 'Bổ sung đánh giá chung' }],
      submit('2024-03-19 16:00'),
      sign('2024-03-20 09:00'),
      toMinistry('2024-03-20 10:00'),
    ],
    regime: 'r2023',
    step: 'atMinistry',
    outcome: 'done',
    deadlines: [
      { limit: 'q1', state: 'met', due: '2024-03-20', late: false },
      { limit: 'unitQ1', state: 'met', due: '2024-03-18', late: false },
    ],
    unbound: ['asSet', 'half', 'afterFigures'],
  },
  {
    name: 'Gửi Bộ phải qua cả Trục liên thông văn bản và phần mềm (CV 581)',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [
      ...drafted,
      send('2024-03-18 09:00'),
      accept('2024-03-19 08:00'),
      submit('2024-03-19 10:00'),
      sign('2024-03-20 09:00'),
    ],
    refused: [{ row: toMinistry('2024-03-20 10:00', false), because: 'phải gửi qua Trục liên thông' }],
    step: 'signed',
  },
  {
    name: 'Báo cáo phải có cả nhiệm vụ tỉnh giao; chưa hết hạn thì chưa là quá hạn (kế hoạch tỉnh, V.1.c)',
    received: '2024-03-01 08:00',
    facts: q1,
    events: drafted,
    refused: [
      { row: send('2024-03-18 09:00', false), because: 'các nhiệm vụ tỉnh giao' },
      { row: pass('2024-03-18 10:00'), because: 'chưa hết hạn gửi của đơn vị' },
    ],
    step: 'drafting',
  },
  {
    name: 'Nộp muộn sau đôn đốc: ghi là muộn',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [
      ...drafted,
      pass('2024-03-19 08:00'),
      ['2024-03-19 09:00', 'homeAffairs', { type: 'remind' }],
      send('2024-03-20 09:00'),
    ],
    step: 'sent',
    holding: { late: true, reminders: 1 },
  },
  {
    name: 'Không nộp: phải đôn đốc rồi mới đóng kỳ',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [...drafted, pass('2024-03-19 08:00')],
    refused: [
      {
        row: ['2024-03-25 08:00', 'homeAffairs', { type: 'closePeriod', reason: 'Không gửi' }],
        because: 'chưa đôn đốc',
      },
    ],
    step: 'overdue',
  },
  {
    name: 'Không nộp sau đôn đốc: đóng kỳ',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [
      ...drafted,
      pass('2024-03-19 08:00'),
      ['2024-03-19 09:00', 'homeAffairs', { type: 'remind' }],
      ['2024-03-25 08:00', 'homeAffairs', { type: 'closePeriod', reason: 'Không gửi sau đôn đốc' }],
    ],
    step: 'neverFiled',
    outcome: 'lapsed',
    deadlines: [{ limit: 'q1', state: 'lapsed', due: '2024-03-20', late: true }],
  },
]

const opening: readonly Scenario<N>[] = [
  {
    name: 'Chưa hết ngày chốt số liệu thì chưa mở kỳ (NĐ 09/2019 Đ.12)',
    received: '2024-03-01 08:00',
    facts: q1,
    events: [],
    refused: [
      { row: close('2024-03-14 09:00'), because: 'chưa hết kỳ số liệu' },
      {
        row: [
          '2024-03-14 09:00',
          'province',
          { type: 'askAdHoc', subject: 'Một cửa', dueOn: '2024-03-29' },
        ],
        because: 'là báo cáo định kỳ',
      },
    ],
    step: 'notOpen',
  },
  {
    name: 'Quý II nằm trong báo cáo 6 tháng (CV 581); kỳ mở nhầm thì hủy',
    received: '2024-06-03 08:00',
    facts: { reporter, period: 'q2', year: 2024, dataTo: '2024-06-14' },
    events: [],
    refused: [{ row: close('2024-06-17 08:00'), because: 'quý II nằm trong báo cáo 6 tháng' }],
    step: 'notOpen',
  },
  {
    name: 'Hủy kỳ mở nhầm',
    received: '2024-06-03 08:00',
    facts: { reporter, period: 'q2', year: 2024, dataTo: '2024-06-14' },
    events: [['2024-06-03 09:00', 'homeAffairs', { type: 'cancel', reason: 'Gộp vào báo cáo 6 tháng' }]],
    step: 'cancelled',
    outcome: 'withdrawn',
  },
  {
    name: 'Đột xuất, hạn ghi trong yêu cầu 04/02/2025: đơn vị gửi trước Tết, ngày 24/01 (V.1.c)',
    received: '2025-01-20 08:00',
    facts: { reporter, period: 'adHoc', year: 2025 },
    events: [
      [
        '2025-01-20 09:00',
        'province',
        { type: 'askAdHoc', subject: 'Giải quyết thủ tục trước Tết', dueOn: '2025-02-04' },
      ],
      send('2025-01-24 10:00'),
    ],
    step: 'sent',
    deadlines: [
      { limit: 'asSet', state: 'running', due: '2025-02-04' },
      { limit: 'unitAsSet', state: 'met', due: '2025-01-24', late: false },
    ],
    unbound: ['figures', 'q1', 'year'],
  },
  {
    name: 'Đột xuất không theo kỳ số liệu',
    received: '2025-01-20 08:00',
    facts: { reporter, period: 'adHoc', year: 2025, dueOn: '2025-02-04' },
    events: [],
    refused: [{ row: close('2025-01-20 10:00'), because: 'không theo kỳ số liệu' }],
    step: 'notOpen',
  },
  {
    name: 'Mở trước 12/3/2019: không có mốc chốt chung, hạn quý I vẫn là 05/3 dù luật đã đổi khi gửi',
    received: '2019-02-20 08:00',
    facts: { reporter, period: 'q1', year: 2019 },
    events: [
      close('2019-02-25 08:00'),
      start('2019-02-26 08:00'),
      pass('2019-03-04 08:00'),
      send('2019-03-13 08:00'),
      accept('2019-03-13 10:00'),
      submit('2019-03-13 14:00'),
      sign('2019-03-14 08:00'),
      toMinistry('2019-03-14 09:00', false),
    ],
    regime: 'r2012',
    step: 'atMinistry',
    outcome: 'done',
    holding: { late: true },
    deadlines: [
      { limit: 'q1', state: 'met', due: '2019-03-05', late: true },
      { limit: 'unitQ1', state: 'met', due: '2019-03-01', late: true },
    ],
  },
]

export const groups: Groups<N> = { days, course, opening }
