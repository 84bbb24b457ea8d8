import type { Issue } from '../issue/index.ts'
import { type CauseHead, causeHeads, namesOf } from '../standard/index.ts'
import { type Text, text } from '../text/index.ts'

/** A cause with its proof; for a cause in people, what let it happen. */
export interface Cause {
  readonly cause: string
  readonly head: CauseHead
  readonly proof: string
  readonly letBy?: string
}

/** One why of a chain, with what shows that it is so. */
export interface Why {
  readonly why: string
  readonly proof: string
}

/** A branch of an Ishikawa diagram: what may lie on it, or that nothing does. */
export type Branch =
  | { readonly found: 'causes'; readonly possible: readonly string[] }
  | { readonly found: 'none' }

/** The search for the causes of a nonconformity, by its method. */
export type CauseAnalysis =
  | {
      readonly method: 'fiveWhys'
      readonly chain:
        | { readonly length: 'full'; readonly whys: readonly Why[] }
        | { readonly length: 'short'; readonly whys: readonly Why[]; readonly because: string }
      /** What the agency can change about the last why. */
      readonly lever: string
      readonly causes: readonly Cause[]
    }
  | {
      readonly method: 'ishikawa'
      readonly branches: { readonly [H in CauseHead]?: Branch }
      readonly causes: readonly Cause[]
    }
  | { readonly method: 'freeText'; readonly account: string; readonly causes: readonly Cause[] }

/** What is wrong with an analysis, and what is allowed but worth a second look. */
export interface CauseReview {
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

const rule = 'TCVN ISO 9001:2008, 8.5.2.b'

const issue = (code: string, path: string, message: Text): Issue => ({ code, path, message, rule })

const empty = (path: string): Issue =>
  issue('cause-empty', path, text(`"${path}" chưa ghi gì.`, `"${path}" says nothing.`))

const blank = (fields: Readonly<Record<string, string>>, at: string): readonly Issue[] =>
  Object.entries(fields).flatMap(([field, value]) => (value === '' ? [empty(`${at}${field}`)] : []))

const ofCauses = (causes: readonly Cause[]): readonly Issue[] => [
  ...(causes.length === 0
    ? [
        issue(
          'cause-missing',
          'causes',
          text(
            'Phải nêu ít nhất một nguyên nhân kèm bằng chứng.',
            'At least one cause with its proof is needed.',
          ),
        ),
      ]
    : []),
  ...causes.flatMap(({ cause, proof, head, letBy }, index) => [
    ...blank({ cause, proof }, `causes[${index}].`),
    ...(head === 'people' && (letBy ?? '') === ''
      ? [
          issue(
            'cause-blames-person',
            `causes[${index}].letBy`,
            text(
              'Cán bộ sơ suất chưa phải là nguyên nhân: hãy nêu điều đã để sơ suất xảy ra (hướng dẫn, kiểm soát, đào tạo).',
              'A careless officer is no cause: state what let it happen (guidance, control, training).',
            ),
          ),
        ]
      : []),
  ]),
]

const ofChain = ({ chain, lever }: Extract<CauseAnalysis, { method: 'fiveWhys' }>): readonly Issue[] => {
  const least = chain.length === 'full' ? 3 : 1
  return [
    ...(chain.whys.length < least
      ? [
          issue(
            'whys-too-few',
            'chain.whys',
            chain.length === 'full'
              ? text(
                  'Chuỗi câu hỏi "tại sao" phải có ít nhất 3 bước; nếu dừng sớm hơn thì nêu lý do.',
                  'The chain needs at least three whys; if it ends sooner, say why.',
                )
              : text('Chuỗi câu hỏi "tại sao" đang trống.', 'The chain holds no why.'),
          ),
        ]
      : []),
    ...chain.whys.flatMap((why, index) => blank({ why: why.why, proof: why.proof }, `chain.whys[${index}].`)),
    ...(chain.length === 'short' ? blank({ because: chain.because }, 'chain.') : []),
    ...(lever === ''
      ? [
          issue(
            'whys-end-outside',
            'lever',
            text(
              'Bước cuối phải là điều cơ quan thay đổi được; hãy nêu điều sẽ thay đổi.',
              'The last why has to be something the agency can change; state what.',
            ),
          ),
        ]
      : []),
  ]
}

const ofBranches = ({ branches }: Extract<CauseAnalysis, { method: 'ishikawa' }>): readonly Issue[] =>
  namesOf(causeHeads).flatMap((head) => {
    const branch = branches[head]
    if (branch?.found === 'none') return []
    if (branch !== undefined && branch.possible.length > 0)
      return branch.possible.flatMap((value, index) =>
        value === '' ? [empty(`branches.${head}.possible[${index}]`)] : [],
      )
    const { vi, en } = causeHeads[head]
    return [
      issue(
        'branch-unstated',
        `branches.${head}`,
        text(
          `Nhánh "${vi}" phải nêu nguyên nhân có thể, hoặc xác nhận là không có.`,
          `Branch "${en}" has to name possible causes, or state that there are none.`,
        ),
      ),
    ]
  })

const outside = (analysis: CauseAnalysis): readonly Issue[] =>
  analysis.method !== 'ishikawa'
    ? []
    : analysis.causes.flatMap(({ head }, index) =>
        analysis.branches[head]?.found === 'none'
          ? [
              issue(
                'cause-off-the-diagram',
                `causes[${index}].head`,
                text(
                  `Nguyên nhân thuộc nhánh "${causeHeads[head].vi}" nhưng biểu đồ ghi nhánh này không có gì.`,
                  `The cause lies under "${causeHeads[head].en}", but the diagram says there is nothing there.`,
                ),
              ),
            ]
          : [],
      )

/**
 * Whether an analysis is complete by the rule of its method: at least three whys unless a reason is given, ending in
 * something the agency can change; every branch of the diagram stated; at least one cause, each with proof, and none
 * that only blames a person. Warns when all causes lie in people, or a cause on a branch said to be empty.
 *
 * Source: TCVN ISO 9001:2008, 8.5.2.b; the methods are the agency's choice.
 *
 * @example
 * ```ts
 * const whys = [{ why: 'Phiếu không ghi ngày', proof: 'Phiếu 12' }]
 * const causes = [{ cause: 'Mẫu phiếu không có ô ngày', head: 'lawOrForm', proof: 'BM.01' }] as const
 * const { issues } = causeIssues({ method: 'fiveWhys', chain: { length: 'full', whys }, lever: 'Sửa mẫu', causes })
 * issues.map(({ code }) => code) //=> ['whys-too-few']
 * ```
 */
export const causeIssues = (analysis: CauseAnalysis): CauseReview => {
  const { causes } = analysis
  const byMethod =
    analysis.method === 'fiveWhys'
      ? ofChain(analysis)
      : analysis.method === 'ishikawa'
        ? ofBranches(analysis)
        : blank({ account: analysis.account }, '')
  const allPeople = causes.length > 0 && causes.every(({ head }) => head === 'people')
  return {
    issues: [...byMethod, ...ofCauses(causes)],
    warnings: [
      ...(allPeople
        ? [
            issue(
              'causes-all-people',
              'causes',
              text(
                'Mọi nguyên nhân đều do con người; hãy xem lại quy trình, biểu mẫu, hệ thống, khối lượng việc.',
                'All causes lie in people; look at procedure, forms, systems and workload again.',
              ),
            ),
          ]
        : []),
      ...outside(analysis),
    ],
  }
}
