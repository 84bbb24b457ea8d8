/** A text people read, in Vietnamese and in English. Both are required: a missing translation does not compile. */
export interface Text {
  readonly vi: string
  readonly en: string
}

/** The languages every text exists in. Vietnamese comes first. */
export type Language = keyof Text

/** All languages, in the order texts are shown. */
export const languages: readonly Language[] = ['vi', 'en']

/** A {@link Text} from its two wordings. */
export const text = (vi: string, en: string): Text => ({ vi, en })
