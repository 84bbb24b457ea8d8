import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { unverified, verified } from '../../citations.ts'
import { line } from '../../line.ts'

const remark = verified('NĐ 24/2010/NĐ-CP, Đ.34.2; NĐ 138/2020/NĐ-CP, Đ.39.2')

/** What is reported in the course of a promotion exam. */
export const events = {
  draftScheme: {
    title: { vi: 'Lập đề án, xác định chỉ tiêu', en: 'Draft the scheme, set the places' },
    by: 'organiser',
    payload: z.object({ scheme: line, quota: z.int().min(0) }),
  },
  approveScheme: {
    title: { vi: 'Phê duyệt đề án, chỉ tiêu', en: 'Approve scheme and places' },
    by: 'head',
    rule: unverified('NĐ 138/2020/NĐ-CP'),
  },
  dropExam: {
    title: { vi: 'Không tổ chức thi', en: 'Hold no exam' },
    by: 'head',
    payload: z.object({ noExamReason: line }),
    rule: unverified('NĐ 138/2020/NĐ-CP: không còn chỉ tiêu theo cơ cấu vị trí việc làm'),
  },
  nominate: {
    title: { vi: 'Cử người dự thi, chốt danh sách', en: 'Nominate candidates, close the list' },
    by: 'managingAgency',
    payload: z.object({ candidateList: line, conditionsMet: z.boolean() }),
    form: 'list',
    rule: unverified('NĐ 24/2010/NĐ-CP; NĐ 138/2020/NĐ-CP'),
  },
  holdExam: {
    title: { vi: 'Tổ chức thi', en: 'Hold the exam' },
    by: 'council',
    payload: z.object({ examNote: line }),
  },
  endExam: { title: { vi: 'Kết thúc thi', en: 'End the exam' }, by: 'council' },
  finishMarking: {
    title: { vi: 'Hoàn thành chấm thi', en: 'Finish marking' },
    by: 'council',
    payload: z.object({ scores: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.1'),
  },
  reportScores: {
    title: { vi: 'Báo cáo kết quả chấm, công khai điểm', en: 'Report and publish the scores' },
    by: 'council',
    payload: z.object({ scoreReport: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.1'),
  },
  requestRemark: {
    title: { vi: 'Đề nghị phúc khảo', en: 'Ask for a re-mark' },
    by: ['candidate', 'council'],
    payload: z.object({ remarkRequest: line }),
    form: 'remark',
    rule: remark,
  },
  passWithoutRequest: {
    title: { vi: 'Hết hạn, không có đơn phúc khảo', en: 'No re-mark was asked for in time' },
    by: 'council',
  },
  closeRequests: {
    title: { vi: 'Hết hạn nhận đơn phúc khảo', en: 'Close the re-mark requests' },
    by: 'council',
    payload: z.object({ requestsClosedOn: dayFact }),
    rule: remark,
  },
  publishRemark: {
    title: { vi: 'Công bố kết quả phúc khảo', en: 'Publish the re-mark' },
    by: 'council',
    payload: z.object({ remarkResult: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.2'),
  },
  submitResult: {
    title: { vi: 'Trình phê duyệt kết quả', en: 'Submit the result' },
    by: 'council',
    payload: z.object({ resultSubmission: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.3'),
  },
  approve: {
    title: { vi: 'Phê duyệt kết quả', en: 'Approve the result' },
    by: 'head',
    payload: z.object({ approval: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.3'),
  },
  notify: {
    title: { vi: 'Thông báo danh sách trúng tuyển', en: 'Notify those who passed' },
    by: 'council',
    payload: z.object({ notice: line }),
    rule: verified('NĐ 138/2020/NĐ-CP, Đ.39.4'),
  },
  appoint: {
    title: { vi: 'Bổ nhiệm vào ngạch', en: 'Appoint to the grade' },
    by: 'managingAgency',
    payload: z.object({ appointments: line }),
    rule: verified('NĐ 24/2010/NĐ-CP, Đ.34; NĐ 138/2020/NĐ-CP, Đ.39'),
  },
} as const satisfies Readonly<Record<string, Event>>
