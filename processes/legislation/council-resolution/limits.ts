import type { LimitRule } from '../../../src/procedure/index.ts'
import { days } from '../../../src/time/index.ts'
import { secondary, unverified } from '../../citations.ts'
import { recalled } from '../lawmaking/citations.ts'
import {
  appraisalClock,
  appraisalRows,
  effectRows,
  gazetteLimits,
  sendingRows,
  sharedLimits,
} from '../lawmaking/limits.ts'
import { of2015, of2025 } from '../lawmaking/regimes.ts'

/** The time limits of making a resolution. */
export const limits = {
  appraisalSend: {
    title: {
      vi: 'Gửi hồ sơ thẩm định trước phiên họp UBND',
      en: 'Send the appraisal file before the meeting',
    },
    duty: 'proposer',
    runsIn: ['consulting'],
    within: {
      ahead: 'meetingOn',
      rows: [
        { limit: days(15), regime: 'law2004', ...secondary('Luật 31/2004/QH11, Đ.24.1') },
        ...sendingRows('Đ.121.1'),
      ],
    },
  },
  posting: {
    title: { vi: 'Đăng dự thảo lấy ý kiến, ít nhất', en: 'Posting of the draft, at least' },
    duty: 'proposer',
    runsIn: ['consulting'],
    window: 'comment',
    within: [
      { limit: days(30), regime: of2015, ...unverified('Luật 80/2015/QH13, Đ.120') },
      { limit: days(20), regime: of2025, ...unverified('NĐ 78/2025/NĐ-CP, Đ.50') },
    ],
  },
  replies: {
    title: { vi: 'Cơ quan được hỏi trả lời', en: 'Replies of the bodies consulted' },
    duty: 'public',
    runsIn: ['consulting'],
    ends: ['receiveReplies'],
    within: {
      since: 'letterReachedOn',
      rows: [{ limit: days(10), regime: of2015, ...unverified('Luật 80/2015/QH13, Đ.120') }],
    },
  },
  ...sharedLimits,
  appraisal: {
    ...appraisalClock,
    within: {
      since: 'fileReceivedOn',
      rows: appraisalRows(
        'Đ.121',
        secondary('Luật 80/2015/QH13 (sửa 2020), Đ.121.4 (theo bộ thủ tục nội bộ TP. Hồ Chí Minh)'),
        'Đ.50–51',
      ),
    },
  },
  appraisalBeforeMeeting: {
    title: { vi: 'Gửi báo cáo thẩm định trước phiên họp UBND', en: 'Appraisal report before the meeting' },
    duty: 'justice',
    runsIn: ['appraising'],
    within: {
      ahead: 'meetingOn',
      rows: [{ limit: days(7), regime: 'law2004', ...secondary('Luật 31/2004/QH11, Đ.24.4') }],
    },
  },
  verificationSend: {
    title: { vi: 'Gửi hồ sơ thẩm tra trước kỳ họp', en: 'Send it for verification before the session' },
    duty: 'committee',
    runsIn: ['agreed'],
    within: {
      ahead: 'sessionOn',
      rows: [{ limit: days(15), regime: of2015, ...recalled('Đ.124') }],
    },
  },
  papersToDeputies: {
    title: { vi: 'Gửi tài liệu đến đại biểu trước kỳ họp', en: 'Papers to the deputies before the session' },
    duty: 'councilStanding',
    runsIn: ['tabled'],
    ends: ['distribute'],
    within: {
      ahead: 'sessionOn',
      rows: [
        {
          limit: days(5),
          regime: 'law2004',
          ...secondary('Luật 31/2004/QH11 (theo trang hỏi đáp pháp luật, số điều chưa rõ)'),
        },
      ],
    },
  },
  ...gazetteLimits('certified'),
  effect: {
    title: { vi: 'Thông qua trước ngày có hiệu lực', en: 'Passed before the stated day of effect' },
    runsIn: ['tabled'],
    within: { ahead: 'effectiveOn', rows: effectRows },
  },
} as const satisfies Readonly<Record<string, LimitRule>>
