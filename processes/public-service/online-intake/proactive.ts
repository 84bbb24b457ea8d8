import { freeze } from 'immer'
import type { Text } from '../../../src/text/index.ts'
import { verified } from '../../citations.ts'
import { highestMet, type Offered, type Rung } from './ladder.ts'

/** What a proactive online service does of its own accord. */
export const proactiveFeatures = {
  reminds: { vi: 'Nhắc người dân, doanh nghiệp', en: 'Reminds' },
  prepares: { vi: 'Chuẩn bị sẵn hồ sơ', en: 'Prepares the dossier' },
  recommends: { vi: 'Đề xuất phương án', en: 'Recommends an option' },
  carriesOut: { vi: 'Tự động thực hiện', en: 'Carries it out' },
} as const satisfies Readonly<Record<string, Text>>

/** What the proactive service of one procedure does; what is not named is not done. */
export type ProactiveFeatures = Offered<keyof typeof proactiveFeatures>

const basis = verified('NĐ 224/2026/NĐ-CP, Đ.16')

/** The four levels of proactive online service, known since 01/07/2026, each with what it adds to the one below. */
export const proactiveLevels: readonly Rung<1 | 2 | 3 | 4, keyof typeof proactiveFeatures>[] = freeze(
  [
    { level: 1, title: { vi: 'Chủ động mức độ 1', en: 'Proactive level 1' }, needs: ['reminds'], ...basis },
    { level: 2, title: { vi: 'Chủ động mức độ 2', en: 'Proactive level 2' }, needs: ['prepares'], ...basis },
    {
      level: 3,
      title: { vi: 'Chủ động mức độ 3', en: 'Proactive level 3' },
      needs: ['recommends'],
      ...basis,
    },
    {
      level: 4,
      title: { vi: 'Chủ động mức độ 4', en: 'Proactive level 4' },
      needs: ['carriesOut'],
      ...basis,
    },
  ],
  true,
)

/** The proactive level of the online service of one procedure: the highest it meets in full; `0` when none. */
export const proactiveLevel = (features: ProactiveFeatures): 1 | 2 | 3 | 4 | 0 =>
  highestMet(proactiveLevels, features)
