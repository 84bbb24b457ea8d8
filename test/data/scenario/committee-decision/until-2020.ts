import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

type N = row.N

const { facts } = row
const received = '2019-03-04 08:00'

/** Luật 80/2015/QH13 until 2020; most days are from memory. */
export const of2015: readonly Scenario<N>[] = [
  {
    name: 'Từ đề nghị đến hiệu lực (Đ.127–132, Đ.150–151)',
    received,
    facts,
    events: [...row.published2019, row.takeEffect('2019-05-20 08:00')],
    regime: 'law2015',
    step: 'inForce',
    outcome: 'done',
    deadlines: [
      { limit: 'replies', state: 'met', due: '2019-03-20', late: false },
      { limit: 'posting', state: 'void', due: '2019-04-10' },
      { limit: 'appraisalSend', state: 'met', due: '2019-04-16', late: false },
      { limit: 'appraisal', state: 'met', due: '2019-04-22', late: false },
      { limit: 'effect', state: 'met', due: '2019-05-10', late: false },
      { limit: 'gazetteSend', state: 'met', due: '2019-05-13', late: false },
      { limit: 'gazettePrint', state: 'met', due: '2019-05-20', late: false },
      { limit: 'statedDay', state: 'void', due: '2019-05-19' },
    ],
  },
  {
    name: 'Báo thiếu trong 02 ngày làm việc, qua nghỉ bù Giỗ Tổ; bổ sung trong 07 ngày (NĐ 34/2016, Đ.42)',
    received,
    facts,
    events: [...row.appraising2019, row.missing('2019-04-16 08:00'), row.supplement('2019-04-22 08:00')],
    step: 'appraising',
    deadlines: [
      { limit: 'reportMissing', state: 'running', due: '2019-04-24' },
      { limit: 'supplement', state: 'met', due: '2019-04-23', late: false },
    ],
  },
  {
    name: 'Đề nghị trước 01/07/2016 giữ Luật 2004: không có thời gian đăng tối thiểu trong luật đã đọc',
    received: '2016-06-30 08:00',
    facts,
    events: [
      row.check('2016-07-01 08:00'),
      row.approve('2016-07-04 08:00'),
      row.consult('2016-07-20 08:00', '2016-07-21'),
      row.planMeeting('2016-07-21 08:00', '2016-08-08'),
      row.close('2016-07-25 08:00'),
    ],
    regime: 'law2004',
    step: 'appraising',
    unbound: ['posting', 'replies', 'appraisal', 'appraisalSend'],
  },
  {
    name: 'Chưa ghi ngày họp, hoặc chưa đủ 30 ngày đăng, thì chưa gửi thẩm định (Đ.129, Đ.130.1)',
    received,
    facts,
    events: [
      ...row.consulting2019,
      ['2019-03-15 08:00', 'public', { type: 'comment', comment: 'Thêm tuyến xã Tân Phú' }],
    ],
    refused: [{ row: row.close('2019-04-11 08:00'), because: 'chưa ghi ngày họp UBND' }],
    step: 'consulting',
  },
  {
    name: 'Ngày thứ 30 vẫn còn đăng (Đ.129: chưa kiểm chứng)',
    received,
    facts,
    events: [...row.consulting2019, row.planMeeting('2019-04-01 08:00', '2019-05-06')],
    refused: [{ row: row.close('2019-04-10 16:00'), because: 'chưa đủ thời gian tối thiểu' }],
    step: 'consulting',
  },
  {
    name: 'Chưa đủ điều kiện trình thì không trình (Đ.130.4: chưa kiểm chứng)',
    received,
    facts,
    events: [...row.appraising2019, row.appraise('2019-04-22 08:00', false)],
    refused: [{ row: row.submit('2019-04-23 08:00'), because: 'chưa đủ điều kiện trình' }],
    step: 'appraised',
  },
  {
    name: 'Tiếp thu thẩm định, soạn lại (Đ.130.4: chưa kiểm chứng)',
    received,
    facts,
    events: [
      ...row.appraising2019,
      row.appraise('2019-04-22 08:00', false),
      row.revise('2019-04-24 08:00'),
    ],
    step: 'drafting',
  },
  {
    name: 'Đủ điều kiện trình thì không phải soạn lại (Đ.130.4: chưa kiểm chứng)',
    received,
    facts,
    events: [...row.appraising2019, row.appraise('2019-04-22 08:00')],
    refused: [{ row: row.revise('2019-04-24 08:00'), because: 'hãy trình UBND' }],
    step: 'appraised',
  },
  {
    name: 'Văn phòng trả lại hồ sơ chưa đạt (quy chế làm việc)',
    received,
    facts,
    events: [...row.withOffice2019, row.giveBack('2019-04-25 08:00')],
    step: 'drafting',
  },
  {
    name: 'Quyết định của UBND thì Chủ tịch không tự ban hành (Đ.132)',
    received,
    facts,
    events: row.withOffice2019,
    refused: [{ row: row.chairmanDecides('2019-04-25 08:00'), because: 'phải được UBND biểu quyết' }],
    step: 'withOffice',
  },
  {
    name: 'Biểu quyết không quá nửa thì không thông qua (Đ.132.2)',
    received,
    facts,
    events: row.passed2019.slice(0, -1),
    refused: [
      { row: row.pass('2019-05-06 10:00', 12), because: 'chưa được quá nửa' },
      { row: row.notPassed('2019-05-06 10:00', 13), because: 'đã được quá nửa' },
    ],
    step: 'beforeCommittee',
  },
  {
    name: 'Không thông qua thì soạn lại (Đ.132)',
    received,
    facts,
    events: [...row.passed2019.slice(0, -1), row.notPassed('2019-05-06 10:00')],
    step: 'drafting',
  },
  {
    name: 'Chưa ghi ngày có hiệu lực thì chưa ký (Đ.151: chưa kiểm chứng)',
    received,
    facts,
    events: row.passed2019,
    refused: [{ row: row.sign('2019-05-10 08:00'), because: 'chưa ghi ngày có hiệu lực' }],
    step: 'passed',
  },
  {
    name: 'Ký ngày 13/05 thì không thể có hiệu lực từ 20/05 (Đ.151: chưa kiểm chứng)',
    received,
    facts,
    events: row.published2019.slice(0, -3),
    refused: [{ row: row.sign('2019-05-13 08:00'), because: 'sớm hơn số ngày tối thiểu' }],
    step: 'passed',
  },
  {
    name: 'Chưa gửi Công báo thì chưa đăng (Đ.150.4)',
    received,
    facts,
    events: row.published2019.slice(0, -2),
    refused: [{ row: row.publish('2019-05-13 08:00'), because: 'chưa gửi đăng Công báo' }],
    step: 'signed',
  },
  {
    name: 'Chưa đến ngày ghi trong quyết định (Đ.151: chưa kiểm chứng)',
    received,
    facts,
    events: row.published2019,
    refused: [{ row: row.takeEffect('2019-05-19 10:00'), because: 'chưa đến ngày có hiệu lực' }],
    step: 'published',
  },
  {
    name: 'Không chấp thuận đề nghị (Đ.127: chưa kiểm chứng)',
    received,
    facts,
    events: [
      row.check('2019-03-05 08:00'),
      ['2019-03-06 08:00', 'chairman', { type: 'reject', rejection: 'Trùng nội dung' }],
    ],
    step: 'rejected',
    outcome: 'refused',
  },
]
