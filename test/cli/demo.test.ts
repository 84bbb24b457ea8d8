import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root as project } from '../package/bundle.ts'
import { run } from './build.ts'

const data = join(project, 'test', 'data', 'interop')

test('the demonstration says the same every time, and shows the whole job', async () => {
  const [once, again] = await Promise.all([run(['demo', data]), run(['demo', data])])
  expect(once.code).toBe(0)
  expect(again.out).toBe(once.out)
  for (const line of [
    'cấu hình quy trình một cửa, đọc được 15, chưa đọc được 0, 34 lỗi',
    '256 thời hạn ghi trong tệp: đọc được 181, chưa đọc được 75',
    '36 hồ sơ nhận trong tháng 01/2026',
    'Quá hạn 11 · hôm nay 0 · trong 5 ngày làm việc 4 · tạm dừng 3 · chờ người nộp 1',
    '16–20/02                                   Tết Nguyên đán (BLLĐ 2019, Đ.112.1.b)',
    '236 mục của 36 hồ sơ nguyên vẹn',
    'nội dung không khớp mã băm SHA-256',
  ])
    expect(once.out).toContain(line)
}, 30_000)
