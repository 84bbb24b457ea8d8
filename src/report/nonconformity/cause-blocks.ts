import type { CauseAnalysis, Nonconformity } from '../../nonconformity/index.ts'
import { causeHeads, causeMethods, namesOf } from '../../standard/index.ts'
import { type Language, text } from '../../text/index.ts'
import { column, emptyRows, fields, paragraph, table } from '../blocks.ts'
import type { Block } from '../document.ts'

const wording = {
  method: text('Phương pháp', 'Method'),
  whys: text('Chuỗi câu hỏi "tại sao"', 'Chain of whys'),
  step: text('Lần', 'No.'),
  why: text('Tại sao?', 'Why?'),
  proof: text('Bằng chứng', 'Proof'),
  because: text('Lý do dừng sớm', 'Why it ends sooner'),
  lever: text('Điều cơ quan thay đổi được', 'What the agency can change'),
  diagram: text('Biểu đồ xương cá', 'Ishikawa diagram'),
  branch: text('Nhánh', 'Branch'),
  possible: text('Nguyên nhân có thể', 'Possible causes'),
  none: text('Không có', 'None'),
  causes: text('Nguyên nhân xác định', 'Causes determined'),
  cause: text('Nguyên nhân', 'Cause'),
  head: text('Nhóm', 'Head'),
  letBy: text('Điều để xảy ra', 'Let by'),
} as const

const methodBlocks = (analysis: CauseAnalysis, language: Language): readonly Block[] => {
  const words = (name: keyof typeof wording): string => wording[name][language]
  switch (analysis.method) {
    case 'fiveWhys': {
      const { chain, lever } = analysis
      return [
        table(
          [column(words('step'), 1, 'center'), column(words('why'), 7), column(words('proof'), 5)],
          chain.whys.map(({ why, proof }, at) => [at + 1, why, proof]),
          words('whys'),
        ),
        fields([
          ...(chain.length === 'short' ? [[words('because'), chain.because] as const] : []),
          [words('lever'), lever],
        ]),
      ]
    }
    case 'ishikawa':
      return [
        table(
          [column(words('branch'), 3), column(words('possible'), 9)],
          namesOf(causeHeads).map((head) => {
            const branch = analysis.branches[head]
            const found = branch?.found === 'causes' ? branch.possible.join('\n') : undefined
            return [causeHeads[head][language], branch?.found === 'none' ? words('none') : (found ?? '')]
          }),
          words('diagram'),
        ),
      ]
    case 'freeText':
      return [paragraph(analysis.account)]
  }
}

interface Determined {
  readonly cause: string
  readonly head: keyof typeof causeHeads
  readonly proof?: string
  readonly letBy?: string
}

/** The method, what it brought to light (the chain of whys, the branches of the diagram), and the causes with proof. */
export const causeBlocks = (
  { causeMethod, causes }: Pick<Nonconformity, 'causeMethod' | 'causes'>,
  analysis: CauseAnalysis | undefined,
  language: Language,
): readonly Block[] => {
  const words = (name: keyof typeof wording): string => wording[name][language]
  const method = analysis?.method ?? causeMethod
  const determined: readonly Determined[] = analysis?.causes ?? causes
  return [
    fields([[words('method'), method === null ? undefined : causeMethods[method][language]]]),
    ...(analysis === undefined ? [] : methodBlocks(analysis, language)),
    table(
      [column(words('cause'), 6), column(words('head'), 3), column(words('proof'), 4)],
      determined.length === 0
        ? emptyRows(2)
        : determined.map(({ cause, head, proof = '', letBy }) => [
            letBy === undefined ? cause : `${cause}\n${words('letBy')}: ${letBy}`,
            causeHeads[head][language],
            proof,
          ]),
      words('causes'),
    ),
  ]
}
