import type { Refusal } from '../../../src/procedure/index.ts'
import { electronic } from './regimes.ts'

/** Why an event is refused, with the article; read out to whoever tried. */
export const refusals = {
  onlineSince2024: {
    vi: 'nhóm thủ tục này chỉ tiếp nhận trực tuyến từ ngày 01/07/2024; hãy nhận hồ sơ giấy.',
    en: 'this group is taken online only from 01/07/2024 on; take the papers.',
    rule: 'NĐ 63/2024/NĐ-CP',
    when: { all: [{ is: { channel: 'online' } }, { regime: ['r2015', 'r2018'] }] },
  },
  channelNeeded: {
    vi: 'chưa ghi kênh nộp (trực tuyến hay tại Bộ phận Một cửa): hai kênh có thời hạn khác nhau.',
    en: 'how it was handed in (online or at the desk) is not noted: the two have other time limits.',
    rule: 'NĐ 63/2024/NĐ-CP',
    when: { all: [{ regime: electronic }, { not: { given: 'channel' } }] },
  },
  identitySince2026: {
    vi: 'thẻ căn cước chỉ thuộc nhóm thủ tục này với hồ sơ tiếp nhận từ ngày 01/09/2026.',
    en: 'the identity card belongs to this group only for dossiers received from 01/09/2026 on.',
    rule: 'NĐ 301/2026/NĐ-CP',
  },
  apologyOnce: {
    vi: 'hồ sơ này đã xin lỗi, hẹn lại một lần.',
    en: 'an apology with a new appointment was already given for this dossier.',
    rule: 'NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6',
    when: { atLeast: { apologies: 1 } },
  },
  apologyInTime: {
    vi: 'đã hết thời hạn xin lỗi: phải xin lỗi, hẹn lại chậm nhất 01 ngày trước ngày hết hạn.',
    en: 'it is too late to apologise: the letter is due at the latest one day before the due day.',
    rule: 'NĐ 61/2018/NĐ-CP, Đ.19.9; NĐ 118/2025/NĐ-CP, Đ.19.6',
  },
} as const satisfies Readonly<Record<string, Refusal>>
