import type { CauseAnalysis, Nonconformity } from '../../../src/nonconformity/index.ts'

/** Who prints the documents of these records. */
export const print = {
  agency: { parent: 'UBND THÀNH PHỐ MỸ THO', name: 'PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG', place: 'Mỹ Tho' },
  units: { 'tn-mt': { vi: 'Phòng Tài nguyên và Môi trường', en: 'Natural resources office' } },
  people: { an: 'Lê Văn An', binh: 'Trần Thị Bình', lan: 'Phạm Thị Lan', dung: 'Nguyễn Tiến Dũng' },
  day: '2019-04-26',
} as const

/** A result handed out with a mistake in it, put right and checked again. */
export const service: Nonconformity = {
  id: 'DVKPH 2019-003',
  kind: 'service',
  stage: 'closed',
  source: 'complaint',
  sourceRef: 'Phản ánh số 12/PA',
  foundOn: '2019-03-04',
  loggedAt: '2019-03-04T08:15:00+07:00',
  foundBy: 'an',
  unit: 'tn-mt',
  process: 'Cấp giấy chứng nhận quyền sử dụng đất',
  clauses: ['8.3'],
  legalRef: 'NĐ 61/2018/NĐ-CP, Đ.19.5',
  summary: 'Giấy chứng nhận ghi sai diện tích thửa đất số 112',
  statement: {
    requirement: 'Diện tích trên giấy chứng nhận khớp với bản đồ địa chính',
    evidence: 'Giấy chứng nhận CĐ 112233 ghi 120 m²; bản đồ ghi 102 m²',
    gap: 'Sai 18 m²',
  },
  grade: 'minor',
  dossierIds: ['H58.12-190304-0012'],
  harm: 'Người dân không thế chấp được',
  containment: { what: 'Tạm giữ giấy chứng nhận', by: 'binh', at: '2019-03-04T09:30:00+07:00' },
  disposition: { what: 'recall', reason: 'Sai số liệu do nhập liệu', by: 'dung' },
  workers: ['binh'],
  round: 0,
  causeMethod: null,
  causes: [],
  actions: [],
  extensions: 0,
  verification: { result: 'Giấy mới ghi đúng 102 m²', by: 'lan', on: '2019-03-11' },
  effects: [],
  closedOn: '2019-03-11',
}

/** A corrective action that worked only in its second round. */
export const corrective: Nonconformity = {
  ...service,
  id: 'HĐKP 2019-004',
  kind: 'corrective',
  source: 'audit',
  sourceRef: 'ĐGNB đợt 1/2019',
  clauses: ['4.2.4', '7.5.1'],
  summary: 'Phiếu kiểm soát quá trình không ghi ngày bàn giao',
  statement: {
    requirement: 'Mỗi lần bàn giao ghi giờ, ngày và chữ ký',
    evidence: '7 trong 20 phiếu của tháng 02/2019 không ghi ngày',
    gap: 'Không xác định được thời gian giữ hồ sơ của từng người',
  },
  dossierIds: [],
  workers: ['binh', 'lan'],
  round: 2,
  causeMethod: 'fiveWhys',
  causes: [{ cause: 'Mẫu phiếu không có ô ngày', head: 'lawOrForm', proof: 'BM.03.05' }],
  actions: [
    { what: 'Sửa mẫu phiếu kiểm soát, thêm ô giờ, ngày', due: '2019-03-29', owner: 'lan' },
    { what: 'Hướng dẫn cán bộ dùng mẫu mới', due: '2019-04-05', owner: 'binh' },
  ],
  sameElsewhere: 'Phòng Quản lý đô thị dùng cùng mẫu, đã sửa',
  documentChanges: 'BM.03.05, lần ban hành 2',
  extensions: 1,
  actBy: '2019-04-05',
  doneOn: '2019-04-04',
  verification: { result: 'Đã sửa mẫu, đã hướng dẫn 12 người', by: 'dung', on: '2019-04-08' },
  effects: [
    {
      round: 1,
      verdict: 'partly',
      by: 'dung',
      on: '2019-06-10',
      observedUntil: '2019-06-07',
      criterion: '100 % phiếu có ngày bàn giao',
      data: '26/30 phiếu có ngày',
      evidence: ['Biên bản kiểm tra 10/6'],
    },
    {
      round: 2,
      verdict: 'effective',
      by: 'dung',
      on: '2019-09-10',
      observedUntil: '2019-09-06',
      criterion: '100 % phiếu có ngày bàn giao',
      data: '30/30 phiếu có ngày',
      evidence: ['Biên bản kiểm tra 10/9'],
    },
  ],
  closedOn: '2019-09-12',
}

/** The chain of whys the corrective action rests on. */
export const whys: CauseAnalysis = {
  method: 'fiveWhys',
  chain: {
    length: 'full',
    whys: [
      { why: 'Phiếu không ghi ngày bàn giao', proof: '7 phiếu tháng 02/2019' },
      { why: 'Cán bộ chỉ ký vì mẫu không có ô ngày', proof: 'BM.03.05, lần ban hành 1' },
      { why: 'Mẫu soạn trước khi có hướng dẫn mới', proof: 'Quyết định ban hành năm 2016' },
    ],
  },
  lever: 'Sửa mẫu phiếu và rà soát các mẫu ban hành trước năm 2018',
  causes: [{ cause: 'Mẫu phiếu không có ô ngày', head: 'lawOrForm', proof: 'BM.03.05' }],
}

/** The same fault looked at branch by branch. */
export const branches: CauseAnalysis = {
  method: 'ishikawa',
  branches: {
    people: { found: 'causes', possible: ['Cán bộ mới chưa được hướng dẫn'] },
    procedure: { found: 'causes', possible: ['Không có bước kiểm tra phiếu', 'Bàn giao không qua văn thư'] },
    lawOrForm: { found: 'causes', possible: ['Mẫu không có ô ngày'] },
    itSystem: { found: 'none' },
    workload: { found: 'none' },
    coordination: { found: 'none' },
    applicant: { found: 'none' },
  },
  causes: [
    { cause: 'Ký không ghi ngày', head: 'people', proof: 'Phỏng vấn', letBy: 'Chưa có hướng dẫn dùng mẫu' },
  ],
}

/** A slip as it stands right after it was logged: everything else is still to be filled in. */
export const bare: Nonconformity = {
  id: 'HĐPN 2019-001',
  kind: 'preventive',
  stage: 'logged',
  source: 'selfFound',
  foundOn: '2019-04-02',
  loggedAt: '2019-04-02T08:00:00+07:00',
  unit: 'tn-mt',
  clauses: ['8.5.3'],
  summary: 'Hồ sơ đất đai tăng nhanh, có nguy cơ trễ hạn',
  grade: null,
  dossierIds: [],
  workers: [],
  round: 0,
  causeMethod: null,
  causes: [],
  actions: [],
  extensions: 0,
  effects: [],
  dueOn: '2019-04-09',
}
