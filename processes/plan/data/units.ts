import { type Text, text } from '../../../src/text/index.ts'

/** A unit of the plan, or of an agency's own task list. */
export interface PlanUnit {
  readonly id: string
  readonly title: Text
  /** Other ways its name is written, above all abbreviated. */
  readonly alsoWritten?: readonly string[]
}

/** The units the plan names, as they were called in 2016. */
export const units = [
  {
    id: 'ubnd-tinh',
    title: text('UBND tỉnh', "Provincial People's Committee"),
    alsoWritten: ['Ủy ban nhân dân tỉnh'],
  },
  {
    id: 'ct-ubnd-tinh',
    title: text('Chủ tịch UBND tỉnh', "Chair of the Provincial People's Committee"),
    alsoWritten: ['Chủ tịch Ủy ban nhân dân tỉnh'],
  },
  {
    id: 'so-nganh',
    title: text('Các sở, ngành tỉnh', 'Provincial departments and sectors'),
    alsoWritten: ['Các sở, ban, ngành tỉnh', 'Các sở, ban, ngành', 'Các sở, ngành'],
  },
  {
    id: 'ubnd-huyen',
    title: text('UBND các huyện, thành phố, thị xã', "District-level People's Committees"),
    alsoWritten: [
      'UBND cấp huyện',
      'UBND các huyện, thị xã, thành phố',
      'Ủy ban nhân dân cấp huyện',
      'Ủy ban nhân dân các huyện, thành phố, thị xã',
    ],
  },
  { id: 'so-noi-vu', title: text('Sở Nội vụ', 'Department of Home Affairs') },
  { id: 'so-tu-phap', title: text('Sở Tư pháp', 'Department of Justice') },
  { id: 'so-tai-chinh', title: text('Sở Tài chính', 'Department of Finance') },
  {
    id: 'so-khdt',
    title: text('Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
    alsoWritten: ['Sở KH&ĐT'],
  },
  {
    id: 'so-tttt',
    title: text('Sở Thông tin và Truyền thông', 'Department of Information and Communications'),
    alsoWritten: ['Sở TT&TT'],
  },
  {
    id: 'so-khcn',
    title: text('Sở Khoa học và Công nghệ', 'Department of Science and Technology'),
    alsoWritten: ['Sở KH&CN'],
  },
  {
    id: 'vp-ubnd',
    title: text('Văn phòng UBND tỉnh', "Office of the Provincial People's Committee"),
    alsoWritten: ['VP UBND tỉnh', 'VPUB', 'Văn phòng Ủy ban nhân dân tỉnh'],
  },
  { id: 'so-y-te', title: text('Sở Y tế', 'Department of Health') },
  {
    id: 'so-gddt',
    title: text('Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
    alsoWritten: ['Sở GD&ĐT'],
  },
  {
    id: 'so-vhttdl',
    title: text('Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'),
    alsoWritten: ['Sở VHTTDL', 'Sở VH,TT&DL'],
  },
  {
    id: 'truyen-thong',
    title: text('Đài PTTH tỉnh, Báo Ấp Bắc, Cổng TTĐT tỉnh', 'Provincial radio-TV, newspaper, portal'),
  },
] as const satisfies readonly PlanUnit[]

/** The id of a unit the plan names. */
export type UnitId = (typeof units)[number]['id']
