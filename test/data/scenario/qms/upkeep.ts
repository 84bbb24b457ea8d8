import type { Row, Scenario } from '../../../processes/quality/play.ts'
import { inUse, type N, tellAndPost } from './scenario.ts'

const law = (at: string, lawEffectiveFrom: string): Row<N> => [
  at,
  'secretary',
  { type: 'noteLawChange', lawChange: 'Nghị định sửa đổi thủ tục', lawEffectiveFrom },
]
const buildIn = (at: string): Row<N> => [
  at,
  'representative',
  { type: 'buildInLaw', updatedDocuments: ['QT-05 lần ban hành 3'] },
]
const inspected = (at: string, minutesSignedOn: string): Row<N> => [
  at,
  'secretary',
  { type: 'recordInspection', inspectionMinutes: 'BBKT-01', minutesSignedOn },
]
const corrected = (at: string): Row<N> => [
  at,
  'representative',
  { type: 'reportCorrection', correctionReport: 'BC-KP-01' },
]
const letter = (at: string): Row<N> => [
  at,
  'secretary',
  { type: 'receiveSwitchLetter', letter: 'CV 419/BKHCN-TĐC', switchBefore: '2021-06-30' },
]

/** Keep up: QĐ 19/2014/QĐ-TTg, Đ.4.4; TT 26/2014/TT-BKHCN, Đ.37–38. */
export const upkeep: readonly Scenario<N>[] = [
  {
    name: 'Văn bản có hiệu lực 01/07/2025: cập nhật chậm nhất 01/10/2025, dù ghi nhận sau ngày hiệu lực (Đ.4.4.a)',
    received: '2015-01-05 08:00',
    events: [...inUse('2015-03-02 08:00'), law('2025-07-14 08:00', '2025-07-01')],
    refused: [{ row: law('2025-07-15 08:00', '2025-07-20'), because: 'hồ sơ kiểm soát tài liệu' }],
    step: 'maintaining',
    deadlines: [{ limit: 'lawUpdate', state: 'running', due: '2025-10-01' }],
  },
  {
    name: 'Văn bản có hiệu lực 18/11/2025: ba tháng rơi vào Tết nên hạn là 23/02/2026 (Đ.4.4.a; BLDS Đ.148.5)',
    received: '2015-01-05 08:00',
    events: [...inUse('2015-03-02 08:00'), law('2025-11-10 08:00', '2025-11-18'), buildIn('2026-02-23 16:00')],
    refused: [{ row: buildIn('2026-02-24 08:00'), because: 'không có văn bản nào' }],
    step: 'maintaining',
    deadlines: [{ limit: 'lawUpdate', state: 'met', due: '2026-02-23', late: false }],
  },
  {
    name: 'Cập nhật sau ba tháng là trễ (Đ.4.4.a)',
    received: '2015-01-05 08:00',
    events: [...inUse('2015-03-02 08:00'), law('2018-06-21 08:00', '2018-06-21'), buildIn('2018-09-24 08:00')],
    step: 'maintaining',
    deadlines: [{ limit: 'lawUpdate', state: 'met', due: '2018-09-21', late: true }],
  },
  {
    name: 'Văn bản sau có hạn riêng, tính từ ngày có hiệu lực của nó',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      law('2018-06-21 08:00', '2018-06-21'),
      buildIn('2018-09-24 08:00'),
      law('2018-12-03 08:00', '2019-01-06'),
    ],
    step: 'maintaining',
    deadlines: [{ limit: 'lawUpdate', state: 'running', due: '2019-04-08', late: false }],
  },
  {
    name: 'Biên bản kiểm tra ký 17/12/2025: hai tháng rơi vào Tết nên hạn khắc phục là 23/02/2026 (TT 26 Đ.37.2.c)',
    received: '2015-01-05 08:00',
    events: [...inUse('2015-03-02 08:00'), inspected('2025-12-18 08:00', '2025-12-17')],
    refused: [{ row: inspected('2025-12-19 08:00', '2025-12-19'), because: 'chưa được báo cáo khắc phục' }],
    step: 'maintaining',
    deadlines: [{ limit: 'inspectionCorrection', state: 'running', due: '2026-02-23' }],
  },
  {
    name: 'Báo cáo khắc phục muộn hơn hai tháng là trễ',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      inspected('2018-08-15 14:00', '2018-08-15'),
      corrected('2018-10-16 08:00'),
    ],
    refused: [{ row: corrected('2018-10-17 08:00'), because: 'không có biên bản kiểm tra nào' }],
    step: 'maintaining',
    deadlines: [{ limit: 'inspectionCorrection', state: 'met', due: '2018-10-15', late: true }],
  },
  {
    name: 'Đánh giá nội bộ và xem xét của lãnh đạo: mỗi lần ghi nhận thì tính lại một năm (Đ.4.4.b)',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      ['2016-02-22 08:00', 'auditLeader', { type: 'recordAudit', auditReport: 'BC-2016' }],
      ['2016-02-29 08:00', 'head', { type: 'recordReview', reviewMinutes: 'BB-2016' }],
    ],
    step: 'maintaining',
    deadlines: [
      { limit: 'internalAudit', state: 'running', due: '2017-02-22' },
      { limit: 'managementReview', state: 'running', due: '2017-02-28' },
    ],
  },
  {
    name: 'Một năm không đánh giá nội bộ, không xem xét là trễ (Đ.4.4.b)',
    received: '2015-01-05 08:00',
    events: inUse('2015-03-02 08:00'),
    step: 'maintaining',
    now: '2016-03-03 08:00',
    deadlines: [
      { limit: 'internalAudit', state: 'lapsed', due: '2016-03-02', late: true },
      { limit: 'managementReview', state: 'lapsed', due: '2016-03-02', late: true },
    ],
  },
  {
    name: 'Tháng 11 tổng hợp, tháng 12 báo cáo; ngày mặc định rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      ['2021-01-04 08:00', 'secretary', { type: 'startYear', year: 2021 }],
      ['2021-11-22 08:00', 'leadUnit', { type: 'sumUp', summary: 'BC-TH-2021' }],
    ],
    step: 'maintaining',
    deadlines: [
      { limit: 'summary', state: 'met', due: '2021-11-22', late: false },
      { limit: 'yearlyReport', state: 'running', due: '2021-12-15' },
    ],
  },
  {
    name: 'Báo cáo Bộ KH&CN xong thì hết hạn phải báo cáo (QĐ 19 Đ.12.6)',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      ['2021-01-04 08:00', 'secretary', { type: 'startYear', year: 2021 }],
      ['2021-12-14 08:00', 'authority', { type: 'reportYear', yearlyReport: 'BC-2021' }],
    ],
    step: 'maintaining',
    deadlines: [{ limit: 'yearlyReport', state: 'met', due: '2021-12-15', late: false }],
  },
]

/** Change of scope, of edition, and the end. */
export const change: readonly Scenario<N>[] = [
  {
    name: 'Phạm vi thay đổi thì công bố lại; trong khi chờ, hạn hằng năm vẫn chạy (Đ.4.4.c)',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      ['2017-04-03 08:00', 'head', { type: 'changeScope', scopeChange: 'Thêm lĩnh vực', scope: ['Đất đai'] }],
    ],
    step: 'redeclaring',
    deadlines: [{ limit: 'internalAudit', state: 'lapsed', due: '2016-03-02' }],
  },
  {
    name: 'Công bố lại cũng phải thông báo và niêm yết lại (Đ.4.3, Đ.4.4.c)',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      ['2017-04-03 08:00', 'head', { type: 'changeScope', scopeChange: 'Thêm lĩnh vực', scope: ['Đất đai'] }],
      ['2017-04-10 08:00', 'head', { type: 'declare', declaration: 'QĐ-60' }],
      ...tellAndPost('2017-04-11 08:00').slice(1),
    ],
    step: 'declared',
  },
  {
    name: 'Công văn 419: hệ thống theo bản 2008 chuyển trước 30/06/2021, tức chậm nhất 29/06/2021',
    received: '2015-01-05 08:00',
    events: [...inUse('2015-03-02 08:00'), letter('2018-03-01 08:00')],
    step: 'maintaining',
    now: '2021-06-30 08:00',
    deadlines: [{ limit: 'edition2015', state: 'lapsed', due: '2021-06-29', late: true }],
  },
  {
    name: 'Chuyển sang bản 2015 rồi công bố lại: hết hạn chuyển đổi',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2015-03-02 08:00'),
      letter('2018-03-01 08:00'),
      ['2020-10-01 08:00', 'head', { type: 'moveEdition', edition: '2015' }],
      ['2020-10-15 08:00', 'head', { type: 'declare', declaration: 'QĐ-70' }],
      ...tellAndPost('2020-10-16 08:00'),
    ],
    step: 'maintaining',
    holding: { edition: '2015' },
    deadlines: [{ limit: 'edition2015', state: 'met', due: '2021-06-29', late: false }],
  },
  {
    name: 'Đã theo bản 2015 thì công văn 419 không ràng buộc',
    received: '2019-01-07 08:00',
    events: [
      ...inUse('2019-03-04 08:00'),
      ['2019-04-01 08:00', 'head', { type: 'moveEdition', edition: '2015' }],
      ['2019-04-02 08:00', 'head', { type: 'declare', declaration: 'QĐ-71' }],
      letter('2019-04-03 08:00'),
    ],
    step: 'declared',
    unbound: ['edition2015'],
  },
  {
    name: 'Cơ quan sáp nhập: dừng áp dụng, mọi hạn còn lại không còn ràng buộc',
    received: '2015-01-05 08:00',
    events: [
      ...inUse('2025-03-03 08:00'),
      ['2025-06-30 08:00', 'head', { type: 'stop', endDecision: 'Nghị quyết sáp nhập' }],
    ],
    step: 'stopped',
    outcome: 'withdrawn',
    deadlines: [{ limit: 'internalAudit', state: 'void', due: '2026-03-03', late: false }],
  },
]
