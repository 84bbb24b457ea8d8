import type { Scenario } from '../../../processes/quality/play.ts'
import * as row from './rows.ts'

type N = row.N

/** Luật 31/2004/QH11, to the end although the law of 2015 has come. */
export const of2004: readonly Scenario<N>[] = [
  {
    name: 'Gửi thẩm định trước phiên họp UBND 15 ngày, báo cáo trước 07 ngày, tài liệu đến đại biểu trước 05 ngày (Đ.24)',
    received: '2015-09-01 08:00',
    facts: { topic: row.topic },
    events: [
      row.approve('2015-09-07 08:00'),
      row.draft('2015-09-10 08:00'),
      row.consult('2015-09-15 08:00', '2015-09-16'),
      row.planMeeting('2015-10-12 08:00', '2015-11-02'),
      row.close('2015-10-16 08:00'),
      row.appraise('2015-10-27 08:00'),
      row.agree('2015-11-02 15:00'),
      row.toBoard('2015-11-05 08:00', '2015-12-09'),
      row.verify('2015-11-20 08:00'),
      ['2015-12-04 08:00', 'councilStanding', { type: 'distribute', distributedOn: '2015-12-04' }],
      row.setEffectiveDay('2015-12-08 08:00', '2015-12-14'),
      row.pass('2015-12-09 10:00'),
      row.certify('2015-12-10 08:00'),
      row.toGazette('2015-12-11 08:00'),
      row.publish('2015-12-13 08:00'),
      row.takeEffect('2015-12-14 08:00'),
    ],
    regime: 'law2004',
    step: 'inForce',
    outcome: 'done',
    deadlines: [
      { limit: 'appraisalSend', state: 'met', due: '2015-10-18', late: false },
      { limit: 'appraisalBeforeMeeting', state: 'met', due: '2015-10-26', late: true },
      { limit: 'papersToDeputies', state: 'met', due: '2015-12-04', late: false },
    ],
    unbound: ['posting', 'replies', 'appraisal', 'verificationSend', 'gazetteSend', 'effect'],
  },
  {
    name: 'Đề nghị trước 01/07/2016 giữ Luật 2004: không bước chính sách, không thời gian đăng tối thiểu',
    received: '2016-06-30 08:00',
    facts: row.measure,
    events: [
      row.approve('2016-07-04 08:00'),
      row.draft('2016-07-05 08:00'),
      row.consult('2016-07-06 08:00', '2016-07-07'),
    ],
    refused: [{ row: row.close('2016-07-08 08:00'), because: 'chưa ghi ngày họp UBND' }],
    regime: 'law2004',
    step: 'consulting',
    unbound: ['posting', 'replies'],
  },
  {
    name: 'Luật 2004 không có bước chính sách',
    received: '2016-06-30 08:00',
    facts: row.measure,
    events: [],
    refused: [{ row: row.consultPolicy('2016-07-04 08:00'), because: 'mới qua bước chính sách' }],
    step: 'proposed',
  },
]

/** Luật 80/2015/QH13, 01/07/2016 to 31/12/2020; the days are from memory. */
export const of2015: readonly Scenario<N>[] = [
  {
    name: 'Đăng dự thảo 30 ngày, cơ quan được hỏi trả lời trong 10 ngày (Đ.120: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [
      ...row.consulting2016,
      ['2017-01-06 08:00', 'public', { type: 'receiveReplies', replies: '02 văn bản' }],
      ['2017-01-10 08:00', 'public', { type: 'comment', comment: 'Nên miễn cho hộ nghèo' }],
    ],
    refused: [{ row: row.close('2017-01-25 16:00'), because: 'chưa ghi ngày họp UBND' }],
    regime: 'law2015',
    step: 'consulting',
    holding: { comments: ['Nên miễn cho hộ nghèo'] },
    deadlines: [
      { limit: 'replies', state: 'met', due: '2017-01-09', late: false },
      { limit: 'posting', state: 'running', due: '2017-01-25' },
    ],
  },
  {
    name: 'Trả lời rơi vào Tết Đinh Dậu thì đến hết ngày làm việc kế tiếp (Đ.120: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [...row.consulting2016.slice(0, 2), row.consult('2017-01-16 08:00', '2017-01-18')],
    step: 'consulting',
    deadlines: [{ limit: 'replies', state: 'running', due: '2017-02-02' }],
  },
  {
    name: 'Chưa đủ thời gian đăng thì chưa gửi thẩm định (Đ.120: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [...row.consulting2016, row.planMeeting('2017-01-09 08:00', '2017-02-24')],
    refused: [{ row: row.close('2017-01-25 16:00'), because: 'chưa đủ thời gian tối thiểu' }],
    step: 'consulting',
  },
  {
    name: 'Gửi thẩm định trước 20 ngày, báo thiếu trong 02 ngày làm việc, bổ sung trong 07 ngày, thẩm định lại từ đầu 10 ngày (Đ.121; NĐ 34/2016, Đ.42)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [
      ...row.appraising2017,
      row.missing('2017-02-07 08:00'),
      row.supplement('2017-02-10 08:00'),
      row.notReady('2017-02-20 15:00'),
    ],
    step: 'drafting',
    deadlines: [
      { limit: 'appraisalSend', state: 'met', due: '2017-02-04', late: false },
      { limit: 'posting', state: 'void', due: '2017-01-25', late: false },
      { limit: 'supplement', state: 'met', due: '2017-02-14', late: false },
      { limit: 'appraisal', state: 'met', due: '2017-02-20', late: false },
    ],
  },
  {
    name: 'Báo thiếu sau 02 ngày làm việc là trễ (NĐ 34/2016, Đ.42)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [...row.appraising2017, row.missing('2017-02-08 08:00')],
    step: 'fileIncomplete',
    deadlines: [
      { limit: 'reportMissing', state: 'met', due: '2017-02-07', late: true },
      { limit: 'appraisal', state: 'paused', due: '2017-02-13' },
    ],
  },
  {
    name: 'Điều 27, khoản 2–4 không được bỏ bước chính sách; khoản 1 thì không có bước ấy (Đ.111–117: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.measure,
    events: [],
    refused: [{ row: row.approve('2016-12-12 08:00'), because: 'lấy ý kiến và thẩm định chính sách trước' }],
    step: 'proposed',
  },
  {
    name: 'UBND không đủ quá nửa thì chỉnh lý, lần sau lấy ý kiến lại (Đ.123: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [
      ...row.appraising2017,
      row.appraise('2017-02-13 08:00'),
      row.giveBack('2017-02-24 08:00'),
      row.consult('2017-03-01 08:00', '2017-03-02'),
    ],
    refused: [{ row: row.close('2017-04-03 08:00'), because: 'chưa ghi ngày họp UBND' }],
    step: 'consulting',
  },
  {
    name: 'Đúng một nửa thì chưa quá nửa (Đ.123, Đ.126: chưa kiểm chứng)',
    received: '2016-12-05 08:00',
    facts: row.detailing,
    events: [...row.appraising2017, row.appraise('2017-02-13 08:00')],
    refused: [
      { row: row.agree('2017-02-24 08:00', 12), because: 'chưa được quá nửa' },
      { row: row.giveBack('2017-02-24 08:00', 13), because: 'đã được quá nửa' },
    ],
    step: 'appraised',
  },
]
