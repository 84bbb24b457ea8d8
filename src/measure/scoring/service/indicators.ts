import type { Confidence } from '../../../procedure/index.ts'
import type { Text } from '../../../text/index.ts'
import type { ServiceGroupId, ServiceIndicatorId } from './groups.ts'

/** An indicator of the index of service. */
export interface ServiceIndicator {
  readonly group: ServiceGroupId
  readonly title: Text
  /** The most points; null when it was not found out. 0: a statistic without points. */
  readonly max: number | null
  /** How sure the most points are. */
  readonly maxConfidence: Confidence
  /** How it is counted, in our words; null when the sources read do not say. */
  readonly formula: Text | null
  readonly formulaConfidence: Confidence
  /** The share, in percent, that earns all points; null when no target was found. */
  readonly target: number | null
}

const indicator = (
  group: ServiceGroupId,
  title: Text,
  [max, maxConfidence]: readonly [number | null, Confidence],
  formula: Text | null,
  target: number | null = null,
  formulaConfidence: Confidence = formula === null ? 'unverified' : 'secondary',
): ServiceIndicator => ({ group, title, max, maxConfidence, formula, formulaConfidence, target })

const notFound = [null, 'unverified'] as const
const statistic = [0, 'interpretation'] as const

/** The indicators by number. Source: QĐ 766/QĐ-TTg (2022); formulas as a description of them gives, in our words. */
export const serviceIndicators: Readonly<Record<ServiceIndicatorId, ServiceIndicator>> = {
  '1.1': indicator(
    '1',
    { vi: 'Tỷ lệ thủ tục công bố đúng hạn', en: 'Procedures announced in time' },
    [6, 'unverified'],
    {
      vi: 'Thủ tục công bố đúng hạn trên thủ tục công bố trong kỳ',
      en: 'Announced in time, of those announced',
    },
  ),
  '1.2': indicator(
    '1',
    { vi: 'Tỷ lệ thủ tục cập nhật, công khai đúng hạn', en: 'Procedures published in time' },
    [4, 'secondary'],
    {
      vi: 'Thủ tục công khai đúng hạn trên thủ tục công khai trong kỳ',
      en: 'Published in time, of those published',
    },
  ),
  '1.3': indicator(
    '1',
    {
      vi: 'Tỷ lệ thủ tục công khai đủ các bộ phận tạo thành',
      en: 'Procedures published with all their parts',
    },
    [4, 'unverified'],
    {
      vi: 'Thủ tục có đủ bảy bộ phận (NĐ 63/2010/NĐ-CP, Đ.8.2) trên thủ tục đã công khai, không theo kỳ',
      en: 'With all seven parts (NĐ 63/2010/NĐ-CP, Art. 8.2), of all published, whenever that was',
    },
  ),
  '1.4': indicator('1', { vi: 'Tỷ lệ đồng bộ hồ sơ', en: 'Dossiers synchronised' }, [4, 'unverified'], {
    vi: 'Hồ sơ tiếp nhận đã đồng bộ trên số lớn hơn giữa số báo cáo và số đồng bộ; không có báo cáo thì lấy bình quân năm trước',
    en: 'Synchronised, of the larger of reported and synchronised; without a report, of last year’s average',
  }),
  '2.1': indicator(
    '2',
    { vi: 'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn', en: 'Dossiers handled early or on time' },
    [20, 'secondary'],
    {
      vi: 'Hồ sơ đúng hạn hoặc còn trong hạn trên hồ sơ tiếp nhận và xử lý trong kỳ',
      en: 'On time or still in time, of those received and handled',
    },
  ),
  '2.2': indicator('2', { vi: 'Thời gian giải quyết trung bình', en: 'Mean time of handling' }, statistic, {
    vi: 'Tổng thời gian giải quyết trên số hồ sơ hoàn thành bắt đầu trong kỳ',
    en: 'The sum of handling times over the completed dossiers begun in the period',
  }),
  '3.1': indicator(
    '3',
    { vi: 'Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến', en: 'Procedures offered online' },
    notFound,
    {
      vi: 'Thủ tục có dịch vụ công trực tuyến trên tổng số thủ tục',
      en: 'Offered online, of all procedures',
    },
    80,
    'interpretation',
  ),
  '3.2': indicator(
    '3',
    { vi: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ', en: 'Online services in use' },
    notFound,
    {
      vi: 'Dịch vụ có ít nhất một hồ sơ trực tuyến trên dịch vụ cung cấp',
      en: 'Services with an online dossier, of those offered',
    },
  ),
  '3.3': indicator(
    '3',
    { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers submitted online' },
    notFound,
    {
      vi: 'Hồ sơ tiếp nhận trực tuyến trên hồ sơ tiếp nhận, nhân tỷ lệ đồng bộ; không ghi kênh nộp thì tính là trực tiếp',
      en: 'Received online, of those received, times the share synchronised; without a channel it counts as on paper',
    },
    50,
  ),
  '3.5': indicator(
    '3',
    {
      vi: 'Tỷ lệ thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến',
      en: 'Procedures with fees that can be paid online',
    },
    notFound,
    {
      vi: 'Thủ tục thanh toán được trực tuyến trên thủ tục có nghĩa vụ tài chính',
      en: 'Payable online, of the procedures with fees',
    },
    80,
    'interpretation',
  ),
  '3.6': indicator('3', { vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' }, notFound, {
    vi: 'Hồ sơ thanh toán trực tuyến trên hồ sơ của thủ tục có nghĩa vụ tài chính, trừ hồ sơ có mọi khoản bằng 0',
    en: 'Paid online, of dossiers of procedures with fees, those with nothing to pay left out',
  }),
  '4.1': indicator(
    '4',
    { vi: 'Tỷ lệ hồ sơ cấp kết quả điện tử', en: 'Dossiers with an electronic result' },
    notFound,
    null,
  ),
  '4.2': indicator(
    '4',
    { vi: 'Tỷ lệ số hóa hồ sơ', en: 'Dossiers digitised' },
    notFound,
    {
      vi: 'Hồ sơ có đính kèm cả thành phần và kết quả trên hồ sơ tiếp nhận',
      en: 'With components and result attached, of those received',
    },
    80,
  ),
  '4.3': indicator(
    '4',
    { vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', en: 'Digitised data used again' },
    notFound,
    null,
    80,
  ),
  '4.4': indicator(
    '4',
    {
      vi: 'Tỷ lệ hồ sơ kết nối, chia sẻ để tái sử dụng',
      en: 'Dossiers shared to be used again',
    },
    notFound,
    null,
  ),
  '4.5': indicator(
    '4',
    { vi: 'Ứng dụng dữ liệu dân cư', en: 'Use of the population database' },
    notFound,
    null,
  ),
  '5.1': indicator(
    '5',
    { vi: 'Phân loại phản ánh, kiến nghị', en: 'Kinds of feedback and petitions' },
    statistic,
    null,
  ),
  '5.2': indicator(
    '5',
    { vi: 'Tiến độ xử lý phản ánh, kiến nghị', en: 'Feedback and petitions handled in time' },
    [6, 'interpretation'],
    { vi: 'Phản ánh, kiến nghị xử lý đúng hạn trên tổng số', en: 'Handled in time, of all' },
    null,
    'interpretation',
  ),
  '5.3': indicator(
    '5',
    {
      vi: 'Mức độ hài lòng về xử lý phản ánh, kiến nghị',
      en: 'Satisfaction with how feedback is handled',
    },
    [6, 'interpretation'],
    {
      vi: 'Tổng số trừ số không hài lòng, lặp lại hoặc quá hạn, trên tổng số',
      en: 'All but those dissatisfied, repeated or late, of all',
    },
  ),
  '5.4': indicator(
    '5',
    {
      vi: 'Mức độ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
      en: 'Satisfaction with how procedures are handled',
    },
    [6, 'secondary'],
    {
      vi: '100% trừ tỷ lệ hồ sơ trễ hạn và tỷ lệ hồ sơ có phản ánh hoặc không hài lòng',
      en: '100% less the share of late dossiers and that of dossiers with a complaint or dislike',
    },
    90,
  ),
}
