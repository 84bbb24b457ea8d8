import type { Refusal } from '../../../src/procedure/index.ts'

/** The article under each decree: `both('Đ.19.4', 'Đ.19.5')`. */
const both = <const A extends string, const B extends string>(of2018: A, of2025: B) =>
  ({
    r2018: `NĐ 61/2018/NĐ-CP, ${of2018}`,
    r2025: `NĐ 118/2025/NĐ-CP, ${of2025}`,
  }) as const

/** Why an event is refused, with the article; read out to whoever tried. */
export const refusals = {
  intakeSupplementOnce: {
    vi: 'đã hướng dẫn bổ sung một lần; mọi nội dung còn thiếu phải nêu đủ ngay lần đầu.',
    en: 'a supplement was already asked for; everything missing must be named in one go.',
    rule: both('Đ.11.2c, 15.3', 'Đ.11.2c, 16.3'),
  },
  supplementOnce: {
    vi: 'trong quá trình giải quyết chỉ được yêu cầu bổ sung một lần.',
    en: 'while the dossier is handled a supplement may be asked for only once.',
    rule: both('Đ.11.2c, 19.4', 'Đ.11.2c, 19.5'),
  },
  nothingPaid: {
    vi: 'chưa có chứng từ nộp phí, lệ phí nào để chuyển vào ngân sách.',
    en: 'no fee has been paid that could be forwarded to the budget.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.24.3',
  },
  instantOnly: {
    vi: 'thủ tục này không thuộc loại trả kết quả ngay sau khi tiếp nhận; hãy tiếp nhận và hẹn ngày trả.',
    en: 'the result of this procedure is not given right after receipt; accept it with an appointment.',
    rule: both('Đ.17.4', 'Đ.17.4'),
  },
  deskDecisionSince2018: {
    vi: 'chỉ hồ sơ tiếp nhận từ ngày 21/06/2018 mới được giải quyết ngay tại Bộ phận Một cửa.',
    en: 'only dossiers received from 21/06/2018 on may be settled at the desk.',
    rule: 'NĐ 61/2018/NĐ-CP, Đ.17.5',
  },
  opinionNotDue: {
    vi: 'thời hạn lấy ý kiến chưa hết.',
    en: 'the time for the opinion has not run out.',
    rule: both('Đ.19.5b', 'Đ.19.4c'),
  },
  silenceIsNoConsent: {
    vi: 'chưa hết thời hạn lấy ý kiến, hoặc pháp luật chuyên ngành không coi im lặng là đồng ý.',
    en: 'the time for the opinion has not run out, or sector law does not take silence for consent.',
    rule: both('Đ.19.5b', 'Đ.19.4c'),
  },
  noFinancePause: {
    vi: 'cơ quan không áp dụng tạm dừng để thực hiện nghĩa vụ tài chính.',
    en: 'this agency does not pause for financial duties.',
  },
  noApology2007: {
    vi: 'Quyết định 93/2007 không có xin lỗi bằng văn bản; hãy giải thích và hẹn lại.',
    en: 'Decision 93/2007 knows no letter of apology; explain the delay and give a new day.',
    when: { regime: 'r2007' },
  },
  apologyOnce: {
    vi: 'hồ sơ này đã xin lỗi, hẹn lại một lần.',
    en: 'an apology with a new appointment was already given for this dossier.',
    rule: both('Đ.19.9', 'Đ.19.6'),
    when: { atLeast: { apologies: 1 } },
  },
  apologyInTime: {
    vi: 'đã hết thời hạn xin lỗi: phải xin lỗi, hẹn lại chậm nhất 01 ngày trước ngày hết hạn.',
    en: 'it is too late to apologise: the letter is due at the latest one day before the due day.',
    rule: both('Đ.19.9', 'Đ.19.6'),
  },
  explainOnly2007: {
    vi: 'hồ sơ này phải xin lỗi bằng văn bản, không chỉ giải thích và hẹn lại.',
    en: 'for this dossier a written apology is due, not just an explanation.',
    rule: both('Đ.19.9', 'Đ.19.6'),
  },
  stopSince2025: {
    vi: 'chỉ hồ sơ tiếp nhận từ ngày 01/07/2025 mới được dừng theo đề nghị của người nộp.',
    en: 'only dossiers received from 01/07/2025 on may be stopped on request.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.21',
  },
  amendOnlineSince2025: {
    vi: 'chỉ hồ sơ nộp trực tuyến từ ngày 01/07/2025 mới được sửa đổi trên Cổng Dịch vụ công.',
    en: 'only online dossiers received from 01/07/2025 on may be amended on the portal.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.21',
  },
  inactiveAfterLimit: {
    vi: 'chỉ đóng hồ sơ tiếp nhận từ ngày 01/07/2025 khi đã hết thời hạn bổ sung.',
    en: 'only dossiers received from 01/07/2025 on are closed, once the time to supplement has run out.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.19.5',
  },
  correctionSince2025: {
    vi: 'thời hạn đính chính chỉ áp dụng với hồ sơ tiếp nhận từ ngày 01/07/2025.',
    en: 'the correction rule binds only dossiers received from 01/07/2025 on.',
    rule: 'NĐ 118/2025/NĐ-CP, Đ.23.1',
  },
} as const satisfies Readonly<Record<string, Refusal>>
