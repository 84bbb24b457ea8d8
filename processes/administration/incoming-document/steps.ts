import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'

const electronic = { is: { medium: 'electronic' } } as const satisfies Condition
const paper = { is: { medium: 'paper' } } as const satisfies Condition

const defective = {
  any: [
    { is: { defect: 'wrongAddressee' } },
    { all: [electronic, { any: [{ is: { defect: 'notAuthentic' } }, { is: { defect: 'notIntact' } }] }] },
    { all: [paper, { is: { defect: 'tornEnvelope' } }] },
  ],
} as const satisfies Condition

const wrongReason = [
  {
    vi: 'văn bản giấy chỉ trả lại khi bì rách, mất niêm phong hoặc gửi sai nơi nhận',
    en: 'a paper document is sent back only when its envelope is torn or it went to the wrong agency',
    rule: 'NĐ 30/2020/NĐ-CP, Đ.21.1.a',
    when: paper,
  },
  {
    vi: 'văn bản điện tử chỉ trả lại khi không bảo đảm tính xác thực, toàn vẹn hoặc gửi sai nơi nhận',
    en: 'an electronic document is sent back only when it is not authentic, not intact or went to the wrong agency',
    rule: 'NĐ 30/2020/NĐ-CP, Đ.21.2.b',
  },
] as const satisfies readonly Refusal[]

/** The steps of an incoming document. */
export const steps = {
  arrived: {
    title: { vi: 'Đến văn thư', en: 'Arrived' },
    clause: '7.2.3',
    duty: 'clerk',
    on: {
      sendBack: { to: 'returned', when: defective, refuse: wrongReason },
      acknowledge: {
        to: 'acknowledged',
        when: electronic,
        refuse: {
          vi: 'chỉ báo nhận văn bản điện tử; văn bản giấy thì đóng dấu ĐẾN và đăng ký',
          en: 'only an electronic document is acknowledged; a paper one is stamped and registered',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.21.2.c',
        },
      },
      register: {
        to: 'registered',
        when: paper,
        refuse: {
          vi: 'văn bản điện tử phải kiểm tra, báo nhận cho nơi gửi trước khi đăng ký',
          en: 'an electronic document is checked and acknowledged before it is registered',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.21.2.c',
        },
      },
    },
  },
  acknowledged: {
    title: { vi: 'Đã báo nhận', en: 'Acknowledged' },
    clause: '7.2.3',
    duty: 'clerk',
    on: { register: 'registered' },
  },
  registered: {
    title: { vi: 'Đã đăng ký', en: 'Registered' },
    clause: '4.2.3',
    duty: 'clerk',
    on: { submit: 'submitted', assignDirectly: 'assigned' },
  },
  submitted: {
    title: { vi: 'Đã trình người chỉ đạo', en: 'Submitted' },
    clause: '5.5.3',
    duty: 'authority',
    on: { assign: 'assigned' },
  },
  assigned: {
    title: { vi: 'Đã giao, có hạn xử lý', en: 'Assigned, with a deadline' },
    clause: '5.5.1',
    duty: 'unit',
    on: { start: 'inProgress' },
  },
  inProgress: {
    title: { vi: 'Đang giải quyết', en: 'In progress' },
    duty: 'unit',
    on: {
      fallOverdue: {
        to: 'overdue',
        when: { lapsed: 'settlement' },
        refuse: {
          vi: 'chưa hết thời hạn giải quyết đã ghi khi giao',
          en: 'the day set for settling it has not passed',
          rule: 'NĐ 30/2020/NĐ-CP, Đ.24',
        },
      },
      resolve: 'resolved',
    },
  },
  overdue: {
    title: { vi: 'Quá hạn', en: 'Overdue' },
    clause: '8.3',
    duty: 'unit',
    on: { resolve: 'resolved' },
  },
  resolved: {
    title: { vi: 'Đã giải quyết', en: 'Settled' },
    clause: '4.2.4',
    duty: 'unit',
    unlimited: {
      vi: 'Văn bản vào hồ sơ công việc khi giải quyết xong; hạn nộp lưu tính theo hồ sơ',
      en: 'It joins the work file; the time for archiving is that of the file',
    },
    on: { file: 'filed' },
  },
  returned: { title: { vi: 'Trả lại nơi gửi', en: 'Sent back' }, outcome: 'refused' },
  recalled: { title: { vi: 'Bị thu hồi theo thông báo nơi gửi', en: 'Recalled' }, outcome: 'withdrawn' },
  filed: { title: { vi: 'Đã lập hồ sơ', en: 'Filed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
