import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

const { facts } = row
const received = '2019-03-04 08:00'

/** Acceptance: Luật Khiếu nại 2011, Đ.9, Đ.11, Đ.27; NĐ 155/2026. */
export const intake: readonly Scenario<row.N>[] = [
  {
    name: 'Thụ lý trong 10 ngày; ngày cuối rơi vào Tết Đinh Dậu thì đến hết ngày làm việc kế tiếp (Đ.27)',
    received: '2017-01-20 08:00',
    facts,
    events: [row.accept('2017-02-02 16:00')],
    regime: 'r2011',
    step: 'accepted',
    deadlines: [{ limit: 'acceptance', state: 'met', due: '2017-02-02', late: false }],
  },
  {
    name: 'Nhận ngày 29/06/2026 giữ hạn 10 ngày của Luật 2011',
    received: '2026-06-29 08:00',
    facts,
    events: [],
    regime: 'r2011',
    step: 'received',
    deadlines: [{ limit: 'acceptance', state: 'running', due: '2026-07-09' }],
  },
  {
    name: 'Nhận từ 01/07/2026: 07 ngày làm việc (NĐ 124/2020, Đ.16.1 sửa bởi NĐ 155/2026)',
    received: '2026-07-01 08:00',
    facts,
    events: [],
    regime: 'r2026',
    step: 'received',
    deadlines: [{ limit: 'acceptance', state: 'running', due: '2026-07-10' }],
  },
  {
    name: 'Không đúng thẩm quyền, thuộc Điều 11 hoặc hết thời hiệu thì không thụ lý (Đ.9, Đ.11, Đ.27)',
    received,
    facts,
    events: [],
    refused: [
      { row: row.accept('2019-03-05 08:00', { competent: false }), because: 'không thuộc thẩm quyền' },
      { row: row.accept('2019-03-05 08:00', { barred: true }), because: 'không được thụ lý' },
      { row: row.accept('2019-03-05 08:00', { filedInTime: false }), because: 'thời hiệu khiếu nại đã hết' },
    ],
    step: 'received',
  },
  {
    name: 'Không thụ lý thì nêu rõ lý do (Đ.11, Đ.27)',
    received,
    facts,
    events: [['2019-03-12 08:00', 'settler', { type: 'refuse', refusalGround: 'Hết thời hiệu' }]],
    step: 'notAccepted',
    outcome: 'refused',
    deadlines: [{ limit: 'acceptance', state: 'met', due: '2019-03-14', late: false }],
  },
  {
    name: 'Không đúng thẩm quyền thì hướng dẫn, chuyển đơn (Luật Tiếp công dân, Đ.26)',
    received,
    facts,
    events: [['2019-03-05 08:00', 'settler', { type: 'redirect', redirectedTo: 'UBND huyện B' }]],
    step: 'redirected',
    outcome: 'done',
  },
]

/** The clocks of settling: Luật Khiếu nại 2011, Đ.28, Đ.50. */
export const clocks: readonly Scenario<row.N>[] = [
  {
    name: 'Giải quyết trong 30 ngày kể từ ngày thụ lý (Đ.28)',
    received,
    facts,
    events: row.toDecided(),
    step: 'decided',
    deadlines: [{ limit: 'settle', state: 'met', due: '2019-04-03', late: false }],
    unbound: ['settleRemote', 'settleRemoteComplex', 'settleDiscipline', 'settleDisciplineComplex'],
  },
  {
    name: 'Vụ việc phức tạp: không quá 45 ngày kể từ cùng ngày thụ lý (Đ.28)',
    received,
    facts,
    events: [...row.toVerifying(), row.lengthen('2019-03-28 08:00')],
    holding: { complex: true },
    step: 'verifying',
    now: '2019-04-10 08:00',
    deadlines: [
      { limit: 'settle', state: 'met', due: '2019-04-03', late: false },
      { limit: 'settleComplex', state: 'running', due: '2019-04-18', late: false },
    ],
  },
  {
    name: 'Xác định phức tạp ngay khi thụ lý thì chỉ có hạn 45 ngày (Đ.28)',
    received,
    facts,
    events: row.toVerifying({ complex: true }),
    refused: [{ row: row.lengthen('2019-03-28 08:00'), because: 'đã được xác định là phức tạp' }],
    step: 'verifying',
    unbound: ['settle'],
    deadlines: [{ limit: 'settleComplex', state: 'running', due: '2019-04-18' }],
  },
  {
    name: 'Vùng sâu, vùng xa: 45 ngày, phức tạp 60 ngày (Đ.28)',
    received,
    facts,
    events: row.toVerifying({ kind: 'remote' }),
    step: 'verifying',
    unbound: ['settle', 'settleComplex'],
    deadlines: [
      { limit: 'settleRemote', state: 'running', due: '2019-04-18' },
      { limit: 'settleRemoteComplex', state: 'running', due: '2019-05-03' },
    ],
  },
  {
    name: 'Quyết định kỷ luật: 30 ngày, phức tạp 45 ngày (Đ.50)',
    received,
    facts,
    events: row.toVerifying({ kind: 'discipline', dismissal: false }),
    step: 'verifying',
    deadlines: [
      { limit: 'settleDiscipline', state: 'running', due: '2019-04-03' },
      { limit: 'settleDisciplineComplex', state: 'running', due: '2019-04-18' },
    ],
  },
  {
    name: 'Hết 30 ngày thì không kéo dài, không gia hạn xác minh, không tạm đình chỉ thi hành (Đ.28, Đ.35)',
    received,
    facts,
    events: row.toVerifying(),
    refused: [
      { row: row.lengthen('2019-04-04 08:00'), because: 'đã hết thời hạn giải quyết' },
      { row: row.extendVerification('2019-04-04 08:00', '2019-04-12'), because: 'đã hết thời hạn' },
      { row: row.stay('2019-04-04 08:00', '2019-04-12'), because: 'đã hết thời hạn' },
    ],
    step: 'verifying',
  },
  {
    name: 'Chưa hết thời hạn thì chưa phải quá hạn (Đ.28)',
    received,
    facts,
    events: row.toVerifying(),
    refused: [{ row: row.lapse('2019-04-03 16:00'), because: 'thời hạn giải quyết chưa hết' }],
    step: 'verifying',
  },
  {
    name: 'Quá hạn thì vẫn phải ra quyết định, dù muộn (Đ.31)',
    received,
    facts,
    events: [...row.toVerifying(), row.lapse('2019-04-04 08:00'), row.decide('2019-04-10 08:00')],
    step: 'decided',
    deadlines: [{ limit: 'settle', state: 'met', due: '2019-04-03', late: true }],
  },
  {
    name: 'Quá hạn không giải quyết: trong 30 ngày được khiếu nại lần hai, thứ Bảy làm bù 04/05/2019 vẫn là ngày làm việc (Đ.33.1)',
    received,
    facts,
    events: [...row.toVerifying(), row.lapse('2019-04-04 08:00'), row.again('2019-05-04 10:00')],
    step: 'secondComplaint',
    outcome: 'done',
    holding: { secondInstance: 'KN2-0003' },
    deadlines: [{ limit: 'secondComplaintOverdue', state: 'met', due: '2019-05-04', late: false }],
  },
  {
    name: 'Hết 30 ngày ấy thì không khiếu nại lần hai được nữa (Đ.33.1)',
    received,
    facts,
    events: [...row.toVerifying(), row.lapse('2019-04-04 08:00')],
    refused: [{ row: row.again('2019-05-06 08:00'), because: 'đã hết thời hạn khiếu nại lần hai' }],
    step: 'overdue',
  },
  {
    name: 'Quá hạn không giải quyết thì được khởi kiện; vùng sâu, vùng xa 45 ngày (Đ.33)',
    received,
    facts,
    events: [
      ...row.toVerifying({ kind: 'remote', complex: false }),
      row.lapse('2019-04-19 08:00'),
      row.sue('2019-05-20 08:00'),
    ],
    step: 'sued',
    outcome: 'done',
    deadlines: [{ limit: 'secondComplaintOverdueRemote', state: 'void', due: '2019-06-03' }],
  },
]

/** Verification: Luật Khiếu nại 2011, Đ.29, Đ.35; TT 07/2013/TT-TTCP, Đ.7, Đ.10–11. */
export const verification: readonly Scenario<row.N>[] = [
  {
    name: 'Kiểm tra lại thấy khiếu nại đúng thì ra quyết định ngay (Đ.29.1a)',
    received,
    facts,
    events: [
      row.accept('2019-03-04 09:00'),
      row.recheck('2019-03-05 08:00'),
      ['2019-03-07 08:00', 'settler', { type: 'findRight', recheckNote: 'Áp giá sai' }],
    ],
    step: 'deciding',
  },
  {
    name: 'Gia hạn xác minh dời ngày phải xác minh xong (TT 07/2013, Đ.7.3)',
    received,
    facts,
    events: [...row.toVerifying(), row.extendVerification('2019-03-21 08:00', '2019-03-29')],
    step: 'verifying',
    deadlines: [{ limit: 'verification', state: 'running', due: '2019-03-29' }],
  },
  {
    name: 'Cung cấp tài liệu trong 07 ngày làm việc, qua Tết Đinh Dậu (TT 07/2013, Đ.10–11)',
    received: '2017-01-16 08:00',
    facts,
    events: [
      row.accept('2017-01-17 08:00'),
      row.recheck('2017-01-18 08:00'),
      row.assign('2017-01-19 08:00', '2017-02-13'),
      row.requestPapers('2017-01-23 08:00', '2017-01-23'),
      row.supplyPapers('2017-02-09 08:00'),
    ],
    step: 'verifying',
    deadlines: [
      { limit: 'papers', state: 'met', due: '2017-02-08', late: true },
      { limit: 'settle', state: 'running', due: '2017-02-16' },
    ],
  },
  {
    name: 'Sau 10/12/2020 hạn cung cấp tài liệu còn dùng nhưng chưa kiểm chứng',
    received: '2021-02-22 08:00',
    facts,
    events: [
      row.accept('2021-02-22 09:00'),
      row.recheck('2021-02-23 08:00'),
      row.assign('2021-02-24 08:00', '2021-03-19'),
      row.requestPapers('2021-03-01 08:00', '2021-03-01'),
    ],
    step: 'verifying',
    deadlines: [{ limit: 'papers', state: 'running', due: '2021-03-10' }],
  },
  {
    name: 'Tạm đình chỉ thi hành quyết định bị khiếu nại, rồi hủy bỏ (Đ.35)',
    received,
    facts,
    events: [
      ...row.toVerifying(),
      row.stay('2019-03-08 08:00', '2019-04-03'),
      row.liftStay('2019-03-20 08:00'),
    ],
    refused: [{ row: row.liftStay('2019-03-21 08:00'), because: 'đang có hiệu lực để hủy bỏ' }],
    step: 'verifying',
    deadlines: [{ limit: 'stay', state: 'met', due: '2019-04-03', late: false }],
  },
  {
    name: 'Hết ngày tạm đình chỉ thi hành thì không còn gì để hủy bỏ, không ai trễ (Đ.35)',
    received,
    facts,
    events: [...row.toVerifying({ complex: true }), row.stay('2019-03-08 08:00', '2019-03-20')],
    refused: [{ row: row.liftStay('2019-03-21 08:00'), because: 'đang có hiệu lực để hủy bỏ' }],
    step: 'verifying',
    now: '2019-03-21 08:00',
    deadlines: [{ limit: 'stay', state: 'void', due: '2019-03-20', late: false }],
  },
]
