import type { Issue } from '../../issue/index.ts'
import { type CauseMethod, causeHeads, enoughWhys } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { missingOption } from '../usage-issue.ts'
import { badForm, partsOf } from './parts.ts'
import { readTerm } from './terms.ts'

type Fields = Readonly<Record<string, unknown>>

export const whyForm = text('"vì sao | bằng chứng"', '"why | proof"')
export const branchForm = text('"nhóm: nguyên nhân | bằng chứng"', '"head: cause | proof"')

const told = (input: Input, name: string, expected: Text, issues: Issue[]): string => {
  const given = input.text(name)?.trim()
  if (!given) issues.push(missingOption(`--${name}`, expected))
  return given ?? ''
}

const chainOf = (input: Input, issues: Issue[]): Fields => {
  const given = input.list('why')
  const short = input.text('short')?.trim()
  const whys = given.flatMap((each) => {
    const parts = partsOf(each, 2)
    if (parts === undefined) issues.push(badForm('--why', each, whyForm))
    return parts === undefined ? [] : [{ why: parts[0], proof: parts[1] }]
  })
  if (given.length === 0 || (given.length < enoughWhys && !short))
    issues.push(
      missingOption(
        '--why',
        text(
          `${whyForm.vi}, theo thứ tự, ít nhất ${enoughWhys} lần (mới có ${given.length}); nếu ít hơn, thêm --short "lý do dừng sớm"`,
          `${whyForm.en}, in order, at least ${enoughWhys} times (there are ${given.length}); if fewer, add --short "why you stop there"`,
        ),
      ),
    )
  return short ? { length: 'short', whys, because: short } : { length: 'full', whys }
}

const fiveWhys = (input: Input, issues: Issue[]): Fields => ({
  chain: chainOf(input, issues),
  lever: told(
    input,
    'lever',
    text('điều cơ quan thay đổi được ở câu trả lời cuối', 'what the agency can change at the last answer'),
    issues,
  ),
})

const possibleOf = (given: string): { readonly head: string; readonly possible: string } | undefined => {
  const [, head = '', rest = ''] = /^([^:|]+):(.*)$/s.exec(given) ?? []
  const parts = partsOf(rest, 2)
  if (parts !== undefined) return { head, possible: `${parts[0]} (${parts[1]})` }
  const only = partsOf(rest, 1)?.[0]
  return only === undefined ? undefined : { head, possible: only }
}

const ishikawa = (input: Input, issues: Issue[]): Fields => {
  const found = new Map<string, string[]>()
  for (const each of input.list('branch')) {
    const read = possibleOf(each)
    if (read === undefined) issues.push(badForm('--branch', each, branchForm))
    else {
      const head = readTerm(causeHeads, read.head, '--branch')
      found.set(head, [...(found.get(head) ?? []), read.possible])
    }
  }
  const none = new Set(input.list('none').map((each) => readTerm(causeHeads, each, '--none')))
  const branches = Object.entries(causeHeads).map(([head, { vi, en }]) => {
    const possible = found.get(head)
    if (possible !== undefined && none.has(head))
      issues.push({
        code: 'invalid-value',
        path: '--none',
        message: text(
          `Nhánh "${vi}" vừa có --branch vừa có --none: chỉ giữ một.`,
          `The branch "${en}" has both --branch and --none: keep one.`,
        ),
        received: vi,
      })
    if (possible === undefined && !none.has(head))
      issues.push({
        code: 'usage-missing-option',
        path: '',
        message: text(
          `Thiếu nhánh "${vi}": thêm --branch "${vi}: nguyên nhân | bằng chứng", hoặc --none "${vi}" nếu không thấy gì.`,
          `The branch "${en}" is missing: add --branch "${en}: cause | proof", or --none "${en}" when nothing was found.`,
        ),
        expected: branchForm,
      })
    return [head, possible === undefined ? { found: 'none' } : { found: 'causes', possible }]
  })
  return { branches: Object.fromEntries(branches) }
}

const freeText = (input: Input, issues: Issue[]): Fields => ({
  account: told(input, 'account', text('lời phân tích', 'the account of the analysis'), issues),
})

/** What each method asks for, and the options that only it has. */
export const methods: Readonly<
  Record<
    CauseMethod,
    { readonly options: readonly string[]; readonly fields: (input: Input, issues: Issue[]) => Fields }
  >
> = {
  fiveWhys: { options: ['why', 'short', 'lever'], fields: fiveWhys },
  ishikawa: { options: ['branch', 'none'], fields: ishikawa },
  freeText: { options: ['account'], fields: freeText },
}
