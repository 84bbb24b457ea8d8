import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, codes, json, newWorkspace, type Run } from './build.ts'

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)
const profile = (): Record<string, unknown> => JSON.parse(readFileSync(join(cwd, 'quytrinh.json'), 'utf8'))
const withProfile = async (more: object, check: () => Promise<void>): Promise<void> => {
  const before = profile()
  writeFileSync(join(cwd, 'quytrinh.json'), JSON.stringify({ ...before, ...more }))
  try {
    await check()
  } finally {
    writeFileSync(join(cwd, 'quytrinh.json'), JSON.stringify(before))
  }
}

interface Matrix {
  readonly clauses: readonly {
    readonly id: string
    readonly state: string
    readonly coveredBy: readonly { readonly procedure: string }[]
  }[]
  readonly gaps: readonly { readonly code: string; readonly path: string }[]
}
const matrix = async (): Promise<Matrix> => JSON.parse((await cli('coverage', '--json')).out)

beforeAll(async () => {
  cwd = await newWorkspace('--person', 'thu=Hồ Thị Thư:thu-ky-iso')
})

describe('coverage', () => {
  test('names what answers each clause, and the six documented procedures are all there', async () => {
    const { clauses, gaps } = await matrix()
    const by = (id: string) =>
      clauses.find((row) => row.id === id)?.coveredBy.map(({ procedure }) => procedure)
    expect(clauses).toHaveLength(67)
    expect(by('4.2.3')).toContain('document-control')
    expect(by('4.2.4')).toContain('record-control')
    expect(by('8.2.2')).toContain('internal-audit')
    expect(by('8.3')).toContain('nonconforming-service')
    expect(by('8.5.2')).toEqual(expect.arrayContaining(['corrective-action', 'nonconformity']))
    expect(by('8.5.3')).toContain('preventive-action')
    expect(by('7.5.1')).toContain('one-stop')
    expect(gaps.filter(({ code }) => code === 'procedure-missing')).toEqual([])
    expect(gaps.map(({ path }) => path)).toContain('clauses["7.4.1"]')
  })

  test('an exclusion with its justification and a document close gaps', async () => {
    await withProfile(
      {
        exclusions: [
          {
            clause: '7.3',
            justification: 'Cơ quan giải quyết theo thủ tục đã công bố, không thiết kế dịch vụ',
          },
        ],
        documents: [{ title: 'Quy chế mua sắm', clauses: ['7.4'], records: ['R10'] }],
      },
      async () => {
        const { clauses, gaps } = await matrix()
        expect(clauses.find(({ id }) => id === '7.3.1')?.state).toBe('excluded')
        expect(gaps.filter(({ path }) => /7\.[34]|R10/.test(path))).toEqual([])
      },
    )
  })

  test('in the numbering of the edition the agency declares', async () => {
    await withProfile({ edition: '2015' }, async () => {
      const { out } = await cli('coverage')
      expect(out).toMatch(/^7\.5\.2, 7\.5\.3 +Kiểm soát tài liệu/m)
      expect(out).toMatch(/^10\.2 +Hành động khắc phục/m)
    })
  })

  test.each([
    [
      'an exclusion outside clause 7',
      { exclusions: [{ clause: '8.3', justification: 'Chưa cần' }] },
      'exclusions',
      '1.2',
    ],
    [
      'an exclusion nobody justifies',
      { exclusions: [{ clause: '7.3', justification: '' }] },
      'exclusions',
      'lý do',
    ],
    ['a clause there is not', { documents: [{ title: 'Sổ tay', clauses: ['4.2.9'] }] }, 'documents', '4.2.9'],
    ['a record there is not', { documents: [{ title: 'Sổ tay', records: ['R99'] }] }, 'documents', 'R99'],
  ])('%s is refused with its place', async (_, more, place, said) => {
    await withProfile(more, async () => {
      const refused = await cli('coverage')
      expect(refused).toMatchObject({ code: 2, out: '' })
      expect(refused.err).toContain(`quytrinh.json › ${place}`)
      expect(refused.err).toContain(said)
    })
  })

  test.each(['docx', 'xlsx', 'md', 'html', 'json'])('is written as .%s', async (ending) => {
    const file = join(cwd, `ma-tran.${ending}`)
    expect((await cli('coverage', '--out', file)).out).toContain('Đã ghi')
    const bytes = readFileSync(file)
    expect(bytes.length).toBeGreaterThan(1000)
    if (ending === 'docx' || ending === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
    else expect(bytes.toString()).toContain('8.5.2')
  })

  test('a file whose ending says no format, or whose folder is not there, is refused', async () => {
    expect(codes(await cli('coverage', '--out', join(cwd, 'ma-tran.pdf'), '--json'))).toEqual(['out-format'])
    expect(codes(await cli('coverage', '--out', join(cwd, 'khong-co', 'a.md'), '--json'))).toEqual([
      'out-folder',
    ])
  })
})

describe('qms status', () => {
  test('what is owed this year, by when, on which article', async () => {
    const { out } = await cli('qms', 'status', '--year', '2019', '--now', '2019-06-03T08:00')
    expect(out).toMatch(/Đánh giá nội bộ.* +31\/12\/2019 +chưa làm +QĐ 19\/2014\/QĐ-TTg, Đ\.4\.4\.b/)
    expect(out).not.toContain('quá hạn')
    expect((await cli('qms', 'status', '--year', '2019', '--now', '2020-01-06T08:00')).out).toContain(
      'chưa làm, quá hạn',
    )
  })

  test('a review under way is told from one not begun, with its dossier', async () => {
    const opened = await cli(
      ...['open', 'management-review', '--id', 'XXLĐ-2019', '--by', 'thu', '--at', '2019-06-03T08:00'],
    )
    expect(opened).toMatchObject({ code: 0, err: '' })
    const { duties } = json(
      await cli('qms', 'status', '--year', '2019', '--now', '2019-06-04T08:00', '--json'),
    )
    expect(duties).toMatchObject([
      { duty: 'internal-audit', progress: { state: 'owed' } },
      { duty: 'management-review', progress: { state: 'open', dossier: 'XXLĐ-2019' } },
    ])
  })

  test('a day the superior named takes the place of the law’s month; a year that is none is refused', async () => {
    const duties = [
      {
        id: 'qms-report',
        title: { vi: 'Báo cáo ISO gửi Sở', en: 'ISO report' },
        rows: [{ when: { by: ['11-20'] }, basis: 'CV của Sở KH&CN' }],
      },
    ]
    await withProfile({ duties }, async () => {
      expect((await cli('qms', 'status', '--year', '2019', '--now', '2019-06-03')).out).toMatch(
        /Báo cáo ISO gửi Sở +20\/11\/2019 .*cơ quan quy định/,
      )
    })
    expect(codes(await cli('qms', 'status', '--year', 'nay', '--json'))).toEqual(['invalid-value'])
  })
})
