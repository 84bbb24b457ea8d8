import { text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { atOption, byOption } from '../event-options.ts'
import type { Frame } from '../frame.ts'
import { analysisOf } from '../nc/cause-analysis.ts'
import { branchForm, whyForm } from '../nc/cause-methods.ts'
import { causeForm, headWords } from '../nc/causes.ts'
import { numberArgument, reportToSlip, slipInput } from '../nc/slip-event.ts'
import { needWorkspace } from '../workspace.ts'

const run = async (input: Input, frame: Frame) => {
  const workspace = needWorkspace(input)
  const typed = await slipInput(input, workspace)
  return reportToSlip(
    { ...typed, type: 'analyse', fields: { analysis: analysisOf(input) } },
    workspace,
    frame,
  )
}

/** `quytrinh nc cause`: the cause analysis of a slip, told by options. */
export const ncCause: CliCommand = {
  arguments: [numberArgument],
  options: [
    byOption,
    {
      flags: '--method <method>',
      text: text(
        'phương pháp: "5 câu hỏi tại sao", "xương cá", "tự do"',
        'the method: fiveWhys, ishikawa, freeText',
      ),
    },
    {
      flags: '--why <text>',
      text: text(
        `5 câu hỏi tại sao: ${whyForm.vi}, theo thứ tự; dùng nhiều lần`,
        `5 whys: ${whyForm.en}, in order; repeated`,
      ),
      many: true,
    },
    {
      flags: '--short <reason>',
      text: text('5 câu hỏi tại sao: lý do dừng sớm', '5 whys: why it stops early'),
    },
    {
      flags: '--lever <text>',
      text: text('5 câu hỏi tại sao: điều cơ quan thay đổi được', '5 whys: what the agency can change'),
    },
    {
      flags: '--branch <text>',
      text: text(
        `xương cá: ${branchForm.vi}; dùng nhiều lần được`,
        `Ishikawa: ${branchForm.en}; may be repeated`,
      ),
      many: true,
    },
    {
      flags: '--none <head>',
      text: text(
        'xương cá: nhóm không thấy nguyên nhân nào; dùng nhiều lần được',
        'Ishikawa: a head where nothing was found; may be repeated',
      ),
      many: true,
    },
    { flags: '--account <text>', text: text('tự do: lời phân tích', 'free text: the account') },
    {
      flags: '--cause <text>',
      text: text(
        `${causeForm.vi}; nhóm: ${headWords.vi}; dùng nhiều lần được`,
        `${causeForm.en}; heads: ${headWords.en}; may be repeated`,
      ),
      many: true,
    },
    {
      flags: '--let-by <text>',
      text: text(
        'điều gì để xảy ra, cho nguyên nhân thuộc nhóm con người; dùng nhiều lần được',
        'what let it happen, for a cause under people; may be repeated',
      ),
      many: true,
    },
    atOption,
  ],
  run,
}
