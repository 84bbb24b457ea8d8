import { workingDays } from '../../../../src/time/index.ts'
import {
  accept,
  apologise,
  atAgencies,
  card,
  deliver,
  handOver,
  mended,
  type N,
  registerBirth,
  residence,
  returnFile,
  type Scenario,
  stop,
} from './rows.ts'

/** Police and insurance side by side, each with its own day, all with one. */
export const agencies: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ giấy qua Tết Bính Ngọ: công an 15 ngày, bảo hiểm 10 ngày, chung 20 ngày làm việc',
    received: '2026-02-06 09:00',
    facts: { channel: 'desk' },
    events: atAgencies('2026-02-06 09:10'),
    regime: 'r2025',
    step: 'sideBySide',
    deadlines: [
      { limit: 'residence', state: 'running', due: '2026-02-23' },
      { limit: 'card', state: 'running', due: '2026-02-23' },
      { limit: 'whole', state: 'running', due: '2026-03-13' },
      { limit: 'apology', state: 'running', due: '2026-03-12' },
      { limit: 'birth', state: 'met', due: '2026-02-06', late: false },
    ],
    unbound: ['residenceOrdered', 'cardOrdered', 'wholeOnline', 'wholeTwo'],
  },
  {
    name: 'Công an trễ phần mình, cả nhóm vẫn đúng hạn; mỗi kết quả đứng riêng',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:10'),
      card('2019-03-12 09:00'),
      residence('2019-03-21 09:00', 'refused'),
      deliver('2019-03-22 09:00'),
      ['2019-03-22 09:10', 'applicant', { type: 'rate', rating: 4 }],
      ['2019-03-22 16:00', 'receiver', { type: 'close' }],
    ],
    regime: 'r2018',
    step: 'closed',
    outcome: 'done',
    holding: { birthOutcome: 'granted', cardOutcome: 'granted', residenceOutcome: 'refused' },
    deadlines: [
      { limit: 'residence', state: 'met', due: '2019-03-19', late: true },
      { limit: 'card', state: 'met', due: '2019-03-14', late: false },
      { limit: 'whole', state: 'met', due: '2019-04-01', late: false },
    ],
  },
  {
    name: 'Hồ sơ bị trả lại: xã hoàn thiện trong 02 ngày làm việc, thời hạn chung dài thêm đúng bấy nhiêu',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:10'),
      returnFile('2019-03-07 09:00'),
      mended('2019-03-11 09:00'),
    ],
    step: 'sideBySide',
    deadlines: [
      { limit: 'repair', state: 'met', due: '2019-03-11', late: false },
      { limit: 'whole', state: 'running', due: '2019-04-03' },
      { limit: 'card', state: 'running', due: '2019-03-21' },
    ],
  },
  {
    name: 'Phần đã có kết quả thì không làm lại khi hồ sơ của cơ quan kia bị trả',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:10'),
      residence('2019-03-06 09:00'),
      returnFile('2019-03-07 09:00'),
      mended('2019-03-11 09:00'),
      card('2019-03-12 09:00'),
    ],
    step: 'resultsAtDesk',
    holding: { residenceOutcome: 'granted' },
    deadlines: [{ limit: 'residence', state: 'met', due: '2019-03-19', late: false }],
  },
  {
    name: 'Xã cách trên 50 km thêm 05 ngày làm việc (Nghị định 61)',
    received: '2019-03-04 09:00',
    events: [accept('2019-03-04 09:10', { remote: true })],
    step: 'registering',
    deadlines: [
      { limit: 'wholeRemote', state: 'running', due: '2019-04-08' },
      { limit: 'apologyRemote', state: 'running', due: '2019-04-07' },
    ],
    unbound: ['whole', 'apology'],
  },
  {
    name: 'Xã cách trên 50 km thêm 05 ngày làm việc (Nghị định 118)',
    received: '2025-07-07 09:00',
    facts: { channel: 'desk' },
    events: [accept('2025-07-07 09:10', { remote: true })],
    step: 'registering',
    deadlines: [
      { limit: 'wholeRemote', state: 'running', due: '2025-08-11' },
      { limit: 'apologyRemote', state: 'running', due: '2025-08-10' },
    ],
  },
  {
    name: 'Chỉ khai sinh và thẻ BHYT: 15 ngày làm việc, công an không có việc (Nghị định 61)',
    received: '2019-03-04 09:00',
    events: [...atAgencies('2019-03-04 09:10', { residence: false }), card('2019-03-12 09:00')],
    step: 'resultsAtDesk',
    deadlines: [
      { limit: 'wholeTwo', state: 'met', due: '2019-03-25', late: false },
      { limit: 'apologyTwo', state: 'void', due: '2019-03-24' },
    ],
    unbound: ['residence', 'whole'],
  },
  {
    name: 'Chỉ khai sinh và thẻ BHYT: 15 ngày làm việc (Nghị định 118)',
    received: '2025-07-07 09:00',
    facts: { channel: 'desk' },
    events: [accept('2025-07-07 09:10', { residence: false })],
    step: 'registering',
    deadlines: [
      { limit: 'wholeTwo', state: 'running', due: '2025-07-28' },
      { limit: 'apologyTwo', state: 'running', due: '2025-07-27' },
    ],
  },
]

/** Electronic dossiers since Decree 63/2024. */
export const electronic: readonly Scenario<N>[] = [
  {
    name: 'Điện tử: chung 03 ngày làm việc (QĐ 296/QĐ-VPCP)',
    received: '2024-07-01 09:00',
    facts: { channel: 'online' },
    events: [accept('2024-07-01 09:10'), registerBirth('2024-07-01 14:00')],
    regime: 'r2024',
    step: 'handing',
    deadlines: [
      { limit: 'birth', state: 'met', due: '2024-07-01', late: false },
      { limit: 'wholeOnline', state: 'running', due: '2024-07-04' },
      { limit: 'apologyOnline', state: 'running', due: '2024-07-03' },
    ],
    unbound: ['whole'],
  },
  {
    name: 'Từ 01/07/2025 phiếu xin lỗi theo Nghị định 118',
    received: '2025-07-07 09:00',
    facts: { channel: 'online' },
    events: [accept('2025-07-07 09:10')],
    regime: 'r2025',
    step: 'registering',
    deadlines: [
      { limit: 'wholeOnline', state: 'running', due: '2025-07-10' },
      { limit: 'apologyOnline', state: 'running', due: '2025-07-09' },
    ],
  },
  {
    name: 'Từ 01/09/2026 thêm thẻ căn cước; mỗi cơ quan một ngày ghi khi chuyển (NĐ 301/2026)',
    received: '2026-09-07 09:00',
    facts: { channel: 'online' },
    events: [
      accept('2026-09-07 09:10', { identityCard: true }),
      registerBirth('2026-09-07 10:00'),
      handOver('2026-09-07 10:10', {
        residenceLimit: workingDays(2),
        cardLimit: workingDays(1),
        identityLimit: workingDays(3),
      }),
      card('2026-09-08 09:00'),
      residence('2026-09-09 09:00'),
      ['2026-09-10 09:00', 'police', { type: 'recordIdentity', identityOutcome: 'granted' }],
    ],
    regime: 'r2026',
    step: 'resultsAtDesk',
    deadlines: [
      { limit: 'residenceOrdered', state: 'met', due: '2026-09-09', late: false },
      { limit: 'cardOrdered', state: 'met', due: '2026-09-08', late: false },
      { limit: 'identityOrdered', state: 'met', due: '2026-09-10', late: false },
      { limit: 'wholeOnline', state: 'met', due: '2026-09-10', late: false },
    ],
    unbound: ['residence', 'card'],
  },
]

/** Delay, apology and stopping, under the decree on the one-stop desk of the day of receipt. */
export const around: readonly Scenario<N>[] = [
  {
    name: 'Cơ quan trễ tự xin lỗi trước một ngày, một lần (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: [
      ...atAgencies('2019-03-04 09:10'),
      apologise('2019-03-29 09:00', '2019-04-08'),
      ['2019-04-02 09:00', 'oneStopHead', { type: 'chase', chaseNote: 'Đề nghị Công an huyện trả lời' }],
    ],
    refused: [{ row: apologise('2019-04-04 09:00', '2019-04-15'), because: 'một lần' }],
    step: 'sideBySide',
    deadlines: [{ limit: 'whole', state: 'running', due: '2019-04-08', late: false }],
  },
  {
    name: 'Xin lỗi đúng ngày hẹn là quá muộn (61 Đ.19.9)',
    received: '2019-03-04 09:00',
    events: atAgencies('2019-03-04 09:10'),
    refused: [{ row: apologise('2019-04-01 09:00', '2019-04-08'), because: 'hết thời hạn xin lỗi' }],
    step: 'sideBySide',
  },
  {
    name: 'Theo Quyết định 09/2015 được xin lỗi cả khi đã trễ',
    received: '2016-05-04 09:00',
    events: [...atAgencies('2016-05-04 09:10'), apologise('2016-06-03 09:00', '2016-06-10')],
    step: 'sideBySide',
    deadlines: [{ limit: 'whole', state: 'running', due: '2016-06-10', late: false }],
    unbound: ['apology'],
  },
  {
    name: 'Nhận 30/06/2025 thì theo Nghị định 61 đến cùng: không dừng theo đề nghị',
    received: '2025-06-30 09:00',
    facts: { channel: 'online' },
    events: atAgencies('2025-06-30 09:10'),
    refused: [{ row: stop('2025-07-01 09:00'), because: '01/07/2025' }],
    regime: 'r2024',
    step: 'sideBySide',
    deadlines: [{ limit: 'wholeOnline', state: 'running', due: '2025-07-03' }],
  },
  {
    name: 'Nhận từ 01/07/2025 thì được dừng theo đề nghị (118 Đ.21)',
    received: '2025-07-01 09:00',
    facts: { channel: 'desk' },
    events: [...atAgencies('2025-07-01 09:10'), stop('2025-07-02 09:00')],
    step: 'stopped',
    outcome: 'withdrawn',
  },
]
