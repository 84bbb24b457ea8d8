import { type Issue, joinPath } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { type ClauseId, clauses } from './clause.ts'

const rule = 'TCVN ISO 9001:2008, 1.2'

export const wrongShape = (path: string, expected: Text, received: unknown): Issue => ({
  code: 'exclusion-unreadable',
  path,
  message: text(
    `${path === '' ? 'Danh sách ngoại lệ' : `"${path}"`} phải là ${expected.vi}.`,
    `${path === '' ? 'The list of exclusions' : `"${path}"`} must be ${expected.en}.`,
  ),
  expected,
  received: Array.isArray(received) ? 'list' : received === null ? 'null' : typeof received,
})

export const outside = (clause: ClauseId, path: string): Issue => ({
  code: clause === '7' ? 'exclusion-of-all' : 'exclusion-outside-7',
  path,
  message:
    clause === '7'
      ? text(
          'Không được loại trừ toàn bộ điều 7; chỉ loại trừ từng yêu cầu trong điều 7, kèm lý do.',
          'Clause 7 may not be excluded as a whole; only requirements inside it may be, each with its reason.',
        )
      : text(
          `Không được loại trừ ${clause} (${clauses[clause].vi}); chỉ được loại trừ yêu cầu trong điều 7.`,
          `${clause} (${clauses[clause].en}) may not be excluded; only requirements inside clause 7 may be.`,
        ),
  expected: text('một điều trong điều 7, ví dụ 7.3', 'a clause inside clause 7, such as 7.3'),
  received: clause,
  rule,
})

export const unjustified = (clause: ClauseId, path: string): Issue => ({
  code: 'exclusion-unjustified',
  path,
  message: text(
    `Ngoại lệ ${clause} (${clauses[clause].vi}) chưa nêu lý do.`,
    `The exclusion of ${clause} (${clauses[clause].en}) gives no reason.`,
  ),
  expected: text(
    'lý do vì sao bỏ yêu cầu này không ảnh hưởng đến khả năng và trách nhiệm cho ra kết quả đạt yêu cầu',
    'why leaving it out does not touch the ability and duty to give conforming results',
  ),
  rule: `${rule}; 4.2.2`,
})

export const twice = (clause: ClauseId, earlier: ClauseId, path: string): Issue => ({
  code: 'exclusion-twice',
  path,
  message: text(
    `${clause} đã được loại trừ${clause === earlier ? '' : ` một phần hoặc cả theo ${earlier}`}; chỉ nêu một lần.`,
    `${clause} is excluded already${clause === earlier ? '' : `, in part or whole, by ${earlier}`}; name it once.`,
  ),
  received: clause,
  rule,
})

export const nothingLeft: Issue = {
  code: 'exclusion-of-all',
  path: '',
  message: text(
    'Các ngoại lệ cộng lại bỏ hết điều 7; phải còn yêu cầu áp dụng cho việc cung cấp dịch vụ.',
    'Together the exclusions leave nothing of clause 7; something must apply to the service the agency gives.',
  ),
  rule,
}

export const strangeField = (key: string, path: string): Issue => ({
  code: 'unrecognized-key',
  path: joinPath(path, key),
  message: text(
    `Không có trường "${key}" ở đây; kiểm tra lại chính tả hoặc bỏ đi.`,
    `There is no field "${key}" here; check the spelling or leave it out.`,
  ),
  received: key,
})
