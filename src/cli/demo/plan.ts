import type { Json } from '../../issue/index.ts'

/** One scripted event: what, how many working days after receipt, at what time, with which fields. */
export type Move = readonly [
  event: string,
  day: number,
  time: string,
  fields?: Readonly<Record<string, Json>>,
]

/** What the desk does with one dossier, as far as it got by the day of the demonstration. */
export interface Plan {
  /** The procedure: a code of the national catalogue, or of an agency's own workflow. */
  readonly code: string
  /** The days it was received on, one dossier each. */
  readonly received: readonly string[]
  readonly moves: readonly Move[]
}

const accept: Move = ['accept', 0, '09:00']
const taken: readonly Move[] = [accept, ['transfer', 0, '14:00'], ['assign', 1, '08:00']]
const signed = (day: number, delivered = day): readonly Move[] => [
  ['propose', day, '09:00'],
  ['approve', day, '14:00'],
  ['handToDesk', day, '15:30'],
  ['deliver', delivered, '16:00', { delivery: 'desk' }],
]
const filed = (day: number, rating: number): readonly Move[] => [
  ['rate', day, '16:05', { rating }],
  ['close', day, '16:30'],
]

/**
 * The desk of one office in January and February 2026. Nothing is random: the same dossiers, moments and people
 * every time.
 */
export const plans: readonly Plan[] = [
  {
    code: '1.001456',
    received: ['2026-01-06', '2026-01-13', '2026-01-22'],
    moves: [...taken, ...signed(6), ...filed(6, 5)],
  },
  {
    code: '1.002438',
    received: ['2026-01-07', '2026-01-15', '2026-01-27'],
    moves: [...taken, ...signed(9), ...filed(9, 3)],
  },
  { code: '1.013225', received: ['2026-01-29', '2026-01-30', '2026-01-20'], moves: [...taken] },
  {
    code: '1.013225',
    received: ['2026-01-30', '2026-01-28', '2026-01-16'],
    moves: [
      ...taken,
      [
        'apologise',
        8,
        '10:00',
        { lateReason: 'Chờ kết quả kiểm tra hiện trạng sau Tết', newDue: '2026-02-27' },
      ],
    ],
  },
  {
    code: '1.013225',
    received: ['2026-01-08', '2026-01-21', '2026-01-26'],
    moves: [
      ...taken,
      [
        'requestSupplement',
        2,
        '10:00',
        { missing: ['Bản vẽ mặt bằng móng'], supplementReason: 'Bản vẽ chưa có chữ ký của đơn vị thiết kế' },
      ],
      ['resubmit', 9, '09:30', { supplied: ['Bản vẽ mặt bằng móng'] }],
      ['transfer', 9, '14:00'],
      ['assign', 10, '08:00'],
    ],
  },
  {
    code: '3.000242',
    received: ['2026-01-12', '2026-01-19', '2026-01-30'],
    moves: [
      ...taken,
      [
        'requestSupplement',
        3,
        '15:00',
        {
          missing: ['Xác nhận đóng bảo hiểm'],
          supplementReason: 'Chưa có xác nhận của cơ quan bảo hiểm xã hội',
        },
      ],
      ['closeInactive', 16, '08:00'],
    ],
  },
  {
    code: '3.000242',
    received: ['2026-01-09', '2026-01-14', '2026-01-23'],
    moves: [
      ...taken,
      ['proposeRefusal', 6, '09:00', { refusalReason: 'Doanh nghiệp chưa đủ điều kiện theo quy định' }],
      ['approve', 7, '14:00'],
      ['handToDesk', 7, '15:30'],
      ['deliver', 8, '09:00', { delivery: 'post' }],
      ['close', 8, '16:30'],
    ],
  },
  {
    code: '2.002349',
    received: ['2026-01-28', '2026-01-29', '2026-01-10'],
    moves: [
      ...taken,
      [
        'consult',
        2,
        '09:00',
        {
          consultationLimit: { amount: 5, unit: 'working-day' },
          question: 'Đề nghị xác nhận nơi thường trú',
        },
      ],
    ],
  },
  {
    code: '1.013225',
    received: ['2026-01-16', '2026-01-23', '2026-01-29'],
    moves: [...taken, ['requestPayment', 4, '10:00', { financialDuty: 'Lệ phí cấp giấy phép xây dựng' }]],
  },
  {
    code: '1.002099',
    received: ['2026-01-05', '2026-01-13', '2026-01-26'],
    moves: [...taken, ['stop', 2, '10:00', { stopReason: 'Người nộp đổi trụ sở chi nhánh' }]],
  },
  {
    code: 'DT01',
    received: ['2026-01-26', '2026-01-27', '2026-01-29'],
    moves: [accept, ['transfer', 0, '14:00'], ['finishStep2', 9, '16:00']],
  },
  {
    code: 'TC05',
    received: ['2026-01-12', '2026-01-20', '2026-01-28'],
    moves: [
      accept,
      ['transfer', 0, '14:00'],
      ['finishStep2', 3, '16:00'],
      ['finishStep3', 4, '10:00'],
      ['deliver', 4, '16:00', { delivery: 'desk' }],
      ...filed(4, 4),
    ],
  },
]
