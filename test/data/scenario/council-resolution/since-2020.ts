import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

type N = row.N

/** Luật 80/2015/QH13 as amended in 2020, with the policy stage. */
export const of2020: readonly Scenario<N>[] = [
  {
    name: 'Nghị quyết theo khoản 2, từ chính sách đến hiệu lực (Đ.111–126, Đ.150–151)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: [...row.published2022, row.takeEffect('2022-07-18 08:00')],
    regime: 'law2020',
    step: 'inForce',
    outcome: 'done',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2022-05-16' },
      { limit: 'replies', state: 'met', due: '2022-04-28', late: true },
      { limit: 'appraisalSend', state: 'met', due: '2022-05-19', late: false },
      { limit: 'appraisal', state: 'met', due: '2022-06-01', late: false },
      { limit: 'verificationSend', state: 'met', due: '2022-06-23', late: false },
      { limit: 'gazetteSend', state: 'met', due: '2022-07-11', late: false },
      { limit: 'gazettePrint', state: 'met', due: '2022-07-18', late: false },
      { limit: 'effect', state: 'met', due: '2022-07-08', late: false },
      { limit: 'statedDay', state: 'void', due: '2022-07-17' },
    ],
  },
  {
    name: 'Chưa đến ngày ghi trong nghị quyết thì chưa có hiệu lực (Đ.151: chưa kiểm chứng)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: row.published2022,
    refused: [{ row: row.takeEffect('2022-07-17 10:00'), because: 'chưa đến ngày có hiệu lực' }],
    step: 'published',
  },
  {
    name: 'Ngày có hiệu lực sớm hơn 10 ngày kể từ ngày thông qua thì phải ghi ngày khác (Đ.151: chưa kiểm chứng)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: [...row.tabled2022, row.setEffectiveDay('2022-07-05 08:00', '2022-07-17')],
    refused: [{ row: row.pass('2022-07-08 10:00'), because: 'sớm hơn số ngày tối thiểu' }],
    step: 'tabled',
    deadlines: [{ limit: 'effect', state: 'running', due: '2022-07-07' }],
  },
  {
    name: 'Chưa gửi Công báo thì chưa đăng (Đ.150.4)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: row.published2022.slice(0, -2),
    refused: [{ row: row.publish('2022-07-11 08:00'), because: 'chưa gửi đăng Công báo' }],
    step: 'certified',
  },
  {
    name: 'Đúng một nửa đại biểu thì không thông qua (Đ.126: chưa kiểm chứng)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: row.tabled2022,
    refused: [
      { row: row.pass('2022-07-08 10:00', 25), because: 'chưa được quá nửa' },
      { row: row.pass('2022-07-08 10:00', 26), because: 'chưa ghi ngày có hiệu lực' },
      { row: row.voteDown('2022-07-08 10:00', 26), because: 'đã được quá nửa' },
    ],
    step: 'tabled',
  },
  {
    name: 'Không thông qua (Đ.126: chưa kiểm chứng)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: [...row.tabled2022, row.voteDown('2022-07-08 10:00')],
    step: 'votedDown',
    outcome: 'refused',
  },
  {
    name: 'Không chấp thuận sau khi thẩm định chính sách (Đ.117: chưa kiểm chứng)',
    received: '2022-02-07 08:00',
    facts: row.measure,
    events: [...row.tabled2022.slice(0, 2), row.reject('2022-03-25 08:00')],
    step: 'proposalRejected',
    outcome: 'refused',
  },
]

/** Luật 64/2025/QH15: no policy stage, other days. */
export const of2025: readonly Scenario<N>[] = [
  {
    name: 'Từ 01/04/2025 bỏ bước chính sách, đăng 20 ngày, thẩm định 15 ngày (NĐ 78/2025, Đ.50–51: chưa kiểm chứng)',
    received: '2025-04-02 08:00',
    facts: row.measure,
    events: [
      row.approve('2025-04-10 08:00'),
      row.draft('2025-04-14 08:00'),
      row.consult('2025-05-05 08:00', '2025-05-06'),
      row.close('2025-05-27 08:00'),
    ],
    regime: 'law2025',
    step: 'appraising',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2025-05-26' },
      { limit: 'appraisal', state: 'running', due: '2025-06-11' },
    ],
    unbound: ['appraisalSend', 'replies', 'reportMissing'],
  },
  {
    name: 'Thông qua trước ngày có hiệu lực ít nhất 10 ngày, kể cả khi ngày ấy là ngày nghỉ (Luật 64/2025, Đ.53: chưa kiểm chứng)',
    received: '2025-08-04 08:00',
    facts: { topic: row.topic },
    events: [
      row.approve('2025-08-06 08:00'),
      row.draft('2025-08-08 08:00'),
      row.consult('2025-08-11 08:00', '2025-08-12'),
      row.close('2025-09-04 08:00'),
      row.appraise('2025-09-17 08:00'),
      row.agree('2025-09-24 08:00'),
      row.toBoard('2025-09-25 08:00', '2025-10-15'),
      row.verify('2025-10-06 08:00'),
      row.setEffectiveDay('2025-10-10 08:00', '2025-10-25'),
      row.pass('2025-10-15 10:00'),
    ],
    regime: 'law2025amended',
    step: 'passed',
    deadlines: [
      { limit: 'posting', state: 'void', due: '2025-09-03' },
      { limit: 'effect', state: 'met', due: '2025-10-15', late: false },
    ],
    unbound: ['verificationSend'],
  },
  {
    name: 'Đề nghị trước 01/04/2025 giữ 30 ngày đăng dự thảo khi luật mới đã có hiệu lực',
    received: '2025-03-28 08:00',
    facts: row.detailing,
    events: [
      row.approve('2025-04-02 08:00'),
      row.draft('2025-04-04 08:00'),
      row.consult('2025-04-10 08:00', '2025-04-11'),
    ],
    regime: 'law2020',
    step: 'consulting',
    deadlines: [{ limit: 'posting', state: 'running', due: '2025-05-12' }],
  },
  {
    name: 'Không chấp thuận đề nghị',
    received: '2025-04-02 08:00',
    facts: row.measure,
    events: [row.reject('2025-04-10 08:00')],
    step: 'proposalRejected',
    outcome: 'refused',
  },
]
