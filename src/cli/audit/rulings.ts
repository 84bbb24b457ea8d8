import { type Judgement, judge, type Proposal, type Ruling } from '../../audit/index.ts'
import { text } from '../../text/index.ts'
import type { Input } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { refused, unreadable } from '../fault.ts'
import { missingOption, notAllowed } from '../usage-issue.ts'
import { readGrade } from './answer-words.ts'
import type { UnitProposal } from './proposals.ts'
import { needed } from './team.ts'

const proposed = (id: string, proposals: readonly UnitProposal[], option: string): UnitProposal => {
  const found = proposals.find((each) => each.id === id)
  if (found !== undefined) return found
  const near = didYouMean(
    id,
    proposals.map((each) => each.id),
  )
  throw unreadable({
    code: 'proposal-unknown',
    path: option,
    message: text(
      `Nhật ký không gợi ý phát hiện "${id}".${near.vi} Xem danh sách: quytrinh audit evidence <cuộc đánh giá>.`,
      `No journal suggests the finding "${id}".${near.en} To see them: quytrinh audit evidence <audit>.`,
    ),
    received: id,
  })
}

const unitOf = (input: Input, { id, units }: UnitProposal): string => {
  const given = input.text('unit')
  const [only, another] = units
  if (given !== undefined) {
    if (units.includes(given)) return given
    throw unreadable(notAllowed('--unit', given, units))
  }
  if (only !== undefined && another === undefined) return only
  throw unreadable(
    missingOption(
      '--unit',
      text(`đơn vị của phát hiện ${id}: ${units.join(', ')}`, `the unit of ${id}: ${units.join(', ')}`),
    ),
  )
}

const ruled = ({ units: _, ...proposal }: UnitProposal, ruling: Ruling): Judgement => {
  const judged = judge(proposal satisfies Proposal, ruling)
  if (judged.ok) return judged.value
  throw refused(...judged.issues)
}

/** What `--accept` and `--reject` say of the proposals; a Fault for one that is not there or lacks grade, unit or reason. */
export const rulingsOf = (input: Input, proposals: readonly UnitProposal[]): readonly Judgement[] => [
  ...input.list('accept').map((id) => {
    const proposal = proposed(id, proposals, '--accept')
    const grade = needed(
      input,
      'grade',
      'mức độ: nặng, nhẹ, lưu ý hoặc khuyến nghị',
      'the grade: major, minor, observation or improvement',
    )
    return ruled(proposal, {
      verdict: 'accepted',
      grade: readGrade(grade, '--grade'),
      unit: unitOf(input, proposal),
      reason: input.text('reason') ?? proposal.gap.vi,
    })
  }),
  ...input.list('reject').map((id) =>
    ruled(proposed(id, proposals, '--reject'), {
      verdict: 'rejected',
      reason: needed(input, 'reason', 'lý do không chấp nhận', 'why it is not accepted'),
    }),
  ),
]
