import type { Citation } from '../../procedure/index.ts'
import type { Text } from '../../text/index.ts'

/** One answer a person may tick. */
export interface Level {
  readonly code: number
  /** What stands beside the box; left out where the official wording is not known. */
  readonly label?: Text
}

/** The answers to a question, from the worst to the best. */
export interface Scale {
  readonly levels: readonly Level[]
  /** The codes that count as satisfied. */
  readonly satisfied: readonly number[]
  /** Codes that are no answer (“other”, “do not know”): left out of numerator and denominator. */
  readonly other?: readonly Level[]
}

/** One question. */
export interface Question {
  /** Its column in the table of answers: `A1`. */
  readonly id: string
  readonly text?: Text
  /** 1 unless told; it counts among the questions of its factor. */
  readonly weight?: number
  /** Worded the other way round: the worst level is the best answer. */
  readonly negative?: boolean
  /** Its own answers; those of the questionnaire unless told. */
  readonly scale?: Scale
}

/** A part of the questionnaire that gets a score of its own: nhóm yếu tố. */
export interface Factor {
  readonly id: string
  readonly title: Text
  /** 1 unless told; it counts in the mean of the factors. */
  readonly weight?: number
  /** The official wording is the agency’s to supply: a bundled questionnaire may have none. */
  readonly items: readonly Question[]
}

/** A questionnaire as data, with its source. */
export interface Questionnaire extends Citation {
  readonly id: string
  readonly title: Text
  /** In use from this civil date to that one, both included. */
  readonly from?: string
  readonly to?: string
  readonly scale: Scale
  readonly factors: readonly Factor[]
  /** The question about satisfaction as a whole. */
  readonly overall?: Question
  /** Questions that belong to no factor: whether a patient would come back. */
  readonly further?: readonly Question[]
  /** The column that says which unit an answer is about, and what such a unit is called. */
  readonly unit?: { readonly column: string; readonly title: Text }
}

/** Every question of a questionnaire: those of the factors, the overall one, the further ones. */
export const questionsOf = ({ factors, overall, further = [] }: Questionnaire): readonly Question[] => [
  ...factors.flatMap(({ items }) => items),
  ...(overall === undefined ? [] : [overall]),
  ...further,
]

/** The answers a question takes. */
export const scaleOf = (questionnaire: Questionnaire, question: Question): Scale =>
  question.scale ?? questionnaire.scale
