import type { Issue } from '../issue/index.ts'
import { clauses as standardClauses } from '../standard/index.ts'
import { text } from '../text/index.ts'
import type { Programme } from './programme.ts'

const rule = 'QĐ 19/2014/QĐ-TTg, Đ.4.4.b'

/**
 * What a programme leaves out: a clause that applies to a unit and is not audited there in the whole cycle, and a unit
 * not visited in a year. No issues: every clause of every unit is audited, and every unit every year.
 */
export const programmeGaps = ({ year, years, units, clauses, visits }: Programme): readonly Issue[] =>
  units.flatMap(({ id, title, clauses: own }) => {
    const here = visits.filter(({ unit }) => unit === id)
    const visited = new Set(here.flatMap((visit) => visit.clauses))
    const cells = clauses
      .filter((clause) => (own?.includes(clause) ?? true) && !visited.has(clause))
      .map((clause) => ({
        code: 'clause-not-visited',
        path: `${id}/${clause}`,
        message: text(
          `Chương trình không đánh giá ${clause} (${standardClauses[clause].vi}) ở ${title.vi}.`,
          `The programme does not audit ${clause} (${standardClauses[clause].en}) at ${title.en}.`,
        ),
        rule: 'TCVN ISO 9001:2008, 8.2.2',
      }))
    const missed = Array.from({ length: years }, (_, index) => year + index)
      .filter((each) => here.every((visit) => visit.year !== each))
      .map((each) => ({
        code: 'unit-not-visited',
        path: `${id}/${each}`,
        message: text(
          `Năm ${each}, chương trình không đánh giá ${title.vi}.`,
          `In ${each} the programme does not audit ${title.en}.`,
        ),
        rule,
      }))
    return [...cells, ...missed]
  })
