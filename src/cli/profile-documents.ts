import { failure, type Issue, joinPath, type Result, success } from '../issue/index.ts'
import {
  type DocumentedProcedureId,
  documentedProcedures,
  isRequiredRecordId,
  namesOf,
  type OtherDocument,
  type RequiredRecordId,
  readClause,
  requiredRecords,
} from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'

/** A document as a profile names it, its numbers not yet read. */
export interface NamedDocument {
  readonly title: string
  readonly clauses: readonly string[]
  readonly records: readonly string[]
  readonly procedures: readonly string[]
}

const unknown = (path: string, received: string, what: Text, known: readonly string[]): Result<never> =>
  failure({
    code: 'name-unknown',
    path,
    message: text(
      `"${received}" không phải ${what.vi}. Có: ${known.join(', ')}.`,
      `"${received}" is not ${what.en}. There are: ${known.join(', ')}.`,
    ),
    expected: known,
    received,
  })

const readRecord = (value: string, path: string): Result<RequiredRecordId> =>
  isRequiredRecordId(value)
    ? success(value)
    : unknown(
        path,
        value,
        text('số hồ sơ bắt buộc', 'the number of a required record'),
        namesOf(requiredRecords),
      )

const readProcedure = (value: string, path: string): Result<DocumentedProcedureId> => {
  const known = namesOf(documentedProcedures)
  const found = known.find((each) => each === value)
  return found === undefined
    ? unknown(path, value, text('số thủ tục dạng văn bản', 'the number of a documented procedure'), known)
    : success(found)
}

const readEach = <Value>(
  values: readonly string[],
  path: string,
  read: (value: string, path: string) => Result<Value>,
  issues: Issue[],
): readonly Value[] =>
  values.flatMap((value, at) => {
    const one = read(value, joinPath(path, at))
    if (one.ok) return [one.value]
    issues.push(...one.issues)
    return []
  })

/** The documents an agency has beside its procedures: its manual, its policy, procedures on paper. */
export const readDocuments = (list: readonly NamedDocument[]): Result<readonly OtherDocument[]> => {
  const issues: Issue[] = []
  const documents = list.map(({ title, clauses, records, procedures }, at) => ({
    title: text(title, title),
    clauses: readEach(clauses, joinPath(joinPath('', at), 'clauses'), readClause, issues),
    records: readEach(records, joinPath(joinPath('', at), 'records'), readRecord, issues),
    procedures: readEach(procedures, joinPath(joinPath('', at), 'procedures'), readProcedure, issues),
  }))
  return issues.length === 0 ? success(documents) : failure(...issues)
}
