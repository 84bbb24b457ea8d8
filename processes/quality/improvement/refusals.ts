import type { Refusal } from '../../../src/procedure/index.ts'

/** Why an event is refused, read out to whoever tried. */
export const refusals = {
  notContained: {
    vi: 'kết quả sai đã trả ra ngoài, phải xử lý tạm thời trước khi phân loại.',
    en: 'the wrong result has gone out: contain it before it is graded.',
    rule: 'TCVN ISO 9001:2008, 8.3',
    when: { is: { resultOut: true } },
  },
  noMinutes: {
    vi: 'sự không phù hợp do kiểm tra nêu phải ghi ngày ký biên bản kiểm tra.',
    en: 'what an inspection found needs the day its minutes were signed.',
    rule: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
  },
  notFromInspection: {
    vi: 'sự không phù hợp này không do kiểm tra nêu.',
    en: 'no inspection found this.',
    rule: 'TT 26/2014/TT-BKHCN, Đ.37.2.c',
  },
  notGraded: {
    vi: 'phiếu nêu nguy cơ không phân loại nặng nhẹ.',
    en: 'a slip about a risk has no grade.',
  },
  notMinor: {
    vi: 'chỉ sự không phù hợp nhẹ mới được miễn hành động khắc phục.',
    en: 'only a minor nonconformity may go without corrective action.',
    rule: 'TCVN ISO 9001:2008, 8.5.2; mức miễn do cơ quan quy định',
  },
  notLow: {
    vi: 'chỉ nguy cơ có khả năng hoặc hậu quả ở mức thấp nhất mới được miễn hành động phòng ngừa.',
    en: 'only a risk of the lowest likelihood or effect may go without preventive action.',
    rule: 'TCVN ISO 9001:2008, 8.5.3; mức miễn do cơ quan quy định',
  },
  noCause: {
    vi: 'chưa xác định nguyên nhân; hành động phải nhằm loại bỏ nguyên nhân.',
    en: 'the cause has not been determined, and an action has to remove the cause.',
    rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
  },
  noAction: {
    vi: 'kế hoạch chưa có hành động nào.',
    en: 'the plan holds no action.',
    rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
  },
  headApproves: {
    vi: 'từ vòng thứ ba kế hoạch do người đứng đầu phê duyệt.',
    en: 'from the third round on the head approves the plan.',
    rule: 'quy định của cơ quan',
  },
  headDirects: {
    vi: 'từ vòng thứ ba việc phân tích lại do người đứng đầu chỉ đạo.',
    en: 'from the third round on the head directs what is done.',
    rule: 'quy định của cơ quan',
  },
  stillObserving: {
    vi: 'chưa hết thời gian theo dõi hiệu lực.',
    en: 'the time of observation has not ended.',
    rule: 'TCVN ISO 9001:2008, 8.5.2.f, 8.5.3.e; thời gian do cơ quan quy định',
  },
  noVerdict: {
    vi: 'chưa có kết luận hiệu lực của người kiểm tra.',
    en: 'the verifier has not judged the effect.',
    rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
  },
  noDuplicate: {
    vi: 'phiếu trùng phải ghi số của phiếu kia.',
    en: 'a duplicate needs the number of the other slip.',
  },
} as const satisfies Readonly<Record<string, Refusal>>
