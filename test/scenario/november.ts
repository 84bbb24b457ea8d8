import { managementReview } from '../../processes/quality/management-review.ts'
import { open } from '../../src/index.ts'
import { dossiers, onTime } from './desk.ts'
import { closedSlips, linkedAudit, raised } from './october.ts'
import { binh, long, mai, tam } from './people.ts'
import { attempt, momentOf, tell } from './play.ts'
import { findings } from './september.ts'

// Theo dõi sau đánh giá, rồi kết thúc cuộc đánh giá.
export const closedAudit = tell(linkedAudit, [
  [
    '2019-11-15 14:00',
    binh,
    'auditor',
    {
      type: 'recordFollowUp',
      followUps: (linkedAudit.facts.findings ?? []).map(({ id }) => ({
        finding: id,
        done: true,
        note: 'Hành động có hiệu lực',
      })),
      summary: `${closedSlips.length}/${raised.length} phiếu đã đóng`,
    },
  ],
  ['2019-11-15 15:00', mai, 'programmeManager', { type: 'close' }],
])

const given = (summary: string, reference?: string) =>
  ({ state: 'given', summary, ...(reference === undefined ? {} : { reference }) }) as const

const rated = dossiers.filter(({ facts }) => facts.rating !== undefined).length

// Hồ sơ mở ngày xem xét năm trước, nên hạn một năm tính từ ngày đó.
const held = tell(
  open(managementReview, {
    id: 'XXLD-2019',
    at: momentOf('2018-12-14 14:00'),
    by: { ...tam, roles: ['secretary'] },
    facts: { year: 2019 },
  }),
  [
    ['2019-10-28 08:00', mai, 'representative', { type: 'requestReports', meetingDay: '2019-11-20' }],
    [
      '2019-11-07 08:00',
      tam,
      'secretary',
      {
        type: 'giveInputs',
        auditResults: given(
          `${findings.length} phát hiện, ${closedSlips.length} phiếu không phù hợp`,
          'BC 212/BC-UBND',
        ),
        customerFeedback: given(`${rated} phiếu đánh giá, đều hài lòng`),
        processPerformance: given(`${onTime.met}/${onTime.total} hồ sơ đúng hạn`),
        earlierReviews: given('Kết luận năm 2018 đã thực hiện xong', 'BB 12/BB-UBND'),
        changes: { state: 'none', reason: 'Không có thay đổi ảnh hưởng đến hệ thống' },
      },
    ],
    [
      '2019-11-11 08:00',
      mai,
      'representative',
      { type: 'notify', agenda: 'Bảy đầu vào theo 5.6.2', attendees: ['Trưởng các phòng'] },
    ],
    [
      '2019-11-18 08:00',
      mai,
      'representative',
      {
        type: 'giveInputs',
        actionStatus: given(`${closedSlips.length}/${raised.length} phiếu đã đóng, có hiệu lực`),
      },
    ],
    ['2019-11-20 08:00', long, 'head', { type: 'hold' }],
  ],
)

const conclusion = {
  type: 'conclude',
  systemImprovement: 'Đưa danh sách sắp đến hạn vào QT-01',
  resultImprovement: 'Phân công xác minh theo cụm xã',
  resources: 'Bổ sung một công chức địa chính',
  minutes: 'BB 14/BB-UBND',
} as const

// Còn thiếu một đầu vào thì chưa kết luận được.
export const sixInputs = attempt(held, ['2019-11-20 10:00', long, 'head', conclusion])

export const reviewed = tell(held, [
  [
    '2019-11-20 10:10',
    mai,
    'representative',
    { type: 'giveInputs', recommendations: given('Mỗi quầy có người thay') },
  ],
  ['2019-11-20 10:30', long, 'head', conclusion],
  [
    '2019-11-25 08:00',
    tam,
    'secretary',
    {
      type: 'issueConclusions',
      conclusionsNotice: 'TB 190/TB-UBND',
      openConclusions: [{ decision: 'Sửa QT-01', owner: 'tam', due: '2019-12-13' }],
      followUpBy: '2019-12-13',
    },
  ],
])
