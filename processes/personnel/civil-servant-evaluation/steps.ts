import type { Step } from '../../../src/procedure/index.ts'
import { verified } from '../../citations.ts'
import { classAllowed, methodInForce, tooShort } from './guards.ts'

const led = { not: { is: { post: 'staff' } } } as const

/** The steps of an evaluation. */
export const steps = {
  tracked: {
    title: { vi: 'Đang theo dõi trong năm', en: 'Tracked during the year' },
    clause: '6.2.1',
    duty: 'evaluator',
    on: {
      recordPeriod: {
        when: { regime: ['r2025', 'r2026'] },
        do: [{ append: { from: 'periodResult', to: 'periodResults' } }, { clear: 'periodResult' }],
        refuse: {
          vi: 'trước năm 2026 không chấm điểm theo tháng, quý.',
          en: 'before 2026 no points are given by month or quarter.',
          rule: 'NĐ 335/2025/NĐ-CP; NĐ 233/2026/NĐ-CP, Đ.12.5',
        },
      },
      openRound: { to: 'roundOpen', ...methodInForce },
    },
  },
  roundOpen: {
    title: { vi: 'Đã mở kỳ đánh giá cuối năm', en: 'Year-end round open' },
    clause: '6.2.1',
    duty: 'evaluated',
    on: {
      leaveUnclassified: {
        to: 'unclassified',
        when: tooShort,
        refuse: {
          vi: 'đã làm việc đủ 6 tháng trong năm, hoặc nghỉ ốm đau, thai sản: phải xếp loại theo thời gian làm việc thực tế.',
          en: 'six months were worked, or the absence is sick or maternity leave: class the time really worked.',
          rule: 'NĐ 90/2020/NĐ-CP, Đ.2; NĐ 233/2026/NĐ-CP, Đ.14',
        },
      },
      submitSelfReport: {
        to: 'selfReported',
        when: { not: tooShort },
        refuse: {
          vi: 'làm việc dưới 6 tháng trong năm thì không xếp loại.',
          en: 'someone who worked under six months is not classed.',
          rule: 'NĐ 90/2020/NĐ-CP, Đ.2; NĐ 233/2026/NĐ-CP, Đ.14.1',
        },
      },
    },
  },
  selfReported: {
    title: { vi: 'Đã tự đánh giá', en: 'Self-report submitted' },
    clause: '6.2.1',
    duty: 'unitMeeting',
    on: { holdMeeting: 'meetingHeld' },
  },
  meetingHeld: {
    title: { vi: 'Đã họp nhận xét', en: 'Meeting held' },
    clause: '6.2.1',
    duty: 'personnelOffice',
    on: {
      giveOpinion: {
        to: 'opinionGiven',
        when: led,
        refuse: {
          vi: 'chỉ lấy ý kiến cấp ủy khi đánh giá người đứng đầu, cấp phó của người đứng đầu.',
          en: 'the party committee is only asked about the head and deputy heads.',
          rule: 'NĐ 90/2020/NĐ-CP, Đ.19.1; NĐ 233/2026/NĐ-CP, Đ.15.2c',
        },
      },
      propose: {
        to: 'proposed',
        when: { is: { post: 'staff' } },
        refuse: {
          vi: 'phải có ý kiến của cấp ủy trước khi tổng hợp, đề xuất.',
          en: 'the party committee has to be heard first.',
          rule: 'NĐ 90/2020/NĐ-CP, Đ.19.1; NĐ 233/2026/NĐ-CP, Đ.15.2c',
        },
      },
    },
  },
  opinionGiven: {
    title: { vi: 'Đã có ý kiến cấp ủy', en: 'Party committee heard' },
    clause: '6.2.1',
    duty: 'personnelOffice',
    on: { propose: 'proposed' },
  },
  proposed: {
    title: { vi: 'Đã tổng hợp, đề xuất mức', en: 'Class proposed' },
    clause: '6.2.1',
    duty: 'evaluator',
    on: { decide: { to: 'decided', ...classAllowed } },
  },
  decided: {
    title: { vi: 'Đã quyết định xếp loại', en: 'Class decided' },
    duty: 'evaluator',
    unlimited: {
      vi: 'Chưa kiểm chứng được số ngày phải thông báo; không ghi khi chưa đọc văn bản',
      en: 'How many days there are to notify has not been verified and is not stated',
    },
    on: { notify: 'notified' },
  },
  notified: {
    title: { vi: 'Đã thông báo, công khai', en: 'Notified and published' },
    duty: 'personnelOffice',
    rule: verified('NĐ 233/2026/NĐ-CP, Đ.15.2đ'),
    on: {
      complain: 'complained',
      correct: { to: 'decided', ...classAllowed },
      file: 'filed',
    },
  },
  complained: {
    title: { vi: 'Đang giải quyết kiến nghị', en: 'Complaint under review' },
    duty: 'evaluator',
    on: { uphold: 'notified', replaceDecision: { to: 'decided', ...classAllowed } },
  },
  filed: {
    title: { vi: 'Đã lưu hồ sơ, cập nhật cơ sở dữ liệu', en: 'Filed, database updated' },
    clause: '4.2.4',
    outcome: 'done',
  },
  unclassified: {
    title: { vi: 'Không xếp loại (làm việc dưới 6 tháng)', en: 'Not classed (under six months)' },
    outcome: 'done',
  },
} as const satisfies Readonly<Record<string, Step>>
