import { type Issue, joinPath } from '../issue/index.ts'
import { type Text, text } from '../text/index.ts'
import { type ClauseId, clauses } from './clause.ts'
import { type RequiredDocument, requiredDocuments } from './documents.ts'
import { clauseLabel } from './edition.ts'
import { canExclude } from './exclusions.ts'
import {
  type DocumentedProcedureId,
  documentedProcedures,
  type RequiredRecordId,
  requiredRecords,
} from './required.ts'

const documentFor = (clause: ClauseId): Text | undefined => {
  const wanted: readonly RequiredDocument[] = Object.values(requiredDocuments)
  return wanted.find((each) => each.clauses.at(-1) === clause && each.clauses.length > 1)?.title
}

const answerTo = (clause: ClauseId): Text => {
  const document = documentFor(clause)
  const exclude = canExclude(clause)
  const what =
    document === undefined
      ? text('một quy trình, bước, hồ sơ hoặc tài liệu', 'a procedure, step, record or document')
      : text(`tài liệu «${document.vi}» hoặc một quy trình`, `the document “${document.en}” or a procedure`)
  return text(
    `${what.vi} nêu điều ${clause}${exclude ? ', hoặc một ngoại lệ kèm lý do (1.2)' : ''}`,
    `${what.en} that names ${clause}${exclude ? ', or an exclusion with its reason (1.2)' : ''}`,
  )
}

/** A clause that nothing answers. */
export const clauseGap = (clause: ClauseId): Issue => ({
  code: 'clause-uncovered',
  path: joinPath('clauses', clause),
  message: text(
    `Chưa có gì đáp ứng điều ${clause} (${clauses[clause].vi}).`,
    `Nothing answers ${clause} (${clauses[clause].en}).`,
  ),
  expected: answerTo(clause),
  rule: clauseLabel(clause),
})

/** A required record that nothing keeps. */
export const recordGap = (id: RequiredRecordId): Issue => {
  const { clause, title } = requiredRecords[id]
  return {
    code: 'record-unkept',
    path: joinPath('records', id),
    message: text(
      `Chưa có quy trình hay tài liệu nào lưu hồ sơ ${id} (${title.vi}) mà điều ${clause} yêu cầu.`,
      `No procedure or document keeps the record ${id} (${title.en}) that ${clause} requires.`,
    ),
    expected: text(
      `một quy trình có hồ sơ ghi required: '${id}', hoặc một tài liệu khác là hồ sơ ${id}`,
      `a procedure with a record marked required: '${id}', or another document that is ${id}`,
    ),
    rule: clauseLabel(clause),
  }
}

/** A procedure the standard wants in writing that nothing is. */
export const procedureGap = (id: DocumentedProcedureId): Issue => {
  const { clause, title } = documentedProcedures[id]
  const record = Object.entries(requiredRecords).find(([, each]) => each.clause === clause)?.[0]
  return {
    code: 'procedure-missing',
    path: joinPath('procedures', id),
    message: text(
      `Chưa có thủ tục dạng văn bản ${id} (${title.vi}).`,
      `The documented procedure ${id} (${title.en}) is missing.`,
    ),
    expected: text(
      `một quy trình nêu điều ${clause}${record === undefined ? '' : ` và lưu hồ sơ ${record}`}, hoặc một tài liệu khác là ${id}`,
      `a procedure that names ${clause}${record === undefined ? '' : ` and keeps the record ${record}`}, or another document that is ${id}`,
    ),
    rule: clauseLabel(clause),
  }
}
