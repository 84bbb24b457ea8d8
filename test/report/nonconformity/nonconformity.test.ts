import { describe, expect, test } from 'vitest'
import type { Nonconformity } from '../../../src/nonconformity/index.ts'
import {
  correctiveActionRequest,
  nonconformityAnalysisReport,
  nonconformityRegister,
  nonconformitySlip,
  type Report,
  reportMarkdown,
} from '../../../src/report/index.ts'
import { expectRoundTrip } from '../round-trip.ts'
import { textsOf } from '../texts.ts'
import { bare, branches, corrective, print, service, whys } from './records.ts'

const english = { ...print, language: 'en' } as const

const rowsOf = ({ blocks }: Report, at: number): readonly unknown[] => {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  return tables[at]?.rows ?? []
}

describe('the slip (8.3)', () => {
  test('says who, when, where, what was required, seen and missed, and what was done by whom', () => {
    const slip = nonconformitySlip(service, print)
    expect(slip).toMatchObject({ title: 'PHIẾU XỬ LÝ DỊCH VỤ KHÔNG PHÙ HỢP', number: 'Số: DVKPH 2019-003' })
    for (const line of [
      'Người phát hiện: Lê Văn An',
      'Ngày phát hiện: 04/03/2019',
      'Nơi xảy ra: Phòng Tài nguyên và Môi trường',
      'Yêu cầu không đạt: Diện tích trên giấy chứng nhận khớp với bản đồ địa chính',
      'Bằng chứng: Giấy chứng nhận CĐ 112233 ghi 120 m²; bản đồ ghi 102 m²',
      'Điểm chưa đáp ứng: Sai 18 m²',
      'Xử lý tạm thời: Tạm giữ giấy chứng nhận',
      'Người xử lý, thời điểm: Trần Thị Bình, 09:30 ngày 04/03/2019',
      'Cách xử lý: thu hồi, thay thế',
      'Người phê duyệt: Nguyễn Tiến Dũng',
      'Kết quả kiểm tra lại: Giấy mới ghi đúng 102 m²',
      'Người kiểm tra, ngày: Phạm Thị Lan, 11/03/2019',
    ])
      expect(textsOf(slip)).toContain(line)
  })

  test('has the three sign in their order', () => {
    const signed = nonconformitySlip(service, print).blocks.at(-1)
    expect(signed?.kind === 'signatures' && signed.signers.map(({ name }) => name)).toEqual([
      'Lê Văn An',
      'Phạm Thị Lan',
      'Nguyễn Tiến Dũng',
    ])
  })

  test('leaves what is not known yet to be filled in, and takes another number', () => {
    const slip = nonconformitySlip(bare, { ...print, number: '01/KPH' })
    expect(slip.number).toBe('Số: 01/KPH')
    expect(slip.title).toBe('PHIẾU GHI NHẬN SỰ KHÔNG PHÙ HỢP')
    const open = ['Yêu cầu không đạt: ', 'Xử lý tạm thời: ', 'Người phê duyệt: ', 'Kết quả kiểm tra lại: ']
    for (const line of open) expect(textsOf(slip)).toContain(line)
  })

  test('speaks English, and cites the clause of the edition applied', () => {
    const texts = textsOf(nonconformitySlip(service, { ...english, edition: '2015' }))
    expect(texts).toContain('Disposition: recall and replace')
    expect(texts).toContain('Where: Natural resources office')
    expect(texts.find((text) => text.startsWith('Clauses:'))).toMatch(/^Clauses: 8\.7/)
  })
})

describe('the request for corrective action (8.5.2)', () => {
  test('has the whys as a chain, each with its proof, and what can be changed', () => {
    const request = correctiveActionRequest(corrective, { ...print, analysis: whys })
    expect(request.title).toBe('PHIẾU YÊU CẦU HÀNH ĐỘNG KHẮC PHỤC')
    expect(rowsOf(request, 0)).toEqual([
      [1, 'Phiếu không ghi ngày bàn giao', '7 phiếu tháng 02/2019'],
      [2, 'Cán bộ chỉ ký vì mẫu không có ô ngày', 'BM.03.05, lần ban hành 1'],
      [3, 'Mẫu soạn trước khi có hướng dẫn mới', 'Quyết định ban hành năm 2016'],
    ])
    expect(textsOf(request)).toContain('Phương pháp: 5 câu hỏi tại sao')
    expect(textsOf(request)).toContain(
      'Điều cơ quan thay đổi được: Sửa mẫu phiếu và rà soát các mẫu ban hành trước năm 2018',
    )
  })

  test('says why a chain ends early', () => {
    const short = {
      ...whys,
      chain: { length: 'short', whys: [{ why: 'a', proof: 'b' }], because: 'Đã rõ' },
    } as const
    const request = correctiveActionRequest(corrective, { ...print, analysis: short })
    expect(textsOf(request)).toContain('Lý do dừng sớm: Đã rõ')
  })

  test('has the diagram by branch, the empty ones said to be empty, and what let a person err', () => {
    const request = correctiveActionRequest(corrective, { ...print, analysis: branches })
    expect(rowsOf(request, 0)).toEqual([
      ['con người', 'Cán bộ mới chưa được hướng dẫn'],
      ['quy trình', 'Không có bước kiểm tra phiếu\nBàn giao không qua văn thư'],
      ['quy định, biểu mẫu', 'Mẫu không có ô ngày'],
      ['hệ thống thông tin', 'Không có'],
      ['khối lượng việc, thời gian', 'Không có'],
      ['phối hợp', 'Không có'],
      ['phía người nộp hồ sơ', 'Không có'],
    ])
    expect(rowsOf(request, 1)).toEqual([
      ['Ký không ghi ngày\nĐiều để xảy ra: Chưa có hướng dẫn dùng mẫu', 'con người', 'Phỏng vấn'],
    ])
  })

  test('has actions with owner and due day, the verification, and one verdict for each round', () => {
    const request = correctiveActionRequest(corrective, print)
    expect(rowsOf(request, 0)).toEqual([['Mẫu phiếu không có ô ngày', 'quy định, biểu mẫu', 'BM.03.05']])
    expect(rowsOf(request, 1)).toEqual([
      [1, 'Sửa mẫu phiếu kiểm soát, thêm ô giờ, ngày', 'Phạm Thị Lan', { day: '2019-03-29' }],
      [2, 'Hướng dẫn cán bộ dùng mẫu mới', 'Trần Thị Bình', { day: '2019-04-05' }],
    ])
    expect(textsOf(request)).toContain('Người kiểm tra, ngày: Nguyễn Tiến Dũng, 08/04/2019')
    const verdicts = rowsOf(request, 2).map((row) => Array.isArray(row) && [row[0], row[4]])
    expect(verdicts).toEqual([
      [1, 'hiệu lực một phần'],
      [2, 'có hiệu lực'],
    ])
  })

  test('prints a text analysis, and why no action is needed', () => {
    const waived: Nonconformity = { ...bare, kind: 'corrective', noAction: { reason: 'Đơn lẻ', by: 'dung' } }
    const analysis = { method: 'freeText', account: 'Chỉ xảy ra một lần.', causes: [] } as const
    const texts = textsOf(correctiveActionRequest(waived, { ...print, analysis }))
    expect(texts).toContain('Chỉ xảy ra một lần.')
    expect(texts).toContain('Không cần hành động, lý do: Đơn lẻ')
    expect(texts).toContain('Người duyệt không cần hành động: Nguyễn Tiến Dũng')
  })

  test('is headed by its kind and speaks English', () => {
    expect(correctiveActionRequest(bare, print).title).toBe('PHIẾU YÊU CẦU HÀNH ĐỘNG PHÒNG NGỪA')
    const texts = textsOf(correctiveActionRequest(corrective, { ...english, analysis: branches }))
    expect(texts).toContain('CORRECTIVE ACTION REQUEST')
    expect(texts).toContain('partly effective')
    expect(texts).toContain('Method: Ishikawa diagram')
  })
})

test('the register has a line for each, upright words on wide paper, days as days', () => {
  const register = nonconformityRegister([service, bare], print)
  expect(register.orientation).toBe('landscape')
  expect(rowsOf(register, 0)).toEqual([
    [
      1,
      'DVKPH 2019-003',
      'dịch vụ không phù hợp',
      { day: '2019-03-04' },
      'Phòng Tài nguyên và Môi trường',
      '8.3',
      service.summary,
      'phản ánh, khiếu nại',
      'không phù hợp nhẹ',
      'đã đóng',
      '',
      { day: '2019-03-11' },
    ],
    [
      2,
      'HĐPN 2019-001',
      'phòng ngừa',
      { day: '2019-04-02' },
      'Phòng Tài nguyên và Môi trường',
      '8.5.3',
      bare.summary,
      'tự phát hiện',
      '',
      'đã ghi phiếu',
      { day: '2019-04-09' },
      '',
    ],
  ])
  expect(textsOf(nonconformityRegister([bare], english))).toContain('preventive')
})

describe('the analysis', () => {
  const months = { from: '2019-02', to: '2019-04' }
  const now = '2019-05-02T08:00:00+07:00'
  const cancelled: Nonconformity = { ...corrective, id: 'x', stage: 'cancelled' }
  const records = [service, corrective, bare, cancelled]

  test('counts by cause, clause, unit and source, and leaves cancelled slips out', () => {
    const analysis = nonconformityAnalysisReport({ records, now, months }, print)
    expect(textsOf(analysis)).toContain('Trong đó đã hủy, không tính dưới đây: 1')
    expect(rowsOf(analysis, 0)).toEqual([
      ['chưa xác định', 2, '66,7 %', '66,7 %'],
      ['quy định, biểu mẫu', 1, '33,3 %', '100 %'],
    ])
    expect(rowsOf(analysis, 2)).toEqual([['Phòng Tài nguyên và Môi trường', 3, '100 %', '100 %']])
    expect(rowsOf(analysis, 3)).toHaveLength(3)
  })

  test('tells the age of what is open, and the rates with the counts they are made of', () => {
    const analysis = nonconformityAnalysisReport({ records, now, months, by: ['unit'] }, print)
    expect(rowsOf(analysis, 1)).toEqual([
      ['0–15', 0],
      ['16–30', 1],
      ['31–60', 0],
      ['≥ 61', 0],
    ])
    expect(rowsOf(analysis, 2)).toEqual([['Phòng Tài nguyên và Môi trường', 1, 0, 1]])
    expect(rowsOf(analysis, 3).map((row) => Array.isArray(row) && row.slice(1))).toEqual([
      ['1/1', '100 %'],
      ['0/1', '0 %'],
      ['0/1', '0 %'],
    ])
    expect(rowsOf(analysis, 4)).toEqual([
      ['02/2019', 0],
      ['03/2019', 2],
      ['04/2019', 1],
    ])
    expect(textsOf(analysis)).toContain('Số liệu chưa đặt ra yêu cầu hành động nào.')
  })

  test('tells what the figures ask for', () => {
    const rules = [{ kind: 'above', count: 0 }] as const
    const texts = textsOf(nonconformityAnalysisReport({ records, now, months, rules }, print))
    expect(texts).toContain('Hành động khắc phục: Tháng 04/2019 có 1 phiếu, vượt mức 0.')
  })

  test('has no data where there is nothing, never 0 or 100 %', () => {
    const analysis = nonconformityAnalysisReport({ records: [], now, months }, english)
    expect(textsOf(analysis).filter((text) => /\d%$/.test(text))).toEqual([])
    expect(textsOf(analysis)).toContain('There are no slips.')
    expect(reportMarkdown(analysis)).toContain('| 0/0 | no data |')
  })
})

test.each(['vi', 'en'] as const)('every document comes through unchanged (%s)', async (language) => {
  const said = { ...print, language }
  for (const document of [
    nonconformitySlip(service, said),
    nonconformitySlip(bare, said),
    correctiveActionRequest(corrective, { ...said, analysis: whys }),
    correctiveActionRequest(corrective, { ...said, analysis: branches }),
    nonconformityRegister([service, corrective, bare], said),
    nonconformityAnalysisReport(
      {
        records: [service, corrective],
        now: '2019-05-02T08:00:00+07:00',
        months: { from: '2019-01', to: '2019-04' },
      },
      said,
    ),
  ])
    await expectRoundTrip(document)
})
