import type { Duty, DutyRow } from '../../src/agenda/index.ts'
import { implied, secondary, unverified, verified } from '../citations.ts'

const untilMarch = { from: '12-15', fromYears: 1, to: '03-14' } as const
const untilJune = { from: '12-15', fromYears: 1, to: '06-14' } as const
const untilSeptember = { from: '12-15', fromYears: 1, to: '09-14' } as const
const untilDecember = { from: '12-15', fromYears: 1, to: '12-14' } as const

/** The quarterly report on reception, complaints and denunciations since the circular of 2021, at every level. */
const reportedSince2021: readonly DutyRow[] = [
  {
    when: { each: 'quarter' },
    windows: [untilMarch, untilJune, untilSeptember, untilDecember],
    ...secondary('TT 02/2021/TT-TTCP, Đ.7: kỳ số liệu; ngày gửi chưa đọc được, hiểu là trong quý'),
    from: '2021-05-10',
    to: '2024-03-04',
  },
  {
    when: { each: 'quarter' },
    windows: [untilMarch, untilJune, untilSeptember, untilDecember],
    ...secondary('TT 01/2024/TT-TTCP, Đ.7: kỳ số liệu; ngày gửi chưa đọc được, hiểu là trong quý'),
    from: '2024-03-05',
  },
]

const receptionLaw = (article: string): Pick<DutyRow, 'basis' | 'confidence' | 'from'> => ({
  ...verified(`Luật 42/2013/QH13, ${article}`),
  from: '2014-07-01',
})

/** Days on which the head of an agency receives citizens. */
const reception: readonly Duty[] = [
  {
    id: 'citizen-reception-commune',
    title: {
      vi: 'Chủ tịch UBND cấp xã tiếp công dân, mỗi tuần ít nhất 01 ngày',
      en: 'The chair of the commune receives citizens, one day a week at least',
    },
    levels: ['commune'],
    rows: [
      { when: { each: 'week' }, ...receptionLaw('Đ.15.2.d'), to: '2026-06-30' },
      {
        when: { each: 'week' },
        ...unverified('Luật 42/2013/QH13, Đ.15.2.d (sửa bởi Luật 136/2025/QH15: chưa đọc được)'),
        from: '2026-07-01',
      },
    ],
  },
  {
    id: 'citizen-reception-district',
    title: {
      vi: 'Chủ tịch UBND cấp huyện tiếp công dân, mỗi tháng ít nhất 02 ngày',
      en: 'The chair of the district receives citizens, two days a month at least',
    },
    levels: ['district'],
    rows: [{ when: { each: 'month', times: 2 }, ...receptionLaw('Đ.13.5'), to: '2025-06-30' }],
  },
  {
    id: 'citizen-reception-province',
    title: {
      vi: 'Chủ tịch UBND cấp tỉnh tiếp công dân, mỗi tháng ít nhất 01 ngày',
      en: 'The chair of the province receives citizens, one day a month at least',
    },
    levels: ['province'],
    rows: [{ when: { each: 'month' }, ...receptionLaw('Đ.12.5') }],
  },
  {
    id: 'citizen-reception-head',
    title: {
      vi: 'Thủ trưởng cơ quan tiếp công dân, mỗi tháng ít nhất 01 ngày',
      en: 'The head of the agency receives citizens, one day a month at least',
    },
    levels: ['ministry'],
    rows: [{ when: { each: 'month' }, ...receptionLaw('Đ.18.2') }],
  },
]

/** Reports on reception, complaints and denunciations. */
const reports: readonly Duty[] = [
  {
    id: 'complaint-report',
    title: {
      vi: 'Báo cáo tiếp công dân, giải quyết khiếu nại, tố cáo gửi Thanh tra Chính phủ',
      en: 'Report on reception, complaints and denunciations to the Government Inspectorate',
    },
    levels: ['province', 'ministry'],
    rows: [
      {
        when: { by: ['03-19', '06-19', '09-19', '12-19'] },
        ...secondary('TT 03/2013/TT-TTCP: trước ngày 20 của tháng cuối quý'),
        from: '2013-08-09',
        to: '2021-05-09',
      },
      ...reportedSince2021,
    ],
  },
  {
    id: 'complaint-report-superior',
    title: {
      vi: 'Báo cáo tiếp công dân, giải quyết khiếu nại, tố cáo gửi cấp trên',
      en: 'Report on reception, complaints and denunciations to the superior',
    },
    levels: ['commune', 'district'],
    rows: [
      {
        when: { each: 'quarter' },
        ...implied('TT 03/2013/TT-TTCP: hằng quý; ngày gửi do cấp trên định'),
        from: '2013-08-09',
        to: '2021-05-09',
      },
      ...reportedSince2021,
    ],
  },
  {
    id: 'denunciation-conclusions',
    title: {
      vi: 'Thanh tra báo cáo việc đôn đốc thực hiện kết luận nội dung tố cáo',
      en: 'The inspectorate reports on the carrying out of conclusions on denunciations',
    },
    levels: ['district', 'province', 'ministry'],
    rows: [
      {
        when: { each: 'month' },
        ...verified('NĐ 31/2019/NĐ-CP, Đ.18.2'),
        from: '2019-05-28',
        to: '2026-06-30',
      },
    ],
  },
]

/** Meetings with the people and with business. */
const dialogues: readonly Duty[] = [
  {
    id: 'dialogue-with-people',
    title: {
      vi: 'Đối thoại với Nhân dân, mỗi năm ít nhất 01 lần',
      en: 'Dialogue with the people, once a year at least',
    },
    levels: ['commune'],
    procedure: 'public-dialogue',
    rows: [
      {
        when: { times: 1 },
        ...unverified('Luật 77/2015/QH13 (số điều về đối thoại chưa kiểm chứng)'),
        from: '2016-01-01',
        to: '2025-02-28',
      },
      {
        when: { times: 1 },
        ...secondary('Luật 65/2025/QH15, Đ.24'),
        from: '2025-03-01',
        to: '2025-06-15',
      },
      { when: { times: 1 }, ...secondary('Luật 72/2025/QH15, Đ.43'), from: '2025-06-16' },
    ],
  },
  {
    id: 'dialogue-with-business',
    title: {
      vi: 'Đối thoại với doanh nghiệp, mỗi năm ít nhất 02 lần',
      en: 'Dialogue with business, twice a year at least',
    },
    levels: ['province'],
    procedure: 'public-dialogue',
    rows: [
      {
        when: { times: 2 },
        ...secondary('NQ 35/NQ-CP năm 2016 (qua kế hoạch của tỉnh): nghĩa vụ chính sách'),
        from: '2016-05-16',
      },
    ],
  },
]

const circular1 = { ...verified('TT 01/2018/TT-VPCP, Đ.15.4'), from: '2019-01-06', to: '2025-06-30' } as const

/** Rating of how administrative procedures are settled. */
const ratings: readonly Duty[] = [
  {
    id: 'one-stop-rating',
    title: {
      vi: 'Gửi kết quả chấm điểm giải quyết thủ tục hành chính quý đến đầu mối kiểm soát thủ tục hành chính',
      en: 'Send the quarter’s rating of how procedures are settled to the unit that controls procedures',
    },
    rows: [{ when: { each: 'quarter' }, ...circular1 }],
  },
  {
    id: 'one-stop-rating-report',
    title: {
      vi: 'Báo cáo Văn phòng Chính phủ kết quả đánh giá việc giải quyết thủ tục hành chính trong năm; công khai trên cổng thông tin',
      en: 'Report the year’s rating of how procedures are settled to the Office of the Government, and publish it',
    },
    levels: ['province', 'ministry'],
    rows: [{ when: { times: 1 }, ...circular1 }],
  },
]

/** What an agency owes every year to those who come to it: reception, dialogue, reports on both, ratings. */
export const publicServiceDuties: readonly Duty[] = [...reception, ...reports, ...dialogues, ...ratings]
