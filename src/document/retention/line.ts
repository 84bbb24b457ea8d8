/** How long: whole years, for ever, or until another text takes its place. */
export type Retention = number | 'permanent' | 'untilSuperseded'

/** One line of a table of retention. */
export type Line = readonly [kind: string, retention: Retention, vi: string, en: string]
