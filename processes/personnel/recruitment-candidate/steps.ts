import type { Condition, Step } from '../../../src/procedure/index.ts'

const byTheRound = {
  vi: 'Theo các thời hạn của kỳ tuyển dụng',
  en: 'Bound by the limits of the round',
} as const

const dossierLate = {
  all: [{ not: { given: 'papers' } }, { any: [{ lapsed: 'dossier' }, { lapsed: 'dossierSincePublished' }] }],
} as const satisfies Condition

/** The steps of a candidate. */
export const steps = {
  applied: {
    title: { vi: 'Đã nộp Phiếu đăng ký', en: 'Applied' },
    duty: 'checkBoard',
    unlimited: byTheRound,
    on: { passCheck: 'eligible', failCheck: 'ineligible' },
  },
  eligible: {
    title: { vi: 'Đủ điều kiện dự tuyển', en: 'Eligible' },
    duty: 'council',
    unlimited: byTheRound,
    on: {
      passFirstRound: 'passedFirstRound',
      requestRemark: {
        to: 'remarkRequested',
        when: { is: { mode: 'paper' } },
        refuse: {
          vi: 'thi trên máy có kết quả ngay nên không phúc khảo.',
          en: 'a round on computer gives its result at once; there is no re-mark.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.14.2b',
        },
      },
      fail: 'notSelected',
    },
  },
  remarkRequested: {
    title: { vi: 'Chờ phúc khảo', en: 'Re-mark asked for' },
    duty: 'remarkBoard',
    unlimited: byTheRound,
    on: { remarkPassed: 'passedFirstRound', remarkFailed: 'notSelected' },
  },
  passedFirstRound: {
    title: { vi: 'Đạt vòng 1', en: 'Passed round one' },
    duty: 'council',
    unlimited: byTheRound,
    on: {
      fail: 'notSelected',
      select: {
        to: 'selected',
        when: { all: [{ atLeast: { score: 50 } }, { is: { withinPlaces: true } }] },
        refuse: {
          vi: 'chỉ trúng tuyển khi điểm vòng 2 từ 50 trở lên và xếp hạng trong chỉ tiêu.',
          en: 'only those with 50 points in round two and a rank within the places are selected.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.9',
        },
      },
    },
  },
  selected: {
    title: { vi: 'Trúng tuyển', en: 'Selected' },
    duty: 'authority',
    on: {
      requestDossier: {
        to: 'completing',
        when: { any: [{ not: { regime: 'r2026' } }, { given: 'dossierDueOn' }] },
        refuse: {
          vi: 'phải ghi ngày hết hạn hoàn thiện hồ sơ: quyết định tuyển dụng tính từ ngày đó.',
          en: 'state the day the dossier is due: the decision counts from it.',
          rule: 'NĐ 170/2025/NĐ-CP, Đ.19 (sửa bởi NĐ 300/2026/NĐ-CP)',
        },
      },
    },
  },
  completing: {
    title: { vi: 'Đang hoàn thiện hồ sơ', en: 'Completing the dossier' },
    duty: 'head',
    on: {
      extendDossier: {
        when: { not: { given: 'papers' } },
        refuse: { vi: 'hồ sơ đã đủ, không gia hạn nữa.', en: 'the dossier is complete already.' },
      },
      completeDossier: {},
      decide: {
        to: 'decided',
        when: { given: 'papers' },
        refuse: {
          vi: 'người trúng tuyển chưa nộp đủ hồ sơ.',
          en: 'the dossier is not complete.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.16, Đ.17',
        },
      },
      cancelResult: {
        to: 'resultCancelled',
        when: { any: [{ is: { falsePapers: true } }, dossierLate] },
        refuse: {
          vi: 'chỉ hủy kết quả khi hồ sơ không trung thực hoặc quá hạn hoàn thiện.',
          en: 'the result is only cancelled for false papers or a dossier that is late.',
          rule: 'NĐ 138/2020/NĐ-CP, Đ.16',
        },
      },
    },
  },
  decided: {
    title: { vi: 'Đã có quyết định tuyển dụng', en: 'Decision issued' },
    duty: 'employingUnit',
    on: {
      takeUp: 'inPost',
      extendTakeUp: {},
      cancelDecision: [
        { to: 'vacated', when: { all: [{ lapsed: 'takeUp' }, { regime: 'r2026' }] } },
        {
          to: 'decisionCancelled',
          when: { lapsed: 'takeUp' },
          refuse: {
            vi: 'chưa hết hạn đến nhận việc.',
            en: 'the time to take up the post still runs.',
            rule: 'NĐ 138/2020/NĐ-CP, Đ.17; NĐ 170/2025/NĐ-CP, Đ.19',
          },
        },
      ],
    },
  },
  vacated: {
    title: { vi: 'Vị trí còn trống sau khi hủy quyết định', en: 'The place is free again' },
    duty: 'authority',
    on: { publishNext: 'replaced' },
  },
  inPost: { title: { vi: 'Đã nhận việc', en: 'In post' }, clause: '6.2.1', outcome: 'done' },
  ineligible: { title: { vi: 'Không đủ điều kiện', en: 'Ineligible' }, outcome: 'refused' },
  notSelected: { title: { vi: 'Không trúng tuyển', en: 'Not selected' }, outcome: 'refused' },
  resultCancelled: { title: { vi: 'Hủy kết quả trúng tuyển', en: 'Result cancelled' }, outcome: 'lapsed' },
  replaced: {
    title: {
      vi: 'Đã hủy quyết định, đã công bố người thay thế',
      en: 'Decision cancelled, replacement published',
    },
    outcome: 'done',
  },
  decisionCancelled: {
    title: { vi: 'Hủy quyết định tuyển dụng', en: 'Decision cancelled' },
    outcome: 'lapsed',
  },
} as const satisfies Readonly<Record<string, Step>>
