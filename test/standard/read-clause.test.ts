import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/issue/index.ts'
import { clauseIds, clauseLabel, isClauseId, readClause } from '../../src/standard/index.ts'

const refusal = (value: string): Issue | undefined => {
  const read = readClause(value, 'steps.held.clause')
  return read.ok ? undefined : read.issues[0]
}

describe('a clause is read', () => {
  test('from its number, however offices write it', () => {
    for (const clause of clauseIds)
      for (const written of [
        clause,
        ` ${clause}. `,
        `Điều ${clause}`,
        `điều khoản ${clause}`.normalize('NFD'),
        `mục ${clause}`,
        `Clause ${clause}`,
        `§${clause}`,
        `ISO 9001:2008, ${clause}`,
        clauseLabel(clause),
      ])
        expect(readClause(written), written).toEqual({ ok: true, value: clause })
  })

  test('never from anything else', () => {
    const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789., ') }))
    fc.assert(
      fc.property(words, (value) => {
        const read = readClause(value)
        if (read.ok) expect(value).toContain(read.value)
        else expect(isClauseId(value)).toBe(false)
      }),
    )
  })
})

describe('a refusal names the clauses most likely meant', () => {
  test.each([
    ['a number of the 2015 edition', '9.2', ['8.2.2']],
    ['the 2015 edition named, where 2008 has the number too', 'TCVN ISO 9001:2015, 8.4', ['4.1', '7.4']],
    ['a clause that is not there, beside those that are', '5.6.4', ['5.6.1', '5.6.2', '5.6.3']],
    ['a clause below one that has none', '7.6.1.2', ['7.6']],
    ['commas', '8,5,2', ['8.5.2']],
    ['no dots', '852', ['8.5.2']],
    ['a letter after it', '6.2.2 e)', ['6.2.2']],
    ['its title', 'Đánh giá nội bộ', ['8.2.2']],
    ['its title without marks', 'danh gia noi bo', ['8.2.2']],
    ['its English title', 'internal audit', ['8.2.2']],
  ])('%s', (_, value, expected) => {
    expect(refusal(value)).toMatchObject({
      code: 'clause-unknown',
      path: 'steps.held.clause',
      expected,
      received: value,
    })
  })

  test('in both languages', () => {
    expect(refusal('9.2')?.message).toEqual({
      vi: '"9.2" không phải một điều khoản của TCVN ISO 9001:2008. Nếu là điều của bản 2015 thì ứng với 8.2.2 (Đánh giá nội bộ).',
      en: '"9.2" is not a clause of TCVN ISO 9001:2008. If it is of the 2015 edition, it corresponds to 8.2.2 (Internal audit).',
    })
    expect(refusal('7.6.1')?.message).toEqual({
      vi: '"7.6.1" không phải một điều khoản của TCVN ISO 9001:2008. Có phải là 7.6 (Kiểm soát thiết bị theo dõi và đo lường)?',
      en: '"7.6.1" is not a clause of TCVN ISO 9001:2008. Did you mean 7.6 (Control of monitoring and measuring equipment)?',
    })
  })

  test.each(['', '12', 'x', '__proto__', 'toString', '1'.repeat(100_000)])(
    'or says what a number looks like: %.20s',
    (value) => {
      const issue = refusal(value)
      expect(issue?.expected).toEqual({
        vi: 'số điều khoản, ví dụ 8.5.2',
        en: 'a clause number such as 8.5.2',
      })
      expect(issue?.received?.length).toBeLessThanOrEqual(80)
    },
  )
})
