import type { Scenario } from '../../../processes/quality/play.ts'
import { auditAndReview, certified, declare, inUse, type N, tellAndPost, toApplying } from './scenario.ts'

/** Build, apply, declare: QĐ 19/2014/QĐ-TTg, Đ.4.1–4.3; TT 26/2014/TT-BKHCN, Đ.7. */
export const building: readonly Scenario<N>[] = [
  {
    name: 'Xây dựng, áp dụng, công bố xong trong thời gian của kế hoạch',
    received: '2015-01-05 08:00',
    facts: { agency: 'Sở Tư pháp' },
    events: inUse('2015-03-02 08:00'),
    regime: 'declaration',
    step: 'maintaining',
    deadlines: [{ limit: 'plan', state: 'met', due: '2016-06-30', late: false }],
    unbound: ['certificate'],
  },
  {
    name: 'Quá ngày của kế hoạch mà chưa công bố là trễ',
    received: '2015-01-05 08:00',
    events: toApplying('2015-01-06 08:00', '2015-09-30'),
    step: 'applying',
    now: '2015-10-01 08:00',
    deadlines: [{ limit: 'plan', state: 'lapsed', due: '2015-09-30', late: true }],
  },
  {
    name: 'Người đứng đầu trả lại tài liệu để hoàn chỉnh',
    received: '2015-01-05 08:00',
    events: [
      ...toApplying('2015-01-06 08:00', '2015-09-30').slice(0, 9),
      ['2015-02-02 08:00', 'head', { type: 'returnDocuments', returnReason: 'Thiếu biểu mẫu' }],
    ],
    step: 'drafting',
  },
  {
    name: 'Còn điểm không phù hợp chưa khắc phục thì chưa xem xét, chưa công bố (Đ.4.2)',
    received: '2015-01-05 08:00',
    events: [
      ...toApplying('2015-01-06 08:00', '2015-09-30'),
      [
        '2015-04-01 08:00',
        'auditLeader',
        { type: 'reportAudit', auditReport: 'BC-01', openNonconformities: ['KPH-01', 'KPH-02'] },
      ],
      [
        '2015-04-10 08:00',
        'unitHead',
        { type: 'recordCorrections', openNonconformities: ['KPH-02'], corrections: 'Đã sửa KPH-01' },
      ],
    ],
    refused: [
      {
        row: ['2015-04-11 08:00', 'auditLeader', { type: 'acceptCorrections' }],
        because: 'chưa khắc phục',
      },
    ],
    step: 'audited',
  },
  {
    name: 'Công bố chưa xong khi mới thông báo cho đơn vị chủ trì mà chưa niêm yết (Đ.4.3)',
    received: '2015-01-05 08:00',
    events: [
      ...toApplying('2015-01-06 08:00', '2015-09-30'),
      ...auditAndReview('2015-05-04 08:00'),
      ...declare('2015-06-01 08:00'),
      ...tellAndPost('2015-06-02 08:00').slice(0, 1),
    ],
    refused: [
      {
        row: ['2015-06-03 08:00', 'head', { type: 'changeScope', scopeChange: 'Thêm lĩnh vực', scope: ['Đất đai'] }],
        because: 'Không thể "Thay đổi phạm vi áp dụng"',
      },
    ],
    step: 'declared',
  },
  {
    name: 'Cơ quan không có trang thông tin điện tử thì niêm yết tại trụ sở là đủ (Đ.4.3)',
    received: '2015-01-05 08:00',
    settings: { website: false },
    events: [
      ...toApplying('2015-01-06 08:00', '2015-09-30'),
      ...auditAndReview('2015-05-04 08:00'),
      ...declare('2015-06-01 08:00'),
      ...tellAndPost('2015-06-02 08:00').slice(0, 2),
    ],
    step: 'maintaining',
  },
]

/** The change of law on 18/05/2014: certification until then, self-declaration from then on. */
export const changeOfLaw: readonly Scenario<N>[] = [
  {
    name: 'Hồ sơ mở 16/05/2014: chế độ chứng nhận, không tự xác nhận để công bố',
    received: '2014-05-16 08:00',
    events: [...toApplying('2014-05-16 09:00', '2015-06-30'), ...auditAndReview('2014-09-01 08:00')],
    regime: 'certification',
    refused: [
      {
        row: ['2014-09-02 08:00', 'head', { type: 'confirm', confirmation: 'QĐ-30' }],
        because: '144/2006/QĐ-TTg',
      },
    ],
    step: 'reviewed',
  },
  {
    name: 'Hồ sơ mở 18/05/2014: tự công bố, không thuê chứng nhận (QĐ 19/2014 Đ.4)',
    received: '2014-05-18 08:00',
    events: [...toApplying('2014-05-19 08:00', '2015-06-30'), ...auditAndReview('2014-09-01 08:00')],
    regime: 'declaration',
    refused: [
      { row: ['2014-09-02 08:00', 'head', { type: 'askCertification' }], because: 'không thuê tổ chức chứng nhận' },
    ],
    step: 'reviewed',
  },
  {
    name: 'Tổ chức chứng nhận nêu điểm không phù hợp: khắc phục rồi mới được cấp',
    received: '2010-03-01 08:00',
    events: [
      ...toApplying('2010-03-02 08:00', '2010-12-31'),
      ...auditAndReview('2010-08-02 08:00'),
      ['2010-09-01 08:00', 'head', { type: 'askCertification' }],
      ['2010-10-01 08:00', 'certifier', { type: 'refuseCertificate', openNonconformities: ['KPH-CN-01'] }],
    ],
    step: 'audited',
  },
  {
    name: 'Giấy chứng nhận được gia hạn: hạn mới là ngày trên giấy mới',
    received: '2010-03-01 08:00',
    events: [
      ...certified('2010-10-01 08:00', '2013-09-30'),
      [
        '2013-09-16 08:00',
        'certifier',
        { type: 'renewCertificate', certificate: 'HT 1234/2.13.19', certifiedUntil: '2016-09-30' },
      ],
    ],
    step: 'maintaining',
    deadlines: [{ limit: 'certificate', state: 'running', due: '2016-09-30' }],
  },
  {
    name: 'Đã chứng nhận, mở rộng phạm vi hoặc đổi phiên bản thì đánh giá chứng nhận lại',
    received: '2008-03-03 08:00',
    events: [
      ...certified('2008-10-01 08:00', '2011-09-30'),
      ['2009-10-01 08:00', 'head', { type: 'changeScope', scopeChange: 'Thêm lĩnh vực', scope: ['Đất đai'] }],
      ['2009-11-02 08:00', 'certifier', { type: 'certify', certificate: 'HT 1', certifiedUntil: '2011-09-30' }],
      ['2010-03-01 08:00', 'head', { type: 'moveEdition', edition: '2008' }],
    ],
    step: 'certifying',
  },
  {
    name: 'Hệ thống đã chứng nhận: đánh giá nội bộ sau 18/05/2014 theo Quyết định 19/2014',
    received: '2012-03-01 08:00',
    events: [
      ...certified('2013-06-03 08:00', '2016-05-31'),
      ['2014-05-26 08:00', 'representative', { type: 'recordAudit', auditReport: 'BC-2014' }],
    ],
    regime: 'certification',
    step: 'maintaining',
    deadlines: [
      { limit: 'internalAudit', state: 'running', due: '2015-05-26' },
      { limit: 'managementReview', state: 'running', due: '2014-06-03' },
    ],
  },
  {
    name: 'Kết thúc hồ sơ chứng nhận để tự công bố; không tiếp nhận hệ thống cũ bằng hồ sơ mở trước 18/05/2014',
    received: '2012-03-01 08:00',
    events: [
      ...certified('2013-06-03 08:00', '2016-05-31'),
      ['2014-06-02 08:00', 'head', { type: 'replace', endDecision: 'QĐ-50' }],
    ],
    step: 'replaced',
    outcome: 'done',
  },
  {
    name: 'Trước 18/05/2014 không có việc tiếp nhận hệ thống để tự công bố',
    received: '2014-05-16 08:00',
    events: [],
    refused: [
      {
        row: [
          '2014-05-16 09:00',
          'head',
          {
            type: 'takeOver',
            formerSystem: 'Hệ thống được chứng nhận năm 2013',
            scope: ['Hộ tịch'],
            edition: '2008',
            planUntil: '2014-12-31',
          },
        ],
        because: '18/05/2014',
      },
    ],
    step: 'planning',
  },
  {
    name: 'Từ 18/05/2014 tiếp nhận hệ thống đã được chứng nhận để tự công bố; không gia hạn giấy chứng nhận',
    received: '2014-06-02 08:00',
    events: [
      [
        '2014-06-02 09:00',
        'head',
        {
          type: 'takeOver',
          formerSystem: 'Hệ thống được chứng nhận năm 2013',
          scope: ['Hộ tịch'],
          edition: '2008',
          planUntil: '2014-12-31',
        },
      ],
      ...auditAndReview('2014-08-01 08:00'),
      ...declare('2014-09-03 08:00'),
      ...tellAndPost('2014-09-04 08:00'),
    ],
    refused: [
      {
        row: [
          '2014-09-05 08:00',
          'certifier',
          { type: 'renewCertificate', certificate: 'HT 2', certifiedUntil: '2017-09-30' },
        ],
        because: 'không có giấy chứng nhận',
      },
    ],
    regime: 'declaration',
    step: 'maintaining',
    deadlines: [{ limit: 'plan', state: 'met', due: '2014-12-31', late: false }],
  },
]
