import { documentControl } from '../../processes/quality/document-control.ts'
import { masterList } from '../../src/document/index.ts'
import { open } from '../../src/index.ts'
import { hoa, long, mai, son, tam } from './people.ts'
import { momentOf, tell } from './play.ts'

// Kết luận xem xét: sửa QT-01. Lần ban hành 02 có hiệu lực từ 16/12.
export const procedureDocument = tell(
  open(documentControl, {
    id: 'TL-0001',
    at: momentOf('2018-05-07 08:00'),
    by: { ...son, roles: ['requester'] },
    facts: { origin: 'internal', title: 'Giải quyết thủ tục hành chính', reason: 'Xây dựng hệ thống' },
  }),
  [
    ['2018-05-08 08:00', mai, 'reviewer', { type: 'accept', opinion: 'Đồng ý' }],
    [
      '2018-05-08 09:00',
      mai,
      'reviewer',
      { type: 'assign', drafter: tam.id, draftDue: '2018-06-22', code: 'QT-01' },
    ],
    ['2018-06-20 08:00', tam, 'drafter', { type: 'submitDraft', draft: 'Dự thảo lần 1' }],
    [
      '2018-06-22 08:00',
      mai,
      'reviewer',
      { type: 'endorse', effectiveFrom: '2018-07-16', recipients: ['Bộ phận Một cửa'] },
    ],
    ['2018-07-02 08:00', long, 'approver', { type: 'approve', decision: 'QĐ 890/QĐ-UBND' }],
    [
      '2018-07-09 08:00',
      tam,
      'isoSecretary',
      {
        type: 'distribute',
        place: 'Tủ ISO, Văn phòng',
        copies: [{ copy: 1, holder: 'Bộ phận Một cửa', medium: 'paper' }],
      },
    ],
    ['2018-07-09 09:00', hoa, 'holder', { type: 'acknowledge', copy: 1, receivedOn: '2018-07-09' }],
    ['2018-07-16 08:00', tam, 'isoSecretary', { type: 'takeEffect' }],
    ['2019-11-25 09:00', tam, 'requester', { type: 'requestRevision', reason: 'TB 190/TB-UBND' }],
    ['2019-11-26 08:00', mai, 'reviewer', { type: 'accept', opinion: 'Đồng ý' }],
    ['2019-11-26 09:00', mai, 'reviewer', { type: 'assign', drafter: tam.id, draftDue: '2019-12-06' }],
    ['2019-12-04 08:00', tam, 'drafter', { type: 'submitDraft', draft: 'Dự thảo lần 2' }],
    [
      '2019-12-05 08:00',
      mai,
      'reviewer',
      { type: 'endorse', effectiveFrom: '2019-12-16', recipients: ['Bộ phận Một cửa'] },
    ],
    ['2019-12-06 08:00', long, 'approver', { type: 'approve', decision: 'QĐ 2010/QĐ-UBND' }],
  ],
)

export const documentsInForce = masterList([procedureDocument])
