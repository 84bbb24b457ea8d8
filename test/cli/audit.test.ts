import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, codes, json, newFolder, type Run } from './build.ts'

const agency = [
  ...['--name', 'UBND huyện Cái Bè', '--level', 'huyện', '--prefix', 'H58.12'],
  ...['--unit', 'mot-cua=Bộ phận Một cửa', '--unit', 'tu-phap=Phòng Tư pháp'],
  ...['--unit', 'van-phong=Văn phòng', '--unit', 'noi-vu=Phòng Nội vụ'],
  ...['--role', 'chu-tich=Chủ tịch:head', '--role', 'qmr=Đại diện lãnh đạo:programmeManager'],
  ...['--role', 'thu-ky=Thư ký ISO:isoSecretary', '--role', 'danh-gia=Đánh giá viên:leader,auditor,finder'],
  ...['--role', 'truong-phong=Trưởng phòng:auditee'],
  ...[
    '--person',
    'an=Nguyễn Văn An:tiep-nhan:mot-cua',
    '--person',
    'binh=Lê Thị Bình:chuyen-vien,danh-gia:tu-phap',
  ],
  ...['--person', 'chi=Trần Chí:chu-tich,lanh-dao', '--person', 'dung=Phạm Dũng:qmr'],
  ...['--person', 'hoa=Vũ Thị Hoa:danh-gia:noi-vu', '--person', 'khanh=Đỗ Khánh:danh-gia:van-phong'],
  ...['--person', 'lan=Hồ Lan:thu-ky:van-phong', '--person', 'minh=Cao Minh:truong-phong:tu-phap'],
]

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)
const audit = (command: string, ...args: readonly string[]): Promise<Run> => cli('audit', command, ...args)
const id = 'ĐGNB-2019-01'
const seqOf = async (): Promise<unknown> =>
  json(await cli('status', id, '--now', '2019-12-31T00:00', '--json'))['seq']

/** Does it, and fails the test loudly when it is refused. */
const done = async (...args: readonly string[]): Promise<Run> => {
  const run = await cli(...args)
  if (run.code !== 0) throw new Error(`${args.join(' ')}\n${run.err}`)
  return run
}

const dossier = async (serial: number, day: string): Promise<void> => {
  const code = `H58.12-${day.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
  await done('open', 'one-stop', '--by', 'an', '--id', code, '--at', `${day}T08:15`)
  await done('send', code, 'accept', '--by', 'an', '--set', 'limit=5 ngày làm việc', '--at', `${day}T08:30`)
}

const planned = (...more: readonly string[]): Promise<Run> =>
  audit(
    'plan',
    ...['--id', id, '--unit', 'mot-cua', '--from', '18/09/2019', '--to', '19/09/2019', '--leader', 'hoa'],
    ...['--auditor', 'khanh', '--by', 'dung', '--at', '2019-09-02T08:00', ...more],
  )

beforeAll(async () => {
  cwd = newFolder()
  await done('init', cwd, ...agency)
  const days = [
    '2019-08-05',
    '2019-08-06',
    '2019-08-07',
    '2019-08-08',
    '2019-08-09',
    '2019-08-12',
    '2019-08-13',
  ]
  for (let serial = 1; serial <= 18; serial += 1)
    await dossier(serial, days[(serial - 1) % days.length] ?? '')
})

describe('the programme', () => {
  test('visits every unit on every clause, the same each time it is asked for, and keeps nothing', async () => {
    const [first, again] = [
      await audit('programme', '--year', '2019', '--json'),
      await audit('programme', '--year', '2019', '--json'),
    ]
    expect(first.out).toBe(again.out)
    const { visits, gaps } = JSON.parse(first.out)
    expect(new Set(visits.map(({ unit }: { unit: string }) => unit))).toEqual(
      new Set(['mot-cua', 'tu-phap', 'van-phong', 'noi-vu']),
    )
    expect(gaps).toEqual([])
  })

  test('too few months for the units are refused with the article', async () => {
    const refused = await audit('programme', '--year', '2019', '--months', '3', '--capacity', '2')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('QĐ 19/2014/QĐ-TTg, Đ.4.4.b')
  })

  test('it is written as a document', async () => {
    const file = join(cwd, 'chuong-trinh.md')
    await done('audit', 'programme', '--year', '2019', '--out', file)
    const written = readFileSync(file, 'utf8')
    expect(written).toContain('CHƯƠNG TRÌNH ĐÁNH GIÁ NỘI BỘ')
    expect(written).toMatch(/Phòng Tư pháp \|.*×/)
  })
})

describe('the plan', () => {
  test('an auditor of the audited unit is refused with the reason, and nothing is opened', async () => {
    const refused = await audit(
      'plan',
      ...['--id', id, '--unit', 'tu-phap', '--from', '2019-09-18', '--to', '2019-09-19', '--leader', 'hoa'],
      ...['--auditor', 'binh', '--by', 'dung', '--at', '2019-09-02T08:00', '--json'],
    )
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(codes(refused)).toEqual(['auditor-own-unit'])
    expect((await cli('status', id)).code).toBe(2)
  })

  test('a leader of the only audited unit is refused as well', async () => {
    const refused = await audit(
      'plan',
      ...['--id', id, '--unit', 'tu-phap', '--from', '2019-09-18', '--to', '2019-09-19', '--leader', 'binh'],
      ...['--auditor', 'khanh', '--by', 'dung', '--at', '2019-09-02T08:00', '--json'],
    )
    expect(codes(refused)).toEqual(['auditor-own-unit'])
  })

  test('who worked on a dossier of the unit in the period may not audit it', async () => {
    await done('send', 'H58.12-190805-0001', 'transfer', '--by', 'an', '--at', '2019-08-05T09:00')
    await done('send', 'H58.12-190805-0001', 'assign', '--by', 'chi', '--at', '2019-08-05T09:30')
    await done('send', 'H58.12-190805-0001', 'verify', '--by', 'binh', '--at', '2019-08-05T10:00')
    const refused = await audit(
      'plan',
      ...['--id', id, '--unit', 'mot-cua', '--from', '2019-09-18', '--to', '2019-09-19', '--leader', 'hoa'],
      ...['--auditor', 'binh', '--by', 'dung', '--at', '2019-09-02T08:00', '--json'],
    )
    expect(refused.code).toBe(1)
    expect(codes(refused)).toEqual(['auditor-own-work'])
  })

  test('a day off, too few days and a unit that is not there are told', async () => {
    const with3 = (unit: string, from: string, to: string) =>
      audit(
        'plan',
        '--id',
        id,
        '--unit',
        unit,
        '--from',
        from,
        '--to',
        to,
        '--leader',
        'hoa',
        '--by',
        'dung',
        '--at',
        '2019-08-30T08:00',
        '--json',
      )
    expect(codes(await with3('mot-cua', '2019-09-02', '2019-09-04'))).toEqual(['day-off'])
    expect(codes(await with3('mot-cua', '2019-09-07', '2019-09-08'))).toEqual(['audit-too-short'])
    const unknown = await with3('mot-cu', '2019-09-18', '2019-09-19')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('Có phải là \\"mot-cua\\"?')
  })

  test('without a decision on the team it is a draft; a file of an unknown format leaves nothing behind', async () => {
    const wrong = await planned('--out', join(cwd, 'ke-hoach.pdf'))
    expect(wrong.code).toBe(2)
    expect((await cli('status', id)).code).toBe(2)
    const file = join(cwd, 'ke-hoach.md')
    const draft = await planned('--out', file)
    expect(draft).toMatchObject({ code: 0 })
    expect(draft.out).toContain('--decision')
    expect(readFileSync(file, 'utf8')).toContain('KẾ HOẠCH ĐÁNH GIÁ NỘI BỘ')
    expect(await seqOf()).toBe(1)
  })

  test('the decision of the head appoints the team and the plan is set, in one write', async () => {
    const set = await planned('--decision', 'QĐ 22/QĐ-UBND', '--json')
    expect(json(set)).toMatchObject({
      set: true,
      plan: { openingDay: '2019-09-18', closingDay: '2019-09-19' },
    })
    const { facts, step } = json(await cli('status', id, '--now', '2019-09-02T09:00', '--json'))
    expect(step).toBe('planned')
    expect(facts).toMatchObject({
      leader: 'hoa',
      teamDecision: 'QĐ 22/QĐ-UBND',
      assignments: [{ unit: 'mot-cua', auditors: ['khanh'] }],
      auditees: ['an'],
      year: 2019,
    })
    expect(await seqOf()).toBe(3)
  })

  test('a new audit may be opened, its team appointed and its plan set at once', async () => {
    const run = await audit(
      'plan',
      ...[
        '--id',
        'ĐGNB-2019-02',
        '--unit',
        'noi-vu',
        '--from',
        '2019-10-16',
        '--to',
        '2019-10-16',
        '--leader',
        'khanh',
      ],
      ...['--by', 'dung', '--decision', 'QĐ 23', '--head', 'chi', '--at', '2019-09-02T08:00'],
    )
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('approvePlan')
    expect(json(await cli('status', 'ĐGNB-2019-02', '--now', '2019-09-03T08:00', '--json'))).toMatchObject({
      seq: 3,
    })
  })

  test('a head who also leads the team is refused by the procedure', async () => {
    const run = await audit(
      'plan',
      ...[
        '--id',
        'ĐGNB-2019-03',
        '--unit',
        'noi-vu',
        '--from',
        '2019-10-16',
        '--to',
        '2019-10-16',
        '--leader',
        'chi',
      ],
      ...['--by', 'dung', '--decision', 'QĐ 24', '--at', '2019-09-02T08:00', '--json'],
    )
    expect(run).toMatchObject({ code: 1, out: '' })
    expect((await cli('status', 'ĐGNB-2019-03')).code).toBe(2)
  })
})

describe('the audit', () => {
  let checklist = ''
  const at = (hour: string): readonly string[] => ['--at', `2019-09-18T${hour}`]

  test('its checklist asks of the standard, the 175 questions and the procedures, and is kept', async () => {
    await done(
      'send',
      id,
      'approvePlan',
      '--set',
      'planNumber=KH 85',
      '--by',
      'dung',
      '--at',
      '2019-09-04T08:00',
    )
    const early = await audit('checklist', id, '--by', 'khanh', '--at', '2019-09-05T08:00', '--json')
    expect(early.code).toBe(1)
    await done('send', id, 'notify', '--by', 'lan', '--at', '2019-09-05T08:00')
    const askedAbout = async (...more: readonly string[]): Promise<ReadonlySet<string>> => {
      const { items } = JSON.parse((await audit('checklist', id, ...more, '--json')).out)
      return new Set(items.map(({ procedure }: { procedure?: string }) => procedure ?? ''))
    }
    const [used, every] = [await askedAbout(), await askedAbout('--all-procedures')]
    expect([...used]).toEqual(expect.arrayContaining(['one-stop', 'internal-audit', 'management-review']))
    expect(used).not.toContain('incoming-document')
    expect(every).toContain('incoming-document')
    const lastLine = async (...more: readonly string[]) =>
      (await audit('checklist', id, ...more)).out.trimEnd().split('\n').at(-1)
    expect(await lastLine()).toContain('có hồ sơ trong 12 tháng')
    expect(await lastLine('--all-procedures')).not.toContain('có hồ sơ trong 12 tháng')
    const refused = await audit('checklist', id, '--by', 'an', '--at', '2019-09-06T08:00')
    expect(refused.code).toBe(1)
    const made = json(await audit('checklist', id, '--by', 'khanh', '--at', '2019-09-06T08:00', '--json'))
    checklist = String(made['hash'])
    const { items } = JSON.parse(JSON.stringify(made))
    const ids: readonly string[] = items.map((item: { id: string }) => item.id)
    expect(ids).toEqual(expect.arrayContaining(['8.2.2#1', 'CL-041', 'one-stop/limit/processing']))
    expect(ids.filter((each) => /^CL-\d{3}$/.test(each))).toHaveLength(175)
    expect(readdirSync(join(cwd, 'checklists'))).toEqual([`${checklist}.json`])
    await done('send', id, 'open', '--by', 'hoa', ...at('08:00'))
  })

  test('a clause narrows what is shown, never the checklist itself', async () => {
    const all = json(await audit('checklist', id, '--clause', '4.2.4', '--json'))
    expect(all['hash']).toBe(checklist)
    const { items } = JSON.parse(JSON.stringify(all))
    expect(new Set(items.map((item: { clause: string }) => item.clause))).toEqual(new Set(['4.2.4']))
    expect(codes(await audit('checklist', id, '--clause', '9.9', '--json'))).toEqual(['clause-unknown'])
    expect((await audit('checklist', id, '--unit', 'noi-vu')).code).toBe(2)
  })

  test('a checklist file that was changed is refused', async () => {
    const file = join(cwd, 'checklists', `${checklist}.json`)
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, kept.replace('CL-041', 'CL-999'))
    expect(codes(await audit('checklist', id, '--json'))).toEqual(['checklist-changed'])
    writeFileSync(file, kept)
    const moved = `${file}.bak`
    writeFileSync(moved, kept)
    rmSync(file)
    expect(json(await audit('checklist', id, '--json'))['hash']).toBe(checklist)
    writeFileSync(file, kept)
    rmSync(moved)
  })

  test('a sample is drawn by its seed and recorded with its hash', async () => {
    const drawn = json(
      await audit(
        'sample',
        id,
        '--procedure',
        'one-stop',
        '--seed',
        'ĐGNB 2019',
        '--by',
        'khanh',
        ...at('09:00'),
        '--json',
      ),
    )
    expect(drawn).toMatchObject({ population: 18, seed: 'ĐGNB 2019' })
    expect(drawn['drawn']).toHaveLength(5)
    const again = json(
      await audit(
        'sample',
        id,
        '--procedure',
        'one-stop',
        '--seed',
        'ĐGNB 2019',
        '--by',
        'khanh',
        ...at('09:01'),
        '--json',
      ),
    )
    expect(again['drawn']).toEqual(drawn['drawn'])
    expect(again['hash']).toBe(drawn['hash'])
    const none = await audit(
      'sample',
      id,
      '--procedure',
      'one-stop',
      '--seed',
      'x',
      '--from',
      '2018-01-01',
      '--to',
      '2018-12-31',
      '--by',
      'khanh',
      ...at('09:05'),
      '--json',
    )
    expect(codes(none)).toEqual(['nothing-to-sample'])
  })

  test('journals show late dossiers; one is accepted, one rejected with its reason', async () => {
    const { proposals } = JSON.parse((await audit('evidence', id, ...at('09:30'), '--json')).out)
    const late: readonly string[] = proposals
      .filter(({ kind }: { kind: string }) => kind === 'late')
      .map((proposal: { id: string }) => proposal.id)
    const [first = '', second = ''] = late
    expect(late.length).toBeGreaterThan(1)
    const before = await seqOf()
    const noReason = await audit('evidence', id, '--reject', first, '--by', 'khanh', ...at('09:31'), '--json')
    expect(codes(noReason)).toEqual(['usage-missing-option'])
    const noGrade = await audit('evidence', id, '--accept', first, '--by', 'khanh', ...at('09:31'), '--json')
    expect(codes(noGrade)).toEqual(['usage-missing-option'])
    const unknown = await audit(
      'evidence',
      id,
      '--accept',
      `${first}9`,
      '--grade',
      'nhẹ',
      '--by',
      'khanh',
      ...at('09:31'),
      '--json',
    )
    expect(codes(unknown)).toEqual(['proposal-unknown'])
    expect(await seqOf()).toBe(before)
    await done(
      'audit',
      'evidence',
      id,
      '--accept',
      first,
      '--grade',
      'kph nhẹ',
      '--by',
      'khanh',
      ...at('09:40'),
    )
    await done(
      'audit',
      'evidence',
      id,
      '--reject',
      second,
      '--reason',
      'Người nộp xin nhận muộn',
      '--by',
      'khanh',
      ...at('09:45'),
    )
    const shown = await audit('evidence', id, ...at('09:50'))
    expect(shown.out).toContain('không chấp nhận: Người nộp xin nhận muộn')
    expect((await audit('evidence')).code).toBe(2)
    const idsOf = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { proposals: seen } = JSON.parse((await audit('evidence', 'ĐGNB-2019-02', ...more, '--json')).out)
      return seen.map((proposal: { id: string }) => proposal.id)
    }
    expect(await idsOf(...at('09:50'))).toEqual([])
    expect(await idsOf(...at('09:50'), '--all')).toEqual(expect.arrayContaining([first, second]))
    const forms = (of: string): Promise<Run> => audit('evidence', of, ...at('09:50'))
    expect((await forms(id)).out).toContain('H58.12-190805-0001/form/receipt/2')
    await done(
      ...['audit', 'plan', '--id', 'ĐGNB-2019-05', '--unit', 'tu-phap', '--from', '16/10/2019'],
      ...['--to', '16/10/2019', '--leader', 'khanh', '--by', 'dung', '--decision', 'QĐ 26', '--head', 'chi'],
      ...['--at', '2019-09-18T09:51'],
    )
    const ofJustice = (await audit('evidence', 'ĐGNB-2019-05', '--at', '2019-09-18T09:52')).out
    expect(ofJustice).toContain('H58.12-190805-0001/late/processing/1')
    expect(ofJustice).not.toContain('/form/receipt/')
    expect(
      (await audit('evidence', '--from', '2019-08-01', '--to', '2019-09-18', ...at('09:50'))).out,
    ).toContain(first)
  })

  test('answers are taken in short Vietnamese words, from whoever is assigned', async () => {
    await done('audit', 'answer', id, 'CL-040', 'đạt', '--by', 'khanh', ...at('10:00'))
    await done(
      'audit',
      'answer',
      id,
      'CL-041',
      'nhẹ',
      '--evidence',
      'Hồ sơ 0004 không có trong danh mục',
      '--by',
      'khanh',
      '--checklist',
      checklist.slice(0, 12),
      ...at('10:05'),
    )
    await done('audit', 'answer', id, 'CL-042', 'luu-y', '--by', 'khanh', ...at('10:06'))
    const shown = await audit('checklist', id)
    expect(shown.out).toMatch(/CL-041 .*mot-cua: không phù hợp nhẹ/)
  })

  test('an answer that is not right is refused, and the journal is as before', async () => {
    const before = await seqOf()
    const refused = (...args: readonly string[]) => audit('answer', id, ...args, ...at('10:10'), '--json')
    const unknown = await refused('CL-0411', 'đạt', '--by', 'khanh')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toMatch(/Có phải là \\"CL-0\d\d\\"/)
    const noEvidence = await refused('CL-043', 'nặng', '--by', 'khanh')
    expect(noEvidence.code).toBe(1)
    expect(noEvidence.err).toContain('bằng chứng')
    expect((await refused('CL-043', 'không-áp-dụng', '--by', 'khanh')).code).toBe(1)
    expect(codes(await refused('CL-043', 'đạt', '--by', 'hoa'))).toEqual(['auditor-not-assigned'])
    expect(codes(await refused('CL-043', 'đạt', '--by', 'khanh', '--unit', 'noi-vu'))).toContain(
      'unit-not-audited',
    )
    expect(codes(await refused('CL-043', 'tốt', '--by', 'khanh'))).toEqual(['invalid-value'])
    expect(codes(await refused('CL-043', 'đạt', '--by', 'khanh', '--checklist', 'f'.repeat(12)))).toEqual([
      'other-checklist',
    ])
    expect(await seqOf()).toBe(before)
  })

  test('a form of another audit is refused by the name of that audit', async () => {
    await done(
      'audit',
      'plan',
      '--id',
      'ĐGNB-2019-04',
      '--unit',
      'noi-vu',
      '--clause',
      '4.2.4',
      '--from',
      '2019-10-16',
      '--to',
      '2019-10-16',
      '--leader',
      'khanh',
      '--by',
      'dung',
      '--decision',
      'QĐ 25',
      '--at',
      '2019-09-18T10:11',
    )
    await done(
      'send',
      'ĐGNB-2019-04',
      'approvePlan',
      '--set',
      'planNumber=KH 86',
      '--by',
      'dung',
      '--at',
      '2019-09-18T10:12',
    )
    await done('send', 'ĐGNB-2019-04', 'notify', '--by', 'lan', '--at', '2019-09-18T10:13')
    const { hash } = json(
      await audit('checklist', 'ĐGNB-2019-04', '--by', 'khanh', '--at', '2019-09-18T10:14', '--json'),
    )
    const strayed = await audit(
      'answer',
      id,
      'CL-041',
      'đạt',
      '--by',
      'khanh',
      '--checklist',
      String(hash).slice(0, 12),
      ...at('10:15'),
    )
    expect(strayed.code).toBe(1)
    expect(strayed.err).toContain('ĐGNB-2019-04')
    const outside = await audit('answer', 'ĐGNB-2019-04', 'CL-148', 'đạt', '--by', 'khanh', ...at('10:15'))
    expect(outside.code).toBe(2)
    expect(outside.err).toContain('hỏi về TCVN ISO 9001:2008, 8.2.2, điều khoản mà kế hoạch')
    const other = await audit(
      'answer',
      'H58.12-190806-0002',
      'CL-041',
      'đạt',
      '--by',
      'khanh',
      ...at('10:15'),
      '--json',
    )
    expect(codes(other)).toEqual(['not-an-audit'])
  })

  test('the findings come from answers and judgements, and only the leader agrees them', async () => {
    const shown = json(await audit('findings', id, '--json'))
    expect(shown).toMatchObject({ agreed: false })
    expect(shown['unlinked']).toHaveLength(2)
    expect((await audit('findings', id, '--by', 'an', ...at('15:00'))).code).toBe(1)
    const agreed = json(await audit('findings', id, '--by', 'hoa', ...at('15:00'), '--json'))
    expect(agreed).toMatchObject({ agreed: true, unlinked: shown['unlinked'] })
    expect(json(await cli('status', id, '--now', '2019-09-18T16:00', '--json'))).toMatchObject({
      step: 'findingsAgreed',
    })
  })

  test('the report says what is concluded, what was found, and that it is a sample', async () => {
    const shown = await audit('report', id, ...at('16:00'))
    expect(shown.out).toContain('Đây là mẫu: có thể còn sự không phù hợp chưa được phát hiện.')
    expect(shown.out).toMatch(/5\.5\.2 .* 2\/8 +không phù hợp/)
    expect(shown.out).toMatch(/7\.5\.1 .* 0\/\d+ +không phù hợp/)
    expect(shown.out).toContain('3/51 điều khoản')
    expect(shown.out.match(/đã xem \d+ trên tổng số 18/g)).toHaveLength(1)
    expect(shown.out).toContain('0 nặng, 2 nhẹ; 1 lưu ý')
    const { statistics } = JSON.parse((await audit('report', id, ...at('16:00'), '--json')).out)
    expect(statistics.findings).toEqual({ major: 0, minor: 2, observation: 1, improvement: 0 })
    const draft = join(cwd, 'bao-cao.md')
    await done('audit', 'report', id, '--out', draft, '--at', '20/09/2019')
    expect(readFileSync(draft, 'utf8')).toContain('DỰ THẢO')
    expect(readFileSync(draft, 'utf8')).toContain('ngày 20 tháng 09 năm 2019')
    const asked = join(cwd, 'cau-hoi.md')
    await done('audit', 'checklist', id, '--out', asked, '--at', '19/09/2019')
    expect(readFileSync(asked, 'utf8')).toContain('ngày 19 tháng 09 năm 2019')
    const file = join(cwd, 'bao-cao.docx')
    await done('audit', 'report', id, '--out', file, ...at('16:00'))
    expect(existsSync(file)).toBe(true)
    expect((await audit('report', id, '--lang', 'en', ...at('16:00'))).out).toContain('It is a sample')
  })

  test('it is reported, its nonconformities linked, and weighed in the programme of the next year once closed', async () => {
    await done(
      'send',
      id,
      'holdClosing',
      '--by',
      'hoa',
      '--set',
      'closingMinutes=BB 02',
      '--at',
      '2019-09-19T14:00',
    )
    const unsigned = await audit(
      'report',
      id,
      '--by',
      'hoa',
      '--number',
      'BC 120',
      '--at',
      '2019-09-20T08:00',
    )
    expect(unsigned.code).toBe(1)
    expect((await audit('report', id, '--by', 'hoa', '--at', '2019-09-20T08:00')).code).toBe(2)
    await done('send', id, 'acknowledge', '--by', 'minh', '--at', '2019-09-20T08:00')
    await done('audit', 'report', id, '--by', 'hoa', '--number', 'BC 120', '--at', '2019-09-20T09:00')
    const sent = join(cwd, 'bao-cao-chinh-thuc.md')
    await done('audit', 'report', id, '--out', sent, '--at', '20/09/2019')
    expect(readFileSync(sent, 'utf8')).not.toContain('DỰ THẢO')
    const { unlinked } = JSON.parse((await audit('findings', id, '--json')).out)
    const strange = await audit(
      'findings',
      id,
      '--link',
      'CL-041@mot-cua=KPH-9',
      '--by',
      'lan',
      '--at',
      '2019-09-20T10:00',
      '--json',
    )
    expect(codes(strange)).toEqual(['link-unknown'])
    expect(codes(await audit('findings', id, '--link', 'CL-050@mot-cua=KPH-9', '--json'))).toEqual([
      'finding-unknown',
    ])
    expect(unlinked).toContain('CL-041@mot-cua')
    await done('send', id, 'approveReport', '--by', 'chi', '--at', '2019-09-23T08:00')
    expect((await cli('send', id, 'close', '--by', 'dung', '--at', '2019-09-23T09:00')).code).toBe(1)
    const [first, second] = unlinked
    for (const [number, finding] of [first, second].entries()) {
      const raised = `KPH-2019-${number + 1}`
      await done(
        ...['open', 'nonconformity', '--id', raised, '--by', 'hoa', '--at', '2019-09-23T09:00'],
        ...['--fact', 'kind=corrective', '--fact', 'source=audit', '--fact', 'foundOn=18/09/2019'],
        ...['--fact', 'summary=Danh mục thiếu hồ sơ', '--fact', 'unit=mot-cua', '--fact', 'clauses=4.2.4'],
      )
      await done(
        'audit',
        'findings',
        id,
        '--link',
        `${finding}=${raised}`,
        '--by',
        'lan',
        '--at',
        '2019-09-23T10:00',
      )
    }
    const { nonconformities } = JSON.parse((await audit('findings', id, '--json')).out)
    expect(nonconformities).toEqual(['KPH-2019-1', 'KPH-2019-2'])
    const follow = JSON.stringify([{ finding: first, done: true, note: 'Đã bổ sung danh mục' }])
    await done(
      ...[
        'send',
        id,
        'recordFollowUp',
        '--set',
        `followUps=${follow}`,
        '--set',
        'summary=2/2',
        '--by',
        'hoa',
      ],
      ...['--at', '2019-10-14T08:00'],
    )
    const weighedBefore = JSON.parse((await audit('programme', '--year', '2020', '--json')).out)
    expect(weighedBefore.earlier).toEqual([])
    await done('send', id, 'close', '--by', 'dung', '--at', '2019-10-15T08:00')
    const { earlier } = JSON.parse((await audit('programme', '--year', '2020', '--json')).out)
    expect(earlier).toContainEqual({ unit: 'mot-cua', clause: '5.5.2', grade: 'minor' })
    expect(earlier).toHaveLength(3)
  })
})

test('the words stand in English as well', async () => {
  const refused = await audit('plan', '--lang', 'en')
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('--id is missing')
})
