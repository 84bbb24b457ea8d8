import { type Text, text } from '../text/index.ts'

/** What the commands of one first word are about, for the list of commands. */
export const groups: Readonly<Record<string, Text>> = {
  audit: text(
    'đánh giá nội bộ: programme, plan, checklist, sample, evidence, answer, findings, report',
    'internal audit: programme, plan, checklist, sample, evidence, answer, findings, report',
  ),
  nc: text(
    'sự không phù hợp và hành động khắc phục: add, advance, cause, action, slip, list, analyse',
    'nonconformities and corrective action: add, advance, cause, action, slip, list, analyse',
  ),
  review: text('tài liệu họp xem xét của lãnh đạo: pack', 'papers of the management review: pack'),
  doc: text('tài liệu được kiểm soát: list, in-force', 'controlled documents: list, in-force'),
  plan: text(
    'kế hoạch cải cách hành chính: coverage, tasks',
    'the administrative-reform plan: coverage, tasks',
  ),
  counts: text('số liệu của chỉ số: list, remove, import', 'counts of indicators: list, remove, import'),
  survey: text(
    'khảo sát mức độ hài lòng: list, remove, import, score, sample, form',
    'satisfaction surveys: list, remove, import, score, sample, form',
  ),
  score: text(
    'chấm điểm: one-stop, service, par-index (xếp loại công chức: quy trình civil-servant-evaluation)',
    'scoring: one-stop, service, par-index (the class of civil servants: procedure civil-servant-evaluation)',
  ),
  report: text(
    'báo cáo cải cách hành chính và báo cáo ISO: quarter, half, year, ad-hoc, iso, consolidate',
    'reform reports and the ISO report: quarter, half, year, ad-hoc, iso, consolidate',
  ),
}
