import type { Groups, Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

const { facts } = row
const received = '2019-03-04 08:00'

const in2026 = [row.accept('2026-08-03 09:00'), row.start('2026-08-05 08:00', '2026-08-28')]

/** Acceptance and the clocks of settling: Luật Khiếu nại 2011, Đ.36, Đ.37. */
const settling: readonly Scenario<row.N>[] = [
  {
    name: 'Thụ lý lần hai trong 10 ngày, qua Tết Đinh Dậu (Đ.36.1); nối với hồ sơ lần đầu',
    received: '2017-01-20 08:00',
    facts,
    events: [row.accept('2017-02-03 08:00')],
    regime: 'r2011',
    holding: { firstInstance: 'KN1-0007' },
    step: 'accepted',
    deadlines: [{ limit: 'acceptance', state: 'met', due: '2017-02-02', late: true }],
  },
  {
    name: 'Từ 01/07/2026: 07 ngày làm việc (NĐ 155/2026)',
    received: '2026-07-01 08:00',
    facts,
    events: [],
    regime: 'r2026',
    step: 'received',
    deadlines: [{ limit: 'acceptance', state: 'running', due: '2026-07-10' }],
  },
  {
    name: 'Không đúng thẩm quyền, thuộc Điều 11 hoặc hết thời hạn khiếu nại lần hai thì không thụ lý',
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
    name: 'Không thụ lý thì nêu rõ lý do (Đ.11, Đ.36)',
    received,
    facts,
    events: [['2019-03-08 08:00', 'settler', { type: 'refuse', refusalGround: 'Đã có bản án' }]],
    step: 'notAccepted',
    outcome: 'refused',
  },
  {
    name: 'Giải quyết trong 45 ngày, phức tạp 60 ngày kể từ ngày thụ lý (Đ.37)',
    received,
    facts,
    events: [...row.toVerifying(), row.lengthen('2019-04-10 08:00')],
    step: 'verifying',
    deadlines: [
      { limit: 'settle', state: 'met', due: '2019-04-18', late: false },
      { limit: 'settleComplex', state: 'running', due: '2019-05-03' },
    ],
  },
  {
    name: 'Vùng sâu, vùng xa: 60 ngày, phức tạp 70 ngày (Đ.37)',
    received,
    facts,
    events: row.toVerifying({ kind: 'remote' }),
    step: 'verifying',
    deadlines: [
      { limit: 'settleRemote', state: 'running', due: '2019-05-03' },
      { limit: 'settleRemoteComplex', state: 'running', due: '2019-05-13' },
    ],
  },
  {
    name: 'Kỷ luật: hiểu Điều 50 áp dụng cho cả lần hai, 30 ngày, phức tạp 45 ngày',
    received,
    facts,
    events: row.toVerifying({ kind: 'discipline' }),
    step: 'verifying',
    deadlines: [
      { limit: 'settleDiscipline', state: 'running', due: '2019-04-03' },
      { limit: 'settleDisciplineComplex', state: 'running', due: '2019-04-18' },
    ],
  },
  {
    name: 'Đã phức tạp thì không kéo dài nữa; chưa hết hạn thì chưa quá hạn (Đ.37)',
    received,
    facts,
    events: row.toVerifying({ complex: true }),
    refused: [
      { row: row.lengthen('2019-04-10 08:00'), because: 'đã được xác định là phức tạp' },
      { row: row.lapse('2019-05-03 16:00'), because: 'thời hạn giải quyết chưa hết' },
      { row: row.extendVerification('2019-05-04 10:00', '2019-05-10'), because: 'đã hết thời hạn' },
    ],
    step: 'verifying',
  },
  {
    name: 'Hết 45 ngày thì không kéo dài (Đ.37)',
    received,
    facts,
    events: row.toVerifying(),
    refused: [{ row: row.lengthen('2019-04-19 08:00'), because: 'đã hết thời hạn giải quyết' }],
    step: 'verifying',
  },
  {
    name: 'Quá hạn thì vẫn phải ra quyết định (Đ.40)',
    received,
    facts,
    events: [...row.toVerifying(), row.lapse('2019-04-19 08:00'), row.decide('2019-04-24 08:00')],
    step: 'decided',
    deadlines: [{ limit: 'settle', state: 'met', due: '2019-04-18', late: true }],
  },
  {
    name: 'Quá hạn thì được khởi kiện (Đ.42)',
    received,
    facts,
    events: [...row.toVerifying(), row.lapse('2019-04-19 08:00'), row.sue('2019-04-22 08:00')],
    step: 'sued',
    outcome: 'done',
  },
]

/** Verification, advice, dialogue: Đ.36.2, Đ.38, Đ.39; TT 07/2013/TT-TTCP, Đ.10–11, Đ.20–21; NĐ 155/2026. */
const hearing: readonly Scenario<row.N>[] = [
  {
    name: 'Yêu cầu tài liệu, gia hạn xác minh, đối thoại rồi quyết định (Đ.38–40)',
    received,
    facts,
    events: [
      ...row.toVerifying(),
      row.requestPapers('2019-03-07 08:00'),
      row.supplyPapers('2019-03-18 08:00'),
      row.extendVerification('2019-03-28 08:00', '2019-04-05'),
      row.call('2019-04-05 08:00'),
    ],
    step: 'dialogue',
    deadlines: [
      { limit: 'papers', state: 'met', due: '2019-03-18', late: false },
      { limit: 'verification', state: 'met', due: '2019-04-05', late: false },
    ],
  },
  {
    name: 'Sau 10/12/2020 hạn cung cấp tài liệu còn dùng nhưng chưa kiểm chứng',
    received: '2021-02-22 08:00',
    facts,
    events: [
      row.accept('2021-02-22 09:00'),
      row.start('2021-02-24 08:00', '2021-03-19'),
      row.requestPapers('2021-03-01 08:00'),
    ],
    step: 'verifying',
    deadlines: [{ limit: 'papers', state: 'running', due: '2021-03-10' }],
  },
  {
    name: 'Vụ việc phức tạp và thấy cần thì lập hội đồng tư vấn (Đ.36.2)',
    received,
    facts,
    events: [
      ...row.toVerifying({ complex: true }),
      row.council('2019-03-20 08:00'),
      row.advise('2019-03-27 08:00'),
    ],
    step: 'dialogue',
  },
  {
    name: 'Vụ việc không phức tạp thì không lập hội đồng tư vấn (Đ.36.2)',
    received,
    facts,
    events: row.toVerifying(),
    refused: [{ row: row.council('2019-03-20 08:00'), because: 'khi vụ việc phức tạp' }],
    step: 'verifying',
  },
  {
    name: 'Trước 2026: vắng hai lần sau khi đã thông báo thì thôi đối thoại (TT 07/2013, Đ.21)',
    received,
    facts,
    events: [
      ...row.toVerifying(),
      row.call('2019-03-20 08:00'),
      row.setDialogue('2019-03-20 09:00', '2019-03-25'),
      row.notifyDialogue('2019-03-21 08:00'),
      row.absent('2019-03-25 08:00', false),
      row.setDialogue('2019-03-25 09:00', '2019-03-29'),
      row.notifyDialogue('2019-03-26 08:00'),
      row.absent('2019-03-29 08:00', false),
    ],
    step: 'deciding',
    unbound: ['dialogueNotice'],
  },
  {
    name: 'Chưa thông báo thì chưa tính là vắng mặt',
    received,
    facts,
    events: [...row.toVerifying(), row.call('2019-03-20 08:00')],
    refused: [{ row: row.absent('2019-03-25 08:00', false), because: 'chưa thông báo buổi đối thoại' }],
    step: 'dialogue',
  },
  {
    name: 'Từ 01/07/2026: thông báo trước 05 ngày; vắng không lý do một lần là đủ (NĐ 155/2026, Đ.28)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.call('2026-08-11 08:00'),
      row.setDialogue('2026-08-11 09:00', '2026-08-19'),
      row.notifyDialogue('2026-08-13 08:00'),
      row.absent('2026-08-19 08:00', false),
    ],
    step: 'deciding',
    deadlines: [{ limit: 'dialogueNotice', state: 'met', due: '2026-08-14', late: false }],
  },
  {
    name: 'Từ 01/07/2026: thủ trưởng cấp sở phải trực tiếp đối thoại; Chủ tịch tỉnh khi vụ việc gay gắt (Đ.28.2)',
    received: '2026-08-03 08:00',
    facts,
    events: [...in2026, row.call('2026-08-11 08:00')],
    refused: [
      { row: row.hold('2026-08-19 08:00', { ledInPerson: false }), because: 'phải trực tiếp đối thoại' },
      {
        row: row.hold('2026-08-19 08:00', { level: 'province', heated: true, ledInPerson: false }),
        because: 'phải trực tiếp đối thoại',
      },
    ],
    step: 'dialogue',
  },
  {
    name: 'Chủ tịch tỉnh được giao người khác đối thoại khi vụ việc không đông người, không gay gắt (Đ.28.2)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.call('2026-08-11 08:00'),
      row.hold('2026-08-19 08:00', { level: 'province', ledInPerson: false }),
    ],
    step: 'deciding',
  },
]

/** Suspension and termination: Đ.10, Đ.11a; NĐ 155/2026, Đ.22, Đ.28b. */
const suspension: readonly Scenario<row.N>[] = [
  {
    name: 'Trước 01/07/2026 không có tạm đình chỉ giải quyết',
    received,
    facts,
    events: row.toVerifying(),
    refused: [{ row: row.suspend('2019-03-20 08:00'), because: 'trước 01/07/2026' }],
    step: 'verifying',
  },
  {
    name: 'Vụ thụ lý trước 01/07/2026 mà chưa quyết định thì áp dụng quy định mới (NĐ 155/2026, Đ.22)',
    received: '2026-06-15 08:00',
    facts,
    events: [
      row.accept('2026-06-15 09:00'),
      row.start('2026-06-17 08:00', '2026-07-10'),
      row.applyDecree('2026-07-02 08:00'),
      row.suspend('2026-07-03 08:00'),
      row.sendSuspension('2026-07-08 08:00'),
      ['2026-07-13 08:00', 'settler', { type: 'resume' }],
      row.sendSuspension('2026-07-14 08:00'),
    ],
    refused: [{ row: row.applyDecree('2026-07-15 08:00'), because: 'đã theo quy định mới' }],
    regime: 'r2011',
    step: 'verifying',
    deadlines: [
      { limit: 'settle', state: 'running', due: '2026-08-10' },
      { limit: 'suspensionNotice', state: 'met', due: '2026-07-16', late: false },
    ],
  },
  {
    name: 'Có căn cứ thì đình chỉ; gửi quyết định muộn hơn 03 ngày làm việc là trễ (Đ.28b)',
    received: '2026-08-03 08:00',
    facts,
    events: [
      ...in2026,
      row.suspend('2026-08-10 08:00'),
      row.sendSuspension('2026-08-10 09:00'),
      ['2026-08-24 08:00', 'settler', { type: 'terminate', terminationGround: 'Điều 11a khoản 2' }],
      ['2026-08-28 08:00', 'settler', { type: 'sendTermination', terminationDecision: 'QĐ 14a đình chỉ' }],
    ],
    step: 'terminated',
    outcome: 'withdrawn',
    deadlines: [{ limit: 'suspensionNotice', state: 'lapsed', due: '2026-08-27', late: true }],
  },
  {
    name: 'Rút khiếu nại thì đình chỉ giải quyết (Đ.10)',
    received,
    facts,
    events: [
      ...row.toVerifying(),
      ['2019-03-15 08:00', 'complainant', { type: 'withdraw', withdrawal: 'Đơn rút' }],
    ],
    step: 'terminating',
    deadlines: [{ limit: 'settle', state: 'paused', due: '2019-04-18' }],
  },
]

/** The decision and after: Đ.41–46, Đ.56–57; NĐ 75/2012/NĐ-CP, Đ.12, Đ.20; TT 07/2013/TT-TTCP, Đ.22. */
const after: readonly Scenario<row.N>[] = [
  {
    name: 'Gửi trong 07 ngày, công khai trong 15 ngày, báo trước cuộc họp 03 ngày làm việc, hiệu lực sau 30 ngày',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-05 08:00'),
      ['2019-04-05 09:00', 'settler', { type: 'setMeeting', meetingOn: '2019-04-12' }],
      ['2019-04-09 08:00', 'settler', { type: 'notifyMeeting', meetingNotice: 'Giấy mời' }],
      row.publish('2019-04-12 08:00', 'meeting'),
      row.effect('2019-05-03 08:00'),
      ['2019-06-03 08:00', 'settler', { type: 'enforceAndArchive', enforcement: 'Đã thi hành' }],
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'send', state: 'met', due: '2019-04-05', late: false },
      { limit: 'publication', state: 'met', due: '2019-04-16', late: false },
      { limit: 'meetingNotice', state: 'met', due: '2019-04-09', late: false },
      { limit: 'effect', state: 'void', due: '2019-05-02' },
    ],
    unbound: ['posting', 'sendDiscipline', 'effectRemote', 'effectDiscipline'],
  },
  {
    name: 'Niêm yết ít nhất 15 ngày: không gỡ sớm; chưa đủ 30 ngày thì chưa có hiệu lực (NĐ 75/2012, Đ.12)',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-05 08:00'),
      row.publish('2019-04-08 08:00', 'posting'),
    ],
    refused: [
      { row: row.endPosting('2019-04-23 10:00'), because: 'chưa đủ thời gian niêm yết' },
      { row: row.effect('2019-04-26 08:00'), because: 'chưa đến ngày quyết định có hiệu lực' },
    ],
    step: 'published',
    deadlines: [{ limit: 'posting', state: 'running', due: '2019-04-23' }],
  },
  {
    name: 'Đủ 15 ngày thì kết thúc niêm yết, không ai trễ (NĐ 75/2012, Đ.12)',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-05 08:00'),
      row.publish('2019-04-08 08:00', 'posting'),
      row.endPosting('2019-04-24 08:00'),
      row.sue('2019-04-25 08:00'),
    ],
    step: 'sued',
    outcome: 'done',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2019-04-23', late: false },
      { limit: 'effect', state: 'met', due: '2019-05-02', late: false },
    ],
  },
  {
    name: 'Sau 10/12/2020 hạn công khai, niêm yết, báo trước cuộc họp chưa kiểm chứng; vùng xa hiệu lực 45 ngày',
    received: '2021-02-22 08:00',
    facts,
    events: [
      row.accept('2021-02-22 09:00', { kind: 'remote' }),
      row.start('2021-02-24 08:00', '2021-03-19'),
      row.call('2021-03-01 08:00'),
      row.hold('2021-03-03 08:00'),
      row.decide('2021-03-05 08:00'),
      row.sendDecision('2021-03-08 08:00'),
      ['2021-03-08 09:00', 'settler', { type: 'setMeeting', meetingOn: '2021-03-16' }],
      row.publish('2021-03-16 08:00', 'website'),
    ],
    step: 'published',
    deadlines: [
      { limit: 'publication', state: 'met', due: '2021-03-22', late: false },
      { limit: 'meetingNotice', state: 'met', due: '2021-03-11', late: true },
      { limit: 'posting', state: 'running', due: '2021-03-31' },
      { limit: 'effectRemote', state: 'running', due: '2021-04-19' },
    ],
  },
  {
    name: 'Kỷ luật: gửi trong 07 ngày, hiệu lực sau 30 ngày (Đ.56, Đ.57)',
    received,
    facts,
    events: [...row.toDecided({ kind: 'discipline' }), row.sendDecision('2019-04-08 08:00')],
    step: 'decisionSent',
    unbound: ['send', 'effect'],
    deadlines: [
      { limit: 'sendDiscipline', state: 'met', due: '2019-04-05', late: true },
      { limit: 'effectDiscipline', state: 'running', due: '2019-05-02' },
    ],
  },
  {
    name: 'Đã gửi quyết định thì được khởi kiện ngay (Đ.42)',
    received,
    facts,
    events: [...row.toDecided(), row.sendDecision('2019-04-01 08:00'), row.sue('2019-04-02 08:00')],
    step: 'sued',
    outcome: 'done',
  },
  {
    name: 'Có dấu hiệu trái pháp luật thì xem xét lại; giữ nguyên thì vẫn có hiệu lực (NĐ 75/2012, Đ.20)',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-01 08:00'),
      row.publish('2019-04-08 08:00', 'press'),
      row.effect('2019-05-03 08:00'),
      ['2019-06-03 08:00', 'superior', { type: 'orderReview', reviewOrder: 'CV 800' }],
      ['2019-07-03 08:00', 'superior', { type: 'confirm', reviewResult: 'Không có vi phạm' }],
    ],
    step: 'inForce',
  },
  {
    name: 'Xem xét lại thấy trái pháp luật thì ra quyết định mới, lại gửi và công khai (NĐ 75/2012, Đ.20)',
    received,
    facts,
    events: [
      ...row.toDecided(),
      row.sendDecision('2019-04-01 08:00'),
      row.publish('2019-04-08 08:00', 'press'),
      row.effect('2019-05-03 08:00'),
      ['2019-06-03 08:00', 'superior', { type: 'orderReview', reviewOrder: 'CV 800' }],
      [
        '2019-07-03 08:00',
        'settler',
        { type: 'decideAnew', decision: 'QĐ 99', reviewResult: 'Hủy quyết định cũ' },
      ],
      row.sendDecision('2019-07-08 08:00'),
    ],
    step: 'decisionSent',
    deadlines: [
      { limit: 'send', state: 'met', due: '2019-07-10', late: false },
      { limit: 'publication', state: 'running', due: '2019-07-18' },
      { limit: 'effect', state: 'running', due: '2019-08-02' },
    ],
  },
]

/** Every scenario of the second instance. */
export const groups: Groups<row.N> = { settling, hearing, suspension, after }
