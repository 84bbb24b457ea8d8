import { describe, expect, test } from 'vitest'
import { type ReviewPack, type ReviewSection, reviewPackReport } from '../../../src/report/index.ts'
import { namesOf, reviewInputs } from '../../../src/standard/index.ts'
import { expectRoundTrip } from '../round-trip.ts'
import { textsOf } from '../texts.ts'

const print = { agency: { name: 'UBND PHƯỜNG PHÚC LỢI', place: 'Phúc Lợi' }, day: '2019-07-05' }
const period = { from: '2018-07-01', to: '2019-06-30' }

const given: readonly ReviewSection[] = namesOf(reviewInputs).map((id) => ({
  id,
  title: reviewInputs[id],
  lines: [],
}))

const pack: ReviewPack = {
  period,
  inputs: given.toReversed().map((section) =>
    section.id === 'processPerformance'
      ? {
          ...section,
          lines: ['Đúng hạn 1.357/1.360 hồ sơ'],
          table: {
            columns: ['Thủ tục', { vi: 'Hồ sơ', en: 'Dossiers' }],
            rows: [['Chứng thực', 1240]],
          },
        }
      : section,
  ),
}

const titles = [
  '1. Kết quả đánh giá',
  '2. Phản hồi của tổ chức, công dân',
  '3. Kết quả thực hiện các quá trình và sự phù hợp của kết quả',
  '4. Tình trạng các hành động khắc phục, phòng ngừa',
  '5. Việc thực hiện kết luận các lần xem xét trước',
  '6. Các thay đổi có thể ảnh hưởng đến hệ thống',
  '7. Các khuyến nghị cải tiến',
]

describe('the pack of a management review', () => {
  test('has the seven inputs of 5.6.2 in the order of the standard, in whatever order they come', () => {
    const texts = textsOf(reviewPackReport(pack, print))
    expect(texts.filter((text) => /^\d\. /.test(text))).toEqual(titles)
    expect(texts).toContain('Kỳ xem xét: từ ngày 01/07/2018 đến ngày 30/06/2019')
  })

  test('says that nothing was recorded where there is nothing, never that there was none, and figures where there are', () => {
    const texts = textsOf(reviewPackReport(pack, print))
    expect(texts.filter((text) => text === 'Chưa ghi nhận gì trong kỳ')).toHaveLength(6)
    expect(texts).not.toContain('Không có')
    expect(texts).not.toContain('Chưa có báo cáo')
    const at = texts.indexOf('3. Kết quả thực hiện các quá trình và sự phù hợp của kết quả')
    expect(texts.slice(at + 1, at + 6)).toEqual([
      'Đúng hạn 1.357/1.360 hồ sơ',
      'Thủ tục',
      'Hồ sơ',
      'Chứng thực',
      '1.240',
    ])
  })

  test('does not pass silence off as nothing', () => {
    const texts = textsOf(reviewPackReport({ period, inputs: [] }, print))
    expect(texts.filter((text) => /^\d\. /.test(text))).toEqual(titles)
    expect(texts.filter((text) => text === 'Chưa có báo cáo')).toHaveLength(7)
    expect(texts).not.toContain('Không có')
  })

  test('shows figures without lines, and leaves out an empty table', () => {
    const columns = ['A', 'B']
    const section = { id: 'changes', title: reviewInputs.changes, lines: [] } as const
    const filled = {
      period,
      inputs: [{ ...section, table: { columns, rows: [['x', { day: '2019-03-05' }]] } }],
    } as const
    expect(textsOf(reviewPackReport(filled, print))).toContain('05/03/2019')
    expect(textsOf(reviewPackReport(filled, print))).not.toContain('Chưa ghi nhận gì trong kỳ')
    const empty = { period, inputs: [{ ...section, table: { columns, rows: [] } }] }
    expect(textsOf(reviewPackReport(empty, print))).toContain('Chưa ghi nhận gì trong kỳ')
  })

  test('has the outputs of 5.6.3 once there are any, with who does what by when', () => {
    expect(textsOf(reviewPackReport(pack, print))).not.toContain('KẾT LUẬN XEM XÉT')
    const outputs = {
      systemImprovement: 'Chuyển sang bản 2015',
      conclusions: [{ decision: 'Bổ sung cán bộ', owner: 'Phòng Nội vụ', due: '2019-09-30' }],
    }
    const texts = textsOf(reviewPackReport({ ...pack, outputs }, print))
    for (const text of [
      'Cải tiến hệ thống và các quá trình: Chuyển sang bản 2015',
      'Cải tiến kết quả giải quyết công việc: ',
      'Nguồn lực: ',
      'Bổ sung cán bộ',
      'Phòng Nội vụ',
      '30/09/2019',
    ])
      expect(texts).toContain(text)
  })

  test('comes through unchanged, in both languages', async () => {
    await expectRoundTrip(reviewPackReport(pack, print))
    const english = reviewPackReport(pack, { ...print, language: 'en' })
    await expectRoundTrip(english)
    expect(textsOf(english)).toContain('7. Recommendations for improvement')
    expect(textsOf(english).filter((text) => text === 'Nothing recorded in the period')).toHaveLength(6)
    expect(textsOf(english)).toContain('Dossiers')
  })
})
