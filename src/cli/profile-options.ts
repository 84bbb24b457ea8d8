import { type Text, text, unaccent } from '../text/index.ts'
import type { Input } from './command.ts'
import { defaultRoles } from './default-roles.ts'
import { unreadable } from './fault.ts'
import { levels } from './profile.ts'
import { planJson, sessionsOption } from './sessions-option.ts'
import { notAllowed } from './usage-issue.ts'

const badForm = (option: string, received: string, expected: Text) =>
  unreadable({
    code: 'option-unreadable',
    path: option,
    message: text(
      `Không đọc được "${received}": cần ${expected.vi}.`,
      `"${received}" cannot be read: ${expected.en} is needed.`,
    ),
    expected,
    received,
  })

/** `mã=phần còn lại`, both there. */
const split = (option: string, given: string, expected: Text): readonly [string, string] => {
  const at = given.indexOf('=')
  if (at < 1 || at === given.length - 1) throw badForm(option, given, expected)
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()]
}

const codes = (list: string): readonly string[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const unitForm = text(
  'mã=tên, như tn-mt=Phòng Tài nguyên và Môi trường',
  'code=name, such as tn-mt=Natural resources',
)
const roleForm = text(
  'mã=tên:vai trò trong quy trình, như truong-phong=Trưởng phòng:approver',
  'code=title:procedure roles, such as head=Head of unit:approver',
)
const personForm = text(
  'mã=họ tên:vai trò[,vai trò][:đơn vị], như an=Nguyễn Văn An:chuyen-vien:tn-mt',
  'id=name:role[,role][:unit], such as an=Nguyen Van An:chuyen-vien:tn-mt',
)

const unitOf = (given: string) => {
  const [code, name] = split('--unit', given, unitForm)
  return { code, name }
}

const roleOf = (given: string) => {
  const [code, rest] = split('--role', given, roleForm)
  const [title = '', holds = ''] = rest.split(':')
  if (codes(holds).length === 0) throw badForm('--role', given, roleForm)
  return [code, { title: title.trim(), holds: codes(holds) }] as const
}

const personOf = (given: string) => {
  const [id, rest] = split('--person', given, personForm)
  const [name = '', roles = '', unit] = rest.split(':')
  if (codes(roles).length === 0) throw badForm('--person', given, personForm)
  return { id, name: name.trim(), roles: codes(roles), ...(unit === undefined ? {} : { unit: unit.trim() }) }
}

const levelWords: readonly (readonly [
  code: (typeof levels)[keyof typeof levels],
  words: readonly string[],
])[] = [
  ['commune', ['xa', 'phuong', 'thi tran', 'dac khu']],
  ['district', ['huyen', 'quan', 'thi xa', 'thanh pho']],
  ['province', ['tinh']],
  ['ministry', ['bo']],
]

/** The code of a level, with or without marks: `xã`, `phuong` → `commune`; a Fault for what is no level. */
export const levelCode = (given: string): string => {
  const word = unaccent(given)
    .trim()
    .replace(/[\s_-]+/g, ' ')
  const found = levelWords.find(([code, words]) => code === word || words.includes(word))
  if (found === undefined) throw unreadable(notAllowed('--level', given, Object.entries(levels).flat()))
  return found[0]
}

/** The main answers `init` needs, however they were given. */
export interface Answers {
  readonly name: string
  readonly level: string
  readonly parent?: string
  readonly codePrefix?: string
}

/** The profile as JSON, from the answers and the options; {@link parseProfile} judges it. */
export const profileJson = (answers: Answers, input: Input) => {
  const hours = input.list('sessions')
  if (hours.length > 0) sessionsOption(hours)
  const sessions = hours.map(planJson)
  return {
    ...answers,
    level: levelCode(answers.level),
    units: input.list('unit').map(unitOf),
    roles: { ...defaultRoles, ...Object.fromEntries(input.list('role').map(roleOf)) },
    people: input.list('person').map(personOf),
    ...(sessions.length === 0 ? {} : { sessions }),
  }
}
