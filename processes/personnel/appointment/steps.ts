import type { Condition, Step } from '../../../src/procedure/index.ts'
import { refusedUnder } from '../leadership/regimes.ts'

/** The steps of the personnel process, from consent to submission. */
export const inProcess = [
  'consented',
  'step1',
  'step2',
  'step3',
  'step4',
  'external1',
  'external2',
  'external3',
] as const

const came = (ballotResult: 'majority' | 'thirty' | 'tie' | 'none') =>
  ({ is: { ballotResult } }) as const satisfies Condition

const introducedRightly = {
  any: [
    { all: [came('majority'), { is: { introduced: 1 } }] },
    { all: [came('thirty'), { atLeast: { introduced: 1 } }] },
  ],
} as const satisfies Condition

const introducing = <const S extends string, const A extends string>(to: S, article: A) =>
  [
    { to, when: introducedRightly },
    {
      to: 'stopped',
      when: { all: [came('none'), { is: { introduced: 0 } }] },
      refuse: {
        vi: 'số người giới thiệu không đúng kết quả: trên 50% số người được triệu tập thì chỉ một người; không ai trên 50% thì mọi người từ 30%; không ai đạt 30% thì dừng, báo cáo.',
        en: 'the number introduced does not fit the ballot: over half of those convened is one alone; else everyone with 30 %; with nobody at 30 % the process stops and is reported.',
        rule: refusedUnder(article),
      },
    },
  ] as const

const standard = {
  noFile: { not: { given: 'oldestPaperOn' } },
  old: { lapsed: 'papers' },
  weak: { not: { is: { goodThreeYears: true } } },
  unplanned: { not: { any: [{ is: { planned: true } }, { is: { specialCase: true } }] } },
  tooNew: { all: [{ below: { lowerPostMonths: 12 } }, { not: { is: { specialCase: true } } }] },
} as const satisfies Readonly<Record<string, Condition>>

/** The steps of an appointment. */
export const steps = {
  proposed: {
    title: { vi: 'Đề xuất chủ trương bổ nhiệm', en: 'Policy proposed' },
    duty: 'authority',
    on: { consent: 'consented', refuse: 'notAppointed' },
  },
  consented: {
    title: { vi: 'Đã có chủ trương', en: 'Consent given' },
    duty: 'personnelOffice',
    on: {
      goInternal: {
        to: 'step1',
        when: { is: { source: 'internal' } },
        refuse: {
          vi: 'chủ trương đã đồng ý nguồn nhân sự từ nơi khác.',
          en: 'consent was given for an external nominee.',
          rule: refusedUnder('Đ.33.2'),
        },
      },
      goExternal: {
        to: 'external1',
        when: { is: { source: 'external' } },
        refuse: {
          vi: 'chủ trương đã đồng ý nguồn nhân sự tại chỗ.',
          en: 'consent was given for an internal nominee.',
          rule: refusedUnder('Đ.33.3'),
        },
      },
    },
  },
  step1: {
    title: { vi: 'Bước 1: hội nghị tập thể lãnh đạo', en: 'Step 1: leadership' },
    duty: 'leaders',
    on: { leadersIntroduce: introducing('step2', 'Đ.33.2b') },
  },
  step2: {
    title: { vi: 'Bước 2: hội nghị lãnh đạo mở rộng', en: 'Step 2: expanded leadership' },
    duty: 'expandedLeaders',
    on: { expandedIntroduce: introducing('step3', 'Đ.33.2c') },
  },
  step3: {
    title: { vi: 'Bước 3: hội nghị cán bộ chủ chốt', en: 'Step 3: key staff' },
    duty: 'keyStaff',
    on: { keyStaffVote: [{ to: 'step4', when: came('majority') }, { to: 'stopped' }] },
  },
  step4: {
    title: { vi: 'Bước 4: tập thể lãnh đạo biểu quyết', en: 'Step 4: vote of the leadership' },
    duty: 'leaders',
    on: {
      leadersVote: [
        { to: 'awaitingDecision', when: came('majority') },
        { when: came('tie') },
        { to: 'stopped' },
      ],
      headChooses: {
        to: 'awaitingDecision',
        when: came('tie'),
        refuse: {
          vi: 'người đứng đầu chỉ lựa chọn khi hai người cùng đạt 50%.',
          en: 'the head only chooses between two with half each.',
          rule: refusedUnder('Đ.33.2đ'),
        },
      },
    },
  },
  external1: {
    title: { vi: 'Nguồn khác, bước 1: ý kiến nơi dự kiến bổ nhiệm', en: 'External 1: receiving unit' },
    duty: 'personnelOffice',
    on: { hearReceivingUnit: 'external2' },
  },
  external2: {
    title: {
      vi: 'Nguồn khác, bước 2: ý kiến nơi đang công tác, gặp nhân sự',
      en: 'External 2: present unit, meet the nominee',
    },
    duty: 'personnelOffice',
    on: {
      hearPresentUnit: {
        to: 'external3',
        when: { is: { nomineeMet: true } },
        refuse: {
          vi: 'chưa gặp nhân sự.',
          en: 'the nominee has not been met.',
          rule: refusedUnder('Đ.33.3b'),
        },
      },
    },
  },
  external3: {
    title: { vi: 'Nguồn khác, bước 3: thẩm định, lập tờ trình', en: 'External 3: appraise and submit' },
    duty: 'personnelOffice',
    on: { submitExternal: 'awaitingDecision' },
  },
  awaitingDecision: {
    title: { vi: 'Chờ quyết định', en: 'Awaiting the decision' },
    duty: 'authority',
    on: {
      handInPapers: {},
      compileFile: {
        when: { given: 'papers' },
        refuse: {
          vi: 'nhân sự chưa nộp hồ sơ.',
          en: 'the nominee has not handed in the papers.',
          rule: refusedUnder('Đ.35'),
        },
      },
      appoint: {
        to: 'appointed',
        when: {
          not: {
            any: [standard.noFile, standard.old, standard.weak, standard.unplanned, standard.tooNew],
          },
        },
        refuse: [
          {
            vi: 'chưa hoàn chỉnh hồ sơ nhân sự.',
            en: 'the file has not been compiled.',
            rule: refusedUnder('Đ.35'),
            when: standard.noFile,
          },
          {
            vi: 'nhân sự chưa có 3 năm liền hoàn thành tốt nhiệm vụ trở lên.',
            en: 'the nominee was not rated good or better for the last three years.',
            rule: refusedUnder('Đ.29.5'),
            when: standard.weak,
          },
          {
            vi: 'nhân sự chưa được quy hoạch chức vụ.',
            en: 'the nominee is not planned for the post.',
            rule: refusedUnder('Đ.29.2'),
            when: standard.unplanned,
          },
          {
            vi: 'nhân sự giữ chức vụ thấp hơn liền kề chưa đủ 12 tháng.',
            en: 'the nominee has held the next-lower post for less than twelve months.',
            rule: refusedUnder('Đ.29.3'),
            when: standard.tooNew,
          },
          {
            vi: 'có giấy tờ trong hồ sơ đã quá 6 tháng.',
            en: 'a paper of the file is older than six months.',
            rule: refusedUnder('Đ.35'),
          },
        ],
      },
      refuse: 'notAppointed',
    },
  },
  stopped: {
    title: { vi: 'Dừng, báo cáo cấp có thẩm quyền chỉ đạo', en: 'Stopped, reported for direction' },
    duty: 'authority',
    unlimited: {
      vi: 'Theo chỉ đạo của cấp có thẩm quyền; luật không ghi số ngày',
      en: 'As the authority directs; the law names no number of days',
    },
    on: { redo: 'consented', stopForGood: 'notAppointed' },
  },
  appointed: { title: { vi: 'Đã bổ nhiệm', en: 'Appointed' }, clause: '5.5.1', outcome: 'done' },
  notAppointed: { title: { vi: 'Không bổ nhiệm', en: 'Not appointed' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>

/** Explaining a delay, alike in every step of the process. */
export const across = [
  {
    in: inProcess,
    on: {
      explainLate: {
        when: { lapsed: 'process' },
        refuse: {
          vi: 'còn trong thời hạn thực hiện quy trình, chưa phải giải trình.',
          en: 'the process is still in time; there is nothing to explain.',
          rule: refusedUnder('Đ.33.1c'),
        },
      },
    },
  },
] as const
