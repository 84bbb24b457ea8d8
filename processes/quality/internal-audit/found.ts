import * as z from 'zod'
import type { Text } from '../../../src/text/index.ts'
import { found } from './facts.ts'

const fault = (text: Text, path: string, input: unknown) => ({
  code: 'custom' as const,
  input,
  path: [path],
  params: { text },
})

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

/**
 * Findings as they are reported: `unlinked` names exactly the nonconformities without a number, and `nonconformities`
 * exactly the numbers there are, so that an audit cannot be closed past one of them.
 */
export const foundPayload = z.object(found).check(({ value, issues }) => {
  const { findings, unlinked, nonconformities } = value
  const open = findings.filter(
    ({ grade, nonconformity }) => (grade === 'minor' || grade === 'major') && nonconformity === undefined,
  )
  const numbers = new Set(findings.flatMap(({ nonconformity }) => nonconformity ?? []))
  const ids = findings.map(({ id }) => id)
  if (new Set(ids).size < ids.length)
    issues.push(
      fault(
        { vi: 'Hai phát hiện có cùng một mã.', en: 'Two findings have the same id.' },
        'findings',
        findings,
      ),
    )
  if (
    !same(
      unlinked,
      open.map(({ id }) => id),
    )
  )
    issues.push(
      fault(
        {
          vi: '"unlinked" phải nêu đúng các điểm không phù hợp chưa có số phiếu.',
          en: '"unlinked" must name exactly the nonconformities that have no number yet.',
        },
        'unlinked',
        unlinked,
      ),
    )
  if (!same(nonconformities, [...numbers]))
    issues.push(
      fault(
        {
          vi: '"nonconformities" phải nêu đúng số phiếu đã ghi ở các phát hiện.',
          en: '"nonconformities" must name exactly the numbers entered in the findings.',
        },
        'nonconformities',
        nonconformities,
      ),
    )
})
