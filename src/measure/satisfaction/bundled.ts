import { freeze } from 'immer'
import { type Text, text } from '../../text/index.ts'
import type { Factor, Question, Questionnaire } from './questionnaire.ts'
import { fiveLevels, threeLevels, zeroToTwo } from './scales.ts'

const factor = (id: string, title: Text): Factor => ({ id, title, items: [] })

const overall: Question = {
  id: 'overall',
  text: text('Mức độ hài lòng chung', 'Satisfaction as a whole'),
}

const access = factor('access', text('Tiếp cận dịch vụ', 'Access to the service'))
const procedure = factor('procedure', text('Thủ tục hành chính', 'Administrative procedure'))
const agency = { column: 'unit', title: text('Cơ quan', 'Agency') } as const

const sipas2012: Questionnaire = {
  id: 'sipas-2012',
  title: text(
    'Phiếu SIPAS theo Quyết định 1383 (4 yếu tố)',
    'SIPAS questionnaire of Decision 1383 (4 factors)',
  ),
  basis: 'QĐ 1383/QĐ-BNV',
  confidence: 'secondary',
  from: '2012-12-28',
  to: '2017-10-09',
  scale: fiveLevels,
  factors: [
    access,
    procedure,
    factor('staff', text('Công chức', 'Officers')),
    factor('result', text('Kết quả dịch vụ', 'Result of the service')),
  ],
  overall,
  unit: agency,
}

const sipas2017: Questionnaire = {
  id: 'sipas-2017',
  title: text(
    'Phiếu SIPAS 2017–2020 theo Quyết định 2640 (5 yếu tố)',
    'SIPAS questionnaire 2017–2020 of Decision 2640 (5 factors)',
  ),
  basis: 'QĐ 2640/QĐ-BNV',
  confidence: 'secondary',
  from: '2017-10-10',
  to: '2020-12-31',
  scale: fiveLevels,
  factors: [
    access,
    procedure,
    factor('staff', text('Công chức trực tiếp giải quyết', 'Officers who deal with the matter')),
    factor('result', text('Kết quả cung ứng dịch vụ', 'Result of the service supplied')),
    factor(
      'feedback',
      text('Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị', 'Receiving and settling feedback'),
    ),
  ],
  overall,
  unit: agency,
}

const healthFactors: readonly Factor[] = [
  factor('A', text('Khả năng tiếp cận', 'Access')),
  factor('B', text('Minh bạch thông tin và thủ tục', 'Open information and procedures')),
  factor('C', text('Cơ sở vật chất, phương tiện', 'Premises and equipment')),
  factor('D', text('Thái độ ứng xử, năng lực chuyên môn', 'Conduct and professional competence')),
  factor('E', text('Kết quả cung cấp dịch vụ', 'Result of the service')),
]

const ward = { column: 'unit', title: text('Khoa, phòng', 'Department') } as const
const comesBack = text('Sẽ quay lại khi có nhu cầu', 'Would come back when in need')

const healthInpatient: Questionnaire = {
  id: 'health-inpatient-2019',
  title: text('Phiếu khảo sát người bệnh nội trú', 'Questionnaire for inpatients'),
  basis: 'QĐ 3869/QĐ-BYT; tên các phần A–E và bộ mã của câu G2 chưa đối chiếu mẫu phiếu',
  confidence: 'unverified',
  from: '2019-08-28',
  scale: fiveLevels,
  factors: healthFactors,
  further: [
    {
      id: 'G2',
      text: comesBack,
      scale: { levels: [1, 2, 3, 4, 5].map((code) => ({ code })), satisfied: [4, 5] },
    },
  ],
  unit: ward,
}

const healthOutpatient: Questionnaire = {
  id: 'health-outpatient-2019',
  title: text('Phiếu khảo sát người bệnh ngoại trú', 'Questionnaire for outpatients'),
  basis: 'QĐ 3869/QĐ-BYT; tên các phần A–E và bộ mã của câu G (mã 5 là "khác") chưa đối chiếu mẫu phiếu',
  confidence: 'unverified',
  from: '2019-08-28',
  scale: fiveLevels,
  factors: healthFactors,
  further: [
    {
      id: 'G',
      text: comesBack,
      scale: {
        levels: [1, 2, 3, 4].map((code) => ({ code })),
        satisfied: [3, 4],
        other: [{ code: 5, label: text('Khác', 'Other') }],
      },
    },
  ],
  unit: ward,
}

const education: Questionnaire = {
  id: 'education-2019',
  title: text('Phiếu khảo sát dịch vụ giáo dục công', 'Questionnaire on public education'),
  basis: 'QĐ 2329/QĐ-BGDĐT; QĐ 3476/QĐ-BGDĐT',
  confidence: 'secondary',
  from: '2017-07-11',
  scale: fiveLevels,
  factors: [
    access,
    factor('facility', text('Cơ sở vật chất', 'Premises and equipment')),
    factor('environment', text('Môi trường giáo dục', 'Educational environment')),
    factor('activity', text('Hoạt động giáo dục', 'Educational activities')),
    factor('result', text('Kết quả giáo dục', 'Results of education')),
  ],
  overall,
  unit: { column: 'unit', title: text('Cơ sở giáo dục', 'School') },
}

const online: Questionnaire = {
  id: 'online-3',
  title: text('Mức độ hài lòng với dịch vụ công trực tuyến', 'Satisfaction with an online service'),
  basis: 'TT 32/2017/TT-BTTTT, Đ.12 (có thể đã được thay thế)',
  confidence: 'verified',
  from: '2018-06-01',
  scale: threeLevels,
  factors: [],
  overall,
  unit: agency,
}

const oneStop: Questionnaire = {
  id: 'one-stop-0-2',
  title: text('Chấm điểm 0, 1, 2 tại Bộ phận Một cửa', 'Points 0, 1, 2 at the one-stop desk'),
  basis: 'TT 01/2018/TT-VPCP, Đ.13',
  confidence: 'verified',
  scale: zeroToTwo,
  factors: [],
  overall,
  unit: agency,
}

/**
 * The structures of the questionnaires in use: factors and scales, each with its source and how sure it is. The wording of
 * their questions is the agency’s to supply (`withItems`); `withGeneralItems` puts one question of ours to each factor.
 */
export const questionnaires: readonly Questionnaire[] = freeze(
  [sipas2012, sipas2017, healthInpatient, healthOutpatient, education, online, oneStop],
  true,
)
