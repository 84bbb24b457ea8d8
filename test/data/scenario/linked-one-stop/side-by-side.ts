import { workingDays } from '../../../../src/time/index.ts'
import { accept, atAgencies, finishBoth, type N, type Scenario, sendToAll, toDesk } from './rows.ts'

const four = sendToAll('2019-03-04 09:30', 10, [workingDays(5), workingDays(7), workingDays(3)])
const report = (at: string) =>
  [at, 'leadAgency', { type: 'reportAgencyOverdue', lateAgency: 'Cục Thuế' }] as const

/** Electronic dossiers, at all agencies at once: NĐ 61/2018 Đ.19.6b, 19.7; NĐ 118/2025 Đ.20. */
export const sideBySide: readonly Scenario<N>[] = [
  {
    name: 'Bốn cơ quan nhận cùng lúc, mỗi cơ quan một hạn, chung một hạn (61 Đ.19.6b)',
    received: '2019-03-04 09:00',
    events: [accept('2019-03-04 09:00', 15), four],
    regime: 'r2018',
    step: 'sideBySide',
    refused: [{ row: report('2019-03-07 16:00'), because: 'quá thời hạn' }],
    deadlines: [
      { limit: 'processing', state: 'running', due: '2019-03-25' },
      { limit: 'leadPart', state: 'running', due: '2019-03-18' },
      { limit: 'secondPart', state: 'running', due: '2019-03-11' },
      { limit: 'thirdPart', state: 'running', due: '2019-03-13' },
      { limit: 'fourthPart', state: 'running', due: '2019-03-07' },
      { limit: 'supplementNotice', state: 'running', due: '2019-03-07' },
    ],
  },
  {
    name: 'Một cơ quan trễ phần của mình; cả hồ sơ vẫn đúng hạn',
    received: '2019-03-04 09:00',
    events: [
      accept('2019-03-04 09:00', 15),
      four,
      report('2019-03-08 08:00'),
      ['2019-03-08 09:00', 'nextAgency', { type: 'finishFourth', fourthResult: 'Mã số thuế' }],
      ...finishBoth('2019-03-11 09:00'),
      ['2019-03-12 09:00', 'nextAgency', { type: 'finishThird', thirdResult: 'Không có ý kiến' }],
      ...toDesk('2019-03-20 09:00'),
    ],
    step: 'resultAtDesk',
    deadlines: [
      { limit: 'processing', state: 'met', due: '2019-03-25', late: false },
      { limit: 'leadPart', state: 'met', due: '2019-03-18', late: false },
      { limit: 'secondPart', state: 'met', due: '2019-03-11', late: false },
      { limit: 'thirdPart', state: 'met', due: '2019-03-13', late: false },
      { limit: 'fourthPart', state: 'met', due: '2019-03-07', late: true },
    ],
  },
  {
    name: 'Hai cơ quan: phần thứ ba, thứ tư không có',
    received: '2025-07-07 09:00',
    events: [...atAgencies('2025-07-07 09:00', 10), ...finishBoth('2025-07-11 09:00')],
    regime: 'r2025',
    step: 'concluding',
    unbound: ['thirdPart', 'fourthPart', 'nextPart'],
  },
  {
    name: 'Cùng cấp mà chỉ nêu một cơ quan thì chưa phải liên thông (118 Đ.20.2)',
    received: '2025-07-07 09:00',
    events: [accept('2025-07-07 09:00', 10)],
    refused: [{ row: sendToAll('2025-07-07 10:00', 5, []), because: 'hai cơ quan' }],
    step: 'accepted',
  },
  {
    name: 'Khác cấp, hồ sơ điện tử: gửi ngay cơ quan cấp trên, một mình cơ quan đó giải quyết (118 Đ.20.1)',
    received: '2025-07-07 09:00',
    facts: { channel: 'online' },
    events: [
      accept('2025-07-07 09:30', 10, true),
      sendToAll('2025-07-07 10:00', 5, []),
      ['2025-07-10 09:00', 'leadAgency', { type: 'finishLead', leadResult: 'Quyết định' }],
    ],
    step: 'concluding',
    deadlines: [{ limit: 'dataAcross', state: 'met', due: '2025-07-07', late: false }],
    unbound: ['transferAcross', 'transfer', 'secondPart'],
  },
  {
    name: 'Nhận 27/06/2025 thì theo Nghị định 61 đến cùng, dù Nghị định 118 đã có hiệu lực: không dừng theo đề nghị',
    received: '2025-06-27 09:00',
    events: atAgencies('2025-06-27 09:00', 10),
    now: '2025-07-02 09:00',
    refused: [
      {
        row: ['2025-07-02 09:00', 'applicant', { type: 'stop', stopReason: 'Không còn nhu cầu' }],
        because: '01/07/2025',
      },
    ],
    regime: 'r2018',
    step: 'sideBySide',
    deadlines: [
      { limit: 'processing', state: 'running', due: '2025-07-11' },
      { limit: 'secondPart', state: 'running', due: '2025-07-03' },
    ],
  },
]
