import type { Groups, Scenario } from '../../../processes/quality/play.ts'
import {
  acknowledge,
  agree,
  answer,
  approve,
  approveReport,
  close,
  closing,
  contest,
  given,
  judgement,
  link,
  minor,
  type N,
  notify,
  observation,
  opened,
  openMeeting,
  plan,
  prepare,
  recordFollowUp,
  report,
  sample,
  team,
  toClosing,
  toFollowUp,
  toNotified,
  toOpened,
} from './rows.ts'

const yearAndNotice: readonly Scenario<N>[] = [
  {
    ...opened,
    name: 'Mỗi năm ít nhất một lần: năm 2020 hạn 31/12 (QĐ 19/2014 Đ.4.4.b); chương trình đặt 31/10, thứ Bảy, chuyển sang 02/11',
    events: [],
    step: 'planned',
    now: '2020-11-03 08:00',
    deadlines: [
      { limit: 'yearly', state: 'running', due: '2020-12-31', late: false },
      { limit: 'programme', state: 'lapsed', due: '2020-11-02', late: true },
    ],
    unbound: ['report'],
  },
  {
    name: 'Trước Quyết định 19/2014, định kỳ đánh giá do cơ quan ấn định',
    received: '2013-02-04 08:00',
    facts: { year: 2013, units: ['tu-phap'] },
    events: [],
    step: 'planned',
    deadlines: [
      { limit: 'yearly', state: 'running', due: '2013-12-31' },
      { limit: 'programme', state: 'running', due: '2013-10-31' },
    ],
  },
  {
    ...opened,
    name: 'Chưa có đoàn thì chưa lập được kế hoạch; chưa có kế hoạch thì không có gì để duyệt, để thông báo',
    events: [],
    refused: [
      { row: plan('2020-02-04 08:00'), because: 'chưa có quyết định thành lập đoàn đánh giá' },
      { row: approve('2020-02-04 08:00'), because: 'chưa có kế hoạch để duyệt' },
      { row: notify('2020-02-04 08:00'), because: 'kế hoạch chưa được duyệt' },
    ],
    step: 'planned',
  },
  {
    ...opened,
    name: 'Đánh giá thứ Sáu 18/09 thì gửi kế hoạch chậm nhất thứ Sáu 11/09, trước 05 ngày làm việc',
    events: [team, plan('2020-09-01 08:00'), approve('2020-09-07 09:00')],
    refused: [{ row: notify('2020-09-14 08:00'), because: 'không còn đủ thời gian báo trước' }],
    step: 'planned',
    now: '2020-09-10 08:00',
    deadlines: [{ limit: 'notice', state: 'running', due: '2020-09-11', late: false }],
  },
  {
    ...opened,
    name: 'Cơ quan báo trước 03 ngày làm việc: thứ Hai 14/09 còn kịp; Chủ nhật, thứ Bảy không tính',
    limits: {
      notice: {
        limit: { amount: 3, unit: 'working-day' },
        basis: 'Quy trình đánh giá nội bộ của cơ quan',
        confidence: 'setting',
      },
    },
    events: [team, plan('2020-09-01 08:00'), approve('2020-09-07 09:00'), notify('2020-09-14 08:00')],
    step: 'notified',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2020-09-15', late: false },
      { limit: 'opening', state: 'running', due: '2020-09-18' },
    ],
  },
  {
    ...opened,
    name: 'Sửa kế hoạch, hoặc đổi đoàn, thì phải duyệt lại',
    events: [team, plan('2020-09-01 08:00'), approve('2020-09-02 09:00'), plan('2020-09-03 08:00')],
    refused: [{ row: notify('2020-09-04 08:00'), because: 'kế hoạch chưa được duyệt' }],
    step: 'planned',
  },
  {
    ...opened,
    name: 'Khai mạc muộn hơn ngày trong kế hoạch là trễ; phiếu hỏi được chuẩn bị lại trước khai mạc',
    events: [
      ...toNotified,
      prepare('2020-09-16 09:00'),
      prepare('2020-09-17 09:00'),
      openMeeting('2020-09-19 08:00'),
    ],
    step: 'opened',
    deadlines: [
      { limit: 'opening', state: 'met', due: '2020-09-18', late: true },
      { limit: 'closing', state: 'running', due: '2020-09-21' },
    ],
  },
]

const stopped: readonly Scenario<N>[] = [
  {
    ...opened,
    name: 'Hoãn có lý do rồi lập lại kế hoạch; hạn của năm vẫn chạy',
    events: [
      ...toNotified,
      ['2020-09-14 08:00', 'programmeManager', { type: 'postpone', postponeReason: 'Bão lụt' }],
      ['2020-10-05 08:00', 'programmeManager', { type: 'resume' }],
    ],
    refused: [{ row: notify('2020-10-05 09:00'), because: 'kế hoạch chưa được duyệt' }],
    step: 'planned',
    holding: { postponeReason: 'Bão lụt' },
    deadlines: [
      { limit: 'yearly', state: 'running', due: '2020-12-31' },
      { limit: 'programme', state: 'running', due: '2020-11-02' },
    ],
  },
  {
    ...opened,
    name: 'Hủy có lý do thì không còn hạn nào chạy',
    events: [
      team,
      ['2020-03-02 08:00', 'programmeManager', { type: 'postpone', postponeReason: 'Chờ sắp xếp bộ máy' }],
      ['2020-04-01 08:00', 'head', { type: 'cancel', cancelReason: 'Đơn vị đã giải thể' }],
    ],
    step: 'cancelled',
    outcome: 'withdrawn',
    deadlines: [{ limit: 'yearly', state: 'void', due: '2020-12-31', late: false }],
  },
]

const atTheUnits: readonly Scenario<N>[] = [
  {
    ...opened,
    name: 'Người của đơn vị được đánh giá không được trả lời thay đánh giá viên (8.2.2)',
    events: toOpened,
    refused: [
      {
        row: answer('2020-09-18 09:00', { id: 'tuphap-2', roles: ['auditor'] }),
        because: 'không',
      },
      {
        row: answer('2020-09-18 09:00', { id: 'auditee-1', roles: ['auditor'] }),
        because: 'không',
      },
    ],
    step: 'opened',
  },
  {
    ...opened,
    name: 'Câu trả lời, mẫu và kết luận về gợi ý đều được nối thêm, không mất cái trước',
    events: [
      ...toOpened,
      answer('2020-09-18 09:00'),
      answer('2020-09-18 09:30', 'leader'),
      ['2020-09-18 10:00', 'auditor', sample],
      ['2020-09-18 10:30', 'auditor', judgement],
    ],
    step: 'collecting',
    holding: { answers: [given, given] },
  },
  {
    ...opened,
    name: 'Bắt đầu thu thập bằng việc rút mẫu; chưa hỏi câu nào thì chưa thống nhất được phát hiện',
    events: [...toOpened, ['2020-09-18 09:00', 'auditor', sample]],
    refused: [{ row: agree('2020-09-18 10:00'), because: 'câu chưa hỏi không phải là bằng chứng phù hợp' }],
    step: 'collecting',
  },
  {
    ...opened,
    name: 'Bắt đầu bằng việc xét gợi ý của nhật ký; sau khi thống nhất vẫn thu thập thêm được',
    events: [
      ...toOpened,
      ['2020-09-18 09:00', 'auditor', judgement],
      answer('2020-09-18 09:30'),
      agree('2020-09-18 16:00'),
      ['2020-09-18 16:10', 'leader', { type: 'resumeCollecting' }],
    ],
    step: 'collecting',
  },
  {
    ...opened,
    name: 'Họp kết thúc muộn hơn ngày trong kế hoạch là trễ',
    events: [
      ...toOpened,
      answer('2020-09-18 09:00'),
      agree('2020-09-22 08:00'),
      closing('2020-09-22 09:00'),
    ],
    step: 'closingMeeting',
    deadlines: [
      { limit: 'closing', state: 'met', due: '2020-09-21', late: true },
      { limit: 'programme', state: 'met', due: '2020-11-02', late: false },
      { limit: 'report', state: 'running', due: '2020-09-29' },
    ],
  },
]

const reporting: readonly Scenario<N>[] = [
  {
    ...opened,
    name: 'Đơn vị chưa ký nhận thì chưa báo cáo được',
    events: toClosing,
    refused: [
      { row: report('2020-09-22 08:00'), because: 'trưởng đơn vị chưa ký nhận' },
      {
        row: ['2020-09-22 08:00', 'head', { type: 'settle', disputeDecision: 'KL 01' }],
        because: 'đơn vị không nêu ý kiến không nhất trí',
      },
    ],
    step: 'closingMeeting',
    deadlines: [{ limit: 'report', state: 'running', due: '2020-09-28' }],
  },
  {
    ...opened,
    name: 'Đơn vị không nhất trí: thu thập thêm, hoặc người đứng đầu kết luận rồi mới báo cáo',
    events: [...toClosing, contest('2020-09-21 15:00')],
    refused: [{ row: report('2020-09-22 08:00'), because: 'đơn vị không nhất trí với phát hiện' }],
    step: 'closingMeeting',
    holding: { agreed: false },
  },
  {
    ...opened,
    name: 'Thu thập thêm sau họp kết thúc thì phải thống nhất, họp và ký lại',
    events: [
      ...toClosing,
      contest('2020-09-21 15:00'),
      ['2020-09-21 15:30', 'leader', { type: 'resumeCollecting' }],
      answer('2020-09-21 16:00'),
      agree('2020-09-21 16:10'),
      closing('2020-09-21 16:30'),
    ],
    refused: [{ row: report('2020-09-22 08:00'), because: 'trưởng đơn vị chưa ký nhận' }],
    step: 'closingMeeting',
  },
  {
    ...opened,
    name: 'Báo cáo trong 05 ngày làm việc sau họp kết thúc; người đứng đầu trả lại để hoàn chỉnh',
    events: [
      ...toClosing,
      contest('2020-09-21 15:00'),
      ['2020-09-22 08:00', 'head', { type: 'settle', disputeDecision: 'KL 01' }],
      report('2020-09-25 10:00'),
      ['2020-09-29 08:00', 'head', { type: 'returnReport', returnReason: 'Thiếu kết luận về 7.2.3' }],
    ],
    step: 'closingMeeting',
    deadlines: [
      { limit: 'approval', state: 'met', due: '2020-10-02', late: false },
      { limit: 'report', state: 'running', due: '2020-10-06' },
    ],
  },
  {
    ...opened,
    name: 'Mọi điểm không phù hợp phải có số phiếu và được theo dõi rồi mới đóng',
    events: toFollowUp,
    refused: [{ row: close('2020-10-05 08:00'), because: 'chưa có số phiếu không phù hợp' }],
    step: 'followUp',
    holding: { unlinked: [minor.id] },
    now: '2020-10-31 08:00',
    deadlines: [{ limit: 'followUp', state: 'lapsed', due: '2020-10-30', late: true }],
  },
  {
    ...opened,
    name: 'Có số phiếu mà chưa ghi kết quả theo dõi thì chưa đóng được',
    events: [...toFollowUp, link('2020-10-05 08:00')],
    refused: [{ row: close('2020-10-06 08:00'), because: 'chưa ghi kết quả theo dõi' }],
    step: 'followUp',
    holding: { nonconformities: ['KPH-2020-004'] },
  },
  {
    ...opened,
    name: 'Ghi số phiếu khi chờ duyệt, theo dõi xong thì đóng',
    events: [
      ...toClosing,
      acknowledge('2020-09-21 15:00'),
      report('2020-09-25 10:00'),
      link('2020-09-28 09:00'),
      approveReport('2020-09-30 10:00'),
      recordFollowUp('2020-10-26 09:00'),
      close('2020-10-27 09:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'followUp', state: 'met', due: '2020-10-30', late: false },
      { limit: 'yearly', state: 'met', due: '2020-12-31', late: false },
    ],
  },
  {
    ...opened,
    name: 'Chỉ có lưu ý thì không cần phiếu không phù hợp',
    events: [
      ...toOpened,
      answer('2020-09-18 09:00'),
      agree('2020-09-21 09:00', [observation]),
      closing('2020-09-21 14:00'),
      acknowledge('2020-09-21 15:00'),
      report('2020-09-25 10:00'),
      approveReport('2020-09-30 10:00'),
      recordFollowUp('2020-10-26 09:00'),
      close('2020-10-27 09:00'),
    ],
    step: 'closed',
    outcome: 'done',
  },
]

export const groups: Groups<N> = { yearAndNotice, stopped, atTheUnits, reporting }
