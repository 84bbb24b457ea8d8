import type { Issue } from '../../issue/index.ts'
import { causeHeads } from '../../standard/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { missingOption } from '../usage-issue.ts'
import { badForm, partsOf } from './parts.ts'
import { readTerm } from './terms.ts'

/** The heads in words, as they are typed. */
export const headWords = text(
  Object.values(causeHeads)
    .map(({ vi }) => vi)
    .join('; '),
  Object.values(causeHeads)
    .map(({ en }) => en)
    .join('; '),
)

export const causeForm = text('"nguyên nhân | nhóm | bằng chứng"', '"cause | head | proof"')

const letByForm = text(
  '"điều gì để xảy ra" (thiếu hướng dẫn, kiểm soát hoặc đào tạo nào) cho mỗi nguyên nhân thuộc nhóm con người, theo thứ tự',
  '"what let it happen" (which guidance, control or training was missing) for each cause under people, in order',
)

const tooMany = (option: string, received: string): Issue => ({
  code: 'invalid-value',
  path: option,
  message: text(
    `"${received}" không đi với nguyên nhân nào: chỉ nguyên nhân thuộc nhóm con người cần ${option}.`,
    `"${received}" belongs to no cause: only a cause under people needs ${option}.`,
  ),
  received,
})

/** The causes of `--cause` and `--let-by`, and what is missing of them. */
export const causesOf = (input: Input, issues: Issue[]): readonly Readonly<Record<string, string>>[] => {
  const given = input.list('cause')
  if (given.length === 0)
    issues.push(
      missingOption(
        '--cause',
        text(
          `${causeForm.vi}; nhóm: ${headWords.vi}; dùng nhiều lần được`,
          `${causeForm.en}; heads: ${headWords.en}; may be repeated`,
        ),
      ),
    )
  const letBy = [...input.list('letBy')]
  const causes = given.flatMap((each) => {
    const parts = partsOf(each, 3)
    if (parts === undefined) {
      issues.push(badForm('--cause', each, causeForm))
      return []
    }
    const [cause = '', said = '', proof = ''] = parts
    const head = readTerm(causeHeads, said, '--cause')
    if (head !== 'people') return [{ cause, head, proof }]
    const reason = letBy.shift()
    if (reason === undefined) {
      issues.push(missingOption('--let-by', letByForm))
      return []
    }
    return [{ cause, head, proof, letBy: reason }]
  })
  for (const each of letBy) issues.push(tooMany('--let-by', each))
  return causes
}
