/** How a document went out or came in. */
export interface Exchanged {
  readonly medium: 'paper' | 'electronic'
}

/**
 * The share of documents exchanged electronically, from 0 to 1; `null` when none was exchanged. Plans of reform set
 * its target, such as 0.9 by 2020.
 *
 * @example
 * ```ts
 * import { electronicShare } from 'quytrinh/processes/outgoing-document'
 *
 * electronicShare([{ medium: 'electronic' }, { medium: 'paper' }]) //=> 0.5
 * ```
 */
export const electronicShare = (documents: readonly Exchanged[]): number | null =>
  documents.length === 0
    ? null
    : documents.filter(({ medium }) => medium === 'electronic').length / documents.length
