import type { qmsInspection } from '../../../../processes/quality/qms-inspection.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof qmsInspection>

const decide = (at: string, inspectOn: string, inspectorsQualified = true): Row<N> => [
  at,
  'leadUnit',
  { type: 'decide', decision: 'QĐ-15/QĐ-SKHCN', team: ['Trần Văn B'], inspectorsQualified, inspectOn },
]
const ask = (at: string, reportBy: string): Row<N> => [
  at,
  'inspectingUnit',
  { type: 'askReport', requestLetter: 'CV-33', reportBy },
]
const report = (at: string): Row<N> => [at, 'agency', { type: 'submitReport', report: 'BC-44' }]
const sumUp = (at: string): Row<N> => [at, 'inspectingUnit', { type: 'sumUp', summary: 'BC-TH' }]
const correct = (at: string): Row<N> => [
  at,
  'agency',
  { type: 'reportCorrection', correctionReport: 'BC-KP', correctionEvidence: ['QĐ công bố lại'] },
]
const finding = { requirement: 'Công bố lại khi phạm vi thay đổi', evidence: 'Chưa có quyết định công bố lại' }
const newDate = (at: string): Row<N> => [
  at,
  'agency',
  { type: 'askNewDate', newDateReason: 'Trùng kỳ họp HĐND' },
]
const facts = { agency: 'UBND huyện A', planYear: 2025 }

const onSite = (at: string, ...findings: readonly (typeof finding)[]): readonly Row<N>[] => [
  [at, 'inspector', { type: 'openOnSite', openingMinutes: 'BB công bố' }],
  ...findings.map((found): Row<N> => [at, 'inspector', { type: 'recordFinding', finding: found }]),
  [at, 'agency', { type: 'explain', explanation: 'Đang trình cấp có thẩm quyền' }],
  [at, 'inspector', { type: 'drawUpMinutes', minutes: 'BBKT-02' }],
]
const signed = (at: string): readonly Row<N>[] => [
  [at, 'inspector', { type: 'signAsInspector' }],
  [at, 'agency', { type: 'signAsAgency' }],
]
const conclude = (at: string): Row<N> => [at, 'inspectingUnit', { type: 'concludeOnSite' }]

const toCorrecting = (at: string): readonly Row<N>[] => [
  decide('2025-03-03 08:00', at.slice(0, 10)),
  ...onSite(at, finding, { ...finding, requirement: 'Cập nhật pháp luật trong 3 tháng' }),
  ...signed(at),
  conclude(at),
]

/** On paper: TT 26/2014/TT-BKHCN, Đ.33–37. */
const paper: readonly Scenario<N>[] = [
  {
    name: 'Kiểm tra qua báo cáo, đạt, tổng hợp trong tháng 11 (Đ.38)',
    received: '2025-01-06 08:00',
    facts,
    events: [
      ask('2025-04-01 08:00', '2025-04-25'),
      report('2025-04-25 16:00'),
      ['2025-05-05 08:00', 'inspectingUnit', { type: 'concludeOnPaper', paperConclusion: 'Đạt yêu cầu' }],
      sumUp('2025-11-20 16:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [
      { limit: 'report', state: 'met', due: '2025-04-25', late: false },
      { limit: 'summary', state: 'met', due: '2025-11-20', late: false },
    ],
  },
  {
    name: 'Không gửi báo cáo đúng ngày thì trễ; đơn vị chủ trì quyết định kiểm tra tại trụ sở',
    received: '2025-01-06 08:00',
    facts,
    events: [ask('2025-04-01 08:00', '2025-04-25'), decide('2025-04-28 08:00', '2025-06-10')],
    step: 'decided',
    deadlines: [{ limit: 'report', state: 'met', due: '2025-04-25', late: true }],
  },
  {
    name: 'Báo cáo chưa đủ tin cậy thì kiểm tra tại trụ sở; quá 20/11 chưa tổng hợp là trễ',
    received: '2025-01-06 08:00',
    facts,
    events: [
      ask('2025-04-01 08:00', '2025-04-25'),
      report('2025-04-24 08:00'),
      decide('2025-04-28 08:00', '2025-06-10'),
    ],
    step: 'decided',
    now: '2025-11-21 08:00',
    deadlines: [{ limit: 'summary', state: 'lapsed', due: '2025-11-20', late: true }],
  },
]

/** On site: TT 26/2014/TT-BKHCN, Đ.36, Đ.37, Đ.40. */
const site: readonly Scenario<N>[] = [
  {
    name: 'Từ 01/06/2016 người kiểm tra phải đủ điều kiện (Đ.40)',
    received: '2016-06-01 08:00',
    facts,
    events: [],
    refused: [{ row: decide('2016-06-02 08:00', '2016-07-05', false), because: 'Đ.40' }],
    regime: 'since2016',
    step: 'planned',
  },
  {
    name: 'Kế hoạch trước 01/06/2016 chưa áp dụng điều kiện của người kiểm tra',
    received: '2016-05-31 08:00',
    facts,
    events: [decide('2016-06-02 08:00', '2016-07-05', false)],
    regime: 'before2016',
    step: 'decided',
  },
  {
    name: 'Đề nghị dời ngày trước ít nhất 10 ngày; gửi tài liệu trước 3 ngày',
    received: '2025-01-06 08:00',
    facts,
    events: [
      decide('2025-03-03 08:00', '2025-04-15'),
      newDate('2025-04-04 08:00'),
      ['2025-04-07 08:00', 'leadUnit', { type: 'moveDate', inspectOn: '2025-05-20' }],
      ['2025-05-16 08:00', 'agency', { type: 'sendPapers', papers: ['Báo cáo đánh giá nội bộ'] }],
    ],
    refused: [
      { row: newDate('2025-05-17 08:00'), because: 'quá thời hạn đề nghị dời ngày' },
      {
        row: ['2025-05-17 08:00', 'leadUnit', { type: 'moveDate', inspectOn: '2025-06-20' }],
        because: 'chưa đề nghị dời ngày',
      },
    ],
    step: 'decided',
    deadlines: [
      { limit: 'newDate', state: 'void', due: '2025-05-10' },
      { limit: 'papers', state: 'met', due: '2025-05-17', late: false },
      { limit: 'visit', state: 'running', due: '2025-05-20' },
    ],
  },
  {
    name: 'Hai bên ký biên bản; không có nội dung phải khắc phục thì chờ tổng hợp',
    received: '2025-01-06 08:00',
    facts,
    events: [
      decide('2025-03-03 08:00', '2025-04-15'),
      ...onSite('2025-04-15 08:00'),
      ...signed('2025-04-15 16:00'),
      conclude('2025-04-16 08:00'),
    ],
    step: 'accepted',
    deadlines: [{ limit: 'visit', state: 'met', due: '2025-04-15', late: false }],
  },
  {
    name: 'Chưa đủ chữ ký hai bên thì chưa tính hai tháng (Đ.37.2.c)',
    received: '2025-01-06 08:00',
    facts,
    events: [
      decide('2025-03-03 08:00', '2025-04-15'),
      ...onSite('2025-04-15 08:00', finding),
      ...signed('2025-04-15 16:00').slice(0, 1),
    ],
    step: 'signing',
    unbound: ['correction'],
  },
]

/** Correction: TT 26/2014/TT-BKHCN, Đ.37.2, Đ.38. */
const correction: readonly Scenario<N>[] = [
  {
    name: 'Ký biên bản 15/04/2025: khắc phục chậm nhất 16/06 vì 15/06 là Chủ nhật (Đ.37.2.c)',
    received: '2025-01-06 08:00',
    facts,
    events: toCorrecting('2025-04-15 08:00'),
    step: 'correcting',
    holding: { findings: [finding, { ...finding, requirement: 'Cập nhật pháp luật trong 3 tháng' }] },
    deadlines: [{ limit: 'correction', state: 'running', due: '2025-06-16' }],
  },
  {
    name: 'Ký biên bản 17/12/2025: hai tháng rơi vào Tết nên hạn là 23/02/2026',
    received: '2025-01-06 08:00',
    facts,
    events: [...toCorrecting('2025-12-17 08:00'), correct('2026-02-23 16:00')],
    step: 'correctionReported',
    deadlines: [{ limit: 'correction', state: 'met', due: '2026-02-23', late: false }],
  },
  {
    name: 'Báo cáo khắc phục sau hai tháng là trễ, vẫn được xem xét và chấp nhận',
    received: '2025-01-06 08:00',
    facts,
    events: [
      ...toCorrecting('2025-04-15 08:00'),
      correct('2025-06-17 08:00'),
      [
        '2025-06-20 08:00',
        'inspectingUnit',
        { type: 'accept', acceptance: 'CV-90', nextCheck: 'Kiểm tra hiệu lực vào năm 2026' },
      ],
      sumUp('2025-11-03 08:00'),
    ],
    step: 'closed',
    outcome: 'done',
    deadlines: [{ limit: 'correction', state: 'met', due: '2025-06-16', late: true }],
  },
  {
    name: 'Không chấp nhận bằng văn bản, khắc phục lại theo ngày trong văn bản',
    received: '2025-01-06 08:00',
    facts,
    events: [
      ...toCorrecting('2025-04-15 08:00'),
      correct('2025-06-10 08:00'),
      [
        '2025-06-20 08:00',
        'inspectingUnit',
        { type: 'reject', rejection: 'Chưa công bố lại', correctAgainBy: '2025-07-18' },
      ],
      correct('2025-07-18 08:00'),
    ],
    step: 'correctionReported',
    deadlines: [{ limit: 'correctAgain', state: 'met', due: '2025-07-18', late: false }],
  },
  {
    name: 'Đến kỳ tổng hợp vẫn không chấp nhận: kết thúc, ghi là không đạt',
    received: '2025-01-06 08:00',
    facts,
    events: [
      ...toCorrecting('2025-04-15 08:00'),
      correct('2025-06-10 08:00'),
      [
        '2025-06-20 08:00',
        'inspectingUnit',
        { type: 'reject', rejection: 'Chưa công bố lại', correctAgainBy: '2025-07-18' },
      ],
      sumUp('2025-11-10 08:00'),
    ],
    step: 'closedNotAccepted',
    outcome: 'refused',
    deadlines: [{ limit: 'correctAgain', state: 'met', due: '2025-07-18', late: true }],
  },
]

export const groups: Groups<N> = { paper, site, correction }
