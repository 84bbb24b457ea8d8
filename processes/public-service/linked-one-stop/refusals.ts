import type { Refusal } from '../../../src/procedure/index.ts'
import { until2018 } from '../one-stop/regimes.ts'

/** Why an event is refused, with the article; read out to whoever tried. */
export const refusals = {
  fanOutSince2018: {
    vi: 'chỉ hồ sơ điện tử tiếp nhận từ ngày 21/06/2018 mới được chuyển đồng thời cho các cơ quan; hãy lập phiếu chuyển và chuyển lần lượt.',
    en: 'only electronic dossiers received from 21/06/2018 on go to all agencies at once; send it along with a transfer slip.',
    rule: 'NĐ 61/2018/NĐ-CP, Đ.19.6b',
    when: { regime: until2018 },
  },
  secondAgency: {
    vi: 'liên thông cùng cấp phải có từ hai cơ quan trở lên, mỗi cơ quan một việc và một thời hạn.',
    en: 'agencies of one level are two or more, each with its task and its time.',
    rule: { r2018: 'NĐ 61/2018/NĐ-CP, Đ.19.6b', r2025: 'NĐ 118/2025/NĐ-CP, Đ.20.2' },
  },
  chainGoesOn: {
    vi: 'liên thông cùng cấp: cơ quan chủ trì phải chuyển cơ quan tiếp theo giải quyết trước khi tổng hợp kết quả.',
    en: 'agencies of one level: the lead agency passes the dossier on to the next before it gathers the result.',
    rule: { r2018: 'NĐ 61/2018/NĐ-CP, Đ.19.6a', r2025: 'NĐ 118/2025/NĐ-CP, Đ.20.2a' },
  },
  agencyNotDue: {
    vi: 'chưa cơ quan nào quá thời hạn ghi trên phiếu chuyển xử lý.',
    en: 'no agency has passed the time set on its transfer slip.',
    rule: { r2018: 'NĐ 61/2018/NĐ-CP, Đ.19.6', r2025: 'NĐ 118/2025/NĐ-CP, Đ.20.2' },
  },
  noNewDay: {
    vi: 'cơ quan giải quyết chưa gửi phiếu xin lỗi và hẹn lại ngày trả kết quả.',
    en: 'the agency has not yet sent its apology and new appointment.',
    rule: { r2018: 'NĐ 61/2018/NĐ-CP, Đ.19.9', r2025: 'NĐ 118/2025/NĐ-CP, Đ.19.6' },
  },
} as const satisfies Readonly<Record<string, Refusal>>
