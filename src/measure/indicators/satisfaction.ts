import { satisfactionConventions } from '../satisfaction/conventions.ts'
import type { CountedBy, Indicator } from './indicator.ts'

const answers = {
  vi: 'Mọi câu trả lời hợp lệ của người được hỏi',
  en: 'All valid answers of those asked',
}
const points = {
  vi: 'Điểm cao nhất có thể của mọi câu trả lời hợp lệ',
  en: 'The most points all valid answers could have',
}
const people = { vi: 'Mọi người trả lời', en: 'All who answered' }

const counted = (name: keyof typeof satisfactionConventions, denominator: CountedBy['denominator']) => ({
  title: satisfactionConventions[name].title,
  denominator,
})

const conventions = {
  topTwoBox: counted('topTwoBox', answers),
  meanPercent: counted('meanPercent', points),
  allSatisfied: counted('allSatisfied', people),
  linear: counted('linear', points),
} as const satisfies Readonly<Record<keyof typeof satisfactionConventions, CountedBy>>

const numerator = {
  vi: 'Câu trả lời hài lòng, rất hài lòng (theo cách tính đã nêu)',
  en: 'Satisfied answers (as the convention counts them)',
}

const common = {
  unit: 'percent',
  kind: 'flow',
  better: 'higher',
  numerator,
  conventions,
  from: 'survey',
} as const satisfies Partial<Indicator>

/** Satisfaction of people and organisations. */
export const satisfactionIndicators = {
  'sat.tthc': {
    title: {
      vi: 'Mức độ hài lòng về thủ tục hành chính',
      en: 'Satisfaction with administrative procedures',
    },
    ...common,
    basis: 'QĐ 1383/QĐ-BNV; QĐ 2640/QĐ-BNV',
    confidence: 'secondary',
  },
  'sat.agency': {
    title: {
      vi: 'Mức độ hài lòng về sự phục vụ của cơ quan hành chính (SIPAS)',
      en: 'Satisfaction with the service of agencies (SIPAS)',
    },
    ...common,
    basis: 'QĐ 1383/QĐ-BNV; QĐ 2640/QĐ-BNV; QĐ 1001/QĐ-BNV',
    confidence: 'secondary',
  },
  'sat.education': {
    title: {
      vi: 'Mức độ hài lòng về dịch vụ giáo dục công',
      en: 'Satisfaction with public education services',
    },
    ...common,
    basis: 'QĐ 3476/QĐ-BGDĐT; QĐ 2329/QĐ-BGDĐT',
    confidence: 'secondary',
  },
  'sat.health': {
    title: {
      vi: 'Mức độ hài lòng về dịch vụ y tế công',
      en: 'Satisfaction with public health services',
    },
    ...common,
    basis: 'QĐ 3869/QĐ-BYT',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Indicator>>
