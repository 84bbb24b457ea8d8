import { freeze } from 'immer'
import type { Text } from '../../../src/text/index.ts'
import { verified } from '../../citations.ts'
import { highestMet, type Offered, type Rung } from './ladder.ts'

/** What an online service may offer for one administrative procedure. */
export const onlineFeatures = {
  information: { vi: 'Thông tin về thủ tục đầy đủ', en: 'Full information on the procedure' },
  formsToDownload: { vi: 'Tải được mẫu đơn, tờ khai', en: 'Forms to download' },
  fillAndSend: { vi: 'Điền và gửi trực tuyến mẫu đơn, tờ khai', en: 'Forms filled in and sent online' },
  handledOnline: { vi: 'Giao dịch, xử lý hồ sơ trên mạng', en: 'Handled online' },
  paidOnline: { vi: 'Nộp phí, lệ phí trực tuyến', en: 'Fee paid online' },
  nothingInPerson: {
    vi: 'Không bước nào phải đến trực tiếp, kể cả nộp phí, nhận kết quả',
    en: 'No step in person, neither to pay nor to collect the result',
  },
} as const satisfies Readonly<Record<string, Text>>

/** One thing an online service may offer. */
export type OnlineFeature = keyof typeof onlineFeatures

/** What the online service of one procedure offers; what is not named is not offered. */
export type OnlineFeatures = Offered<OnlineFeature>

/** A level of an online service: `1` to `4`. */
export type OnlineLevel = 1 | 2 | 3 | 4

/**
 * The four levels, each with what it needs beside the one below. At levels 1 and 2 the dossier is filed in person or by
 * post; at level 3 the fee is paid and the result collected in person (since TT 32/2017 also by post); at level 4 the
 * fee is paid online, the result comes online, by post or in person.
 */
export const onlineLevels: readonly Rung<OnlineLevel, OnlineFeature>[] = freeze(
  [
    {
      level: 1,
      title: { vi: 'Mức độ 1', en: 'Level 1' },
      needs: ['information'],
      ...verified('NĐ 43/2011/NĐ-CP, Đ.3; TT 32/2017/TT-BTTTT, Đ.6'),
    },
    {
      level: 2,
      title: { vi: 'Mức độ 2', en: 'Level 2' },
      needs: ['formsToDownload'],
      ...verified('NĐ 43/2011/NĐ-CP, Đ.3; TT 32/2017/TT-BTTTT, Đ.6'),
    },
    {
      level: 3,
      title: { vi: 'Mức độ 3', en: 'Level 3' },
      needs: ['fillAndSend', 'handledOnline'],
      ...verified('NĐ 43/2011/NĐ-CP, Đ.3.4c; TT 32/2017/TT-BTTTT, Đ.6.3'),
    },
    {
      level: 4,
      title: { vi: 'Mức độ 4', en: 'Level 4' },
      needs: ['paidOnline'],
      ...verified('NĐ 43/2011/NĐ-CP, Đ.3.4d; TT 32/2017/TT-BTTTT, Đ.6.4'),
    },
  ],
  true,
)

/**
 * The level of the online service of one procedure: the highest it meets in full; `0` when not even the information is
 * complete. Source: NĐ 43/2011/NĐ-CP, Đ.3; TT 32/2017/TT-BTTTT, Đ.6.
 *
 * @example
 * ```ts
 * import { onlineLevel } from 'quytrinh/processes/online-intake'
 *
 * onlineLevel({ information: true, formsToDownload: true, fillAndSend: true, handledOnline: true }) //=> 3
 * ```
 */
export const onlineLevel = (features: OnlineFeatures): OnlineLevel | 0 => highestMet(onlineLevels, features)
