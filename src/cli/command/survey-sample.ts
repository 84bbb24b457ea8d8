import {
  allocateSample,
  numberText,
  type PlannedSample,
  plannedSample,
  type SampleSettings,
  type Stratum,
} from '../../measure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { CliCommand, Input } from '../command.ts'
import { answered, exitCodes, unreadable } from '../fault.ts'
import type { Frame } from '../frame.ts'
import { numberOption } from '../number-option.ts'
import { outOption, writeOut } from '../out.ts'
import { printFor } from '../print-for.ts'
import { type Section, sectionLines, sectionsReport } from '../sections.ts'
import { inBoth, percentIn } from '../survey/figures.ts'
import { readStrata } from '../survey/populations.ts'
import { missingOption, notAllowed } from '../usage-issue.ts'
import { viewOption } from '../when-option.ts'
import { findWorkspace } from '../workspace.ts'

const formulas = ['slovin', 'cochran'] as const
const slovinBasis = 'QĐ 1383/QĐ-BNV (theo trang thông tin)'
const statistics = text('thống kê chung', 'standard statistics')

const populationOf = (input: Input, strata: readonly Stratum[]): number | undefined => {
  const given = numberOption(input, 'population', { whole: true, least: 1 })
  if (strata.length === 0) return given
  const whole = strata.reduce((sum, { population }) => sum + population, 0)
  if (given === undefined || given === whole) return whole
  throw unreadable({
    code: 'population-differs',
    path: '--population',
    message: text(
      `--population là ${given} mà các đơn vị cộng lại là ${whole}.`,
      `--population is ${given}, but the units add up to ${whole}.`,
    ),
    expected: text(String(whole), String(whole)),
    received: String(given),
  })
}

const settingsOf = (input: Input, population: number | undefined) => {
  const given = input.text('formula') ?? (population === undefined ? 'cochran' : 'slovin')
  const formula = formulas.find((id) => id === given)
  if (formula === undefined) throw unreadable(notAllowed('--formula', given, formulas))
  if (formula === 'slovin' && population === undefined)
    throw unreadable(
      missingOption(
        '--population',
        text('số người của tổng thể (công thức Slovin)', 'the population (Slovin)'),
      ),
    )
  const percent = (name: string, usual: number, least: number, most: number): number =>
    (numberOption(input, name, { least, most }) ?? usual) / 100
  return {
    formula,
    ...(population === undefined ? {} : { population }),
    error: percent('error', 5, 0.01, 99),
    share: percent('share', 50, 0, 100),
    confidence: percent('confidence', 95, 1, 99.99),
    designEffect: numberOption(input, 'designEffect', { least: 1 }) ?? 1,
    nonresponse: percent('nonresponse', 0, 0, 99),
  } satisfies SampleSettings
}

const stepsOf = (
  settings: ReturnType<typeof settingsOf>,
  planned: PlannedSample,
): readonly (readonly Text[])[] => {
  const { formula, population, error, share, confidence, designEffect, nonresponse } = settings
  const { base, within, required, asked } = planned
  const say = (value: number) => inBoth((language) => formatNumber(value, language))
  const same = (make: (n: (value: number) => string, p: (value: number) => string) => string): Text =>
    inBoth((language) =>
      make(
        (value) => numberText(value)[language],
        (value) => percentIn(value * 100, language),
      ),
    )
  const slovin = formula === 'slovin'
  const sourceText = slovin ? text(slovinBasis, slovinBasis) : statistics
  const rows: (readonly Text[])[] = [
    slovin
      ? [
          text('Công thức Slovin', 'Slovin’s formula'),
          same((n) => `N / (1 + N·e²), N = ${n(population ?? 0)}, e = ${n(error)}`),
          say(base),
          sourceText,
        ]
      : [
          text('Công thức Cochran', 'Cochran’s formula'),
          same((_, p) => `z²·p·(1−p) / e², p = ${p(share)}, e = ${p(error)}, ${p(confidence)}`),
          say(base),
          sourceText,
        ],
  ]
  if (!slovin && population !== undefined)
    rows.push([
      text('Hiệu chỉnh theo tổng thể', 'For the population'),
      same((n) => `n / (1 + (n − 1)/N), N = ${n(population)}`),
      say(within),
      statistics,
    ])
  if (designEffect > 1)
    rows.push([
      text('Chọn theo cụm', 'For clusters'),
      same((n) => `n × ${n(designEffect)}`),
      say(required),
      statistics,
    ])
  if (nonresponse > 0)
    rows.push([
      text('Bù người không trả lời', 'For those who do not answer'),
      same((_, p) => `n / (1 − ${p(nonresponse)})`),
      say(asked),
      statistics,
    ])
  return rows
}

const sectionsOf = (
  settings: ReturnType<typeof settingsOf>,
  planned: PlannedSample,
  allotted: ReturnType<typeof allotmentOf>,
  minimum: number,
): readonly Section[] => [
  {
    title: text('Cỡ mẫu', 'Sample size'),
    lines: [
      inBoth((language) =>
        language === 'vi'
          ? `Phát ${formatNumber(planned.asked, language)} phiếu để có ${formatNumber(planned.required, language)} phiếu trả lời hợp lệ.`
          : `Ask ${formatNumber(planned.asked, language)} people to have ${formatNumber(planned.required, language)} valid answers.`,
      ),
      ...(planned.everybody
        ? [text('Tổng thể nhỏ: hỏi tất cả mọi người.', 'The population is small: everybody is asked.')]
        : []),
    ],
    columns: [
      text('Bước', 'Step'),
      text('Công thức', 'Formula'),
      text('Kết quả (làm tròn lên)', 'Result (rounded up)'),
      text('Nguồn', 'Source'),
    ],
    rows: stepsOf(settings, planned),
  },
  ...(allotted.length === 0
    ? []
    : [
        {
          title: text('Phân bổ theo đơn vị', 'By unit'),
          lines: [
            text(
              `Theo tỷ lệ tổng thể${minimum === 0 ? '' : `, mỗi đơn vị ít nhất ${minimum} phiếu (đơn vị nhỏ hơn: tất cả)`}.`,
              `In proportion to the populations${minimum === 0 ? '' : `, ${minimum} each at least (all of a smaller unit)`}.`,
            ),
          ],
          columns: [text('Đơn vị', 'Unit'), text('Tổng thể', 'Population'), text('Số phiếu', 'Sample')],
          rows: allotted.map(({ id, population, sample }) => [id, population, sample]),
        },
      ]),
]

const allotmentOf = (asked: number, strata: readonly Stratum[], minimum: number) => {
  if (strata.length === 0) return []
  const parted = allocateSample(asked, strata, minimum)
  if (!parted.ok) throw answered(parted.issues)
  return parted.value
}

const run = async (input: Input, frame: Frame) => {
  const file = input.text('strata')
  const strata = file === undefined ? [] : await readStrata(file, frame)
  const settings = settingsOf(input, populationOf(input, strata))
  const minimum = numberOption(input, 'minimum', { whole: true, least: 0 }) ?? 0
  const planned = plannedSample(settings)
  const allotted = allotmentOf(planned.asked, strata, minimum)
  const sections = sectionsOf(settings, planned, allotted, minimum)
  const json = { settings, planned, minimum, allotted }
  const now = viewOption(input.text('now'), '--now')
  const workspace = findWorkspace(input)
  const title = text('Cỡ mẫu khảo sát', 'Sample of a survey')
  const reports = [sectionsReport(title, text('', ''), sections, printFor(workspace, frame, now))]
  if (!(await writeOut(input, frame, now, { reports, json }))) {
    if (frame.json) frame.data(json)
    else frame.line(...sectionLines(sections, frame))
  }
  return exitCodes.ok
}

/** `quytrinh survey sample`: how many people to ask, step by step, and how many of each unit. */
export const surveySample: CliCommand = {
  options: [
    { flags: '--population <n>', text: text('số người của tổng thể', 'how many people there are') },
    { flags: '--error <percent>', text: text('sai số, % (mặc định 5)', 'the error, % (default 5)') },
    {
      flags: '--formula <name>',
      text: text(
        'slovin (mặc định khi biết tổng thể) hoặc cochran (không cần tổng thể)',
        'slovin (default with a population) or cochran (needs none)',
      ),
    },
    {
      flags: '--share <percent>',
      text: text(
        'tỷ lệ đã biết từ trước, % (cochran, mặc định 50)',
        'a share known from before, % (cochran, 50)',
      ),
    },
    {
      flags: '--confidence <percent>',
      text: text('độ tin cậy, % (cochran, mặc định 95)', 'confidence, % (cochran, 95)'),
    },
    {
      flags: '--design-effect <n>',
      text: text(
        'hệ số chọn theo cụm (xã, lớp): thường 1,5 đến 2',
        'for clusters (communes, classes): 1.5 to 2',
      ),
    },
    {
      flags: '--nonresponse <percent>',
      text: text('tỷ lệ dự kiến không trả lời, %', 'the share expected not to answer, %'),
    },
    {
      flags: '--strata <file>',
      text: text(
        'bảng "Đơn vị; Tổng thể" để phân bổ phiếu',
        'a table "Unit; Population" to part the sample among',
      ),
    },
    {
      flags: '--minimum <n>',
      text: text('ít nhất mỗi đơn vị bao nhiêu phiếu', 'at least so many of each unit'),
    },
    { flags: '--now <moment>', text: text('xem tại thời điểm này', 'as it stands at this moment') },
    outOption,
  ],
  run,
}
