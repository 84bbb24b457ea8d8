import type { onlineIntake } from '../../../../processes/public-service/online-intake.ts'
import type { EventOf } from '../../../../src/procedure/index.ts'
import type { NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

export type N = NamesIn<typeof onlineIntake>

/** A dossier as it is sent, by the service it is sent through. */
export const filed = (service: 'level3' | 'level4' | 'partial' | 'full') => ({
  procedureName: 'Cấp bản sao trích lục hộ tịch',
  account: 'VNeID 082090001234',
  eForm: 'Tờ khai cấp bản sao trích lục',
  service,
})

export const alert = (at: string): Row<N> => [at, 'system', { type: 'alertDesk' }]
export const accept = (
  at: string,
  more: Partial<Extract<EventOf<N>, { type: 'accept' }>> = {},
): Row<N> => [at, 'receiver', { type: 'accept', dossierCode: 'H58.12-260213-0007', feeDue: false, ...more }]
export const supplement = (at: string): Row<N> => [
  at,
  'receiver',
  {
    type: 'requestIntakeSupplement',
    missing: ['Ảnh chụp giấy chứng sinh'],
    supplementReason: 'Tệp đính kèm không đọc được',
  },
]
export const resubmit = (at: string): Row<N> => [
  at,
  'applicant',
  { type: 'resubmit', supplied: ['Ảnh chụp giấy chứng sinh'] },
]
const refuse = (at: string): Row<N> => [
  at,
  'receiver',
  { type: 'refuseIntake', refusalReason: 'Không thuộc thẩm quyền' },
]
const withdraw = (at: string): Row<N> => [at, 'applicant', { type: 'withdraw', stopReason: 'Nộp nhầm' }]
const identityChecked = true

/** From sending to the answer of the desk. */
export const filing: readonly Scenario<N>[] = [
  {
    name: 'Gửi trước Tết Bính Ngọ: báo Bộ phận Một cửa trong 2 giờ, trả lời trong 8 giờ làm việc tính qua Tết (118 Đ.17.2)',
    received: '2026-02-13 15:00',
    facts: filed('full'),
    events: [alert('2026-02-13 15:30')],
    regime: 'decree118',
    step: 'checking',
    now: '2026-02-23 15:30',
    deadlines: [
      { limit: 'portalAlert', state: 'met', due: '2026-02-13', late: false },
      { limit: 'onlineReply', state: 'lapsed', due: '2026-02-23', late: true },
    ],
  },
  {
    name: 'Tiếp nhận trong 8 giờ làm việc, thành hồ sơ một cửa (118 Đ.17.2c)',
    received: '2026-02-13 15:00',
    facts: filed('full'),
    events: [alert('2026-02-13 15:30'), accept('2026-02-23 14:30', { identityChecked, appointment: '2026-02-25' })],
    step: 'processing',
    holding: { dossierCode: 'H58.12-260213-0007', appointment: '2026-02-25' },
    deadlines: [{ limit: 'onlineReply', state: 'met', due: '2026-02-23', late: false }],
    unbound: ['feeForward'],
  },
  {
    name: 'Theo Nghị định 45/2020 (chưa kiểm chứng) cũng 8 giờ làm việc; chưa có hạn báo Bộ phận Một cửa',
    received: '2021-03-01 09:30',
    facts: filed('level4'),
    events: [alert('2021-03-01 09:31'), accept('2021-03-02 09:00')],
    regime: 'decree61',
    step: 'processing',
    deadlines: [{ limit: 'onlineReply', state: 'met', due: '2021-03-02', late: false }],
    unbound: ['portalAlert'],
  },
  {
    name: 'Trước Nghị định 45/2020 chưa có hạn trả lời hồ sơ trực tuyến',
    received: '2019-05-06 09:00',
    facts: filed('level3'),
    events: [alert('2019-05-06 09:01'), accept('2019-05-08 09:00')],
    regime: 'decree61',
    step: 'processing',
    unbound: ['onlineReply', 'portalAlert'],
  },
  {
    name: 'Từ Nghị định 61/2018 chỉ thông báo bổ sung một lần; nộp lại thì hạn trả lời chạy lại (61 Đ.17.2; 118 Đ.17.2c)',
    received: '2025-07-07 08:00',
    facts: filed('full'),
    events: [
      alert('2025-07-07 08:30'),
      supplement('2025-07-07 14:00'),
      resubmit('2025-07-10 10:00'),
      alert('2025-07-10 10:05'),
    ],
    step: 'checking',
    holding: { intakeSupplements: 1, supplied: ['Ảnh chụp giấy chứng sinh'] },
    deadlines: [{ limit: 'onlineReply', state: 'running', due: '2025-07-11', late: false }],
    refused: [
      { row: supplement('2025-07-10 11:00'), because: 'đã hướng dẫn bổ sung một lần' },
      { row: accept('2025-07-10 11:00'), because: 'chưa kiểm tra tài khoản định danh điện tử' },
    ],
  },
  {
    name: 'Trước Nghị định 61/2018 thông báo bổ sung nhiều lần được',
    received: '2018-06-20 08:00',
    facts: filed('level3'),
    events: [
      alert('2018-06-20 08:30'),
      supplement('2018-06-20 14:00'),
      resubmit('2018-06-21 10:00'),
      alert('2018-06-21 10:05'),
      supplement('2018-06-21 14:00'),
    ],
    regime: 'circular32',
    step: 'supplementing',
  },
  {
    name: 'Từ chối tiếp nhận, báo qua mạng kèm lý do (61 Đ.17.2)',
    received: '2023-03-06 08:00',
    facts: filed('partial'),
    events: [alert('2023-03-06 08:30'), refuse('2023-03-06 10:00')],
    regime: 'decree42',
    step: 'refused',
    outcome: 'refused',
  },
  {
    name: 'Người nộp rút hồ sơ khi chưa tiếp nhận',
    received: '2023-03-06 08:00',
    facts: filed('partial'),
    events: [alert('2023-03-06 08:30'), withdraw('2023-03-06 09:00')],
    step: 'withdrawn',
    outcome: 'withdrawn',
  },
]

/** Levels until 14/08/2022, extents since. */
export const naming: readonly Scenario<N>[] = [
  {
    name: 'Gửi ngày cuối còn mức độ, tiếp nhận sau khi đổi luật: vẫn là mức độ 4 (NĐ 43/2011 → NĐ 42/2022)',
    received: '2022-08-12 16:00',
    facts: filed('level4'),
    events: [alert('2022-08-12 16:05'), accept('2022-08-15 10:00')],
    regime: 'decree61',
    step: 'processing',
    holding: { service: 'level4' },
    deadlines: [{ limit: 'onlineReply', state: 'met', due: '2022-08-15', late: false }],
  },
  {
    name: 'Đến ngày 14/08/2022 chưa có dịch vụ toàn trình',
    received: '2022-08-12 08:00',
    facts: filed('full'),
    events: [alert('2022-08-12 08:05')],
    step: 'checking',
    refused: [{ row: accept('2022-08-12 10:00'), because: 'là mức độ 3 hoặc mức độ 4' }],
  },
  {
    name: 'Từ ngày 15/08/2022 không còn mức độ; người tiếp nhận ghi lại cho đúng',
    received: '2022-08-15 08:00',
    facts: filed('level4'),
    events: [alert('2022-08-15 08:05')],
    regime: 'decree42',
    step: 'checking',
    refused: [{ row: accept('2022-08-15 10:00'), because: 'không còn mức độ' }],
  },
  {
    name: 'Ghi lại dịch vụ mức độ 4 thành toàn trình khi tiếp nhận',
    received: '2022-08-15 08:00',
    facts: filed('level4'),
    events: [alert('2022-08-15 08:05'), accept('2022-08-15 10:00', { service: 'full' })],
    step: 'processing',
    holding: { service: 'full' },
  },
  {
    name: 'Từ ngày 01/07/2026 mặc định toàn trình; một phần thì nêu lý do (NĐ 224/2026, Đ.14)',
    received: '2026-07-01 08:00',
    facts: { ...filed('partial'), partialReason: 'presence' },
    events: [alert('2026-07-01 08:05'), accept('2026-07-01 10:00', { identityChecked })],
    regime: 'decree224',
    step: 'processing',
    holding: { partialReason: 'presence' },
    deadlines: [
      { limit: 'portalAlert', state: 'met', due: '2026-07-01', late: false },
      { limit: 'onlineReply', state: 'met', due: '2026-07-02', late: false },
    ],
  },
]
