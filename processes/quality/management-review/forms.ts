import type { Form } from '../../../src/procedure/index.ts'

const set = {
  set: 'Sở LĐTBXH Ninh Bình, QT-HT 04',
  basis: 'Sở LĐTBXH Ninh Bình, QT-HT 04 (bản theo TCVN ISO 9001:2008, không rõ ngày ban hành)',
  confidence: 'practice',
} as const

/** The forms of a management review; an agency has its own codes. */
export const forms = {
  notice: {
    title: { vi: 'Thông báo họp xem xét của lãnh đạo', en: 'Notice of management review' },
    codes: [{ ...set, code: 'BM-HT04.01' }],
    fields: [
      { name: 'meetingDay', title: { vi: 'Ngày họp', en: 'Day of the meeting' }, confidence: 'practice' },
      { name: 'place', title: { vi: 'Địa điểm', en: 'Place' }, confidence: 'unverified' },
      { name: 'agenda', title: { vi: 'Nội dung', en: 'Agenda' }, confidence: 'unverified' },
      { name: 'attendees', title: { vi: 'Thành phần tham dự', en: 'Attendees' }, confidence: 'practice' },
    ],
  },
  report: {
    title: { vi: 'Báo cáo phục vụ xem xét của lãnh đạo', en: 'Report for management review' },
    codes: [{ ...set, code: 'BM-HT04.02' }],
    fields: [
      {
        name: 'auditResults',
        title: { vi: 'Kết quả đánh giá', en: 'Results of audits' },
        confidence: 'practice',
      },
      {
        name: 'customerFeedback',
        title: { vi: 'Phản hồi của tổ chức, công dân', en: 'Feedback from citizens and organisations' },
        confidence: 'practice',
      },
      {
        name: 'processPerformance',
        title: { vi: 'Kết quả thực hiện các quá trình', en: 'Performance of processes' },
        confidence: 'practice',
      },
      {
        name: 'actionStatus',
        title: { vi: 'Hành động khắc phục, phòng ngừa', en: 'Corrective and preventive actions' },
        confidence: 'practice',
      },
      {
        name: 'earlierReviews',
        title: { vi: 'Thực hiện kết luận lần trước', en: 'Follow-up of earlier reviews' },
        confidence: 'practice',
      },
      { name: 'changes', title: { vi: 'Các thay đổi', en: 'Changes' }, confidence: 'practice' },
      {
        name: 'recommendations',
        title: { vi: 'Khuyến nghị cải tiến', en: 'Recommendations for improvement' },
        confidence: 'practice',
      },
    ],
  },
  minutes: {
    title: { vi: 'Biên bản họp xem xét của lãnh đạo', en: 'Minutes of management review' },
    fields: [
      {
        name: 'systemImprovement',
        title: {
          vi: 'Cải tiến hệ thống và các quá trình',
          en: 'Improvement of the system and its processes',
        },
        confidence: 'unverified',
      },
      {
        name: 'resultImprovement',
        title: { vi: 'Cải tiến kết quả giải quyết công việc', en: 'Improvement of results' },
        confidence: 'unverified',
      },
      { name: 'resources', title: { vi: 'Nguồn lực', en: 'Resources' }, confidence: 'unverified' },
      {
        name: 'minutes',
        title: { vi: 'Số biên bản', en: 'Number of the minutes' },
        confidence: 'unverified',
      },
    ],
  },
  followUp: {
    title: { vi: 'Bảng theo dõi thực hiện kết luận', en: 'Follow-up of conclusions' },
    fields: [
      {
        name: 'openConclusions',
        title: { vi: 'Kết luận, người thực hiện, ngày xong', en: 'Conclusion, owner, due day' },
        confidence: 'unverified',
      },
      { name: 'progress', title: { vi: 'Tiến độ', en: 'Progress' }, confidence: 'unverified' },
      {
        name: 'actions',
        title: {
          vi: 'Phiếu hành động khắc phục, phòng ngừa',
          en: 'Corrective and preventive actions raised',
        },
        confidence: 'unverified',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
