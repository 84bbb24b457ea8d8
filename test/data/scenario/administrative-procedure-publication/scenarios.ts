import type { administrativeProcedurePublication } from '../../../../processes/legislation/administrative-procedure-publication.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof administrativeProcedurePublication>

const ofProvince = {
  procedureName: 'Cấp giấy phép khai thác nước dưới đất',
  publishedBy: 'province',
  textSignedOn: '2017-11-15',
  textEffectiveOn: '2017-12-01',
  shortened: false,
} as const
const ofMinistry = { ...ofProvince, publishedBy: 'ministry' } as const

const prepare = (at: string): Row<N> => [
  at,
  'department',
  { type: 'prepare', publicationKind: 'new', draftDecision: 'Dự thảo QĐ' },
]
const check = (at: string, qualityMet = true): Row<N> => [
  at,
  'controlUnit',
  { type: 'check', qualityMet, checkNote: 'Đủ bộ phận, đúng mẫu' },
]
const giveBack = (at: string): Row<N> => [at, 'controlUnit', { type: 'return', returnReason: 'Thiếu lệ phí' }]
const sign = (at: string): Row<N> => [at, 'chairman', { type: 'sign', decision: '3321/QĐ-UBND' }]
const post = (at: string): Row<N> => [at, 'controlUnit', { type: 'post', databaseCode: '1.004223' }]
const display = (at: string, atOffice = true, onPortal = true): Row<N> => [
  at,
  'performingUnit',
  { type: 'display', atOffice, onPortal },
]
const takeEffect = (at: string): Row<N> => [at, 'performingUnit', { type: 'takeEffect' }]

const signedBy = (day: string, at = `${day} 10:00`): readonly Row<N>[] => [
  prepare(`${day} 08:00`),
  check(`${day} 09:00`),
  sign(at),
]

const applied: readonly Row<N>[] = [
  prepare('2017-11-20 14:00'),
  check('2017-11-22 08:00'),
  sign('2017-11-24 08:00'),
  post('2017-11-28 08:00'),
  display('2017-11-29 08:00'),
  takeEffect('2017-12-01 08:00'),
]

/** Since 25/09/2017: NĐ 63/2010/NĐ-CP, Đ.13–17, Đ.24, as amended. */
export const since2017: readonly Scenario<N>[] = [
  {
    name: 'Tỉnh công bố trước 05 ngày, đăng dữ liệu trong 05 ngày làm việc, áp dụng từ ngày hiệu lực (Đ.15, Đ.24)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: applied,
    regime: 'r2017',
    step: 'applied',
    deadlines: [
      { limit: 'decisionOfProvince', state: 'met', due: '2017-11-26', late: false },
      { limit: 'postOfProvince', state: 'met', due: '2017-12-01', late: false },
      { limit: 'untilEffect', state: 'void', due: '2017-11-30', late: false },
    ],
    unbound: ['decisionOfMinistry', 'decisionAtOnce', 'postOfMinistry', 'postAtOnce'],
  },
  {
    name: 'Bộ công bố trước 20 ngày, đăng dữ liệu trong 10 ngày làm việc qua Tết Mậu Tuất (Đ.15, Đ.24)',
    received: '2018-01-22 08:00',
    facts: { ...ofMinistry, textSignedOn: '2018-01-15', textEffectiveOn: '2018-03-01' },
    events: [...signedBy('2018-02-08')],
    regime: 'r2017',
    step: 'signed',
    now: '2018-02-23 08:00',
    deadlines: [
      { limit: 'decisionOfMinistry', state: 'met', due: '2018-02-09', late: false },
      { limit: 'postOfMinistry', state: 'running', due: '2018-03-01', late: false },
    ],
  },
  {
    name: 'Văn bản rút gọn có hiệu lực ngay: công bố trong 03 ngày sau khi ký, đăng trong 02 ngày làm việc (Đ.15, Đ.24)',
    received: '2019-01-25 08:00',
    facts: {
      ...ofProvince,
      textSignedOn: '2019-01-25',
      textEffectiveOn: '2019-01-25',
      shortened: true,
    },
    events: [...signedBy('2019-01-28')],
    step: 'signed',
    deadlines: [
      { limit: 'decisionAtOnce', state: 'met', due: '2019-01-28', late: false },
      { limit: 'postAtOnce', state: 'running', due: '2019-01-30' },
    ],
    unbound: ['decisionOfProvince', 'postOfProvince'],
  },
  {
    name: 'Chưa đạt thì trả lại, không ký; đạt thì không trả lại (TT 02/2017, Đ.9: chưa kiểm chứng)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: [prepare('2017-11-20 14:00'), check('2017-11-21 08:00', false)],
    refused: [{ row: sign('2017-11-22 08:00'), because: 'chưa đạt yêu cầu kiểm soát chất lượng' }],
    step: 'checked',
  },
  {
    name: 'Trả lại, sửa rồi kiểm soát lại (TT 02/2017, Đ.9: chưa kiểm chứng)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: [
      prepare('2017-11-20 14:00'),
      check('2017-11-21 08:00', false),
      giveBack('2017-11-21 09:00'),
      prepare('2017-11-21 15:00'),
      check('2017-11-22 08:00'),
    ],
    refused: [{ row: giveBack('2017-11-22 09:00'), because: 'hãy trình ký' }],
    step: 'checked',
  },
  {
    name: 'Phải công khai đủ ở trụ sở và trên cổng (Đ.17)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: applied.slice(0, 4),
    refused: [
      { row: display('2017-11-29 08:00', true, false), because: 'cả ở trụ sở và trên cổng' },
      { row: display('2017-11-29 08:00', false, true), because: 'cả ở trụ sở và trên cổng' },
    ],
    step: 'posted',
  },
  {
    name: 'Văn bản chưa có hiệu lực thì chưa áp dụng (Đ.15)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: applied.slice(0, 5),
    refused: [{ row: takeEffect('2017-11-30 10:00'), because: 'chưa có hiệu lực' }],
    step: 'displayed',
  },
  {
    name: 'Công bố bãi bỏ, gỡ dữ liệu (Đ.14.2c)',
    received: '2017-11-20 08:00',
    facts: ofProvince,
    events: [
      ...applied,
      [
        '2020-05-12 08:00',
        'chairman',
        { type: 'abolish', repealingText: '10/2020/QĐ-UBND', decision: '1201/QĐ-UBND' },
      ],
    ],
    step: 'abolished',
    outcome: 'done',
  },
]

/** Until 24/09/2017, in working days (from memory), and across the change. */
export const until2017: readonly Scenario<N>[] = [
  {
    name: 'Công bố bắt đầu trước 25/09/2017 giữ 05 ngày làm việc; ký sau ngày ấy thì đăng theo hạn mới (Đ.15, Đ.24)',
    received: '2017-09-20 08:00',
    facts: { ...ofProvince, textSignedOn: '2017-09-15', textEffectiveOn: '2017-10-09' },
    events: [...signedBy('2017-10-02')],
    regime: 'r2013',
    step: 'signed',
    deadlines: [
      { limit: 'decisionOfProvince', state: 'met', due: '2017-10-02', late: false },
      { limit: 'postOfProvince', state: 'running', due: '2017-10-09' },
    ],
  },
  {
    name: 'Tỉnh, năm 2015: trước 05 ngày làm việc, đăng trong 10 ngày làm việc (bản 2010, 2013)',
    received: '2015-06-01 08:00',
    facts: { ...ofProvince, textSignedOn: '2015-06-01', textEffectiveOn: '2015-06-15' },
    events: [...signedBy('2015-06-08')],
    regime: 'r2013',
    step: 'signed',
    deadlines: [
      { limit: 'decisionOfProvince', state: 'met', due: '2015-06-08', late: false },
      { limit: 'postOfProvince', state: 'running', due: '2015-06-22' },
    ],
  },
  {
    name: 'Bộ, năm 2015: trước 20 ngày làm việc, qua 30/4 và 1/5 (bản 2010, 2013)',
    received: '2015-03-16 08:00',
    facts: { ...ofMinistry, textSignedOn: '2015-03-13', textEffectiveOn: '2015-05-04' },
    events: [...signedBy('2015-04-03')],
    step: 'signed',
    deadlines: [
      { limit: 'decisionOfMinistry', state: 'met', due: '2015-04-01', late: true },
      { limit: 'postOfMinistry', state: 'running', due: '2015-04-17' },
    ],
  },
  {
    name: 'Trước 25/09/2017 văn bản rút gọn chưa có hạn công bố riêng; đăng trong 10 ngày làm việc (bản 2010)',
    received: '2016-03-01 08:00',
    facts: {
      ...ofProvince,
      textSignedOn: '2016-02-29',
      textEffectiveOn: '2016-02-29',
      shortened: true,
    },
    events: [...signedBy('2016-03-03')],
    step: 'signed',
    unbound: ['decisionAtOnce', 'decisionOfProvince'],
    deadlines: [{ limit: 'postAtOnce', state: 'running', due: '2016-03-17' }],
  },
  {
    name: 'Thủ tục công bố từ năm 2015, sửa đổi năm 2019: lần công bố sau theo hạn mới (Đ.14.2b, Đ.15)',
    received: '2015-06-01 08:00',
    facts: { ...ofProvince, textSignedOn: '2015-06-01', textEffectiveOn: '2015-06-15' },
    events: [
      ...signedBy('2015-06-08'),
      post('2015-06-09 08:00'),
      display('2015-06-10 08:00'),
      takeEffect('2015-06-15 08:00'),
      [
        '2019-06-03 08:00',
        'department',
        {
          type: 'amend',
          newText: '15/2019/QĐ-UBND',
          textSignedOn: '2019-05-31',
          textEffectiveOn: '2019-06-20',
          shortened: false,
        },
      ],
    ],
    regime: 'r2013',
    step: 'drafting',
    deadlines: [{ limit: 'decisionOfProvince', state: 'running', due: '2019-06-15' }],
  },
]
