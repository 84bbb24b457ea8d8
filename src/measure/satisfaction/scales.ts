import { text } from '../../text/index.ts'
import type { Scale } from './questionnaire.ts'

/** Five levels; 4 and 5 are satisfied. Source: the questionnaires of the ministries, as pages report them. */
export const fiveLevels: Scale = {
  levels: [
    { code: 1, label: text('Rất không hài lòng', 'Very dissatisfied') },
    { code: 2, label: text('Không hài lòng', 'Dissatisfied') },
    { code: 3, label: text('Bình thường', 'Neutral') },
    { code: 4, label: text('Hài lòng', 'Satisfied') },
    { code: 5, label: text('Rất hài lòng', 'Very satisfied') },
  ],
  satisfied: [4, 5],
}

/** Three levels; 2 and 3 are satisfied. Source: TT 32/2017/TT-BTTTT, Đ.12. */
export const threeLevels: Scale = {
  levels: [
    { code: 1, label: text('Chưa hài lòng', 'Not satisfied') },
    { code: 2, label: text('Hài lòng', 'Satisfied') },
    { code: 3, label: text('Rất hài lòng', 'Very satisfied') },
  ],
  satisfied: [2, 3],
}

/**
 * Points 0, 1, 2 of a criterion. Source: TT 01/2018/TT-VPCP, Đ.13; which of them mean that someone is satisfied is not
 * said there: the highest is our choice.
 */
export const zeroToTwo: Scale = {
  levels: [
    { code: 0, label: text('0 điểm', '0 points') },
    { code: 1, label: text('1 điểm', '1 point') },
    { code: 2, label: text('2 điểm', '2 points') },
  ],
  satisfied: [2],
}
