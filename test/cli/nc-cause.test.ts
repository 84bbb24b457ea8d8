import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, codes, json, newWorkspace, type Run } from './build.ts'

const staff = [
  ...['--person', 'hoa=Lê Thị Hoa:dai-dien-lanh-dao', '--person', 'lan=Đỗ Thị Lan:truong-phong:dia-chinh'],
  ...['--person', 'kha=Vũ Kha:danh-gia-vien'],
]
const number = 'KPH 2019-001'
const statement = 'Ghi ngày chuyển hồ sơ | 3/20 phiếu không ghi ngày | Chưa ghi đủ'

const office = async () => {
  const folder = await newWorkspace(...staff)
  const type = (...args: readonly string[]): Promise<Run> => ask(args, folder)
  const done = async (...args: readonly string[]): Promise<Run> => {
    const answer = await type(...args)
    expect(answer).toMatchObject({ code: 0, err: '' })
    return answer
  }
  const send = (event: string, by: string, at: string, ...more: readonly string[]) =>
    done('nc', 'advance', number, event, '--by', by, '--at', at, ...more)
  const log = async (day: string, slip = number) => {
    await done(
      ...['nc', 'add', '--by', 'an', '--unit', 'dia-chinh', '--clause', '7.5.1', '--source', 'khiếu nại'],
      ...['--summary', 'Không ghi ngày', '--statement', statement, '--at', `${day}T08:00`],
    )
    const advance = (event: string, ...more: readonly string[]) =>
      done('nc', 'advance', slip, event, '--by', 'hoa', '--at', `${day}T09:00`, ...more)
    await advance('assess', '--set', 'grade=nhẹ', '--set', 'gradeReason=Đơn lẻ')
    return advance
  }
  const facts = async () => json(await done('status', number, '--now', '2020-01-01', '--json'))['facts']
  return { type, done, send, log, facts }
}
type Office = Awaited<ReturnType<typeof office>>

const whys = [
  ...['--why', 'Không ai ghi | 3 phiếu', '--why', 'Không có ô ghi | BM.03.05'],
  ...['--why', 'Mẫu ban hành thiếu ô | Quyết định 12'],
]
const fiveWhys = [
  ...['--method', '5 câu hỏi tại sao', ...whys, '--lever', 'Sửa mẫu'],
  ...['--cause', 'Mẫu thiếu ô ghi ngày | quy định, biểu mẫu | BM.03.05'],
]
const cause = (...more: readonly string[]) => [
  ...['nc', 'cause', number, '--by', 'lan', '--at', '2019-03-04T10:00', ...more],
]
const action = (...more: readonly string[]) => [
  ...['nc', 'action', number, '--by', 'lan', '--at', '2019-03-05T08:00', ...more],
]

/** A slip whose cause is to be found by lan. */
const assigned = async (): Promise<Office> => {
  const desk = await office()
  const advance = await desk.log('2019-03-04')
  await advance('requireAction', '--set', 'owner=lan')
  return desk
}

test('a slip is brought from its logging to its close without a line of JSON', async () => {
  const { done, send, facts } = await assigned()
  await done(...cause(...fiveWhys))
  await done(...action('--what', 'Ban hành lại mẫu', '--due', '29/03/2019', '--doer', 'binh'))
  await send(
    ...(['submitPlan', 'lan', '2019-03-06T08:00', '--set', 'criterion=20 phiếu đều ghi ngày'] as const),
    ...['--set', 'sameElsewhere=Không'],
  )
  await send('approvePlan', 'hoa', '2019-03-07T08:00')
  await send('begin', 'lan', '2019-03-08T08:00')
  await send('complete', 'lan', '2019-03-20T08:00', '--set', 'proof=Quyết định ban hành mẫu')
  await send('verifyDone', 'kha', '2019-03-21T08:00', '--set', 'verification=Đã xem mẫu mới')
  await send('observe', 'kha', '2019-03-22T08:00', '--set', 'sample=20 phiếu')
  await send(
    ...(['giveVerdict', 'kha', '2019-05-06T08:00', '--set', 'verdict=có hiệu lực'] as const),
    ...['--set', 'criterionResult=20/20', '--set', 'data=20 phiếu', '--set', 'evidence=Bảng kê'],
  )
  const { out } = await send('close', 'hoa', '2019-05-07T08:00', '--set', 'closingNote=Xong')
  expect(out).toContain('→ Đã đóng')
  expect(await facts()).toMatchObject({
    analysis: {
      method: 'fiveWhys',
      chain: {
        length: 'full',
        whys: [
          { why: 'Không ai ghi', proof: '3 phiếu' },
          { why: 'Không có ô ghi', proof: 'BM.03.05' },
          { why: 'Mẫu ban hành thiếu ô', proof: 'Quyết định 12' },
        ],
      },
      lever: 'Sửa mẫu',
      causes: [{ cause: 'Mẫu thiếu ô ghi ngày', head: 'lawOrForm', proof: 'BM.03.05' }],
    },
    actions: [{ what: 'Ban hành lại mẫu', due: '2019-03-29' }],
    involved: ['lan', 'binh'],
  })
})

describe('nc cause', () => {
  let desk: Office
  beforeAll(async () => {
    desk = await assigned()
  })

  test('fewer whys with the reason, and a cause under people with what let it happen', async () => {
    await desk.done(
      ...cause('--method', 'fiveWhys', '--why', 'Quên | 3 phiếu', '--short', 'Đã rõ', '--lever', 'Hướng dẫn'),
      ...['--cause', 'Người mới quên | con người | 3 phiếu', '--let-by', 'Chưa được hướng dẫn'],
    )
    expect(await desk.facts()).toMatchObject({
      analysis: {
        chain: { length: 'short', whys: [{ why: 'Quên', proof: '3 phiếu' }], because: 'Đã rõ' },
        causes: [{ head: 'people', letBy: 'Chưa được hướng dẫn' }],
      },
    })
  })

  test('every branch of the diagram', async () => {
    const none = ['con người', 'hệ thống thông tin', 'khối lượng', 'phối hợp', 'phía người nộp']
    await desk.done(
      ...cause('--method', 'xương cá', '--branch', 'quy trình: Thiếu bước soát | QT.05'),
      ...['--branch', 'Biểu mẫu: Thiếu ô', '--branch', 'biểu mẫu: Cỡ chữ nhỏ | BM.03', ...fiveWhys.slice(-2)],
      ...none.flatMap((head) => ['--none', head]),
    )
    expect(await desk.facts()).toMatchObject({
      analysis: {
        method: 'ishikawa',
        branches: {
          procedure: { found: 'causes', possible: ['Thiếu bước soát (QT.05)'] },
          lawOrForm: { found: 'causes', possible: ['Thiếu ô', 'Cỡ chữ nhỏ (BM.03)'] },
          people: { found: 'none' },
          applicant: { found: 'none' },
        },
      },
    })
  })

  test('free text', async () => {
    await desk.done(...cause('--method', 'tự do', '--account', 'Mẫu thiếu ô', ...fiveWhys.slice(-2)))
    expect(await desk.facts()).toMatchObject({ analysis: { method: 'freeText', account: 'Mẫu thiếu ô' } })
  })

  const form = fiveWhys.slice(-2)
  test.each<[string, readonly string[], readonly RegExp[]]>([
    [
      'nothing told',
      [],
      [/Thiếu --method: cần "5 câu hỏi tại sao"/, /Thiếu --cause: cần "nguyên nhân \| nhóm/],
    ],
    [
      'too few whys and no lever',
      ['--method', 'fiveWhys', ...whys.slice(0, 4), ...form],
      [/Thiếu --why.*ít nhất 3 lần \(mới có 2\).*--short/, /Thiếu --lever/],
    ],
    ['a why without proof', [...fiveWhys, '--why', 'Vì thế'], [/--why: "Vì thế" chưa đủ/]],
    [
      'branches forgotten, and one told twice',
      ['--method', 'ishikawa', '--branch', 'quy trình: a | b', '--none', 'quy trình', ...form],
      [
        /Nhánh "quy trình" vừa có --branch vừa có --none/,
        /Thiếu nhánh "con người": thêm .*--none "con người"/,
      ],
    ],
    [
      'a branch of no head',
      ['--method', 'ishikawa', '--branch', 'Thiếu bước', ...form],
      [/--branch.*chưa đủ/],
    ],
    ['no account', ['--method', 'tự do', ...form], [/Thiếu --account/]],
    [
      'an option of another method',
      [...fiveWhys, '--account', 'x'],
      [/--account: Chỉ đi với.*phân tích tự do/],
    ],
    [
      'a cause of two parts',
      [...fiveWhys, '--cause', 'a | quy trình'],
      [/--cause: "a \| quy trình" chưa đủ/],
    ],
    ['an unknown head', [...fiveWhys, '--cause', 'a | thời tiết | b'], [/--cause: "thời tiết".*con người/]],
    ['an unknown method', ['--method', 'đoán'], [/--method: "đoán".*biểu đồ xương cá/]],
    ['people alone', [...fiveWhys, '--cause', 'Quên | con người | b'], [/Thiếu --let-by/]],
    ['nobody under people', [...fiveWhys, '--let-by', 'x'], [/--let-by: "x" không đi với nguyên nhân nào/]],
  ])('%s is refused, every part named with its option', async (_, options, said) => {
    const before = await desk.done('journal', 'show', number)
    const refused = await desk.type(...cause(...options))
    expect(refused).toMatchObject({ code: 2, out: '' })
    for (const each of said) expect(refused.err).toMatch(each)
    expect(await desk.done('journal', 'show', number)).toEqual(before)
  })

  test('it tells repeats, and raises the grade', async () => {
    const own = await assigned()
    await own.done(...cause(...fiveWhys))
    const advance = await own.log('2019-10-07', 'KPH 2019-002')
    await advance('requireAction', '--set', 'owner=lan')
    const { out } = await own.done(
      ...['nc', 'cause', 'KPH 2019-002', '--by', 'lan', '--at', '2019-10-07T10:00', ...fiveWhys],
    )
    expect(out).toMatch(/Lặp lại trong vòng 12 tháng.*: KPH 2019-001\./)
    expect(out).toContain('Nâng mức độ vì lặp lại')
  })

  test('nc advance without the parts says which command asks for them', async () => {
    const send = (event: string) => desk.type('nc', 'advance', number, event, '--by', 'lan')
    expect((await send('analyse')).err).toContain(`dùng quytrinh nc cause "${number}"`)
    expect((await send('propose')).err).toContain(`dùng quytrinh nc action "${number}"`)
  })
})

describe('nc action', () => {
  let desk: Office
  beforeEach(async () => {
    desk = await assigned()
  })
  const whole = ['--what', 'Ban hành lại mẫu', '--due', '29/03/2019', '--doer', 'binh']

  test('before the cause it is refused by the rule', async () => {
    expect(await desk.type(...action(...whole))).toMatchObject({ code: 1, out: '' })
  })

  test('a part missing, a day there is not, and a stranger are refused', async () => {
    await desk.done(...cause(...fiveWhys))
    for (const at of [0, 2, 4]) {
      const refused = await desk.type(...action(...whole.toSpliced(at, 2)))
      expect(refused).toMatchObject({ code: 2, out: '' })
      expect(refused.err).toContain(`Thiếu ${whole[at]}`)
    }
    expect(codes(await desk.type(...action(...whole, '--due', '31/02/2019', '--json')))).toEqual([
      'day-unreadable',
    ])
    const stranger = await desk.type(...action(...whole, '--doer', 'bin'))
    expect(stranger.err).toMatch(/--doer: Không có "bin".*Có phải là "binh"/)
    expect(await desk.facts()).not.toHaveProperty('actions')
  })
})

test('the owner is a person who holds the role, or nothing is written and those who do are named', async () => {
  const desk = await office()
  await desk.log('2019-03-04')
  const assign = (owner: string, ...more: readonly string[]) =>
    desk.type(
      ...['nc', 'advance', number, 'requireAction', '--by', 'hoa', '--set', `owner=${owner}`],
      ...['--at', '2019-03-04T09:30', ...more],
    )
  const refused = await assign('hoa')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(
    /"hoa" không giữ vai trò "Người thực hiện hành động".*Người giữ: binh, dung, lan\./,
  )
  expect(codes(await assign('hoa', '--json'))).toEqual(['role-not-held'])
  expect(codes(await assign('nobody', '--json'))).toEqual(['person-unknown'])
  expect(await desk.facts()).not.toHaveProperty('owner')
  expect((await assign('binh')).code).toBe(0)
  const again = ['nc', 'advance', number, 'reassign', '--by', 'hoa', '--set', 'reassignReason=Nghỉ phép']
  expect((await desk.type(...again, '--set', 'owner=an', '--at', '2019-03-05T08:00')).code).toBe(1)
  expect((await desk.type(...again, '--set', 'owner=lan', '--at', '2019-03-05T08:00')).code).toBe(0)
})
