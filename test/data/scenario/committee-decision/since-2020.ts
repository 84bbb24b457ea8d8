import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

type N = row.N

const { facts } = row

/** As amended in 2020, and the shortened procedure. */
export const of2020: readonly Scenario<N>[] = [
  {
    name: 'Đăng 30 ngày qua Tết Tân Sửu, gửi thẩm định trước 25 ngày, thẩm định 15 ngày (Đ.129–130: chưa kiểm chứng)',
    received: '2021-01-04 08:00',
    facts,
    events: [
      row.check('2021-01-05 08:00'),
      row.approve('2021-01-06 08:00'),
      row.consult('2021-01-15 08:00', '2021-01-18'),
      row.planMeeting('2021-02-17 08:00', '2021-03-19'),
      row.close('2021-02-18 08:00'),
    ],
    regime: 'law2020',
    step: 'appraising',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2021-02-17' },
      { limit: 'appraisalSend', state: 'met', due: '2021-02-22', late: false },
      { limit: 'appraisal', state: 'running', due: '2021-03-05' },
    ],
  },
  {
    name: 'Rút gọn: không đăng lấy ý kiến, ký là có hiệu lực (Đ.146–149, Đ.151: chưa kiểm chứng)',
    received: '2020-03-25 08:00',
    facts,
    events: [
      row.check('2020-03-25 14:00'),
      row.approve('2020-03-26 08:00'),
      row.shorten('2020-03-30 08:00', { fileReceivedOn: '2020-03-30' }),
      row.appraise('2020-04-08 08:00'),
      row.submit('2020-04-08 14:00'),
      row.table('2020-04-09 08:00'),
      row.pass('2020-04-09 14:00'),
      row.setEffectiveDay('2020-04-09 15:00', '2020-04-10'),
      row.sign('2020-04-10 08:00'),
      row.toGazette('2020-04-10 10:00'),
      row.publish('2020-04-10 14:00'),
      row.takeEffect('2020-04-10 15:00'),
    ],
    step: 'inForce',
    outcome: 'done',
    unbound: ['posting', 'effect', 'appraisalSend'],
    deadlines: [{ limit: 'appraisal', state: 'met', due: '2020-04-09', late: false }],
  },
  {
    name: 'Không đủ điều kiện, hoặc chưa ghi ngày nhận hồ sơ, thì không rút gọn (Đ.146–149: chưa kiểm chứng)',
    received: '2020-03-25 08:00',
    facts,
    events: [row.check('2020-03-25 14:00'), row.approve('2020-03-26 08:00')],
    refused: [
      {
        row: row.shorten('2020-03-30 08:00', { fileReceivedOn: '2020-03-30' }, false),
        because: 'chưa đủ điều kiện theo trình tự rút gọn',
      },
      { row: row.shorten('2020-03-30 08:00', {}), because: 'chưa ghi ngày cơ quan nhận hồ sơ' },
    ],
    step: 'drafting',
  },
]

/** Luật 64/2025/QH15, and decisions of the chairman since 01/07/2025. */
export const of2025: readonly Scenario<N>[] = [
  {
    name: 'Từ 01/04/2025 đăng 20 ngày, thẩm định 15 ngày (NĐ 78/2025, Đ.51: chưa kiểm chứng)',
    received: '2025-04-01 08:00',
    facts,
    events: [
      row.check('2025-04-02 08:00'),
      row.approve('2025-04-03 08:00'),
      row.consult('2025-04-14 08:00', '2025-04-15'),
      row.close('2025-05-07 08:00'),
    ],
    regime: 'law2025',
    step: 'appraising',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2025-05-05' },
      { limit: 'appraisal', state: 'running', due: '2025-05-22' },
    ],
    unbound: ['appraisalSend', 'replies', 'reportMissing'],
  },
  {
    name: 'Trước 01/07/2025 Chủ tịch UBND không ban hành văn bản quy phạm pháp luật (Luật 87/2025)',
    received: '2025-06-30 08:00',
    facts,
    events: [],
    refused: [{ row: row.check('2025-07-03 08:00', 'chairman'), because: 'trước ngày 01/07/2025' }],
    regime: 'law2025',
    step: 'proposed',
  },
  {
    name: 'Quyết định của Chủ tịch UBND: đăng 10 ngày, trả lời trong 07 ngày, Chủ tịch tự ban hành (NĐ 78/2025, Đ.51a)',
    received: '2025-07-02 08:00',
    facts,
    events: [
      ...row.ofChairman2025,
      row.consult('2025-07-11 08:00', '2025-07-14'),
      row.replies('2025-07-21 15:00'),
      row.close('2025-07-22 08:00', true),
      row.appraise('2025-08-05 08:00'),
      row.submit('2025-08-06 08:00'),
      row.chairmanDecides('2025-08-08 08:00'),
      row.setEffectiveDay('2025-08-08 09:00', '2025-08-20'),
    ],
    regime: 'law2025amended',
    step: 'passed',
    deadlines: [
      { limit: 'postingOfChairman', state: 'void', due: '2025-07-21' },
      { limit: 'repliesToChairman', state: 'met', due: '2025-07-21', late: false },
      { limit: 'effect', state: 'running', due: '2025-08-10' },
    ],
    unbound: ['posting', 'replies', 'repliesShortened'],
  },
  {
    name: 'Phải lấy ý kiến bốn sở và đăng đủ 10 ngày (NĐ 78/2025, Đ.51a)',
    received: '2025-07-02 08:00',
    facts,
    events: [...row.ofChairman2025, row.consult('2025-07-11 08:00', '2025-07-14')],
    refused: [
      { row: row.close('2025-07-22 08:00'), because: 'phải lấy ý kiến Sở Tài chính' },
      { row: row.close('2025-07-21 16:00', true), because: 'chưa đủ thời gian tối thiểu' },
    ],
    step: 'consulting',
  },
  {
    name: 'Quyết định của Chủ tịch UBND thì không đưa ra biểu quyết (Luật 87/2025)',
    received: '2025-07-02 08:00',
    facts,
    events: [
      ...row.ofChairman2025,
      row.consult('2025-07-11 08:00', '2025-07-14'),
      row.close('2025-07-22 08:00', true),
      row.appraise('2025-08-05 08:00'),
      row.submit('2025-08-06 08:00'),
    ],
    refused: [{ row: row.table('2025-08-08 08:00'), because: 'không biểu quyết' }],
    step: 'withOffice',
  },
  {
    name: 'Chủ tịch UBND, rút gọn: cơ quan được hỏi trả lời trong 03 ngày, không chờ thời gian đăng (NĐ 78/2025, Đ.51a)',
    received: '2025-07-02 08:00',
    facts,
    events: [
      ...row.ofChairman2025,
      row.shorten('2025-08-04 08:00', { letterReachedOn: '2025-08-04' }),
      row.replies('2025-08-08 08:00'),
      row.close('2025-08-08 09:00', true),
    ],
    step: 'appraising',
    deadlines: [{ limit: 'repliesShortened', state: 'met', due: '2025-08-07', late: true }],
    unbound: ['postingOfChairman', 'repliesToChairman'],
  },
]
