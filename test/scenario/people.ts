import type { Actor } from '../../src/index.ts'

/** Someone of the office: who they are, where they work, which roles they hold. */
interface Officer extends Actor {
  readonly name: string
  readonly unit: string
}

const officer = (id: string, name: string, unit: string, ...roles: readonly string[]): Officer => ({
  id,
  name,
  unit,
  roles,
})

export const long = officer('long', 'Nguyễn Văn Long', 'lanh-dao', 'head', 'agencyHead', 'approver')
export const mai = officer('mai', 'Trần Thị Mai', 'lanh-dao', 'representative', 'programmeManager', 'qmr')
export const tam = officer('tam', 'Lê Văn Tâm', 'van-phong', 'secretary', 'isoSecretary', 'drafter')
export const son = officer('son', 'Đỗ Văn Sơn', 'mot-cua', 'oneStopHead', 'unitHead', 'auditee', 'owner')
export const hoa = officer('hoa', 'Phạm Thị Hoa', 'mot-cua', 'receiver')
export const lan = officer('lan', 'Võ Thị Lan', 'van-phong', 'clerk', 'steeringBoard')
export const duc = officer('duc', 'Huỳnh Văn Đức', 'kinh-te', 'caseOfficer', 'unitHead', 'auditee')
export const thu = officer('thu', 'Bùi Thị Thu', 'tai-chinh', 'caseOfficer', 'unitHead', 'auditee')
export const phuc = officer('phuc', 'Ngô Văn Phúc', 'tu-phap', 'caseOfficer', 'unitHead', 'auditee')
export const hang = officer(
  'hang',
  'Nguyễn Thị Hằng',
  'tai-nguyen',
  'caseOfficer',
  'owner',
  'unitHead',
  'auditee',
)
export const yen = officer('yen', 'Đặng Thị Yến', 'noi-vu', 'auditLeader', 'leader', 'finder')
export const binh = officer('binh', 'Cao Văn Bình', 'thanh-tra', 'auditor', 'verifier')

export const people: readonly Officer[] = [long, mai, tam, son, hoa, lan, duc, thu, phuc, hang, yen, binh]

/** The names of units and people, as documents show them. */
export const units = {
  'mot-cua': 'Bộ phận Tiếp nhận và Trả kết quả',
  'kinh-te': 'Phòng Kinh tế và Hạ tầng',
  'tai-chinh': 'Phòng Tài chính - Kế hoạch',
  'tu-phap': 'Phòng Tư pháp',
  'tai-nguyen': 'Phòng Tài nguyên và Môi trường',
} as const
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  people.map(({ id, name }) => [id, name]),
)

/** Who prints the documents of the office. */
export const office = {
  agency: { parent: 'UBND tỉnh Tiền Giang', name: 'UBND huyện Cái Bè', place: 'Cái Bè' },
  units,
  people: names,
} as const
