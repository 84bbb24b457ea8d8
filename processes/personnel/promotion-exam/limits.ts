import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { secondary, verified } from '../../citations.ts'

const old = (article: string) => ({ regime: 'r2010', ...verified(`NĐ 24/2010/NĐ-CP, ${article}`) }) as const
const since = (article: string) =>
  ({ regime: 'r2020', ...verified(`NĐ 138/2020/NĐ-CP, ${article}`) }) as const

/** The time limits of a promotion exam. */
export const limits = {
  scoreReport: {
    title: { vi: 'Báo cáo kết quả sau khi chấm xong', en: 'Report once marking is finished' },
    duty: 'council',
    runsIn: ['marking'],
    starts: ['finishMarking'],
    within: [{ limit: days(10), ...since('Đ.39.1') }],
  },
  remarkRequests: {
    title: { vi: 'Nhận đơn phúc khảo', en: 'Receive re-mark requests' },
    duty: 'candidate',
    runsIn: ['scoresReported', 'remarking'],
    window: 'requestRemark',
    within: [
      { limit: days(15), ...old('Đ.34.2') },
      { limit: days(15), ...since('Đ.39.2') },
    ],
  },
  remark: {
    title: { vi: 'Chấm phúc khảo, công bố kết quả', en: 'Re-mark and publish' },
    duty: 'council',
    runsIn: ['remarking'],
    starts: ['closeRequests'],
    within: {
      since: 'requestsClosedOn',
      rows: [
        { limit: days(15), ...old('Đ.34.2') },
        { limit: days(15), ...since('Đ.39.2') },
      ],
    },
  },
  nextStep: {
    title: { vi: 'Phê duyệt, bổ nhiệm sau phúc khảo', en: 'Approve and appoint after the re-mark' },
    duty: 'head',
    runsIn: ['awaitingApproval', 'approved', 'notified'],
    within: [
      {
        limit: days(15),
        regime: 'r2010',
        ...secondary('NĐ 24/2010/NĐ-CP, Đ.34.3 (mới đọc phần đầu của khoản)'),
      },
    ],
  },
  submission: {
    title: { vi: 'Trình phê duyệt kết quả', en: 'Submit the result' },
    duty: 'council',
    runsIn: ['awaitingApproval'],
    ends: ['submitResult'],
    within: [{ limit: workingDays(5), ...since('Đ.39.3') }],
  },
  notice: {
    title: { vi: 'Thông báo kết quả sau phê duyệt', en: 'Notify after approval' },
    duty: 'council',
    runsIn: ['approved'],
    within: [{ limit: workingDays(5), ...since('Đ.39.4') }],
  },
} as const satisfies Readonly<Record<string, LimitRule>>
