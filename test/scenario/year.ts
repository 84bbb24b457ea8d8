/** One year of a district office, month by month: its system, dossiers, audit, slips, review and documents. */
export * from './december.ts'
export * from './desk.ts'
export * from './january.ts'
export * from './manual.ts'
export * from './november.ts'
export * from './october.ts'
export * from './september.ts'
