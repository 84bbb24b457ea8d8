import type { CauseAnalysis, Effectiveness, Nonconformity } from '../../nonconformity/index.ts'
import { grades, nonconformitySources, verdicts } from '../../standard/index.ts'
import { formatDate, text } from '../../text/index.ts'
import { type AuditPrint, clauseHeading, personName, unitName } from '../audit/audit-print.ts'
import { column, day, emptyRows, fields, heading, signatures, signer, table } from '../blocks.ts'
import type { Block, Report } from '../document.ts'
import { printed } from '../print.ts'
import { causeBlocks } from './cause-blocks.ts'

const wording = {
  corrective: text('PHIẾU YÊU CẦU HÀNH ĐỘNG KHẮC PHỤC', 'CORRECTIVE ACTION REQUEST'),
  preventive: text('PHIẾU YÊU CẦU HÀNH ĐỘNG PHÒNG NGỪA', 'PREVENTIVE ACTION REQUEST'),
  fault: text('1. Nội dung yêu cầu', '1. What it is about'),
  foundOn: text('Ngày phát hiện', 'Found on'),
  foundBy: text('Người phát hiện', 'Found by'),
  source: text('Nguồn phát hiện', 'Source'),
  unit: text('Đơn vị', 'Unit'),
  clauses: text('Điều khoản', 'Clauses'),
  legalRef: text('Căn cứ pháp lý', 'Legal reference'),
  grade: text('Mức độ', 'Grade'),
  summary: text('Nội dung', 'Description'),
  requirement: text('Yêu cầu', 'Requirement'),
  evidence: text('Bằng chứng', 'Evidence'),
  gap: text('Điểm chưa đáp ứng', 'Gap'),
  cause: text('2. Phân tích nguyên nhân', '2. Cause'),
  plan: text('3. Hành động', '3. Actions'),
  seq: text('STT', 'No.'),
  action: text('Hành động', 'Action'),
  owner: text('Người thực hiện', 'Owner'),
  due: text('Thời hạn', 'Due'),
  sameElsewhere: text('Lỗi tương tự ở nơi khác', 'The same fault elsewhere'),
  actBy: text('Hạn thực hiện', 'To be done by'),
  extensions: text('Số lần gia hạn', 'Extensions'),
  doneOn: text('Ngày thực hiện xong', 'Done on'),
  documentChanges: text('Tài liệu sửa đổi', 'Documents changed'),
  noAction: text('Không cần hành động, lý do', 'No action needed, because'),
  waivedBy: text('Người duyệt không cần hành động', 'Waived by'),
  verification: text('4. Kiểm tra thực hiện', '4. Verification'),
  result: text('Kết quả kiểm tra', 'Result'),
  verifiedBy: text('Người kiểm tra, ngày', 'Verified by, on'),
  effect: text('5. Kết luận hiệu lực', '5. Effectiveness'),
  round: text('Lần', 'Round'),
  criterion: text('Chỉ tiêu', 'Criterion'),
  data: text('Số liệu, bằng chứng', 'Data, evidence'),
  observed: text('Theo dõi đến', 'Observed until'),
  verdict: text('Kết luận', 'Verdict'),
  judge: text('Người kết luận, ngày', 'Judged by, on'),
  closedOn: text('Ngày đóng phiếu', 'Closed on'),
  doer: text('NGƯỜI THỰC HIỆN', 'OWNER'),
  verifier: text('NGƯỜI KIỂM TRA', 'VERIFIER'),
  representative: text('ĐẠI DIỆN LÃNH ĐẠO', 'MANAGEMENT REPRESENTATIVE'),
} as const

const requestBlocks = (record: Nonconformity, print: AuditPrint): readonly Block[] => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { statement, grade, source, sourceRef, foundBy } = record
  const from = nonconformitySources[source][language]
  return [
    heading(words('fault'), 2),
    fields([
      [words('foundOn'), formatDate(record.foundOn)],
      [words('foundBy'), foundBy && personName(foundBy, print)],
      [words('source'), sourceRef === undefined ? from : `${from} (${sourceRef})`],
      [words('unit'), unitName(record.unit, print)],
      [words('clauses'), record.clauses.map((clause) => clauseHeading(clause, print)).join('; ')],
      [words('legalRef'), record.legalRef],
      [words('grade'), grade === null ? undefined : grades[grade][language]],
      [words('summary'), record.summary],
      ...(record.kind === 'preventive' && statement === undefined
        ? []
        : ([
            [words('requirement'), statement?.requirement],
            [words('evidence'), statement?.evidence],
            [words('gap'), statement?.gap],
          ] as const)),
    ]),
  ]
}

const actionBlocks = (record: Nonconformity, print: AuditPrint): readonly Block[] => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const { actions, actBy, doneOn, extensions, noAction } = record
  return [
    heading(words('plan'), 2),
    ...(noAction === undefined
      ? []
      : [
          fields([
            [words('noAction'), noAction.reason],
            [words('waivedBy'), personName(noAction.by, print)],
          ]),
        ]),
    table(
      [
        column(words('seq'), 1, 'center'),
        column(words('action'), 7),
        column(words('owner'), 3),
        column(words('due'), 2, 'center'),
      ],
      actions.length === 0
        ? emptyRows(noAction === undefined ? 3 : 1)
        : actions.map(({ what, owner, due }, at) => [
            at + 1,
            what,
            owner === undefined ? '' : personName(owner, print),
            due === undefined ? '' : day(due),
          ]),
    ),
    fields([
      [words('sameElsewhere'), record.sameElsewhere],
      [words('actBy'), actBy && formatDate(actBy)],
      ...(extensions === 0 ? [] : [[words('extensions'), String(extensions)] as const]),
      [words('doneOn'), doneOn && formatDate(doneOn)],
      [words('documentChanges'), record.documentChanges],
    ]),
  ]
}

const effectRow = (effect: Effectiveness, print: AuditPrint) => [
  effect.round,
  effect.criterion,
  [effect.data, ...effect.evidence].join('\n'),
  day(effect.observedUntil),
  verdicts[effect.verdict][print.language ?? 'vi'],
  `${personName(effect.by, print)}\n${formatDate(effect.on)}`,
]

const checkBlocks = (
  { verification, effects, closedOn }: Nonconformity,
  print: AuditPrint,
): readonly Block[] => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  return [
    heading(words('verification'), 2),
    fields([
      [words('result'), verification?.result],
      [
        words('verifiedBy'),
        verification && `${personName(verification.by, print)}, ${formatDate(verification.on)}`,
      ],
    ]),
    heading(words('effect'), 2),
    table(
      [
        column(words('round'), 1, 'center'),
        column(words('criterion'), 3),
        column(words('data'), 3.5),
        column(words('observed'), 2, 'center'),
        column(words('verdict'), 2),
        column(words('judge'), 2.5),
      ],
      effects.length === 0 ? emptyRows(1) : effects.map((effect) => effectRow(effect, print)),
    ),
    fields([[words('closedOn'), closedOn && formatDate(closedOn)]]),
  ]
}

/**
 * The request for a corrective action, or a preventive one by the record's kind: what it is about, the cause by its
 * method, actions with owner and due day, verification, the verdict of each round, and who signs. With the analysis as
 * it was written, the chain of whys or the branches of the diagram; without it the causes alone.
 *
 * Source: TCVN ISO 9001:2008, 8.5.2, 8.5.3; the layout is our own.
 */
export const correctiveActionRequest = (
  record: Nonconformity,
  print: AuditPrint & { readonly analysis?: CauseAnalysis },
): Report => {
  const { language = 'vi' } = print
  const words = (name: keyof typeof wording): string => wording[name][language]
  const name = (id: string | undefined): { readonly name: string } => ({
    name: id === undefined ? '' : personName(id, print),
  })
  return printed(
    { number: record.id, ...print },
    {
      title: words(record.kind === 'preventive' ? 'preventive' : 'corrective'),
      blocks: [
        ...requestBlocks(record, print),
        heading(words('cause'), 2),
        ...causeBlocks(record, print.analysis, language),
        ...actionBlocks(record, print),
        ...checkBlocks(record, print),
        signatures([
          signer(language, words('doer')),
          signer(language, words('verifier'), name(record.verification?.by)),
          signer(language, words('representative')),
        ]),
      ],
    },
  )
}
