import { qms } from '../../processes/quality/qms.ts'
import { open } from '../../src/index.ts'
import { lan, long, mai, tam, yen } from './people.ts'
import { momentOf, tell } from './play.ts'

const opened = open(qms, {
  id: 'HTQLCL-2018',
  at: momentOf('2018-03-05 08:00'),
  by: tam,
  facts: { agency: 'UBND huyện Cái Bè' },
})

// Năm 2018: xây dựng, áp dụng, đánh giá, xem xét.
export const built = tell(opened, [
  [
    '2018-03-06 08:00',
    long,
    'head',
    {
      type: 'approvePlan',
      plan: 'KH 21/KH-UBND',
      scope: ['Thủ tục hành chính thuộc thẩm quyền của UBND huyện'],
      edition: '2008',
      planUntil: '2019-01-31',
    },
  ],
  ['2018-03-12 08:00', long, 'head', { type: 'setUpBoard', boardDecision: 'QĐ 310/QĐ-UBND' }],
  ['2018-03-12 09:00', long, 'head', { type: 'appointRepresentative', representativeDecision: 'QĐ 311' }],
  ['2018-03-26 08:00', long, 'head', { type: 'provideResources', staffAndMoney: '02 công chức' }],
  ['2018-04-02 08:00', lan, 'steeringBoard', { type: 'equip', premises: 'Bộ phận Một cửa, 06 quầy' }],
  ['2018-04-02 09:00', lan, 'steeringBoard', { type: 'arrangeWorkplace', workConditions: 'Khu chờ 30 chỗ' }],
  ['2018-04-16 08:00', long, 'head', { type: 'issuePolicy', policy: 'CSCL-01' }],
  ['2018-04-16 09:00', long, 'head', { type: 'setObjectives', objectives: ['95% hồ sơ đúng hạn'] }],
  ['2018-06-25 08:00', tam, 'drafter', { type: 'submitDocuments', documents: ['STCL', 'QT-01', 'QT-02'] }],
  ['2018-07-02 08:00', long, 'head', { type: 'approveDocuments', approval: 'QĐ 890/QĐ-UBND' }],
  ['2018-07-16 08:00', mai, 'representative', { type: 'briefStaff', briefing: 'Tập huấn ngày 16/7' }],
  [
    '2018-11-05 08:00',
    yen,
    'auditLeader',
    { type: 'reportAudit', auditReport: 'BC 240/BC-UBND', openNonconformities: [] },
  ],
  ['2018-11-26 08:00', yen, 'auditLeader', { type: 'acceptCorrections' }],
  ['2018-12-14 08:00', long, 'head', { type: 'review', reviewMinutes: 'BB 12/BB-UBND' }],
])

// Tháng 01/2019: xác nhận hiệu lực và công bố.
export const declared = tell(built, [
  ['2019-01-14 08:00', long, 'head', { type: 'confirm', confirmation: 'QĐ 45/QĐ-UBND' }],
  ['2019-01-15 08:00', long, 'head', { type: 'declare', declaration: 'CB 01/CB-UBND' }],
])

export const inUse = tell(declared, [
  ['2019-01-16 08:00', tam, 'secretary', { type: 'notifyLeadUnit', noticeToLeadUnit: 'CV 60/UBND-VP' }],
  ['2019-01-16 09:00', tam, 'secretary', { type: 'postAtOffice', postedAtOffice: '2019-01-16' }],
  ['2019-01-17 08:00', tam, 'secretary', { type: 'postOnWeb', postedOnWeb: 'https://caibe.example.vn/iso' }],
  ['2019-01-17 09:00', tam, 'secretary', { type: 'startYear', year: 2019 }],
])
