import type { Condition, LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { secondary, unverified } from '../../citations.ts'
import {
  appraisalClock,
  appraisalRows,
  effectRows,
  gazetteLimits,
  sendingRows,
  sharedLimits,
} from '../lawmaking/limits.ts'
import { of2015, of2025 } from '../lawmaking/regimes.ts'

const ofChairman = { is: { issuer: 'chairman' } } as const satisfies Condition
const ofCommittee = { is: { issuer: 'committee' } } as const satisfies Condition
const shortened = { is: { shortened: true } } as const satisfies Condition
const decree51a = secondary('NĐ 78/2025/NĐ-CP, Đ.51a (bổ sung bởi NĐ 187/2025/NĐ-CP)')

const postingTitle = { vi: 'Đăng dự thảo lấy ý kiến, ít nhất', en: 'Posting of the draft, at least' }
const postingClock = { duty: 'proposer', runsIn: ['consulting'], window: 'comment' } as const
const replyClock = { duty: 'public', runsIn: ['consulting'], ends: ['receiveReplies'] } as const

/** The time limits of making a decision. */
export const limits = {
  appraisalSend: {
    title: {
      vi: 'Gửi hồ sơ thẩm định trước phiên họp UBND',
      en: 'Send the appraisal file before the meeting',
    },
    duty: 'proposer',
    runsIn: ['consulting'],
    within: { ahead: 'meetingOn', rows: sendingRows('Đ.130.1') },
  },
  posting: {
    title: postingTitle,
    ...postingClock,
    when: ofCommittee,
    within: [
      { limit: days(30), regime: of2015, ...unverified('Luật 80/2015/QH13, Đ.129') },
      { limit: days(20), regime: of2025, ...unverified('NĐ 78/2025/NĐ-CP, Đ.51') },
    ],
  },
  postingOfChairman: {
    title: {
      vi: `${postingTitle.vi} (quyết định của Chủ tịch UBND)`,
      en: `${postingTitle.en} (decision of the chairman)`,
    },
    ...postingClock,
    when: { all: [ofChairman, { not: shortened }] },
    within: [{ limit: days(10), regime: 'law2025amended', ...decree51a }],
  },
  replies: {
    title: { vi: 'Cơ quan được hỏi trả lời', en: 'Replies of the bodies consulted' },
    ...replyClock,
    when: ofCommittee,
    within: {
      since: 'letterReachedOn',
      rows: [{ limit: days(7), regime: of2015, ...unverified('Luật 80/2015/QH13, Đ.129') }],
    },
  },
  repliesToChairman: {
    title: {
      vi: 'Cơ quan được hỏi trả lời (quyết định của Chủ tịch UBND)',
      en: 'Replies of the bodies consulted (decision of the chairman)',
    },
    ...replyClock,
    when: { all: [ofChairman, { not: shortened }] },
    within: {
      since: 'letterReachedOn',
      rows: [{ limit: days(7), regime: 'law2025amended', ...decree51a }],
    },
  },
  repliesShortened: {
    title: {
      vi: 'Cơ quan được hỏi trả lời (Chủ tịch UBND, trình tự rút gọn)',
      en: 'Replies of the bodies consulted (chairman, shortened)',
    },
    ...replyClock,
    when: { all: [ofChairman, shortened] },
    within: {
      since: 'letterReachedOn',
      rows: [{ limit: days(3), regime: 'law2025amended', ...decree51a }],
    },
  },
  ...sharedLimits,
  appraisal: {
    ...appraisalClock,
    within: {
      since: 'fileReceivedOn',
      rows: appraisalRows(
        'Đ.130',
        unverified('Luật 80/2015/QH13 (sửa 2020), Đ.130 (số 15 ngày chỉ thấy cho nghị quyết HĐND)'),
        'Đ.51',
      ),
    },
  },
  ...gazetteLimits('signed'),
  effect: {
    title: { vi: 'Ký trước ngày có hiệu lực', en: 'Signed before the stated day of effect' },
    runsIn: ['passed'],
    when: { not: shortened },
    within: { ahead: 'effectiveOn', rows: effectRows },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
