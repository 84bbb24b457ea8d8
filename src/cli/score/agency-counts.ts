import { codeCell } from '../../interop/index.ts'
import { type AgencyFigures, parseAgencyFigures } from '../../measure/index.ts'
import { text } from '../../text/index.ts'
import { unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { counted, type Figure, readFigures, yesOrNo } from './figure-table.ts'

const level = codeCell({
  ministry: ['bộ', 'ministry'],
  department: ['sở', 'cơ quan chuyên môn cấp tỉnh', 'department'],
  provincialDesk: ['trung tâm hành chính công cấp tỉnh', 'cấp tỉnh', 'province'],
  district: ['huyện', 'cấp huyện', 'district'],
  commune: ['xã', 'cấp xã', 'commune'],
})

const figure = (group: string, read: Figure['read'], field: string, vi: string, en: string): Figure => ({
  group,
  field,
  read,
  title: text(vi, en),
})

/** The agency's own figures for the indices 5, 6, 8 and 9. */
export const agencyFigures: readonly Figure[] = [
  figure(
    'desk',
    level,
    'level',
    'Cấp: bộ, sở, cấp tỉnh, cấp huyện, cấp xã',
    'Level: ministry, department, province, district, commune',
  ),
  figure(
    'desk',
    counted,
    'inScope',
    'Thủ tục thuộc diện phải đưa vào Bộ phận Một cửa',
    'Procedures that are not exempt from the desk',
  ),
  figure(
    'desk',
    counted,
    'atDesk',
    'Trong đó: tiếp nhận, trả kết quả tại Bộ phận Một cửa',
    'Of these: received and returned at the desk',
  ),
  figure(
    'desk',
    counted,
    'settledAtDesk',
    'Trong đó: thẩm định, phê duyệt ngay tại đó',
    'Of these: appraised and approved there',
  ),
  figure('publicity', yesOrNo, 'correct', 'Công khai đúng (có/không)', 'Published correctly (yes/no)'),
  figure('publicity', yesOrNo, 'full', 'Công khai đủ (có/không)', 'Published in full (yes/no)'),
  figure('publicity', yesOrNo, 'timely', 'Công khai kịp thời (có/không)', 'Published in time (yes/no)'),
  figure('publicity', yesOrNo, 'posted', 'Có niêm yết (có/không)', 'Posted (yes/no)'),
  figure('publicity', yesOrNo, 'electronic', 'Có công khai điện tử (có/không)', 'Electronic (yes/no)'),
  figure('feedback', counted, 'received', 'Phản ánh, kiến nghị đã nhận', 'Petitions received'),
  figure('feedback', counted, 'onTime', 'Trong đó: trả lời đúng hạn', 'Of these: answered in time'),
  figure('feedback', counted, 'prolonged', 'Trong đó: kéo dài', 'Of these: prolonged'),
  figure(
    'online',
    counted,
    'eligible',
    'Thủ tục đủ điều kiện cung cấp trực tuyến',
    'Procedures eligible for online service',
  ),
  figure('online', counted, 'level3or4', 'Trong đó: ở mức độ 3, 4', 'Of these: at levels 3 and 4'),
  figure('online', counted, 'received', 'Hồ sơ đã tiếp nhận', 'Dossiers received'),
  figure('online', counted, 'online', 'Trong đó: nộp trực tuyến', 'Of these: online'),
  figure(
    'online',
    counted,
    'unsettledOrLate',
    'Hồ sơ trực tuyến chưa giải quyết hoặc chậm',
    'Online dossiers unsettled or late',
  ),
]

/** The agency's figures in a filled form; a Fault with code of what is wrong. */
export const readAgencyFigures = async (file: string, frame: Frame): Promise<AgencyFigures> => {
  const {
    desk = null,
    publicity = null,
    feedback = null,
    online = null,
  } = await readFigures(file, agencyFigures, frame)
  const parsed = parseAgencyFigures({ desk, publicity, feedback, online })
  if (!parsed.ok) throw unreadable(...inFile(file, parsed.issues))
  return parsed.value
}
