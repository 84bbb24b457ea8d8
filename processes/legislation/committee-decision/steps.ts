import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { practice, unverified } from '../../citations.ts'
import { decree2016, gazetted, law2015, recalled } from '../lawmaking/citations.ts'
import { refusals as shared, underLaws } from '../lawmaking/refusals.ts'
import { of2025 } from '../lawmaking/regimes.ts'
import { byTheProgramme, noLimitOtherwise } from '../lawmaking/unlimited.ts'

const ofChairman = { is: { issuer: 'chairman' } } as const satisfies Condition
const shortened = { is: { shortened: true } } as const satisfies Condition
const eligible = { is: { eligibleForShortened: true } } as const satisfies Condition

const refusals = {
  noChairmanDecision: {
    vi: 'trước ngày 01/07/2025 Chủ tịch UBND tỉnh không ban hành văn bản quy phạm pháp luật.',
    en: 'before 01/07/2025 the chairman issued no legal documents.',
    rule: 'Luật 87/2025/QH15',
  },
  notEligible: {
    vi: 'chưa đủ điều kiện theo trình tự rút gọn, hoặc chưa ghi ngày cơ quan nhận hồ sơ.',
    en: 'it is not eligible for the shortened procedure, or the day the file was received is not stated.',
    rule: underLaws('Đ.146–149 (chưa kiểm chứng)'),
  },
  departments: {
    vi: 'dự thảo quyết định của Chủ tịch UBND phải lấy ý kiến Sở Tài chính, Nội vụ, Tư pháp, Khoa học và Công nghệ.',
    en: 'for a decision of the chairman, Finance, Home Affairs, Justice, Science and Technology are consulted.',
    rule: 'NĐ 78/2025/NĐ-CP, Đ.51a',
    when: { all: [ofChairman, { not: { is: { departmentsConsulted: true } } }] },
  },
  ready: {
    vi: 'báo cáo thẩm định kết luận đủ điều kiện trình; hãy trình UBND.',
    en: 'the appraisal concludes that it is ready; submit it.',
    rule: underLaws('Đ.130.4 (chưa kiểm chứng)'),
  },
  ofChairman: {
    vi: 'quyết định của Chủ tịch UBND thì Chủ tịch tự ban hành, không biểu quyết.',
    en: 'a decision of the chairman is the chairman’s alone; nobody votes.',
    rule: 'Luật 87/2025/QH15; NĐ 78/2025/NĐ-CP, Đ.51a',
  },
  ofCommittee: {
    vi: 'quyết định của UBND phải được UBND biểu quyết.',
    en: 'a decision of the committee is voted on by the committee.',
    rule: underLaws('Đ.132'),
  },
} as const satisfies Readonly<Record<string, Refusal>>

const vote = { rule: underLaws('Đ.132.2') }

/** The steps of making a decision. */
export const steps = {
  proposed: {
    title: { vi: 'Đề nghị xây dựng', en: 'Proposal' },
    clause: '7.3.1',
    duty: 'committeeOffice',
    unlimited: byTheProgramme,
    rule: recalled('Đ.127'),
    on: {
      checkProposal: {
        to: 'proposalChecked',
        when: { any: [{ not: ofChairman }, { regime: 'law2025amended' }] },
        refuse: refusals.noChairmanDecision,
      },
    },
  },
  proposalChecked: {
    title: { vi: 'Văn phòng đã kiểm tra, Chủ tịch xem xét', en: 'Proposal checked' },
    clause: '7.3.1',
    duty: 'chairman',
    unlimited: byTheProgramme,
    rule: recalled('Đ.127'),
    on: { approveDrafting: 'drafting', reject: 'rejected' },
  },
  drafting: {
    title: { vi: 'Đang soạn thảo', en: 'Drafting' },
    clause: '7.3.3',
    duty: 'proposer',
    unlimited: byTheProgramme,
    on: {
      postAndConsult: { to: 'consulting', do: [{ clear: 'meetingOn' }] },
      shorten: [
        {
          to: 'consulting',
          when: { all: [eligible, ofChairman, { given: 'letterReachedOn' }] },
          do: [{ set: { shortened: true } }],
        },
        {
          to: 'appraising',
          when: { all: [eligible, { not: ofChairman }, { given: 'fileReceivedOn' }] },
          do: [{ set: { shortened: true } }],
          refuse: refusals.notEligible,
        },
      ],
    },
  },
  consulting: {
    title: { vi: 'Đang lấy ý kiến', en: 'Consulting' },
    clause: '7.3.6',
    duty: 'proposer',
    unlimited: noLimitOtherwise,
    rule: unverified('Luật 80/2015/QH13 (sửa 2020), Đ.129; NĐ 78/2025/NĐ-CP, Đ.51a'),
    on: {
      comment: { do: [{ append: { from: 'comment', to: 'comments' } }] },
      receiveReplies: {},
      planMeeting: {},
      closeConsultation: {
        to: 'appraising',
        when: {
          all: [
            { any: [{ regime: of2025 }, { given: 'meetingOn' }] },
            { any: [{ not: ofChairman }, { is: { departmentsConsulted: true } }] },
            {
              any: [{ regime: 'law2004' }, shortened, { lapsed: 'posting' }, { lapsed: 'postingOfChairman' }],
            },
          ],
        },
        refuse: [
          shared.noMeeting,
          refusals.departments,
          {
            ...shared.postingRuns,
            rule: underLaws('Đ.129 (chưa kiểm chứng)', 'NĐ 78/2025/NĐ-CP, Đ.51 (chưa kiểm chứng), Đ.51a'),
          },
        ],
      },
    },
  },
  appraising: {
    title: { vi: 'Đang thẩm định', en: 'Being appraised' },
    clause: '7.3.5',
    duty: 'justice',
    unlimited: noLimitOtherwise,
    rule: gazetted('Đ.130'),
    on: { reportMissing: 'fileIncomplete', appraise: 'appraised' },
  },
  fileIncomplete: {
    title: { vi: 'Hồ sơ thẩm định thiếu', en: 'Appraisal file incomplete' },
    clause: '7.3.5',
    duty: 'proposer',
    unlimited: noLimitOtherwise,
    rule: decree2016('Đ.42'),
    on: { supplement: 'appraising' },
  },
  appraised: {
    title: { vi: 'Đã thẩm định', en: 'Appraised' },
    clause: '7.3.4',
    duty: 'proposer',
    unlimited: byTheProgramme,
    on: {
      revise: {
        to: 'drafting',
        when: { is: { ready: false } },
        do: [{ clear: 'shortened' }],
        refuse: refusals.ready,
      },
      submit: {
        to: 'withOffice',
        when: { is: { ready: true } },
        refuse: {
          ...shared.notReady,
          rule: underLaws('Đ.130.4, Đ.131 (chưa kiểm chứng)'),
        },
      },
    },
  },
  withOffice: {
    title: { vi: 'Văn phòng UBND thẩm tra hồ sơ trình', en: 'With the office' },
    clause: '7.3.4',
    duty: 'committeeOffice',
    unlimited: {
      vi: 'Theo quy chế làm việc của UBND tỉnh',
      en: 'By the working rules of the committee',
    },
    rule: practice('Quy chế làm việc của UBND tỉnh'),
    on: {
      return: { to: 'drafting', do: [{ clear: 'shortened' }] },
      table: { to: 'beforeCommittee', when: { not: ofChairman }, refuse: refusals.ofChairman },
      chairmanDecides: { to: 'passed', when: ofChairman, refuse: refusals.ofCommittee },
    },
  },
  beforeCommittee: {
    title: { vi: 'Đưa ra phiên họp, lấy phiếu', en: 'Before the committee' },
    clause: '7.3.4',
    duty: 'committee',
    unlimited: {
      vi: 'Theo lịch họp UBND',
      en: 'By the calendar of the committee’s meetings',
    },
    rule: gazetted('Đ.132'),
    on: {
      pass: { to: 'passed', when: { is: { majority: true } }, refuse: { ...shared.noMajority, ...vote } },
      notPassed: {
        to: 'drafting',
        when: { is: { majority: false } },
        do: [{ clear: 'shortened' }],
        refuse: { ...shared.hasMajority, ...vote },
      },
    },
  },
  passed: {
    title: { vi: 'Đã thông qua', en: 'Passed' },
    clause: '8.2.4',
    duty: 'chairman',
    unlimited: byTheProgramme,
    rule: gazetted('Đ.132.3'),
    on: {
      setEffectiveDay: {},
      sign: {
        to: 'signed',
        when: { all: [{ given: 'effectiveOn' }, { not: { lapsed: 'effect' } }] },
        refuse: [shared.noEffectiveDay, shared.tooSoon],
      },
    },
  },
  signed: {
    title: { vi: 'Đã ký', en: 'Signed' },
    clause: '7.2.3',
    duty: 'gazette',
    unlimited: noLimitOtherwise,
    rule: law2015('Đ.150'),
    on: {
      sendToGazette: {},
      publish: { to: 'published', when: { given: 'gazetteReceivedOn' }, refuse: shared.notSentToGazette },
    },
  },
  published: {
    title: { vi: 'Đã đăng Công báo', en: 'Gazetted' },
    clause: '7.2.3',
    duty: 'gazette',
    rule: recalled('Đ.151'),
    on: {
      takeEffect: { to: 'inForce', when: { lapsed: 'statedDay' }, refuse: shared.notYet },
    },
  },
  rejected: { title: { vi: 'Không chấp thuận đề nghị', en: 'Rejected' }, outcome: 'refused' },
  inForce: { title: { vi: 'Có hiệu lực', en: 'In force' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
