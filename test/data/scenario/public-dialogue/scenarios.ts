import type { publicDialogue } from '../../../../processes/public-service/public-dialogue.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof publicDialogue>

const commune = { level: 'commune', with: 'people' } as const
const province = { level: 'province', with: 'business' } as const

const announce = (at: string, dialogueOn: string): Row<N> => [
  at,
  'secretariat',
  { type: 'announce', dialogueOn, place: 'Hội trường UBND', topics: 'Đất đai, xây dựng' },
]
const demand = (at: string, voterShare: number): Row<N> => [
  at,
  'participants',
  { type: 'demandByVoters', voterShare, dialogueOn: '2025-09-12', topics: 'Ô nhiễm kênh Đông' },
]
const hold = (at: string): Row<N> => [at, 'convenor', { type: 'hold', minutes: 'BB-01' }]
const publish = (at: string): Row<N> => [at, 'secretariat', { type: 'publishResult', result: 'TB-22' }]

/** Communes, bound by law: Luật 65/2025/QH15, Đ.24; Luật 72/2025/QH15, Đ.43. */
const communes: readonly Scenario<N>[] = [
  {
    name: 'Báo trước 07 ngày, công bố kết quả trong 10 ngày (Luật 72/2025, Đ.43)',
    received: '2025-08-18 08:00',
    facts: commune,
    events: [
      announce('2025-09-05 08:00', '2025-09-12'),
      ['2025-09-08 08:00', 'secretariat', { type: 'collect', questions: ['Bao giờ nạo vét kênh Đông?'] }],
      hold('2025-09-12 14:00'),
      publish('2025-09-22 16:00'),
      ['2025-12-10 08:00', 'secretariat', { type: 'close', followUpNote: 'Đã nạo vét' }],
    ],
    regime: 'law72of2025',
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'notice', state: 'met', due: '2025-09-05', late: false },
      { limit: 'meeting', state: 'met', due: '2025-09-12', late: false },
      { limit: 'result', state: 'met', due: '2025-09-22', late: false },
    ],
  },
  {
    name: 'Báo trước chưa đủ 07 ngày là trễ (Luật 65/2025, Đ.24)',
    received: '2025-04-01 08:00',
    facts: commune,
    events: [announce('2025-04-15 08:00', '2025-04-18')],
    regime: 'law65of2025',
    step: 'announced',
    deadlines: [{ limit: 'notice', state: 'met', due: '2025-04-11', late: true }],
  },
  {
    name: 'Hạn công bố rơi vào Tết Bính Ngọ thì đến hết ngày làm việc kế tiếp',
    received: '2026-01-12 08:00',
    facts: commune,
    events: [announce('2026-01-20 08:00', '2026-02-06'), hold('2026-02-06 08:00')],
    step: 'held',
    now: '2026-02-07 08:00',
    deadlines: [{ limit: 'result', state: 'running', due: '2026-02-23' }],
  },
  {
    name: 'Kế hoạch lập trước 16/06/2025 giữ Luật 65/2025 khi tổ chức sau ngày đó',
    received: '2025-06-13 08:00',
    facts: commune,
    events: [announce('2025-06-20 08:00', '2025-07-04'), hold('2025-07-04 08:00')],
    regime: 'law65of2025',
    step: 'held',
    deadlines: [{ limit: 'result', state: 'running', due: '2025-07-14' }],
  },
  {
    name: 'Từ 10% cử tri yêu cầu thì phải tổ chức (Luật 72/2025, Đ.43)',
    received: '2025-08-18 08:00',
    facts: commune,
    events: [demand('2025-09-01 08:00', 10), hold('2025-09-12 14:00')],
    step: 'held',
  },
  {
    name: 'Dưới 10% cử tri thì chưa buộc phải tổ chức (Luật 72/2025, Đ.43)',
    received: '2025-08-18 08:00',
    facts: commune,
    events: [],
    refused: [{ row: demand('2025-09-01 08:00', 9.5), because: 'từ 10% cử tri trở lên' }],
    step: 'planned',
  },
  {
    name: 'Theo Luật 2015 chưa có hạn báo trước, hạn công bố được kiểm chứng',
    received: '2018-03-05 08:00',
    facts: commune,
    events: [announce('2018-03-12 08:00', '2018-03-14'), hold('2018-03-14 08:00')],
    refused: [],
    regime: 'law77of2015',
    step: 'held',
    unbound: ['notice', 'result'],
  },
]

/** Provinces, by policy and their own plan. */
const provinces: readonly Scenario<N>[] = [
  {
    name: 'Còn nội dung chưa trả lời thì giao sở, ngành, có ngày trả lời',
    received: '2018-03-05 08:00',
    facts: province,
    events: [
      announce('2018-03-12 08:00', '2018-03-28'),
      hold('2018-03-28 08:00'),
      [
        '2018-03-29 08:00',
        'convenor',
        { type: 'assignAnswers', answersOwed: 'Tiền thuê đất', answerBy: '2018-04-20' },
      ],
      ['2018-04-23 08:00', 'department', { type: 'publishResult', result: 'CV 812' }],
    ],
    step: 'published',
    deadlines: [{ limit: 'answers', state: 'met', due: '2018-04-20', late: true }],
    unbound: ['notice', 'result'],
  },
  {
    name: 'Hủy, hoãn buổi đã thông báo: không còn hạn tổ chức',
    received: '2018-03-05 08:00',
    facts: province,
    events: [
      announce('2018-03-12 08:00', '2018-03-28'),
      ['2018-03-20 08:00', 'convenor', { type: 'cancel', cancelReason: 'Mưa lũ' }],
    ],
    step: 'cancelled',
    outcome: 'withdrawn',
    deadlines: [{ limit: 'meeting', state: 'void', due: '2018-03-28' }],
  },
]

/** Every scenario of a dialogue. */
export const groups: Groups<N> = { communes, provinces }
