import { codeCell } from '../../interop/index.ts'
import {
  parseServiceCounts,
  type ServiceCounts,
  type ServiceIndicatorId,
  serviceIndicators,
} from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { counted, type Figure, measured, readFigures } from './figure-table.ts'

const period = codeCell({ month: ['tháng', 'month'], quarter: ['quý', 'quarter'], year: ['năm', 'year'] })

const figure = (
  group: ServiceIndicatorId,
  field: string,
  vi: string,
  en: string,
  read: Figure['read'] = counted,
): Figure => {
  const { title } = serviceIndicators[group]
  return { group, field, read, title: text(`${title.vi}: ${vi}`, `${title.en}: ${en}`) }
}

const share = (group: ServiceIndicatorId): readonly Figure[] => [
  figure(group, 'count', 'số đạt', 'of these'),
  figure(group, 'total', 'tổng số', 'all'),
]

/** The figures of the index of service to people and businesses (QĐ 766). */
export const serviceFigures: readonly Figure[] = [
  ...(['1.1', '1.2', '1.3'] as const).flatMap(share),
  figure('1.4', 'synced', 'hồ sơ đã đồng bộ', 'synchronised'),
  {
    ...figure(
      '1.4',
      'reported',
      'hồ sơ theo báo cáo (trống: không báo cáo)',
      'reported (empty: nothing was)',
    ),
    mayLack: true,
  },
  { ...figure('1.4', 'lastYear', 'hồ sơ của năm trước', 'last year’s total'), mayLack: true },
  figure('1.4', 'period', 'kỳ: tháng, quý, năm', 'period: month, quarter, year', period),
  ...share('2.1'),
  figure('2.2', 'days', 'tổng số ngày giải quyết', 'days of handling in all', measured),
  figure('2.2', 'dossiers', 'số hồ sơ hoàn thành', 'dossiers completed'),
  ...(['3.1', '3.2', '3.3', '3.5'] as const).flatMap(share),
  figure('3.6', 'paidOnline', 'hồ sơ thanh toán trực tuyến', 'paid online'),
  figure('3.6', 'withFees', 'hồ sơ của thủ tục có nghĩa vụ tài chính', 'of procedures with fees'),
  figure('3.6', 'nothingToPay', 'trong đó mọi khoản bằng 0', 'of these with nothing to pay'),
  ...(['4.1', '4.2', '4.3', '4.4', '4.5', '5.2'] as const).flatMap(share),
  figure('5.3', 'total', 'tổng số phản ánh, kiến nghị', 'all petitions'),
  figure(
    '5.3',
    'dissatisfiedRepeatedOrLate',
    'không hài lòng, lặp lại hoặc quá hạn',
    'dissatisfied, repeated or late',
  ),
  figure('5.4', 'dossiers', 'tổng số hồ sơ', 'dossiers'),
  figure('5.4', 'late', 'hồ sơ trễ hạn', 'late'),
  figure('5.4', 'complained', 'hồ sơ có phản ánh, không hài lòng', 'with a complaint or dislike'),
]

/** The counts in a filled form; a Fault with the code of what is wrong. */
export const readServiceCounts = async (file: string, frame: Frame): Promise<ServiceCounts> => {
  const parsed = parseServiceCounts(await readFigures(file, serviceFigures, frame))
  if (!parsed.ok) throw unreadable(...inFile(file, parsed.issues))
  return parsed.value
}
