import type { Step } from '../../../src/procedure/index.ts'

/** The steps of a ranking. */
export const steps = {
  criteria: {
    title: { vi: 'Ban hành bộ tiêu chí, kế hoạch', en: 'Criteria and plan' },
    clause: '8.1',
    duty: 'homeAffairs',
    on: { launch: 'selfScoring' },
  },
  selfScoring: {
    title: { vi: 'Đơn vị tự chấm điểm, kèm tài liệu kiểm chứng', en: 'The agency scores itself' },
    clause: '8.2.3',
    duty: 'agency',
    on: {
      submitScores: 'appraising',
      passDueDay: {
        to: 'late',
        when: { lapsed: 'selfScoring' },
        refuse: {
          vi: 'chưa hết hạn nộp bảng tự chấm.',
          en: 'the self-scores are not due yet.',
          rule: 'kế hoạch xác định chỉ số của tỉnh',
        },
      },
    },
  },
  late: {
    title: { vi: 'Quá hạn tự chấm', en: 'Self-scoring is late' },
    duty: 'agency',
    on: {
      submitScores: { to: 'appraising', do: [{ set: { late: true } }] },
      exclude: 'notRanked',
    },
  },
  appraising: {
    title: { vi: 'Thẩm định theo lĩnh vực', en: 'Appraisal by field' },
    clause: '8.2.3',
    duty: 'appraiser',
    on: {
      appraise: {
        to: 'surveying',
        when: {
          any: [{ not: { is: { late: true } } }, { given: 'deduction' }, { setting: { deductLate: false } }],
        },
        refuse: {
          vi: 'bảng tự chấm nộp muộn: phải ghi điểm trừ theo quy định của tỉnh.',
          en: 'the self-scores came late: the points taken off have to be recorded.',
          rule: 'quy định của tỉnh về xác định chỉ số',
        },
      },
    },
  },
  surveying: {
    title: { vi: 'Điều tra xã hội học', en: 'Survey' },
    clause: '8.2.1',
    duty: 'surveyTeam',
    on: { enterSurvey: 'totalling' },
  },
  totalling: {
    title: { vi: 'Tổng hợp điểm', en: 'Scores added up' },
    clause: '8.4',
    duty: 'homeAffairs',
    on: { announce: 'explaining' },
  },
  explaining: {
    title: { vi: 'Đơn vị giải trình điểm dự kiến', en: 'The agency explains' },
    duty: 'homeAffairs',
    on: {
      explain: {
        to: 'totalling',
        when: { not: { lapsed: 'explanation' } },
        refuse: {
          vi: 'đã hết hạn giải trình.',
          en: 'the time to explain is over.',
          rule: 'thông báo điểm dự kiến',
        },
      },
      settle: 'atCouncil',
    },
  },
  atCouncil: {
    title: { vi: 'Hội đồng thẩm định họp', en: 'Before the appraisal council' },
    duty: 'council',
    on: { pass: 'submitted' },
  },
  submitted: {
    title: { vi: 'Trình UBND tỉnh', en: 'Submitted to the province' },
    duty: 'province',
    on: { sendBack: 'atCouncil', publish: 'published' },
  },
  published: { title: { vi: 'Đã công bố xếp loại', en: 'Published' }, outcome: 'done' },
  notRanked: { title: { vi: 'Không xếp loại', en: 'Not ranked' }, outcome: 'refused' },
} as const satisfies Readonly<Record<string, Step>>
