import type { LimitRule } from '../../../src/procedure/index.ts'
import { months } from '../../../src/time/index.ts'
import { chosen, onTheDay } from '../../citations.ts'

/** The time limits of a training plan. */
export const limits = {
  opening: {
    title: { vi: 'Khai giảng đúng ngày', en: 'Open the class on its day' },
    duty: 'institution',
    runsIn: ['sent'],
    within: { ahead: 'classOn', rows: onTheDay('Ngày khai giảng trong quyết định cử đi học') },
  },
  evaluation: {
    title: { vi: 'Đánh giá hiệu lực sau khóa học', en: 'Evaluate after the course' },
    duty: 'headOfUnit',
    runsIn: ['courseFinished', 'evaluating'],
    within: [
      {
        limit: months(3),
        ...chosen(
          'TCVN ISO 9001:2008, 6.2.2 c) không ghi số; địa phương chọn từ 3 đến 6 tháng, mặc định 3 tháng',
        ),
      },
    ],
  },
  service: {
    title: { vi: 'Thời gian phục vụ đã cam kết', en: 'Committed time of service' },
    duty: 'learner',
    runsIn: ['courseFinished', 'evaluating', 'retraining'],
    window: 'leaveEarly',
    within: {
      fact: 'service',
      basis:
        'Ít nhất gấp 2 lần (NĐ 101/2017/NĐ-CP), gấp 3 lần (NĐ 171/2025/NĐ-CP) thời gian đào tạo sau đại học',
      confidence: 'secondary',
    },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
