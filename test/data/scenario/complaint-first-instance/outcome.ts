import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

const { facts } = row
const received = '2019-03-04 08:00'

const differing = [...row.toVerifying(), row.reportDiffering('2019-03-20 08:00')]
const in2026 = [
  row.accept('2026-08-03 09:00'),
  row.recheck('2026-08-04 08:00'),
  row.assign('2026-08-05 08:00', '2026-08-21'),
]
const acrossTheChange = [
  row.accept('2026-06-15 09:00'),
  row.recheck('2026-06-16 08:00'),
  row.assign('2026-06-17 08:00', '2026-07-03'),
]

/** Dialogue: Luật Khiếu nại 2011, Đ.30; TT 07/2013/TT-TTCP, Đ.21; NĐ 155/2026. */
export const dialogue: readonly Scenario<row.N>[] = [
  {
    name: 'Yêu cầu và kết quả xác minh còn khác nhau thì đối thoại (Đ.30)',
    received,
    facts,
    events: [
      ...differing,
      row.setDialogue('2019-03-20 09:00', '2019-03-26'),
      row.notifyDialogue('2019-03-21 08:00'),
      ['2019-03-26 08:00', 'settler', { type: 'holdDialogue', dialogueMinutes: 'BB 14-KN' }],
    ],
    step: 'deciding',
    unbound: ['dialogueNotice'],
  },
  {
    name: 'Chưa thông báo thì chưa tính là vắng mặt (TT 07/2013, Đ.21)',
    received,
    facts,
    events: differing,
    refused: [{ row: row.absent('2019-03-26 08:00', false), because: 'chưa thông báo buổi đối thoại' }],
    step: 'dialogue',
  },
  {
    name: 'Trước 2026: vắng lần đầu thì ấn định ngày khác, vắng lần hai mới thôi đối thoại (TT 07/2013, Đ.21)',
    received,
    facts,
    events: [
      ...differing,
      row.setDialogue('2019-03-20 09:00', '2019-03-22'),
      row.notifyDialogue('2019-03-20 10:00'),
      row.absent('2019-03-22 08:00', false),
      row.setDialogue('2019-03-22 09:00', '2019-03-26'),
      row.notifyDialogue('2019-03-22 10:00'),
      row.absent('2019-03-26 08:00', false),
    ],
    holding: { absences: 2 },
    step: 'deciding',
  },
  {
    name: 'Từ 01/07/2026: thông báo trước 05 ngày; vắng không lý do thì thôi đối thoại (NĐ 155/2026, Đ.28)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.reportDiffering('2026-08-11 08:00'),
      row.setDialogue('2026-08-12 08:00', '2026-08-19'),
      row.notifyDialogue('2026-08-17 08:00'),
      row.absent('2026-08-19 08:00', false),
    ],
    regime: 'r2026',
    step: 'deciding',
    deadlines: [{ limit: 'dialogueNotice', state: 'met', due: '2026-08-14', late: true }],
  },
  {
    name: 'Từ 01/07/2026: vắng có lý do chính đáng thì ấn định ngày khác (NĐ 155/2026, Đ.28.5)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.reportDiffering('2026-08-10 08:00'),
      row.setDialogue('2026-08-10 09:00', '2026-08-19'),
      row.notifyDialogue('2026-08-11 08:00'),
      row.absent('2026-08-19 08:00', true),
    ],
    step: 'dialogue',
  },
]

/** Suspension and termination: Luật Khiếu nại, Đ.10, Đ.11a; NĐ 155/2026, Đ.22, Đ.28b. */
export const suspension: readonly Scenario<row.N>[] = [
  {
    name: 'Trước 01/07/2026 không có tạm đình chỉ giải quyết (Đ.11a)',
    received,
    facts,
    events: row.toVerifying(),
    refused: [{ row: row.suspend('2019-03-20 08:00'), because: 'trước 01/07/2026' }],
    step: 'verifying',
  },
  {
    name: 'Vụ thụ lý trước 01/07/2026 mà chưa quyết định: áp dụng quy định mới; hạn chạy tiếp sau tạm đình chỉ (Đ.22)',
    received: '2026-06-15 08:00',
    facts,
    events: [
      ...acrossTheChange,
      row.applyDecree('2026-07-02 08:00'),
      row.suspend('2026-07-03 08:00'),
      row.sendSuspension('2026-07-08 16:00'),
      ['2026-07-13 08:00', 'settler', { type: 'resume' }],
      row.sendSuspension('2026-07-14 08:00'),
    ],
    regime: 'r2011',
    step: 'verifying',
    deadlines: [
      { limit: 'settle', state: 'running', due: '2026-07-27' },
      { limit: 'suspensionNotice', state: 'met', due: '2026-07-16', late: false },
    ],
  },
  {
    name: 'Gửi quyết định tạm đình chỉ trong 03 ngày làm việc; quá hạn là trễ (Đ.28b)',
    received: '2026-06-15 08:00',
    facts,
    events: [
      ...acrossTheChange,
      row.applyDecree('2026-07-02 08:00'),
      row.suspend('2026-07-03 08:00'),
      row.sendSuspension('2026-07-09 08:00'),
    ],
    step: 'suspended',
    deadlines: [{ limit: 'suspensionNotice', state: 'met', due: '2026-07-08', late: true }],
  },
  {
    name: 'Đã theo quy định mới thì không áp dụng chuyển tiếp nữa (Đ.22)',
    received: '2026-08-03 08:00',
    facts,
    events: in2026,
    refused: [{ row: row.applyDecree('2026-08-10 08:00'), because: 'đã theo quy định mới' }],
    step: 'verifying',
  },
  {
    name: 'Có căn cứ thì đình chỉ giải quyết, gửi quyết định trong 03 ngày làm việc (Đ.11a.2, Đ.28b)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.suspend('2026-08-10 08:00'),
      row.sendSuspension('2026-08-10 09:00'),
      [
        '2026-08-24 08:00',
        'settler',
        { type: 'terminate', terminationGround: 'Căn cứ theo Điều 11a khoản 2' },
      ],
      row.sendTermination('2026-08-27 16:00'),
    ],
    step: 'terminated',
    outcome: 'withdrawn',
    deadlines: [
      { limit: 'settle', state: 'void', due: '2026-09-21' },
      { limit: 'suspensionNotice', state: 'void', due: '2026-08-27' },
    ],
  },
  {
    name: 'Rút khiếu nại thì đình chỉ giải quyết; trước 2026 không có hạn gửi quyết định (Đ.10)',
    received,
    facts,
    events: [...row.toVerifying(), row.withdraw('2019-03-15 08:00'), row.sendTermination('2019-03-18 08:00')],
    step: 'terminated',
    outcome: 'withdrawn',
    unbound: ['suspensionNotice'],
  },
]

/** The decision and after: Luật Khiếu nại 2011, Đ.31–34, Đ.44, Đ.48; TT 07/2013/TT-TTCP, Đ.23. */
export const after: readonly Scenario<row.N>[] = [
  {
    name: 'Gửi quyết định trong 03 ngày làm việc, có hiệu lực sau 30 ngày, thi hành, bàn giao lưu trữ 30 ngày',
    received,
    facts,
    events: [
      ...row.toDelivered(),
      row.passed('2019-05-03 08:00'),
      row.enforce('2019-05-20 08:00'),
      ['2019-06-19 08:00', 'archivist', { type: 'archive', archiveReceipt: 'BB bàn giao' }],
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'send', state: 'met', due: '2019-04-03', late: false },
      { limit: 'effect', state: 'void', due: '2019-05-02' },
      { limit: 'secondComplaint', state: 'void', due: '2019-05-02' },
      { limit: 'archive', state: 'met', due: '2019-06-19', late: false },
    ],
  },
  {
    name: 'Sau 10/12/2020 hạn bàn giao lưu trữ còn dùng nhưng chưa kiểm chứng',
    received: '2021-02-22 08:00',
    facts,
    events: [
      row.accept('2021-02-22 09:00'),
      row.recheck('2021-02-23 08:00'),
      ['2021-02-25 08:00', 'settler', { type: 'findRight', recheckNote: 'Áp giá sai' }],
      row.decide('2021-03-01 08:00'),
      row.sendDecision('2021-03-02 08:00'),
      row.passed('2021-04-01 08:00'),
      row.enforce('2021-04-05 08:00'),
    ],
    step: 'enforced',
    deadlines: [{ limit: 'archive', state: 'running', due: '2021-05-05' }],
  },
  {
    name: 'Chưa đủ 30 ngày kể từ ngày ban hành thì quyết định chưa có hiệu lực (Đ.44.1)',
    received,
    facts,
    events: row.toDelivered(),
    refused: [{ row: row.passed('2019-05-02 16:00'), because: 'chưa đến ngày quyết định có hiệu lực' }],
    step: 'decisionSent',
  },
  {
    name: 'Nhận quyết định muộn thì vẫn đủ 30 ngày khiếu nại lần hai, quyết định chờ đến hết hạn ấy (Đ.33.1)',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-01 08:00'),
      row.delivered('2019-04-16 08:00', '2019-04-15'),
    ],
    refused: [{ row: row.passed('2019-05-03 08:00'), because: 'chưa đến ngày quyết định có hiệu lực' }],
    step: 'decisionSent',
    deadlines: [{ limit: 'secondComplaint', state: 'running', due: '2019-05-15' }],
  },
  {
    name: 'Không đồng ý thì khiếu nại lần hai trong 30 ngày từ ngày nhận quyết định (Đ.33.1)',
    received,
    facts,
    events: [...row.toDelivered(), row.again('2019-05-02 16:00')],
    step: 'secondComplaint',
    outcome: 'done',
    deadlines: [{ limit: 'secondComplaint', state: 'met', due: '2019-05-02', late: false }],
  },
  {
    name: 'Hết hạn thì không khiếu nại lần hai được (Đ.33.1)',
    received,
    facts,
    events: row.toDelivered(),
    refused: [{ row: row.again('2019-05-03 08:00'), because: 'đã hết thời hạn khiếu nại lần hai' }],
    step: 'decisionSent',
  },
  {
    name: 'Vùng sâu, vùng xa: khiếu nại lần hai và hiệu lực 45 ngày (Đ.33.1, Đ.44.1)',
    received,
    facts,
    events: [...row.toDelivered({ kind: 'remote' }), row.sue('2019-05-10 08:00')],
    step: 'sued',
    outcome: 'done',
    deadlines: [
      { limit: 'effectRemote', state: 'met', due: '2019-05-13', late: false },
      { limit: 'secondComplaintRemote', state: 'void', due: '2019-05-17' },
    ],
  },
  {
    name: 'Quyết định kỷ luật: khiếu nại lần hai trong 10 ngày (Đ.48)',
    received,
    facts,
    events: row.toDelivered({ kind: 'discipline', dismissal: false }),
    step: 'decisionSent',
    unbound: ['secondComplaint', 'secondComplaintDismissal'],
    deadlines: [{ limit: 'secondComplaintDiscipline', state: 'running', due: '2019-04-12' }],
  },
  {
    name: 'Buộc thôi việc: khiếu nại lần hai trong 30 ngày (Đ.48)',
    received,
    facts,
    events: row.toDelivered({ kind: 'discipline', dismissal: true }),
    step: 'decisionSent',
    unbound: ['secondComplaintDiscipline'],
    deadlines: [{ limit: 'secondComplaintDismissal', state: 'running', due: '2019-05-02' }],
  },
]
