export { type ClauseId, clauses, isClauseId } from './clause.ts'
