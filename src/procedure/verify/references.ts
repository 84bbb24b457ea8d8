import { safeParse } from 'zod/v4/core'
import { type Issue, joinPath } from '../../issue/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Procedure } from '../literal.ts'
import { suggestion } from '../suggest.ts'
import { type Kind, type Use, usesOf } from './uses.ts'

const kinds: { readonly [K in Kind]: Text } = {
  role: text('vai trò', 'role'),
  step: text('bước', 'step'),
  event: text('sự kiện', 'event'),
  fact: text('dữ kiện', 'fact'),
  limit: text('thời hạn', 'limit'),
  form: text('biểu mẫu', 'form'),
  regime: text('chế độ pháp lý', 'regime'),
  setting: text('thiết lập', 'setting'),
}

type Declared = { readonly [K in Kind]: { readonly path: string; readonly names: readonly string[] } }

/** Every name a procedure declares, by what it stands for. */
export const declaredNames = (procedure: Procedure): Declared => {
  const of = (path: string, record: object | undefined) => ({ path, names: Object.keys(record ?? {}) })
  return {
    role: of('roles', procedure.roles),
    step: of('steps', procedure.steps),
    event: of('events', procedure.events),
    fact: of('facts', procedure.facts.shape),
    limit: of('limits', procedure.limits),
    form: of('forms', procedure.forms),
    regime: of('regimes', procedure.regimes),
    setting: of('settings', procedure.settings),
  }
}

const unknown = ({ kind, name, path }: Use, known: readonly string[]): Issue => {
  const meant = suggestion(name, known)
  const what = kinds[kind]
  const listVi = known.length === 0 ? 'Quy trình không khai báo tên nào.' : `Có: ${known.join(', ')}.`
  const listEn = known.length === 0 ? 'The procedure declares none.' : `There are: ${known.join(', ')}.`
  return {
    code: 'QT106',
    path,
    message: text(
      `"${name}" không phải ${what.vi} đã khai báo.${meant === undefined ? '' : ` Có phải "${meant}"?`} ${listVi}`,
      `"${name}" is not a declared ${what.en}.${meant === undefined ? '' : ` Did you mean "${meant}"?`} ${listEn}`,
    ),
    expected: known,
    received: name,
  }
}

const forbidden: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).concat('prototype'),
)
const reservedFacts: ReadonlySet<string> = new Set(['type', 'lapsed'])

const reserved = (kind: Kind, name: string, path: string): Issue => ({
  code: 'QT111',
  path: joinPath(path, name),
  message: text(
    `"${name}" không dùng làm tên ${kinds[kind].vi} được vì đã dành riêng; hãy chọn tên khác.`,
    `"${name}" cannot name a ${kinds[kind].en}: it is reserved; choose another name.`,
  ),
  received: name,
})

const impossible = ({ name, path, value }: Use, procedure: Procedure): readonly Issue[] => {
  const schema = Object.hasOwn(procedure.facts.shape, name) ? procedure.facts.shape[name] : undefined
  if (value === undefined || schema === undefined || safeParse(schema, value).success) return []
  const shown = JSON.stringify(value)
  return [
    {
      code: 'QT112',
      path,
      message: text(
        `Dữ kiện "${name}" không bao giờ có giá trị ${shown}.`,
        `The fact "${name}" never has the value ${shown}.`,
      ),
      received: shown,
    },
  ]
}

/**
 * Every name a procedure uses but does not declare (`QT106`), every value a fact cannot take (`QT112`), and every
 * declared name that is reserved (`QT111`):
 * facts called `type` or `lapsed`, a role called `system`, names that every JavaScript object inherits.
 */
export const references = (procedure: Procedure): readonly Issue[] => {
  const declared = declaredNames(procedure)
  const known = Object.fromEntries(
    Object.entries(declared).map(([kind, { names }]) => [kind, new Set(names)]),
  )
  const kindsOf: readonly Kind[] = ['role', 'step', 'event', 'fact', 'limit', 'form', 'regime', 'setting']
  const uses = usesOf(procedure)
  return [
    ...kindsOf.flatMap((kind) =>
      declared[kind].names
        .filter(
          (name) =>
            forbidden.has(name) ||
            (kind === 'fact' && reservedFacts.has(name)) ||
            (kind === 'role' && name === 'system'),
        )
        .map((name) => reserved(kind, name, declared[kind].path)),
    ),
    ...uses
      .filter(({ kind, name }) => known[kind]?.has(name) !== true)
      .map((use) => unknown(use, declared[use.kind].names)),
    ...uses.flatMap((use) => impossible(use, procedure)),
  ]
}
