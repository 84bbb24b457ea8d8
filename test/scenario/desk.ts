import { oneStop } from '../../processes/public-service/one-stop.ts'
import {
  type Dossier,
  onTimeRate,
  open,
  type Procedure,
  parseDay,
  parseWorkflows,
  register,
  registerRow,
  status,
  vietnam,
} from '../../src/index.ts'
import { workflowsText } from '../interop/excerpt.ts'
import { duc, hang, hoa, lan, long, phuc, thu } from './people.ts'
import { attempt, type Line, momentOf, tell } from './play.ts'

type OneStop = typeof oneStop extends Procedure<infer N> ? N : never

const { procedures } = parseWorkflows(JSON.parse(workflowsText))
const handlers: Readonly<Record<string, typeof duc>> = { DT: duc, KT: duc, TC: thu, TN: hang, TP: phuc }

/** Mã quy trình, ngày nhận, ngày kết quả về Bộ phận Một cửa, người nộp. */
type Case = readonly [code: string, received: string, settled: string, applicant: string]

const cases: readonly Case[] = [
  ['TC05', '2019-01-21', '2019-01-25', 'Lê Thị Hồng'],
  ['DT01', '2019-02-11', '2019-03-01', 'Nguyễn Văn Cường'],
  ['TP10', '2019-02-18', '2019-02-20', 'Trần Văn Minh'],
  ['KT08', '2019-02-25', '2019-03-14', 'Phan Thị Quyên'],
  ['TC07', '2019-03-04', '2019-03-13', 'Đoàn Văn Hải'],
  ['TP07', '2019-03-18', '2019-03-22', 'Lý Thị Nga'],
  ['TN02', '2019-03-25', '2019-05-20', 'Hồ Văn Khánh'],
  ['TC05', '2019-04-01', '2019-04-05', 'Mai Thị Sương'],
  ['DT01', '2019-04-22', '2019-05-21', 'Dương Văn Dũng'],
  ['TC17', '2019-05-06', '2019-05-10', 'Hợp tác xã Hòa Lộc'],
  ['KT08', '2019-05-20', '2019-06-20', 'Cao Thị Loan'],
  ['TP10', '2019-06-03', '2019-06-05', 'Bùi Văn Út'],
  ['TC01', '2019-06-10', '2019-07-19', 'Ban Quản lý dự án huyện'],
  ['TN02', '2019-06-17', '2019-08-09', 'Tô Thị Mỹ'],
  ['TC07', '2019-07-15', '2019-07-25', 'Vũ Văn Chiến'],
  ['TP07', '2019-08-05', '2019-08-09', 'Kiều Thị Hạnh'],
]

const idOf = (received: string, at: number): string =>
  `H58.12-${received.slice(2).replaceAll('-', '')}-${String(at + 1).padStart(4, '0')}`

/** Xin lỗi, hẹn lại: hồ sơ, ngày, ngày hẹn mới. */
const apologies: Readonly<Record<string, readonly [at: string, newDue: string]>> = {
  'H58.12-190422-0009': ['2019-05-13 09:00', '2019-05-22'],
  'H58.12-190520-0011': ['2019-06-05 09:00', '2019-06-19'],
  'H58.12-190617-0014': ['2019-07-29 09:00', '2019-08-07'],
}
/** Ngày Hoa nghỉ, văn thư ngồi quầy mà chưa được giao vai trò. */
const standIn = new Set(['H58.12-190603-0012'])

const opening = (each: Case, at: number): Dossier<OneStop> => {
  const [code, received, , applicant] = each
  const internal = procedures.find((procedure) => procedure.code === code)
  if (internal?.total == null) throw new Error(`${code} has no published time`)
  const id = idOf(received, at)
  const receiver = standIn.has(id) ? lan : hoa
  const dossier = open(oneStop, {
    id,
    at: momentOf(`${received} 08:30`),
    by: { ...receiver, roles: ['receiver'] },
    facts: { procedureCode: code, procedureName: internal.title, applicant, channel: 'desk' },
  })
  const handler = handlers[code.slice(0, 2)] ?? duc
  return tell(dossier, [
    [
      `${received} 08:40`,
      receiver,
      'receiver',
      { type: 'accept', limit: internal.total, dossierCode: id, delivery: 'desk' },
    ],
    [`${received} 09:30`, receiver, 'receiver', { type: 'transfer' }],
    [`${received} 10:00`, long, 'agencyHead', { type: 'assign', officer: handler.name }],
  ])
}

const settle = (dossier: Dossier<OneStop>, [code, , settled]: Case): Dossier<OneStop> => {
  const handler = handlers[code.slice(0, 2)] ?? duc
  const apology = apologies[dossier.id]
  const said: readonly Line<OneStop>[] =
    apology === undefined
      ? []
      : [
          [
            apology[0],
            handler,
            'caseOfficer',
            { type: 'apologise', lateReason: 'Chờ xác minh thực địa', newDue: apology[1] },
          ],
        ]
  return tell(dossier, [
    ...said,
    [`${settled} 08:00`, handler, 'caseOfficer', { type: 'propose', draft: 'Dự thảo kết quả' }],
    [`${settled} 09:00`, long, 'approver', { type: 'approve' }],
    [`${settled} 10:00`, lan, 'clerk', { type: 'handToDesk', result: `KQ-${code}` }],
    [`${settled} 14:00`, hoa, 'receiver', { type: 'deliver', delivery: 'desk' }],
    [`${settled} 14:05`, hoa, 'receiver', { type: 'rate', rating: 5 }],
    [`${settled} 16:00`, hoa, 'receiver', { type: 'close' }],
  ])
}

const early = cases.map((each, at) => settle(opening(each, at), each))

// Tháng 8: người trình kết quả định tự ký. Quy trình không cho, nên nhật ký không bao giờ có.
const proposed = tell(opening(['TC05', '2019-08-19', '2019-08-23', 'Châu Văn Mẫn'], 16), [
  ['2019-08-21 08:00', thu, 'caseOfficer', { type: 'propose', draft: 'Dự thảo giấy chứng nhận' }],
])
export const selfSigned = attempt(proposed, ['2019-08-21 09:00', thu, 'approver', { type: 'approve' }])

const signed = tell(proposed, [
  ['2019-08-22 09:00', long, 'approver', { type: 'approve' }],
  ['2019-08-22 10:00', lan, 'clerk', { type: 'handToDesk', result: 'KQ-TC05' }],
  ['2019-08-22 14:00', hoa, 'receiver', { type: 'deliver', delivery: 'desk' }],
  ['2019-08-22 16:00', hoa, 'receiver', { type: 'close' }],
])

/** Mười bảy hồ sơ từ tháng 01 đến tháng 8. */
export const dossiers: readonly Dossier<OneStop>[] = [...early, signed]

/** Tỷ lệ đúng hạn trong tám tháng, đọc từ sổ theo dõi. */
const book = register(
  dossiers.map((dossier) =>
    registerRow(dossier, status(dossier, vietnam, momentOf('2019-09-17 08:00')), { judgedBy: 'processing' }),
  ),
)
export const onTime = onTimeRate(book, { from: parseDay('2019-01-01'), to: parseDay('2019-08-31') })
