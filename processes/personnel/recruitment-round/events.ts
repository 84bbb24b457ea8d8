import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { unverified } from '../../citations.ts'
import { line } from '../../line.ts'
import { decree138At } from '../recruitment/regimes.ts'
import { mode, secondRound } from './facts.ts'

/** What is reported in the course of a round. */
export const events = {
  approvePlan: {
    title: { vi: 'Phê duyệt kế hoạch tuyển dụng', en: 'Approve the plan' },
    by: 'head',
    payload: z.object({ plan: line, quota: z.int().min(1), mode, secondRound }),
    rule: decree138At('Đ.3'),
  },
  announce: {
    title: { vi: 'Thông báo tuyển dụng', en: 'Announce' },
    by: 'authority',
    payload: z.object({
      notice: line,
      media: z.exactOptional(line),
      website: z.exactOptional(line),
      postedAt: z.exactOptional(line),
    }),
    form: 'notice',
    rule: decree138At('Đ.13'),
  },
  amendNotice: {
    title: { vi: 'Thay đổi nội dung thông báo, công khai lại', en: 'Change the notice, publish again' },
    by: 'authority',
    payload: z.object({ noticeChange: line }),
    form: 'notice',
    rule: unverified('NĐ 138/2020/NĐ-CP, Đ.13'),
  },
  apply: {
    title: { vi: 'Nộp Phiếu đăng ký dự tuyển', en: 'Apply' },
    by: ['candidate', 'authority'],
    payload: z.object({ application: line }),
    form: 'application',
    rule: decree138At('Đ.13'),
  },
  closeApplications: {
    title: { vi: 'Hết hạn nhận Phiếu', en: 'Close the applications' },
    by: ['system', 'authority'],
    rule: decree138At('Đ.13'),
  },
  setUpCouncil: {
    title: { vi: 'Thành lập Hội đồng tuyển dụng', en: 'Set up the council' },
    by: 'head',
    payload: z.object({ council: line }),
    rule: decree138At('Đ.14.1'),
  },
  setUpCheckBoard: {
    title: { vi: 'Thành lập Ban kiểm tra Phiếu', en: 'Set up the check board' },
    by: 'council',
    payload: z.object({ checkBoard: line }),
    rule: decree138At('Đ.14.1'),
  },
  finishCheck: {
    title: { vi: 'Kết thúc kiểm tra Phiếu', en: 'Finish the check' },
    by: 'checkBoard',
    payload: z.object({ checkResult: line }),
    rule: decree138At('Đ.14.2a'),
  },
  summonFirstRound: {
    title: {
      vi: 'Triệu tập thi vòng 1, báo người không đủ điều kiện',
      en: 'Summon to the first round, tell the ineligible',
    },
    by: 'council',
    payload: z.object({ firstRoundOn: dayFact, ineligibleNotice: z.exactOptional(line) }),
    rule: decree138At('Đ.14.2a'),
  },
  postEligible: {
    title: { vi: 'Niêm yết danh sách người đủ điều kiện', en: 'Post the list of the eligible' },
    by: 'council',
    payload: z.object({ eligibleList: line }),
    rule: unverified('NĐ 24/2010/NĐ-CP, Đ.15'),
  },
  holdFirstRoundOnComputer: {
    title: { vi: 'Thi vòng 1 trên máy, có kết quả ngay', en: 'First round on computer, result at once' },
    by: 'council',
    payload: z.object({ firstResult: line }),
    rule: decree138At('Đ.14.2b'),
  },
  holdFirstRoundOnPaper: {
    title: { vi: 'Thi vòng 1 trên giấy', en: 'First round on paper' },
    by: 'council',
    rule: decree138At('Đ.14.2b'),
  },
  extendMarking: {
    title: { vi: 'Quyết định kéo dài chấm thi', en: 'Lengthen the marking' },
    by: 'head',
    payload: z.object({ markingUntil: dayFact, markingExtension: line }),
    rule: unverified('NĐ 138/2020/NĐ-CP, Đ.14.2b: kéo dài không quá 15 ngày'),
  },
  finishMarking: {
    title: { vi: 'Hoàn thành chấm thi vòng 1', en: 'Finish marking the first round' },
    by: 'markingBoard',
    payload: z.object({ firstScores: line }),
    rule: decree138At('Đ.14.2b'),
  },
  publishFirstRound: {
    title: { vi: 'Công bố kết quả vòng 1', en: 'Publish the first round' },
    by: 'council',
    payload: z.object({ firstPublished: line }),
    rule: decree138At('Đ.14.2b'),
  },
  requestRemark: {
    title: { vi: 'Đề nghị phúc khảo', en: 'Ask for a re-mark' },
    by: ['candidate', 'council'],
    payload: z.object({ remarkRequest: line }),
    form: 'remark',
    rule: decree138At('Đ.14.2b, Đ.14.2đ'),
  },
  closeRequests: {
    title: { vi: 'Hết hạn nhận đơn phúc khảo', en: 'Close the re-mark requests' },
    by: 'council',
    payload: z.object({ requestsClosedOn: dayFact }),
    rule: decree138At('Đ.14.2b, Đ.14.2đ'),
  },
  publishRemark: {
    title: {
      vi: 'Công bố kết quả phúc khảo, hoặc không có đơn',
      en: 'Publish the re-mark, or that none was asked for',
    },
    by: 'remarkBoard',
    payload: z.object({ remarkResult: line }),
    rule: decree138At('Đ.14.2b, Đ.14.2đ'),
  },
  summonSecondRound: {
    title: { vi: 'Lập danh sách, triệu tập thi vòng 2', en: 'List and summon to the second round' },
    by: 'council',
    payload: z.object({ secondList: line, halfOfEachPart: z.boolean(), secondRoundOn: dayFact }),
    rule: decree138At('Đ.8, Đ.14.2c'),
  },
  holdSecondRound: {
    title: { vi: 'Thi vòng 2', en: 'Second round' },
    by: 'council',
    rule: decree138At('Đ.14.2d'),
  },
  publishWritten: {
    title: { vi: 'Công bố điểm thi viết vòng 2', en: 'Publish the written second round' },
    by: 'council',
    payload: z.object({ secondScores: line }),
    rule: decree138At('Đ.14.2đ'),
  },
  finishOral: {
    title: { vi: 'Kết thúc phỏng vấn, thực hành', en: 'Finish interviews or practice' },
    by: 'council',
    payload: z.object({ secondScores: line }),
    rule: decree138At('Đ.14'),
  },
  reportResult: {
    title: { vi: 'Hội đồng báo cáo kết quả', en: 'The council reports' },
    by: 'council',
    payload: z.object({ resultReport: line }),
    form: 'councilMinutes',
    rule: decree138At('Đ.15.1'),
  },
  askClarification: {
    title: { vi: 'Yêu cầu Hội đồng làm rõ', en: 'Ask the council to make clear' },
    by: 'head',
    payload: z.object({ clarification: line }),
  },
  recognise: {
    title: { vi: 'Quyết định công nhận kết quả', en: 'Recognise the result' },
    by: 'head',
    payload: z.object({ recognition: line }),
    form: 'recognition',
    rule: decree138At('Đ.15'),
  },
  publishResult: {
    title: { vi: 'Công bố, gửi thông báo kết quả', en: 'Publish and send the result' },
    by: 'authority',
    payload: z.object({ resultNotice: line }),
    rule: decree138At('Đ.15.2'),
  },
  close: {
    title: { vi: 'Kết thúc kỳ tuyển dụng', en: 'Close the round' },
    by: 'authority',
    payload: z.object({ candidatesSettled: z.boolean() }),
  },
  cancel: {
    title: { vi: 'Hủy kỳ tuyển dụng', en: 'Cancel the round' },
    by: 'head',
    payload: z.object({ cancelReason: line }),
  },
} as const satisfies Readonly<Record<string, Event>>
