import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { internalAudit } from '../../processes/quality/internal-audit.ts'
import { fileStore } from '../../src/store/index.ts'
import { agree, answer, minor, observation, opened, toOpened } from '../data/scenario/internal-audit/rows.ts'
import { play } from '../processes/quality/play.ts'
import { ask, codes, json, newWorkspace, type Run } from './build.ts'

let cwd = ''
const cli = (...args: readonly string[]): Promise<Run> => ask(args, cwd)
const done = async (...args: readonly string[]): Promise<Run> => {
  const answer = await cli(...args)
  expect(answer).toMatchObject({ code: 0, err: '' })
  return answer
}
const send = (id: string, event: string, by: string, at: string, ...more: readonly string[]) =>
  done('send', id, event, '--by', by, '--at', at, ...more)

const procedure = 'TL-0001'
const decree = 'TL-0002'

/** A revision from its draft to the day it takes effect. */
const issue = async (days: readonly string[], effectiveFrom: string): Promise<void> => {
  const [accepted = '', drafted = '', approved = '', distributed = '', effective = ''] = days
  await send(procedure, 'accept', 'hoa', accepted)
  await send(
    ...([procedure, 'assign', 'hoa', accepted, '--set', 'drafter=binh'] as const),
    ...['--set', `draftDue=${drafted.slice(0, 10)}`, '--set', 'code=QT-HT 04'],
  )
  await send(procedure, 'submitDraft', 'binh', drafted, '--set', 'draft=Dự thảo')
  await send(
    ...([procedure, 'endorse', 'hoa', drafted, '--set', `effectiveFrom=${effectiveFrom}`] as const),
    ...['--set', 'recipients=Văn phòng'],
  )
  await send(procedure, 'approve', 'chi', approved)
  await send(
    ...([procedure, 'distribute', 'thu', distributed] as const),
    ...['--set', 'copies=[{"copy":1,"holder":"Văn phòng"}]', '--set', 'place=Tủ ISO'],
  )
  await send(procedure, 'takeEffect', 'thu', effective)
}

beforeAll(async () => {
  cwd = await newWorkspace(
    ...['--person', 'hoa=Lê Thị Hoa:dai-dien-lanh-dao', '--person', 'thu=Hồ Thị Thư:thu-ky-iso'],
    ...['--person', 'kha=Vũ Kha:danh-gia-vien'],
  )
  await done(
    ...['open', 'document-control', '--id', procedure, '--by', 'thu', '--at', '2018-03-05T08:00'],
    ...['--fact', 'origin=internal', '--fact', 'title=Quy trình đánh giá nội bộ'],
  )
  await issue(
    ['2018-03-06T08:00', '2018-03-12T08:00', '2018-03-13T08:00', '2018-03-14T08:00', '2018-03-15T08:00'],
    '2018-03-15',
  )
  await send(
    ...([
      procedure,
      'reportLawChange',
      'thu',
      '2019-02-11T08:00',
      '--set',
      'lawText=NĐ 61/2018/NĐ-CP',
    ] as const),
    ...['--set', 'lawEffectiveFrom=2019-01-21'],
  )
  await issue(
    ['2019-02-12T08:00', '2019-02-18T08:00', '2019-02-19T08:00', '2019-02-20T08:00', '2019-03-01T08:00'],
    '2019-03-01',
  )
  await done(
    ...['open', 'document-control', '--id', decree, '--by', 'thu', '--at', '2019-01-07T08:00'],
    ...['--fact', 'origin=external', '--fact', 'title=Nghị định về cơ chế một cửa'],
  )
  await send(
    ...([decree, 'register', 'thu', '2019-01-08T08:00', '--set', 'code=61/2018/NĐ-CP'] as const),
    ...['--set', 'issuer=Chính phủ', '--set', 'effectiveFrom=2018-06-21'],
  )
})

describe('doc list', () => {
  test('the master list on a day: what is in force, what is not yet, and with --all what no longer is', async () => {
    const { out } = await done('doc', 'list', '--on', '20/02/2019')
    expect(out).toContain('Tài liệu nội bộ')
    expect(out).toMatch(/QT-HT 04 .* 1 +15\/03\/2018 +01\/03\/2019 +có hiệu lực/)
    expect(out).toMatch(/QT-HT 04 .* 2 +01\/03\/2019 +chưa có hiệu lực +Văn phòng/)
    expect(out).toMatch(/Tài liệu bên ngoài[\s\S]*61\/2018\/NĐ-CP .* 21\/06\/2018 +có hiệu lực/)
    expect((await done('doc', 'list', '--on', '01/03/2019')).out).not.toMatch(/ 1 +15\/03\/2018/)
    expect((await done('doc', 'list', '--on', '01/03/2019', '--all')).out).toMatch(/hết hiệu lực/)
    expect((await done('doc', 'list', '--on', '01/03/2019', '--external')).out).not.toContain('QT-HT 04')
  })

  test('as data, in English, in every format; the list that is left out is named', async () => {
    const rows: unknown = JSON.parse((await done('doc', 'list', '--on', '2019-03-01', '--json')).out)
    expect(rows).toMatchObject([
      { code: 'QT-HT 04', revision: 2, standsOn: 'inForce', place: 'Tủ ISO' },
      { code: '61/2018/NĐ-CP', origin: 'external' },
    ])
    expect((await done('doc', 'list', '--lang', 'en')).out).toContain('in force')
    for (const ending of ['docx', 'xlsx', 'md', 'html', 'json']) {
      const file = join(cwd, `danh-muc.${ending}`)
      const { code, out, err } = await cli('doc', 'list', '--on', '2019-03-01', '--out', file)
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Đã ghi') })
      expect(err).toContain('Còn 1 tài liệu bên ngoài: thêm --external')
      if (ending === 'md') expect(readFileSync(file, 'utf8')).toContain('DANH MỤC TÀI LIỆU NỘI BỘ')
    }
    const external = join(cwd, 'ben-ngoai.md')
    await cli('doc', 'list', '--external', '--out', external)
    expect(readFileSync(external, 'utf8')).toContain('61/2018/NĐ-CP')
    expect(codes(await cli('doc', 'list', '--on', '2019', '--json'))).toEqual(['day-unreadable'])
  })

  test('says that the list is empty', async () => {
    const { out } = await ask(['doc', 'list'], await newWorkspace())
    expect(out).toBe('Danh mục chưa có tài liệu nào.\n')
  })
})

describe('doc in-force', () => {
  test('which revision was in force, the day of the change included', async () => {
    const { out } = await done('doc', 'in-force', 'QT-HT 04', '--on', '28/02/2019')
    expect(out).toContain('Ngày 28/02/2019 QT-HT 04 có hiệu lực ở lần ban hành 1 (từ 15/03/2018).')
    expect(json(await done('doc', 'in-force', 'qt.ht.4', '--on', '2019-03-01', '--json'))).toMatchObject({
      revision: 2,
    })
    expect((await done('doc', 'in-force', '61/2018/NĐ-CP', '--on', '2019-03-01')).out).toContain(
      '61/2018/NĐ-CP đang có hiệu lực',
    )
    const file = join(cwd, 'hieu-luc.md')
    await done('doc', 'in-force', 'QT-HT 04', '--on', '2019-03-01', '--out', file)
    expect(readFileSync(file, 'utf8')).toContain('lần ban hành 2')
  })

  test('or why none: not yet, or nobody knows the document', async () => {
    const early = await cli('doc', 'in-force', 'QT-HT 04', '--on', '2018-01-05')
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toContain('chỉ có hiệu lực từ 15/03/2018')
    expect(early.err).toContain('Các lần ban hành')
    const unknown = await cli('doc', 'in-force', 'QT-HT 05', '--on', '2019-01-05')
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toContain('Có phải "QT-HT 04"?')
    expect(codes(await cli('doc', 'in-force', 'QT-HT 04', '--on', 'mai', '--json'))).toEqual([
      'day-unreadable',
    ])
  })
})

describe('open --cites', () => {
  const open = (at: string, ...cites: readonly string[]) => [
    ...['open', 'one-stop', '--by', 'an', '--at', at],
    ...cites.flatMap((each) => ['--cites', each]),
  ]

  test('keeps the documents a dossier follows, when each is in force on the day of receipt', async () => {
    const { id } = json(await done(...open('2019-03-04T08:00', 'QT-HT 04/2', '61/2018/NĐ-CP'), '--json'))
    const journal = await done('journal', 'show', String(id), '--json')
    expect(journal.out).toContain('"code": "QT-HT 04"')
    expect(journal.out).toContain('"code": "61/2018/NĐ-CP"')
    await done(...open('2019-02-28T08:00', 'QT-HT 04/1'))
  })

  test.each([
    [
      'an obsolete revision',
      'QT-HT 04/1',
      1,
      'document-obsolete',
      'bản có hiệu lực là QT-HT 04, lần ban hành 2',
    ],
    ['a revision there is not', 'QT-HT 04/7', 2, 'revision-unknown', 'không có lần ban hành "7"'],
    ['a document nobody knows', 'QT-HT 05', 2, 'document-unknown', 'Có phải "QT-HT 04"?'],
  ])('%s is refused with the one in force, and nothing is opened', async (_, cited, code, issue, said) => {
    const before = (await done('status', '--json')).out
    const refused = await cli(...open('2019-03-04T09:00', cited))
    expect(refused).toMatchObject({ code, out: '' })
    expect(refused.err).toContain(said)
    expect(codes(await cli(...open('2019-03-04T09:00', cited), '--json'))).toEqual([issue])
    expect((await done('status', '--json')).out).toBe(before)
  })

  test('one not yet in force is refused on the day of receipt', async () => {
    const early = await cli(...open('2019-02-28T08:00', 'QT-HT 04/2'))
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toContain('chỉ có hiệu lực từ 01/03/2019')
  })
})

describe('form', () => {
  const id = 'H58.12-190304-0009'
  beforeAll(async () => {
    await done(
      ...['open', 'one-stop', '--id', id, '--by', 'an', '--at', '2019-03-04T10:00'],
      ...['--fact', 'applicant=Trần Văn Dân', '--fact', 'procedureName=Cấp giấy phép xây dựng'],
    )
  })

  test('lists what can be printed and what issues the others', async () => {
    const { out } = await done('form', id)
    expect(out).toMatch(/control-slip +Phiếu kiểm soát quá trình giải quyết hồ sơ +in được/)
    expect(out).toMatch(/receipt .*chưa lập; khi: Tiếp nhận và hẹn trả kết quả/)
    const states: unknown = JSON.parse((await done('form', id, '--json')).out)
    expect(states).toContainEqual(expect.objectContaining({ name: 'receipt', printable: false }))
  })

  test('a form no event has issued is refused, with the event that does', async () => {
    const refused = await cli('form', id, 'receipt')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('Tiếp nhận và hẹn trả kết quả (accept)')
    expect(codes(await cli('form', id, 'receipt', '--json'))).toEqual(['form-not-issued'])
  })

  test.each([
    ['a form there is not', [id, 'reciept'], 'invalid-value'],
    ['a dossier there is not', ['H58.12-190304-9999', 'receipt'], 'dossier-unknown'],
    ['a dossier of another desk', [procedure], 'not-one-stop'],
  ])('%s is refused: exit 2', async (_, words, issue) => {
    const refused = await cli('form', ...words, '--json')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(codes(refused)).toEqual([issue])
  })

  test('prints a form once it has been issued, on the screen and in every format', async () => {
    await send(id, 'accept', 'an', '2019-03-04T10:05', '--set', 'limit=15 ngày làm việc')
    const { out } = await done('form', id, 'receipt')
    expect(out).toContain('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ')
    expect(out).toContain('Trần Văn Dân')
    expect(out).toContain('25 tháng 03 năm 2019')
    expect(json(await done('form', id, 'control-slip', '--json'))).toMatchObject({ paper: 'A5' })
    for (const ending of ['docx', 'xlsx', 'md', 'html', 'json'])
      expect((await done('form', id, 'receipt', '--out', join(cwd, `giay.${ending}`))).out).toContain(
        'Đã ghi',
      )
  })

  test('prints the request, refusal and apology that events issued', async () => {
    const other = 'H58.12-190304-0010'
    await done('open', 'one-stop', '--id', other, '--by', 'an', '--at', '2019-03-04T10:00')
    await send(
      ...([other, 'requestIntakeSupplement', 'an', '2019-03-04T10:10', '--set', 'missing=Bản vẽ'] as const),
      ...['--set', 'supplementReason=Chưa có bản vẽ'],
    )
    expect((await done('form', other, 'supplement')).out).toContain('Bản vẽ')
    const third = 'H58.12-190304-0011'
    await done('open', 'one-stop', '--id', third, '--by', 'an', '--at', '2019-03-04T10:00')
    await send(
      third,
      'refuseIntake',
      'an',
      '2019-03-04T10:10',
      '--set',
      'refusalReason=Không thuộc thẩm quyền',
    )
    expect((await done('form', third, 'refusal')).out).toContain('Không thuộc thẩm quyền')
  })

  test('the book of the dossiers received between two days', async () => {
    const { out } = await done('form', 'book', '--from', '04/03/2019', '--to', '04/03/2019')
    expect(out).toContain('SỔ THEO DÕI HỒ SƠ')
    expect(out).toContain(id)
    expect(out).not.toContain('190228')
    expect((await done('form', 'book', '--to', '31/12/2019')).out).toContain('H58.12-190228-0001')
    const file = join(cwd, 'so.xlsx')
    await done('form', 'book', '--from', '2019-01-01', '--to', '2019-12-31', '--out', file)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    const none = await cli('form', 'book', '--from', '2017-01-01', '--to', '2017-12-31')
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toContain('từ 01/01/2017 đến 31/12/2017')
    expect(codes(await cli('form', 'book', '--from', 'hôm qua', '--json'))).toEqual(['day-unreadable'])
  })
})

describe('review pack', () => {
  interface Pack {
    readonly inputs: readonly {
      readonly id: string
      readonly lines: readonly { readonly vi: string }[]
      readonly table?: { readonly rows: readonly (readonly unknown[])[] }
    }[]
  }
  const pack = async (...more: readonly string[]) => {
    const { inputs }: Pack = JSON.parse((await done('review', 'pack', '--json', ...more)).out)
    return (id: string) => inputs.find((each) => each.id === id)
  }

  test('an empty year passes no input off as none: nothing was recorded', async () => {
    const { out } = await ask(['review', 'pack', '--year', '2019'], await newWorkspace())
    expect(out.match(/^ {2}Chưa ghi nhận gì trong kỳ$/gm)).toHaveLength(7)
    expect(out).toMatch(/^1\. kết quả đánh giá$/m)
  })

  test('ends on the day it is seen, and an input a review of the period states as none reads so', async () => {
    const folder = await newWorkspace('--person', 'thu=Hồ Thị Thư:thu-ky-iso')
    const at = async (...args: readonly string[]): Promise<Run> => {
      const run = await ask(args, folder)
      expect(run).toMatchObject({ code: 0, err: '' })
      return run
    }
    const id = 'XXLĐ-2019'
    await at('open', 'management-review', '--id', id, '--by', 'thu', '--at', '2019-11-01T08:00')
    await at(
      ...['send', id, 'requestReports', '--by', 'thu', '--at', '2019-11-04T08:00'],
      ...['--set', 'meetingDay=2019-12-20'],
    )
    await at(
      ...['send', id, 'giveInputs', '--by', 'thu', '--at', '2019-11-11T08:00'],
      ...['--set', 'changes={"state":"none","reason":"Không đổi luật"}'],
    )
    const { out } = await at('review', 'pack', '--year', '2019', '--now', '2019-11-12', '--json')
    expect(JSON.parse(out).period).toEqual({ from: '2019-01-01', to: '2019-11-12' })
    const before = JSON.parse(
      (await at('review', 'pack', '--year', '2018', '--now', '2019-11-12', '--json')).out,
    )
    expect(before.period).toEqual({ from: '2018-01-01', to: '2018-12-31' })
    const shown = (await at('review', 'pack', '--year', '2019', '--now', '2019-11-12')).out
    expect(shown).toContain('Không có: Không đổi luật (lần xem xét XXLĐ-2019).')
    expect(shown.match(/Chưa ghi nhận gì trong kỳ/g)?.length).toBeGreaterThan(3)
    const early = await ask(['review', 'pack', '--year', '2020', '--now', '2019-11-12', '--json'], folder)
    expect(early.code).toBe(2)
    expect(codes(early)).toEqual(['period-not-begun'])
  })

  test('is filled from the dossiers of the year', async () => {
    await done(
      ...['nc', 'add', '--by', 'an', '--unit', 'dia-chinh', '--clause', '7.5.1', '--source', 'khiếu nại'],
      ...[
        '--summary',
        'Công dân phải đi lại nhiều lần',
        '--statement',
        'Hướng dẫn một lần | 3 lần bổ sung | Hướng dẫn thiếu',
      ],
      ...['--at', '2019-04-01T08:00'],
    )
    const of = await pack('--year', '2019', '--now', '2019-12-16')
    expect(of('customerFeedback')?.lines.map(({ vi }) => vi)).toEqual([
      'Phiếu không phù hợp lập từ phản ánh, khảo sát: KPH 2019-001.',
    ])
    expect(of('actionStatus')?.lines[0]?.vi).toBe('1 phiếu: 0 đã kết thúc, 1 đang mở, trong đó 1 quá hạn.')
    expect(of('actionStatus')?.table?.rows[0]).toEqual(expect.arrayContaining(['KPH 2019-001', 'Địa chính']))
    const changed = JSON.stringify(of('changes')?.table?.rows)
    expect(changed).toContain('Pháp luật thay đổi: NĐ 61/2018/NĐ-CP, hiệu lực 21/01/2019')
    expect(changed).toContain('Lần ban hành 2 có hiệu lực')
    expect(changed).toContain('Lần ban hành 1 hết hiệu lực')
    expect(changed).not.toContain('Lần ban hành 1 có hiệu lực')
    const [row] = of('processPerformance')?.table?.rows ?? []
    expect(row?.slice(1, 4)).toEqual([0, 0, 0])
    expect(of('auditResults')).toMatchObject({ lines: [], table: { rows: [] } })
  })

  test('what audits found and recommend, from their journals', async () => {
    const audited = play(internalAudit, 'programmeManager', {
      ...opened,
      events: [...toOpened, answer('2020-09-18 09:00'), agree('2020-09-21 09:00', [minor, observation])],
    })
    await fileStore(cwd).append(audited.id, audited.journal, 0)
    const of = await pack('--year', '2020', '--now', '2020-12-16')
    expect(of('auditResults')?.table?.rows).toEqual([
      [audited.id, internalAudit.steps.findingsAgreed.title, 0, 1, 1, 0],
    ])
    expect(of('recommendations')?.table?.rows).toMatchObject([
      [audited.id, 'tu-phap', '4.2.4', { vi: 'lưu ý' }, observation.gap],
    ])
    const before = await pack('--year', '2019', '--now', '2020-12-16')
    expect(before('auditResults')?.table?.rows).toEqual([])
  })

  test('how the desk did: finished, on time, late, and how people rated it', async () => {
    const office = await newWorkspace()
    const at = async (...args: readonly string[]): Promise<Run> => {
      const answer = await ask(args, office)
      expect(answer).toMatchObject({ code: 0, err: '' })
      return answer
    }
    const reported = (id: string, event: string, when: string, ...more: readonly string[]) =>
      at('send', id, event, '--by', 'an', '--at', when, ...more)
    for (const [id, result, rating] of [
      ['H-1', '2019-03-04T09:30', '5'],
      ['H-2', '2019-03-05T09:40', '2'],
    ] as const) {
      await at(
        ...['open', 'one-stop', '--id', id, '--by', 'an', '--at', '2019-03-04T09:00'],
        ...['--fact', 'instant=có'],
      )
      await reported(id, 'acceptInstantly', '2019-03-04T09:05')
      await reported(id, 'finishInstantly', result)
      await reported(id, 'deliver', '2019-03-05T10:00', '--set', 'delivery=desk')
      await reported(id, 'rate', '2019-03-05T10:05', '--set', `rating=${rating}`, '--set', 'comment=Phải chờ')
      await reported(id, 'close', '2019-03-05T11:00')
    }
    const { inputs }: Pack = JSON.parse(
      (await at('review', 'pack', '--year', '2019', '--now', '2019-12-16', '--json')).out,
    )
    const of = (id: string) => inputs.find((each) => each.id === id)
    expect(of('customerFeedback')?.lines.map(({ vi }) => vi)).toEqual([
      'Đánh giá tại Bộ phận Một cửa: 2 lượt, trung bình 3,5/5.',
      'Ý kiến chưa hài lòng (2/5, H-2): Phải chờ',
    ])
    expect(of('processPerformance')?.table?.rows[0]?.slice(1)).toEqual([
      ...[2, 1, 1, { vi: '1/2 (50 %)', en: '1/2 (50%)' }],
      ...[0, 0],
    ])
  })

  test('conclusions of the review before stand with what is open', async () => {
    const review = 'XXLĐ-2018'
    await done('open', 'management-review', '--id', review, '--by', 'thu', '--at', '2018-11-01T08:00')
    await send(review, 'requestReports', 'thu', '2018-11-02T08:00', '--set', 'meetingDay=2018-12-20')
    const ids = ['auditResults', 'customerFeedback', 'processPerformance', 'actionStatus', 'earlierReviews']
    for (const input of [...ids, 'changes', 'recommendations'])
      await send(
        ...([review, 'giveInputs', 'thu', '2018-11-20T08:00', '--set'] as const),
        `${input}={"state":"none","reason":"Lần đầu"}`,
      )
    await send(
      ...([review, 'notify', 'hoa', '2018-12-03T08:00', '--set', 'agenda=Bảy đầu vào'] as const),
      ...['--set', 'attendees=Trưởng các đơn vị'],
    )
    await send(review, 'hold', 'chi', '2018-12-20T08:00')
    await send(
      ...([
        review,
        'conclude',
        'chi',
        '2018-12-20T10:00',
        '--set',
        'systemImprovement=Sửa quy trình',
      ] as const),
      ...[
        '--set',
        'resultImprovement=Rút ngắn',
        '--set',
        'resources=Thêm máy quét',
        '--set',
        'minutes=BB-01',
      ],
    )
    await send(
      ...([
        review,
        'issueConclusions',
        'thu',
        '2018-12-21T08:00',
        '--set',
        'conclusionsNotice=TB-01',
      ] as const),
      ...['--set', 'followUpBy=2019-03-29', '--set'],
      'openConclusions=[{"decision":"Mua máy quét","owner":"Văn phòng","due":"2019-03-29"}]',
    )
    const of = await pack('--year', '2019', '--now', '2019-12-16')
    expect(of('earlierReviews')?.lines[0]?.vi).toContain('còn 1 kết luận chưa thực hiện xong')
    expect(of('earlierReviews')?.table?.rows).toEqual([
      [review, 'Mua máy quét', 'Văn phòng', { day: '2019-03-29' }],
    ])
    expect((await pack('--year', '2017', '--now', '2019-12-16'))('earlierReviews')?.lines).toEqual([])
  })

  test('is written in every format; a year that is none is refused', async () => {
    for (const ending of ['docx', 'xlsx', 'md', 'html', 'json']) {
      const file = join(cwd, `xem-xet.${ending}`)
      await done('review', 'pack', '--year', '2019', '--now', '2019-12-16', '--out', file)
      if (ending === 'md') expect(readFileSync(file, 'utf8')).toContain('Mua máy quét')
    }
    expect(codes(await cli('review', 'pack', '--year', 'nay', '--json'))).toEqual(['invalid-value'])
    expect((await done('review', 'pack', '--year', '2019', '--lang', 'en')).out).toContain(
      '1. results of audits',
    )
  })
})
