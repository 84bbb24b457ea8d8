import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'

const adHoc = { is: { period: 'adHoc' } } as const satisfies Condition

const coveredElsewhere = {
  all: [{ regime: 'r2023' }, { any: [{ is: { period: 'q2' } }, { is: { period: 'q4' } }] }],
} as const satisfies Condition

const unitLate = {
  any: [
    { lapsed: 'unitQ1' },
    { lapsed: 'unitQ2' },
    { lapsed: 'unitHalf' },
    { lapsed: 'unitQ3' },
    { lapsed: 'unitQ4' },
    { lapsed: 'unitYear' },
    { lapsed: 'unitAsSet' },
  ],
} as const satisfies Condition

const tasksReported = { is: { assignedTasksReported: true } } as const satisfies Condition

const tasksMissing = {
  vi: 'báo cáo phải có cả kết quả thực hiện các nhiệm vụ tỉnh giao.',
  en: 'the report has to cover the tasks the province assigned as well.',
  rule: 'Kế hoạch cải cách hành chính của tỉnh, V.1.c',
} as const satisfies Refusal

const timed = {
  vi: 'Tính trong thời hạn gửi báo cáo của cả kỳ',
  en: 'Within the time of the whole report',
} as const

/** The steps of a reform report. */
export const steps = {
  notOpen: {
    title: { vi: 'Chưa đến kỳ', en: 'Not open yet' },
    duty: 'homeAffairs',
    on: {
      closeFigures: {
        to: 'figuresClosed',
        when: {
          all: [
            { not: adHoc },
            { not: coveredElsewhere },
            { any: [{ regime: 'r2012' }, { lapsed: 'figures' }] },
          ],
        },
        refuse: [
          {
            vi: 'báo cáo đột xuất mở bằng văn bản yêu cầu, không theo kỳ số liệu.',
            en: 'an ad hoc report opens with the request, not with a data window.',
            rule: 'Kế hoạch cải cách hành chính của tỉnh, V.1.c',
            when: adHoc,
          },
          {
            vi: 'quý II nằm trong báo cáo 6 tháng, quý IV nằm trong báo cáo năm.',
            en: 'the second quarter is in the half-year report, the fourth in the yearly one.',
            rule: 'CV 581/BNV-CCHC',
            when: coveredElsewhere,
          },
          {
            vi: 'chưa hết kỳ số liệu hoặc chưa ghi ngày chốt số liệu.',
            en: 'the data window has not ended, or its last day is not recorded.',
            rule: 'NĐ 09/2019/NĐ-CP, Đ.12',
          },
        ],
      },
      askAdHoc: {
        to: 'drafting',
        when: adHoc,
        refuse: {
          vi: 'kỳ báo cáo này là báo cáo định kỳ.',
          en: 'this is a periodic report.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, V.1.c',
        },
      },
      cancel: 'cancelled',
    },
  },
  figuresClosed: {
    title: { vi: 'Đã chốt số liệu', en: 'Figures closed' },
    rule: { basis: 'NĐ 09/2019/NĐ-CP, Đ.12', confidence: 'verified' },
    duty: 'unit',
    on: { startDrafting: 'drafting' },
  },
  drafting: {
    title: { vi: 'Đơn vị soạn báo cáo', en: 'The unit drafts' },
    clause: '8.4',
    duty: 'unit',
    on: {
      send: { to: 'sent', when: tasksReported, refuse: tasksMissing },
      passDueDay: {
        to: 'overdue',
        when: unitLate,
        refuse: {
          vi: 'chưa hết hạn gửi của đơn vị.',
          en: 'the unit’s due day has not passed.',
          rule: 'hạn do tỉnh ấn định',
        },
      },
    },
  },
  overdue: {
    title: { vi: 'Đơn vị quá hạn', en: 'The unit is late' },
    duty: 'unit',
    on: {
      send: { to: 'sent', when: tasksReported, do: [{ set: { late: true } }], refuse: tasksMissing },
      remind: { do: [{ increment: 'reminders' }] },
      closePeriod: {
        to: 'neverFiled',
        when: { atLeast: { reminders: 1 } },
        refuse: {
          vi: 'chưa đôn đốc lần nào.',
          en: 'the unit has not been reminded.',
          rule: 'Kế hoạch cải cách hành chính của tỉnh, V.2.a',
        },
      },
    },
  },
  sent: {
    title: { vi: 'Đã gửi Sở Nội vụ', en: 'Sent to Home Affairs' },
    duty: 'homeAffairs',
    unlimited: timed,
    on: { returnReport: 'returned', accept: 'synthesising' },
  },
  returned: {
    title: { vi: 'Đơn vị bổ sung báo cáo', en: 'The unit completes the report' },
    duty: 'unit',
    unlimited: timed,
    on: { send: { to: 'sent', when: tasksReported, refuse: tasksMissing } },
  },
  synthesising: {
    title: { vi: 'Sở Nội vụ tổng hợp', en: 'Home Affairs draws the reports together' },
    clause: '8.4',
    duty: 'homeAffairs',
    unlimited: timed,
    on: { submit: 'submitted' },
  },
  submitted: {
    title: { vi: 'Trình UBND tỉnh', en: 'Submitted to the province' },
    duty: 'province',
    unlimited: timed,
    on: { correct: 'synthesising', sign: 'signed' },
  },
  signed: {
    title: { vi: 'UBND tỉnh đã ký', en: 'Signed' },
    duty: 'province',
    unlimited: timed,
    on: {
      sendToMinistry: {
        to: 'atMinistry',
        when: {
          any: [
            { not: { regime: 'r2023' } },
            { all: [{ is: { onTextAxis: true } }, { is: { onMinistrySoftware: true } }] },
          ],
        },
        refuse: {
          vi: 'phải gửi qua Trục liên thông văn bản và cập nhật phần mềm của Bộ Nội vụ.',
          en: 'it goes over the document exchange axis and into the ministry’s software.',
          rule: 'CV 581/BNV-CCHC',
        },
      },
    },
  },
  atMinistry: { title: { vi: 'Đã gửi Bộ Nội vụ', en: 'At the ministry' }, outcome: 'done' },
  neverFiled: { title: { vi: 'Không nộp', en: 'Never filed' }, outcome: 'lapsed' },
  cancelled: { title: { vi: 'Hủy kỳ', en: 'Cancelled' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>
