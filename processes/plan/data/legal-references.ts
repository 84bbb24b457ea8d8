import { type Text, text } from '../../../src/text/index.ts'

/** An instrument the plan cites, as the plan cites it; whether it is still in force is not said here. */
export interface LegalReference {
  readonly number: string
  readonly type: Text
  readonly issuer: Text
  /** The day it was issued. */
  readonly issued: string
  readonly title: Text
  /** The sections of the plan that cite it. */
  readonly citedIn: readonly string[]
  /** The number of the instrument it amends. */
  readonly amends?: string
}

/** The sixteen instruments the plan cites. */
export const legalReferences: readonly LegalReference[] = [
  {
    number: '30c/NQ-CP',
    type: text('Nghị quyết', 'Resolution'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2011-11-08',
    title: text(
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020',
      'Master programme of state administrative reform 2011–2020',
    ),
    citedIn: ['Căn cứ'],
  },
  {
    number: '76/NQ-CP',
    type: text('Nghị quyết', 'Resolution'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2013-06-13',
    title: text('Sửa đổi, bổ sung một số điều của Nghị quyết số 30c/NQ-CP', 'Amending resolution 30c/NQ-CP'),
    citedIn: ['Căn cứ'],
    amends: '30c/NQ-CP',
  },
  {
    number: '225/QĐ-TTg',
    type: text('Quyết định', 'Decision'),
    issuer: text('Thủ tướng Chính phủ', 'Prime Minister'),
    issued: '2016-02-04',
    title: text(
      'Phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020',
      'Plan of state administrative reform 2016–2020',
    ),
    citedIn: ['Căn cứ'],
  },
  {
    number: '133/QĐ-UBND',
    type: text('Quyết định', 'Decision'),
    issuer: text('UBND tỉnh Tiền Giang', 'Tiền Giang People’s Committee'),
    issued: '2012-01-19',
    title: text(
      'Chương trình tổng thể cải cách hành chính nhà nước của tỉnh Tiền Giang giai đoạn 2011 - 2020',
      'Master programme of administrative reform of the province of Tiền Giang 2011–2020',
    ),
    citedIn: ['Căn cứ', 'I.1.a', 'I.2'],
  },
  {
    number: '13/CT-TTg',
    type: text('Chỉ thị', 'Directive'),
    issuer: text('Thủ tướng Chính phủ', 'Prime Minister'),
    issued: '2015-06-10',
    title: text(
      'Tăng cường trách nhiệm của người đứng đầu cơ quan hành chính nhà nước các cấp trong công tác cải cách thủ tục hành chính',
      'Responsibility of heads of agencies for the reform of administrative procedures',
    ),
    citedIn: ['II.2'],
  },
  {
    number: '09/2015/QĐ-TTg',
    type: text('Quyết định', 'Decision'),
    issuer: text('Thủ tướng Chính phủ', 'Prime Minister'),
    issued: '2015-03-25',
    title: text('Cơ chế một cửa, cơ chế một cửa liên thông', 'One-stop and inter-agency one-stop mechanism'),
    citedIn: ['II.2'],
  },
  {
    number: '24/2014/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2014-04-04',
    title: text(
      'Tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương',
      'Organisation of specialised agencies of provinces',
    ),
    citedIn: ['II.3'],
  },
  {
    number: '37/2014/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2014-05-05',
    title: text(
      'Tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh',
      'Organisation of specialised agencies of districts',
    ),
    citedIn: ['II.3'],
  },
  {
    number: '56/2015/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2015-06-09',
    title: text(
      'Đánh giá và phân loại cán bộ, công chức, viên chức',
      'Evaluation and classification of staff',
    ),
    citedIn: ['II.4'],
  },
  {
    number: '108/2014/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2014-11-20',
    title: text('Chính sách tinh giản biên chế', 'Staff streamlining'),
    citedIn: ['II.4'],
  },
  {
    number: '130/2005/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2005-10-17',
    title: text(
      'Chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính đối với các cơ quan nhà nước',
      'Autonomy of state agencies over staff quotas and administrative funds',
    ),
    citedIn: ['II.5'],
  },
  {
    number: '117/2013/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2013-10-07',
    title: text(
      'Sửa đổi, bổ sung một số điều của Nghị định số 130/2005/NĐ-CP',
      'Amending decree 130/2005/NĐ-CP',
    ),
    citedIn: ['II.5'],
    amends: '130/2005/NĐ-CP',
  },
  {
    number: '71/2014/TTLT-BTC-BNV',
    type: text('Thông tư liên tịch', 'Joint circular'),
    issuer: text('Bộ Tài chính, Bộ Nội vụ', 'Ministry of Finance, Ministry of Home Affairs'),
    issued: '2014-05-30',
    title: text(
      'Chế độ tự chủ, tự chịu trách nhiệm về sử dụng kinh phí quản lý hành chính đối với các cơ quan nhà nước',
      'Autonomy of state agencies over administrative funds',
    ),
    citedIn: ['II.5'],
  },
  {
    number: '16/2015/NĐ-CP',
    type: text('Nghị định', 'Decree'),
    issuer: text('Chính phủ', 'Government'),
    issued: '2015-02-14',
    title: text('Cơ chế tự chủ của đơn vị sự nghiệp công lập', 'Autonomy of public service units'),
    citedIn: ['II.5'],
  },
  {
    number: '19/2014/QĐ-TTg',
    type: text('Quyết định', 'Decision'),
    issuer: text('Thủ tướng Chính phủ', 'Prime Minister'),
    issued: '2014-03-05',
    title: text(
      'Áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước',
      'Applying the quality management system to TCVN ISO 9001:2008 in the state administration',
    ),
    citedIn: ['II.6'],
  },
  {
    number: '2151/QĐ-BYT',
    type: text('Quyết định', 'Decision'),
    issuer: text('Bộ Y tế', 'Ministry of Health'),
    issued: '2015-06-04',
    title: text(
      'Kế hoạch triển khai thực hiện "Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh"',
      'Plan for a new style and attitude of health staff toward the satisfaction of patients',
    ),
    citedIn: ['V.9'],
  },
]
