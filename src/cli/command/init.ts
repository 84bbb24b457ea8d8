import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { writeFileDurably } from '../../store/index.ts'
import { nfc, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { exitCodes, refused, unreadable } from '../fault.ts'
import { type Frame, inFile } from '../frame.ts'
import { counted } from '../plural.ts'
import { knownProcedures } from '../procedures.ts'
import { levels, parseProfile } from '../profile.ts'
import { type Answers, profileJson } from '../profile-options.ts'
import { strangeHolds } from '../strange-holds.ts'
import { missingOption } from '../usage-issue.ts'
import { readWorkspace } from '../workspace.ts'
import { profileName } from '../workspace-folder.ts'

type Question = readonly [name: keyof Answers, text: Text, required: boolean]

const levelWords =
  'xã, phường, đặc khu, thị trấn (commune), huyện, quận (district), tỉnh (province), bộ (ministry)'

const questions: readonly Question[] = [
  ['name', text('Tên cơ quan', 'Name of the agency'), true],
  ['level', text(`Cấp: ${levelWords}`, `Level: ${Object.values(levels).join(', ')}`), true],
  ['parent', text('Cơ quan cấp trên', 'Agency above it'), false],
  [
    'codePrefix',
    text('Mã đơn vị đứng đầu mã hồ sơ, như H58.12', 'Prefix of dossier codes, such as H58.12'),
    false,
  ],
]

const optionNames: Readonly<Record<keyof Answers, string>> = {
  name: 'name',
  level: 'level',
  parent: 'parent',
  codePrefix: 'prefix',
}

const ask = async (known: Partial<Answers>, frame: Frame): Promise<Partial<Answers>> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: { -readonly [Name in keyof Answers]?: Answers[Name] } = { ...known }
  try {
    for (const [name, said, required] of questions) {
      if (known[name] !== undefined) continue
      const optional = frame.say(text(' (bỏ trống được)', ' (may be empty)'))
      let answer = ''
      do answer = nfc(await terminal.question(`${frame.say(said)}${required ? '' : optional}: `)).trim()
      while (required && answer === '')
      if (answer !== '') answers[name] = answer
    }
    return answers
  } finally {
    terminal.close()
  }
}

const given = (input: Input): Partial<Answers> =>
  Object.fromEntries(
    questions.flatMap(([name]) => {
      const value = input.text(optionNames[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )

const lower = ({ vi, en }: Text): Text =>
  text(vi.charAt(0).toLowerCase() + vi.slice(1), en.charAt(0).toLowerCase() + en.slice(1))

const complete = (answers: Partial<Answers>): Answers => {
  const { name, level, ...rest } = answers
  if (name === undefined || level === undefined)
    throw unreadable(
      ...questions.flatMap(([field, said, required]) =>
        required && answers[field] === undefined
          ? [missingOption(`--${optionNames[field]}`, lower(said))]
          : [],
      ),
    )
  return { ...rest, name, level }
}

const run = async (input: Input, frame: Frame) => {
  const folder = resolve(input.arguments[0] ?? input.text('workspace') ?? '.')
  const file = join(folder, profileName)
  if (existsSync(file))
    throw refused({
      code: 'profile-exists',
      path: file,
      message: text(
        'Đã có tệp này; không ghi đè. Sửa trực tiếp tệp.',
        'This file is there already and is not overwritten. Edit it instead.',
      ),
    })
  const known = given(input)
  const asks = frame.canAsk && !frame.json && (known.name === undefined || known.level === undefined)
  const json = profileJson(complete(asks ? await ask(known, frame) : known), input)
  const checked = parseProfile(json)
  if (!checked.ok) throw unreadable(...inFile(profileName, checked.issues))
  mkdirSync(folder, { recursive: true })
  await writeFileDurably(file, new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`))
  if (frame.json) frame.data({ file, profile: json })
  else
    frame.line(
      frame.say(text(`Đã lập ${file}.`, `Wrote ${file}.`)),
      frame.say(
        text(
          `${json.people.length} người, ${json.units.length} đơn vị. Bổ sung người, vai trò, giờ làm việc, ngày nghỉ bằng cách sửa tệp này.`,
          `${json.people.length === 1 ? '1 person' : `${json.people.length} people`}, ${counted(json.units.length, 'unit')}. Add people, roles, hours and days off by editing the file.`,
        ),
      ),
    )
  if (input.list('role').length > 0) {
    const procedures = await Promise.all(knownProcedures(readWorkspace(folder)).map(({ load }) => load()))
    frame.notes(...strangeHolds(checked.value.profile, procedures, frame))
  }
  return exitCodes.ok
}

/** `quytrinh init`: writes the agency profile. */
export const init: CliCommand = {
  arguments: [
    {
      name: '[folder]',
      text: text(
        'thư mục làm việc (mặc định: thư mục hiện tại)',
        'the workspace folder (default: the current one)',
      ),
    },
  ],
  options: [
    { flags: '--name <name>', text: text('tên cơ quan', 'name of the agency') },
    {
      flags: '--level <level>',
      text: text(`cấp: ${levelWords}`, `level: ${Object.values(levels).join(', ')}`),
    },
    { flags: '--parent <name>', text: text('cơ quan cấp trên', 'the agency above it') },
    {
      flags: '--prefix <code>',
      text: text('mã đơn vị đứng đầu mã hồ sơ, như H58.12', 'prefix of dossier codes, such as H58.12'),
    },
    {
      flags: '--unit <code=name>',
      text: text('một đơn vị; dùng nhiều lần được', 'a unit; may be repeated'),
      many: true,
    },
    {
      flags: '--role <code=title:roles>',
      text: text(
        'thêm một vai trò của cơ quan và vai trò tương ứng trong quy trình',
        'one more role of the agency and the procedure roles it holds',
      ),
      many: true,
    },
    {
      flags: '--person <id=name:roles[:unit]>',
      text: text(
        'một người, như an=Nguyễn Văn An:chuyen-vien:tn-mt; dùng nhiều lần được',
        'a person, such as an=Nguyen Van An:chuyen-vien:tn-mt; may be repeated',
      ),
      many: true,
    },
    {
      flags: '--sessions <hours>',
      text: text(
        'giờ làm việc, như 07:30-11:30,13:00-17:00; thêm nơi làm việc (office, one-stop) và mùa: one-stop@04-16..10-15=07:00-11:30; dùng nhiều lần được',
        'hours of work, such as 07:30-11:30,13:00-17:00; with desk (office, one-stop) and season: one-stop@04-16..10-15=07:00-11:30; may be repeated',
      ),
      many: true,
    },
  ],
  run,
}
