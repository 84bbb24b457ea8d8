import type { administrativeProcedureAssessment } from '../../../../processes/legislation/administrative-procedure-assessment.ts'
import { workingDays } from '../../../../src/time/index.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof administrativeProcedureAssessment>

const facts = { procedureName: 'Cấp giấy phép khai thác nước dưới đất', draft: 'QD-0007' }
const received = '2017-01-16 08:00'

const assess = (at: string, partsComplete = true, assignedByLaw = true): Row<N> => [
  at,
  'drafter',
  { type: 'assess', assessment: 'Biểu ĐGTĐ 01', partsComplete, assignedByLaw },
]
const request = (at: string): Row<N> => [
  at,
  'drafter',
  { type: 'requestOpinion', opinionRequest: 'CV 41', opinionLimit: workingDays(10) },
]
const giveOpinion = (at: string): Row<N> => [at, 'controlUnit', { type: 'giveOpinion', opinion: 'CV 96' }]
const revise = (at: string): Row<N> => [at, 'drafter', { type: 'revise', explanation: 'Bỏ 02 giấy tờ' }]
const drop = (at: string): Row<N> => [at, 'drafter', { type: 'drop', dropReason: 'Không cần thiết' }]
const appraise = (at: string, assessmentInFile = true, opinionInFile = true): Row<N> => [
  at,
  'appraiser',
  { type: 'appraise', appraisalReport: 'BC 12', assessmentInFile, opinionInFile },
]
const refuseFile = (at: string, assessmentInFile: boolean, opinionInFile: boolean): Row<N> => [
  at,
  'appraiser',
  { type: 'refuseFile', fileFault: 'Thiếu ý kiến', assessmentInFile, opinionInFile },
]

const toRevised: readonly Row<N>[] = [
  assess('2017-01-17 08:00'),
  request('2017-01-20 08:00'),
  giveOpinion('2017-02-10 15:00'),
  revise('2017-02-15 08:00'),
]

/** From the draft to the issued text: NĐ 63/2010/NĐ-CP, Đ.7–11. */
export const onward: readonly Scenario<N>[] = [
  {
    name: 'Đánh giá, cho ý kiến trong 10 ngày làm việc đã ấn định qua Tết Đinh Dậu, thẩm định, ban hành (Đ.9–11)',
    received,
    facts,
    events: [
      ...toRevised,
      appraise('2017-02-20 08:00'),
      [
        '2017-03-10 08:00',
        'committee',
        { type: 'issue', issuedText: '08/2017/QĐ-UBND', publication: 'TTHC-0003' },
      ],
    ],
    regime: 'r2013',
    step: 'issued',
    outcome: 'done',
    deadlines: [{ limit: 'opinion', state: 'met', due: '2017-02-10', late: false }],
  },
  {
    name: 'Hồ sơ nhận ngày 20/09/2017 vẫn do Sở Tư pháp cho ý kiến sau khi NĐ 92/2017 có hiệu lực',
    received: '2017-09-20 08:00',
    facts,
    events: [assess('2017-09-21 08:00'), request('2017-09-25 08:00')],
    regime: 'r2013',
    step: 'opinionRequested',
    deadlines: [{ limit: 'opinion', state: 'running', due: '2017-10-09' }],
  },
  {
    name: 'Hồ sơ nhận từ 25/09/2017 do Văn phòng UBND tỉnh cho ý kiến (NĐ 92/2017)',
    received: '2017-09-25 08:00',
    facts,
    events: [],
    regime: 'r2017',
    step: 'drafted',
  },
]

/** What stops a procedure on the way. */
export const gates: readonly Scenario<N>[] = [
  {
    name: 'Chưa đủ bộ phận của thủ tục thì chưa gửi lấy ý kiến; đánh giá lại thì gửi được (Đ.8.2)',
    received,
    facts,
    events: [assess('2017-01-17 08:00', false), assess('2017-01-18 08:00')],
    step: 'impactAssessed',
  },
  {
    name: 'Thiếu bộ phận bắt buộc (Đ.8.2)',
    received,
    facts,
    events: [assess('2017-01-17 08:00', false)],
    refused: [{ row: request('2017-01-18 08:00'), because: 'chưa đủ các bộ phận bắt buộc' }],
    step: 'impactAssessed',
  },
  {
    name: 'Không được luật giao thì không quy định thủ tục (Luật 2015, Đ.14: chưa kiểm chứng)',
    received,
    facts,
    events: [assess('2017-01-17 08:00', true, false)],
    refused: [{ row: request('2017-01-18 08:00'), because: 'khi được luật giao' }],
    step: 'impactAssessed',
  },
  {
    name: 'Thiếu bản đánh giá hoặc ý kiến thì không tiếp nhận thẩm định (Đ.11.3)',
    received,
    facts,
    events: toRevised,
    refused: [
      { row: appraise('2017-02-20 08:00', false, true), because: 'không tiếp nhận để thẩm định' },
      { row: appraise('2017-02-20 08:00', true, false), because: 'không tiếp nhận để thẩm định' },
      { row: refuseFile('2017-02-20 08:00', true, true), because: 'hãy thẩm định' },
    ],
    step: 'revised',
  },
  {
    name: 'Trả hồ sơ, bổ sung rồi đi lại từ bước đánh giá (Đ.11.3)',
    received,
    facts,
    events: [
      ...toRevised,
      refuseFile('2017-02-20 08:00', true, false),
      ['2017-02-22 08:00', 'drafter', { type: 'supplement', supplement: 'Đánh giá bổ sung' }],
    ],
    step: 'impactAssessed',
  },
  {
    name: 'Không cần thiết thì bỏ ngay (Đ.7)',
    received,
    facts,
    events: [drop('2017-01-17 08:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
  {
    name: 'Không đạt tiêu chí sau đánh giá thì bỏ (Đ.10)',
    received,
    facts,
    events: [assess('2017-01-17 08:00'), drop('2017-01-18 08:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
  {
    name: 'Theo ý kiến thì bỏ (Đ.9.3)',
    received,
    facts,
    events: [...toRevised.slice(0, 3), drop('2017-02-14 08:00')],
    step: 'dropped',
    outcome: 'withdrawn',
  },
]
