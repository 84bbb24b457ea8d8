import { type Text, text } from '../text/index.ts'

/** Whom a question of an audit is put to, by what they do in an agency. */
export const respondents = {
  head: text('người đứng đầu', 'head of the agency'),
  representative: text('đại diện lãnh đạo', 'management representative'),
  isoSecretary: text('thư ký ISO', 'ISO secretary'),
  oneStop: text('bộ phận một cửa', 'one-stop desk'),
  specialist: text('phòng chuyên môn', 'specialised unit'),
  clerical: text('văn thư, lưu trữ', 'clerical and archive staff'),
  personnel: text('tổ chức cán bộ', 'personnel'),
  finance: text('kế toán, mua sắm', 'accounting and purchasing'),
  it: text('công nghệ thông tin', 'information technology'),
  auditTeam: text('đoàn đánh giá', 'audit team'),
  all: text('mọi đơn vị', 'every unit'),
} as const satisfies Record<string, Text>

/** Whom a question is put to; `all` is put to every unit. */
export type Respondent = keyof typeof respondents
