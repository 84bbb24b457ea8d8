import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, codes, json, newWorkspace, type Run } from './build.ts'

const staff = [
  ...['--person', 'hoa=Lê Thị Hoa:dai-dien-lanh-dao', '--person', 'lan=Đỗ Thị Lan:truong-phong:dia-chinh'],
  ...[
    '--person',
    'kha=Vũ Kha:danh-gia-vien',
    '--person',
    'minh=Bùi Minh:danh-gia-vien',
    '--unit',
    'mot-cua=Bộ phận Một cửa',
  ],
]

/** A workspace and a way to type in it. */
const office = async () => {
  const folder = await newWorkspace(...staff)
  const type = (...args: readonly string[]): Promise<Run> => ask(args, folder)
  const done = async (...args: readonly string[]): Promise<Run> => {
    const answer = await type(...args)
    expect(answer).toMatchObject({ code: 0, err: '' })
    return answer
  }
  return { folder, type, done }
}
type Office = Awaited<ReturnType<typeof office>>

const statement = 'Ghi ngày chuyển hồ sơ (TT 01/2018/TT-VPCP) | 3/20 phiếu không ghi ngày | Chưa ghi đủ'
const slip = (at: string, ...more: readonly string[]) => [
  ...['nc', 'add', '--by', 'an', '--unit', 'dia-chinh', '--clause', '7.5.1', '--source', 'đánh giá nội bộ'],
  ...['--summary', 'Phiếu kiểm soát không ghi ngày', '--statement', statement, '--at', at, ...more],
]

const analysis = {
  analysis: {
    method: 'freeText',
    account: 'Mẫu phiếu không có ô ghi ngày',
    causes: [{ cause: 'Mẫu thiếu ô ghi ngày', head: 'lawOrForm', proof: 'BM.03.05' }],
  },
}

/** Brings a slip from its logging to the analysis of its cause. */
const analysed = async ({ folder, done }: Office, number: string, day: string): Promise<Run> => {
  const file = join(folder, 'nguyen-nhan.json')
  writeFileSync(file, JSON.stringify(analysis))
  const send = (event: string, hour: string, ...more: readonly string[]) =>
    done('nc', 'advance', number, event, '--at', `${day}T${hour}`, ...more)
  await send('assess', '09:00', '--by', 'hoa', '--set', 'grade=nhẹ', '--set', 'gradeReason=Sai sót đơn lẻ')
  await send('requireAction', '09:30', '--by', 'hoa', '--set', 'owner=lan')
  return send('analyse', '10:00', '--by', 'lan', '--payload', file)
}

/** Brings an analysed slip to the observation of its effect. */
const acted = async ({ done }: Office, number: string, doer = 'lan', verifier = 'kha'): Promise<void> => {
  const send = (event: string, by: string, at: string, ...more: readonly string[]) =>
    done('nc', 'advance', number, event, '--by', by, '--at', at, ...more)
  await send(
    ...(['propose', 'lan', '2019-03-05T08:00', '--set', `doer=${doer}`] as const),
    ...['--set', 'action={"what":"Ban hành lại mẫu","due":"2019-03-29"}'],
  )
  await send(
    ...(['submitPlan', 'lan', '2019-03-06T08:00', '--set', 'criterion=20 phiếu đều ghi ngày'] as const),
    ...['--set', 'sameElsewhere=Không'],
  )
  await send('approvePlan', 'hoa', '2019-03-07T08:00')
  await send('begin', 'lan', '2019-03-08T08:00')
  await send('complete', 'lan', '2019-03-20T08:00', '--set', 'proof=Quyết định ban hành mẫu')
  await send('verifyDone', verifier, '2019-03-21T08:00', '--set', 'verification=Đã xem mẫu mới')
  await send('observe', verifier, '2019-03-22T08:00', '--set', 'sample=20 phiếu')
}

const verdict = [
  ...['--set', 'verdict=có hiệu lực', '--set', 'criterionResult=20/20', '--set', 'data=20 phiếu'],
  ...['--set', 'evidence=Bảng kê'],
]

describe('nc add', () => {
  let desk: Office
  beforeAll(async () => {
    desk = await office()
  })

  test('numbers slips without gaps within the year they are logged in', async () => {
    const add = async (at: string) => json(await desk.done(...slip(at), '--json'))['id']
    expect(await add('2018-12-28T08:00')).toBe('KPH 2018-001')
    expect(await add('2019-03-04T08:00')).toBe('KPH 2019-001')
    expect(await add('2019-03-05T08:00')).toBe('KPH 2019-002')
    await desk.done(...slip('2019-03-05T09:00'), '--id', 'KPH 2019-004')
    expect(await add('2019-03-06T08:00')).toBe('KPH 2019-003')
    expect(await add('2019-03-06T08:00')).toBe('KPH 2019-005')
    const again = await desk.type(...slip('2019-03-06T09:00'), '--id', 'KPH 2019-004', '--json')
    expect(again.code).toBe(1)
    expect(codes(again)).toEqual(['dossier-exists'])
  })

  test('two at once take two numbers', async () => {
    const both = await Promise.all([1, 2].map(() => desk.done(...slip('2021-03-04T08:00'), '--json')))
    expect(new Set(both.map((run) => json(run)['id']))).toEqual(new Set(['KPH 2021-001', 'KPH 2021-002']))
  })

  test.each([
    ['audit', 'audit'],
    ['late-dossier', 'lateDossier'],
    ['Hồ sơ trễ hạn', 'lateDossier'],
    ['ho so tre han', 'lateDossier'],
    ['khiếu nại', 'complaint'],
    ['selfFound', 'selfFound'],
  ])('the source "%s" is %s', async (said, source) => {
    const { facts } = json(await desk.done(...slip('2019-04-01T08:00'), '--source', said, '--json'))
    expect(facts).toMatchObject({ source })
  })

  test('keeps what the options say, by their type', async () => {
    const dossier = json(await desk.done(...slip('2019-04-02T08:00'), '--json'))['id']
    const { facts } = json(
      await desk.done(
        ...slip('2019-04-03T08:00', '--clause', 'Điều 8.2.4', '--found', '01/04/2019'),
        ...['--fact', 'resultOut=có', '--dossier', String(dossier), '--json'],
      ),
    )
    expect(facts).toMatchObject({
      kind: 'corrective',
      clauses: ['7.5.1', '8.2.4'],
      foundOn: '2019-04-01',
      resultOut: true,
      dossierIds: [dossier],
      statement: { evidence: '3/20 phiếu không ghi ngày' },
    })
  })

  test('a preventive slip says what might happen', async () => {
    const { facts } = json(
      await desk.done(
        ...slip('2019-04-04T08:00', '--kind', 'phòng ngừa', '--json'),
        ...['--statement', 'Trễ hạn khi có một người nghỉ phép'],
      ),
    )
    expect(facts).toMatchObject({ kind: 'preventive', potential: 'Trễ hạn khi có một người nghỉ phép' })
  })

  test.each([
    ['an unknown clause', ['--clause', '7.5.9'], 'clause-unknown', /Có phải là 7\.5\.1/],
    ['an unknown source', ['--source', 'tin đồn'], 'invalid-value', /hồ sơ trễ hạn/],
    ['a word that means two sources', ['--source', 'not'], 'invalid-value', /lateDossier/],
    ['an unknown unit', ['--unit', 'dia-chin'], 'unit-unknown', /Có phải là "dia-chinh"/],
    ['an unknown kind', ['--kind', 'sửa'], 'invalid-value', /corrective/],
    ['a statement without its parts', ['--statement', 'Thiếu ngày'], 'statement-unreadable', /bằng chứng/],
    ['a day there is not', ['--found', '31/02/2019'], 'day-unreadable', /31\/02\/2019/],
    [
      'a day after it is logged',
      ['--found', '02/05/2019'],
      'found-after-logging',
      /02\/05\/2019 sau ngày ghi phiếu 01\/05\/2019/,
    ],
    ['an unknown person', ['--by', 'ann'], 'person-unknown', /"an"/],
  ])('%s is refused, with what is there instead', async (_, more, code, said) => {
    const before = json(await desk.done('nc', 'list', '--now', '2019-05-01', '--json'))
    const refused = await desk.type(...slip('2019-05-01T08:00'), ...more)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(said)
    expect(codes(await desk.type(...slip('2019-05-01T08:00'), ...more, '--json'))).toEqual([code])
    expect(json(await desk.done('nc', 'list', '--now', '2019-05-01', '--json'))).toEqual(before)
  })

  test('a dossier there is not is a ruling: exit 1', async () => {
    const refused = await desk.type(...slip('2019-05-01T08:00'), '--dossier', 'H58.12-000000-0001')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('không có hồ sơ "H58.12-000000-0001"')
  })

  test.each(['--unit', '--clause', '--source', '--summary', '--statement', '--by'])(
    'without %s it says what is needed',
    async (option) => {
      const all = slip('2019-05-01T08:00')
      const at = all.indexOf(option)
      const refused = await desk.type(...all.slice(0, at), ...all.slice(at + 2))
      expect(refused).toMatchObject({ code: 2, out: '' })
      expect(refused.err).toContain(`Thiếu ${option}`)
    },
  )
})

describe('nc advance', () => {
  let desk: Office
  beforeAll(async () => {
    desk = await office()
    await desk.done(...slip('2019-03-04T08:00'))
    await analysed(desk, 'KPH 2019-001', '2019-03-04')
    await acted(desk, 'KPH 2019-001')
  })

  test('reads the grade by its word', async () => {
    const { facts } = json(await desk.done('status', 'KPH 2019-001', '--now', '2019-03-22T09:00', '--json'))
    expect(facts).toMatchObject({ grade: 'minor' })
  })

  test('closing without a verdict is refused: why, by which clause, and what can be done instead', async () => {
    const close = ['nc', 'advance', 'KPH 2019-001', 'close', '--by', 'hoa', '--set', 'closingNote=Xong']
    const refused = await desk.type(...close, '--at', '2019-04-01T08:00')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('chưa có kết luận hiệu lực của người kiểm tra')
    expect(refused.err).toContain('TCVN ISO 9001:2008, 8.5.2')
    expect(refused.err).toMatch(/Việc có thể làm bây giờ:\n(.*\n)* +prolong +Kéo dài thời gian theo dõi/)
  })

  test('the owner may not judge the effect, and nobody may before its time', async () => {
    const judge = (by: string, at: string) =>
      desk.type('nc', 'advance', 'KPH 2019-001', 'giveVerdict', '--by', by, '--at', at, ...verdict)
    const owner = await judge('lan', '2019-05-06T08:00')
    expect(owner).toMatchObject({ code: 1, out: '' })
    expect(owner.err).toContain('Người kiểm tra')
    const early = await judge('kha', '2019-04-01T08:00')
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toContain('chưa hết thời gian theo dõi hiệu lực')
    expect((await judge('kha', '2019-05-06T08:00')).out).toContain('Theo dõi hiệu lực → Có hiệu lực')
  })

  test('an auditor who carried a part of it out is no longer one who may judge it', async () => {
    const own = await office()
    await own.done(...slip('2019-03-04T08:00'))
    await analysed(own, 'KPH 2019-001', '2019-03-04')
    await acted(own, 'KPH 2019-001', 'kha', 'minh')
    const judge = ['nc', 'advance', 'KPH 2019-001', 'giveVerdict', '--at', '2019-05-06T08:00', ...verdict]
    const refused = await own.type(...judge, '--by', 'kha')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(codes(await own.type(...judge, '--by', 'kha', '--json'))).toEqual(['own-work'])
    await own.done(...judge, '--by', 'minh')
  })

  test('a dossier that is no slip, an unknown event and a missing field are refused', async () => {
    const opened = json(
      await desk.done('open', 'one-stop', '--by', 'an', '--at', '2019-03-04T08:00', '--json'),
    )
    const other = await desk.type('nc', 'advance', String(opened['id']), 'accept', '--by', 'an')
    expect(other).toMatchObject({ code: 2, out: '' })
    expect(other.err).toContain('dùng quytrinh send')
    const unknown = await desk.type('nc', 'advance', 'KPH 2019-001', 'closse', '--by', 'hoa')
    expect(unknown.err).toContain('Có phải là "close"')
    const missing = await desk.type('nc', 'advance', 'KPH 2019-001', 'close', '--by', 'hoa')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toContain('Thiếu "closingNote"')
    expect((await desk.type('nc', 'advance', 'KPH 2019-009', 'close', '--by', 'hoa')).err).toContain(
      'Không có hồ sơ "KPH 2019-009"',
    )
  })
})

describe('repeats', () => {
  test('after the cause analysis it names what came back within a year and says the grade is to be raised', async () => {
    const desk = await office()
    await desk.done(...slip('2019-03-04T08:00'))
    const first = await analysed(desk, 'KPH 2019-001', '2019-03-04')
    expect(first.out).not.toContain('Lặp lại')
    expect(first.out).not.toContain('Phải nâng')
    await desk.done(...slip('2019-10-07T08:00'))
    const second = await analysed(desk, 'KPH 2019-002', '2019-10-07')
    expect(second.out).toContain(
      'Lặp lại trong vòng 12 tháng (cùng điều khoản, đơn vị, nhóm nguyên nhân): KPH 2019-001.',
    )
    expect(second.out).toContain(
      'Phải nâng lên mức không phù hợp nặng: tái diễn tại dia-chinh trong 12 tháng (KPH 2019-001).',
    )
    await desk.done(...slip('2020-12-07T08:00'))
    expect((await analysed(desk, 'KPH 2020-001', '2020-12-07')).out).not.toContain('Lặp lại')
  })

  test('raises it, on the software’s word, with the slip it repeats as the reason', async () => {
    const desk = await office()
    await desk.done(...slip('2019-03-04T08:00'))
    await analysed(desk, 'KPH 2019-001', '2019-03-04')
    await desk.done(...slip('2019-10-07T08:00'))
    expect((await analysed(desk, 'KPH 2019-002', '2019-10-07')).out).toContain('Nâng mức độ vì lặp lại')
    const { facts } = json(await desk.done('status', 'KPH 2019-002', '--now', '2019-10-08', '--json'))
    expect(facts).toMatchObject({ grade: 'major', gradeReason: expect.stringContaining('KPH 2019-001') })
    const { out } = await desk.done('journal', 'show', 'KPH 2019-002')
    expect(out).toContain('Nâng mức độ vì lặp lại')
  })
})

describe('nc list and nc analyse', () => {
  let desk: Office
  beforeAll(async () => {
    desk = await office()
    await desk.done(...slip('2019-03-04T08:00'))
    await analysed(desk, 'KPH 2019-001', '2019-03-04')
    await acted(desk, 'KPH 2019-001')
    const closing = ['--by', 'kha', '--at', '2019-05-06T08:00'] as const
    await desk.done('nc', 'advance', 'KPH 2019-001', 'giveVerdict', ...closing, ...verdict)
    await desk.done(
      ...['nc', 'advance', 'KPH 2019-001', 'close', '--by', 'hoa', '--set', 'closingNote=Xong'],
      ...['--at', '2019-05-07T08:00'],
    )
    await desk.done(...slip('2019-10-07T08:00'))
    await analysed(desk, 'KPH 2019-002', '2019-10-07')
    await desk.done(...slip('2019-11-04T08:00', '--unit', 'mot-cua'))
  })

  test('lists every slip with step, due day and whom to tell', async () => {
    const { out } = await desk.done('nc', 'list', '--now', '2019-12-02')
    expect(out).toMatch(/^Số phiếu +Nội dung +Đơn vị +Điều khoản +Mức độ +Bước +Hạn +Báo cho/)
    expect(out).toMatch(/KPH 2019-001 .* không phù hợp nhẹ +đã đóng$/m)
    expect(out).toMatch(/KPH 2019-003 .*Bộ phận Một cửa.*04\/11\/2019.*20 ngày làm việc.*người đứng đầu/)
  })

  test('only those open, only those of a unit; an unknown unit is refused', async () => {
    const ids = async (...more: readonly string[]): Promise<readonly string[]> => {
      const rows: { id: string }[] = JSON.parse(
        (await desk.done('nc', 'list', '--now', '2019-12-02', '--json', ...more)).out,
      )
      return rows.map(({ id }) => id)
    }
    expect(await ids()).toEqual(['KPH 2019-001', 'KPH 2019-002', 'KPH 2019-003'])
    expect(await ids('--open')).toEqual(['KPH 2019-002', 'KPH 2019-003'])
    expect(await ids('--unit', 'dia-chinh')).toEqual(['KPH 2019-001', 'KPH 2019-002'])
    expect(codes(await desk.type('nc', 'list', '--unit', 'x', '--json'))).toEqual(['unit-unknown'])
  })

  test('analyses the year: counts beside rates', async () => {
    const { out } = await desk.done('nc', 'analyse', '--year', '2019', '--now', '2019-12-02')
    expect(out).toMatch(/Phiếu trong năm +3/)
    expect(out).toMatch(/Tái diễn trong 12 tháng +1\/2 \(50 %\)/)
    expect(out).toMatch(/Có hiệu lực ngay lần đầu +1\/1 \(100 %\)/)
    expect(out).toMatch(/Hoàn thành đúng hạn \(phiếu đã đóng\) +1\/1 \(100 %\)/)
    expect(out).toMatch(/quy định, biểu mẫu +2 +66,7 % +66,7 %/)
    expect(out).toMatch(/chưa xác định +1 +33,3 % +100 %/)
    expect(out).toMatch(/Địa chính +1 +1 +1/)
  })

  test('says that there are no figures rather than 0 or 100 %', async () => {
    const empty = await office()
    const { out } = await empty.done('nc', 'analyse', '--year', '2019', '--now', '2019-12-02')
    expect(out.match(/chưa có số liệu/g)?.length).toBe(9)
    expect(out).not.toContain('%')
    expect((await empty.done('nc', 'list')).out).toBe('Không có phiếu nào.\n')
    expect(codes(await empty.type('nc', 'analyse', '--year', '19', '--json'))).toEqual(['invalid-value'])
  })

  test('a repeat of last year’s slip counts in this year', async () => {
    const data = json(await desk.done('nc', 'analyse', '--year', '2020', '--now', '2020-02-03', '--json'))
    expect(data).toMatchObject({
      year: 2020,
      found: 0,
      open: 2,
      recurrence: { count: 0, total: 0, rate: null },
    })
    await desk.done(...slip('2020-02-03T08:00'))
    await analysed(desk, 'KPH 2020-001', '2020-02-03')
    expect(
      json(await desk.done('nc', 'analyse', '--year', '2020', '--now', '2020-02-04', '--json')),
    ).toMatchObject({ found: 1, recurrence: { count: 1, total: 1, rate: 1 } })
  })

  test.each(['list', 'analyse'])('nc %s is written in every format, and in English', async (name) => {
    for (const ending of ['docx', 'xlsx', 'md', 'html', 'json']) {
      const file = join(desk.folder, `kph-${name}.${ending}`)
      expect((await desk.done('nc', name, '--now', '2019-12-02', '--out', file)).out).toContain('Đã ghi')
      const bytes = readFileSync(file)
      if (ending === 'docx' || ending === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
      else expect(bytes.toString()).toContain(name === 'list' ? 'KPH 2019-001' : '7.5.1')
    }
    const refused = await desk.type('nc', name, '--out', join(desk.folder, 'a.pdf'), '--json')
    expect(codes(refused)).toEqual(['out-format'])
    const { out } = await desk.done('nc', name, '--now', '2019-12-02', '--lang', 'en')
    expect(out).not.toMatch(/Số phiếu|Đơn vị \|/)
  })

  test('a slip whose journal is broken is named once; the others stand', async () => {
    const broken = await office()
    await broken.done(...slip('2019-03-04T08:00'))
    await broken.done(...slip('2019-03-05T08:00'))
    const folder = join(broken.folder, 'dossiers')
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8')
      if (text.includes('KPH 2019-001'))
        writeFileSync(join(folder, name), text.replaceAll('Nguyễn Văn An', 'Nguyễn Văn Ấn'))
    }
    const { code, out, err } = await broken.type('nc', 'analyse', '--year', '2019', '--now', '2019-03-06')
    expect(code).toBe(1)
    expect(out).toMatch(/Phiếu trong năm +1/)
    expect(err).toContain('KPH 2019-001: bỏ qua')
    expect(await broken.type('nc', 'list')).toMatchObject({
      code: 1,
      out: expect.stringContaining('KPH 2019-002'),
    })
  })
})
