import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

const { facts } = row
const received = '2018-03-05 08:00'

/** The law of 2011, mostly from memory; Article 21 from pages that report it. */
export const law2011: readonly Scenario<row.N>[] = [
  {
    name: 'Xử lý ban đầu 10 ngày, nhiều nơi 15 ngày; giải quyết 60 ngày (Luật 2011, Đ.20, Đ.21)',
    received,
    facts,
    events: [row.register('2018-03-05 09:00')],
    regime: 'r2011',
    step: 'initialProcessing',
    deadlines: [
      { limit: 'initial', state: 'running', due: '2018-03-15' },
      { limit: 'initialManyPlaces', state: 'running', due: '2018-03-20' },
    ],
  },
  {
    name: 'Gia hạn một lần thêm 30 ngày, không có lần hai (Luật 2011, Đ.21)',
    received,
    facts,
    events: [...row.toVerifying2011(), row.extend('2018-05-07 08:00', 'ordinary')],
    refused: [{ row: row.extend('2018-06-04 08:00', 'ordinary'), because: 'đã gia hạn đủ số lần' }],
    step: 'verifying',
    deadlines: [
      { limit: 'settle', state: 'met', due: '2018-05-11', late: false },
      { limit: 'settleExtended', state: 'running', due: '2018-06-11' },
    ],
    unbound: ['settleComplex', 'settleExtendedTwice', 'acceptanceNotice'],
  },
  {
    name: 'Vụ phức tạp 90 ngày, gia hạn một lần thêm 60 ngày (Luật 2011, Đ.21)',
    received,
    facts,
    events: [...row.toVerifying2011('complex'), row.extend('2018-06-04 08:00', 'complex')],
    step: 'verifying',
    deadlines: [
      { limit: 'settleComplex', state: 'met', due: '2018-06-11', late: false },
      { limit: 'settleComplexExtended', state: 'running', due: '2018-08-09' },
    ],
    unbound: ['settle', 'settleExtended'],
  },
  {
    name: 'Các bước chỉ có từ Luật 2018 thì hồ sơ cũ không dùng',
    received,
    facts,
    events: row.toVerifying2011(),
    refused: [
      { row: row.suspend('2018-04-02 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.terminate('2018-04-02 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.withdrawPart('2018-04-02 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.withdrawAll('2018-04-02 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.lapse('2018-06-11 08:00'), because: 'từ ngày 01/01/2019' },
    ],
    step: 'verifying',
  },
  {
    name: 'Xử lý ban đầu: chỉ thụ lý, không thụ lý hoặc chuyển (Luật 2011, Đ.20)',
    received,
    facts,
    events: [row.register('2018-03-05 09:00', { anonymous: true, severalAddressees: true })],
    refused: [
      { row: row.skip('2018-03-06 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.useAsLead('2018-03-06 08:00'), because: 'từ ngày 01/01/2019' },
      { row: row.atOnce('2018-03-06 08:00', true), because: 'từ ngày 01/01/2019' },
    ],
    step: 'initialProcessing',
  },
  {
    name: 'Kết luận, xử lý ngay không qua bước gửi kết luận; không có tố cáo tiếp lên cấp trên ở quy trình cũ',
    received,
    facts,
    events: [
      ...row.toVerifying2011(),
      row.conclude('2018-05-07 08:00'),
      row.handle('2018-05-14 08:00'),
      row.publish('2018-05-16 08:00'),
    ],
    refused: [{ row: row.goOn('2018-05-17 08:00'), because: 'từ ngày 01/01/2019' }],
    step: 'published',
    unbound: ['conclusionNotice', 'handling', 'publication', 'posting'],
  },
  {
    name: 'Lưu hồ sơ không đợi niêm yết đủ 15 ngày của luật sau',
    received,
    facts,
    events: [
      ...row.toVerifying2011(),
      row.conclude('2018-05-07 08:00'),
      row.handle('2018-05-14 08:00'),
      row.publish('2018-05-16 08:00'),
      row.archive('2018-05-18 08:00'),
    ],
    step: 'closed',
    outcome: 'done',
  },
  {
    name: 'Chưa gửi kết luận như luật sau',
    received,
    facts,
    events: [...row.toVerifying2011(), row.conclude('2018-05-07 08:00')],
    refused: [{ row: row.sendConclusion('2018-05-08 08:00'), because: 'từ ngày 01/01/2019' }],
    step: 'concluded',
  },
  {
    name: 'Đang xác minh thấy dấu hiệu tội phạm thì chuyển điều tra (Luật 2011, Đ.25)',
    received,
    facts,
    events: [...row.toVerifying2011(), row.refer('2018-04-02 08:00')],
    step: 'toInvestigation',
    outcome: 'done',
  },
  {
    name: 'Kết luận có dấu hiệu tội phạm thì chuyển điều tra (Luật 2011, Đ.25)',
    received,
    facts,
    events: [...row.toVerifying2011(), row.conclude('2018-05-07 08:00'), row.refer('2018-05-08 08:00')],
    step: 'toInvestigation',
    outcome: 'done',
  },
  {
    name: 'Nhận ngày 28/12/2018, thụ lý trong năm 2019: giữ Luật 2011, 60 ngày, qua Tết Kỷ Hợi',
    received: '2018-12-28 08:00',
    facts,
    events: [row.register('2018-12-28 09:00'), row.accept('2019-01-04 08:00'), row.start('2019-01-07 08:00')],
    regime: 'r2011',
    step: 'verifying',
    deadlines: [{ limit: 'settle', state: 'running', due: '2019-03-05' }],
    unbound: ['acceptanceNotice'],
  },
  {
    name: 'Nhận ngày 02/01/2019: Luật 2018, 07 ngày làm việc kể cả thứ Bảy làm bù 05/01',
    received: '2019-01-02 08:00',
    facts,
    events: [],
    regime: 'r2018',
    step: 'received',
    deadlines: [{ limit: 'initial', state: 'running', due: '2019-01-10' }],
  },
]
