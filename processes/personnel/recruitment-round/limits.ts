import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, workingDays } from '../../../src/time/index.ts'
import { secondary, unverified, verified } from '../../citations.ts'
import { rows138 } from '../recruitment/regimes.ts'

const remarking = ['firstRemark', 'secondRemark'] as const
const old = ['r2010', 'r2019'] as const

/** The time limits of a round. */
export const limits = {
  applications: {
    title: { vi: 'Nhận Phiếu đăng ký dự tuyển', en: 'Receive applications' },
    duty: 'candidate',
    runsIn: ['applicationsOpen'],
    window: 'apply',
    within: [
      { limit: days(30), regime: 'r2010', ...unverified('NĐ 24/2010/NĐ-CP, Đ.15') },
      { limit: days(30), regime: 'r2019', ...verified('NĐ 161/2018/NĐ-CP, Đ.1.8') },
      ...rows138(days(30), 'Đ.13'),
    ],
  },
  checkBoard: {
    title: { vi: 'Thành lập Ban kiểm tra Phiếu', en: 'Set up the check board' },
    duty: 'council',
    runsIn: ['checking'],
    ends: ['setUpCheckBoard'],
    within: rows138(workingDays(5), 'Đ.14.1'),
  },
  tellIneligible: {
    title: { vi: 'Thông báo người không đủ điều kiện', en: 'Tell the ineligible' },
    duty: 'council',
    runsIn: ['checking'],
    starts: ['finishCheck'],
    within: rows138(workingDays(5), 'Đ.14.2a'),
  },
  eligibleList: {
    title: { vi: 'Niêm yết danh sách trước ngày thi', en: 'Post the list before the exam' },
    duty: 'council',
    runsIn: ['awaitingFirstRound'],
    ends: ['postEligible'],
    within: {
      ahead: 'firstRoundOn',
      rows: [{ limit: days(7), regime: 'r2010', ...unverified('NĐ 24/2010/NĐ-CP, Đ.15') }],
    },
  },
  firstRound: {
    title: { vi: 'Tổ chức thi vòng 1', en: 'Hold the first round' },
    duty: 'council',
    runsIn: ['awaitingFirstRound'],
    within: rows138(days(15), 'Đ.14.2a'),
  },
  firstMarking: {
    title: { vi: 'Chấm thi vòng 1 trên giấy', en: 'Mark the first round' },
    duty: 'markingBoard',
    runsIn: ['firstMarking'],
    ends: ['finishMarking'],
    extendedBy: 'markingUntil',
    within: rows138(days(15), 'Đ.14.2b'),
  },
  firstResult: {
    title: { vi: 'Công bố kết quả vòng 1', en: 'Publish the first round' },
    duty: 'council',
    runsIn: ['firstMarking'],
    starts: ['finishMarking'],
    within: rows138(workingDays(5), 'Đ.14.2b, công bố'),
  },
  remarkRequests: {
    title: { vi: 'Nhận đơn phúc khảo', en: 'Receive re-mark requests' },
    duty: 'candidate',
    runsIn: remarking,
    window: 'requestRemark',
    within: [
      { limit: days(15), regime: old, ...secondary('NĐ 24/2010/NĐ-CP, Đ.17') },
      ...rows138(days(15), 'Đ.14.2b'),
    ],
  },
  remark: {
    title: { vi: 'Chấm phúc khảo, công bố kết quả', en: 'Re-mark and publish' },
    duty: 'remarkBoard',
    runsIn: remarking,
    starts: ['closeRequests'],
    within: {
      since: 'requestsClosedOn',
      rows: [
        { limit: days(15), regime: old, ...secondary('NĐ 24/2010/NĐ-CP, Đ.17') },
        ...rows138(days(15), 'Đ.14.2b'),
      ],
    },
  },
  secondList: {
    title: { vi: 'Lập danh sách, triệu tập thi vòng 2', en: 'List and summon to the second round' },
    duty: 'council',
    runsIn: ['listingSecondRound'],
    within: rows138(workingDays(5), 'Đ.14.2c'),
  },
  secondRound: {
    title: { vi: 'Tổ chức thi vòng 2', en: 'Hold the second round' },
    duty: 'council',
    runsIn: ['awaitingSecondRound'],
    within: rows138(days(15), 'Đ.14.2c'),
  },
  secondMarking: {
    title: { vi: 'Chấm thi viết vòng 2', en: 'Mark the written second round' },
    duty: 'council',
    runsIn: ['secondMarking'],
    when: { is: { secondRound: 'written' } },
    within: rows138(days(15), 'Đ.14'),
  },
  report: {
    title: { vi: 'Báo cáo kết quả với người đứng đầu', en: 'Report to the head' },
    duty: 'council',
    runsIn: ['awaitingReport'],
    within: rows138(workingDays(5), 'Đ.15.1'),
  },
  postResult: {
    title: { vi: 'Niêm yết kết quả sau báo cáo', en: 'Post the result after the report' },
    duty: 'authority',
    runsIn: ['awaitingRecognition', 'recognised'],
    within: [{ limit: days(10), regime: old, ...unverified('NĐ 24/2010/NĐ-CP, Đ.17') }],
  },
  publish: {
    title: { vi: 'Công bố, gửi thông báo kết quả', en: 'Publish and send the result' },
    duty: 'authority',
    runsIn: ['recognised'],
    within: rows138(days(10), 'Đ.15.2'),
  },
} as const satisfies Readonly<Record<string, LimitRule>>
