export { formatIssue, isQuytrinhError, QuytrinhError, unwrap } from './error.ts'
export { failure, type Issue, type Result, success } from './issue.ts'
