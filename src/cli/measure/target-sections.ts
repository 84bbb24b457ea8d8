import {
  fractionText,
  isIndicator,
  measuredText,
  sourceText,
  type Target,
  targetText,
  valueText,
  verdictText,
} from '../../measure/index.ts'
import { confidenceText } from '../../procedure/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'
import type { Section } from '../sections.ts'
import type { JudgedTarget } from './target-values.ts'
import { definitionOf } from './value-sections.ts'

const titleOf = ({ indicator }: Target): Text =>
  isIndicator(indicator) ? definitionOf(indicator).title : text(indicator, indicator)

const unitOf = ({ indicator }: Target) => (isIndicator(indicator) ? definitionOf(indicator).unit : 'percent')

type Judged = JudgedTarget['judgements'][number]

/** The value in full, where two decimals would make it look like the target itself. */
const exactText = ({ measured: { value, unit }, target }: Judged): Text | undefined => {
  if (value === null || value === target.value) return undefined
  const [shown, aim] = [valueText(value, unit), valueText(target.value, unit)]
  return shown.vi === aim.vi
    ? text(`chưa làm tròn: ${formatNumber(value, 'vi')}`, `unrounded: ${formatNumber(value, 'en')}`)
    : undefined
}

const reasonOf = (one: Judged): Text => {
  const { verdict, measured, target } = one
  const aim = targetText(target, unitOf(target))
  if (verdict === 'noData') return text('', '')
  if (verdict === 'unsure')
    return measured.interval === undefined
      ? text('điều tra mẫu, không tính được khoảng tin cậy', 'a sample without a confidence interval')
      : text(
          'khoảng tin cậy chứa cả giá trị đạt và không đạt',
          'the confidence interval holds values on both sides',
        )
  const exact = exactText(one)
  if (exact !== undefined) return exact
  const isAtTarget = measured.value === target.value && verdict === 'missed'
  if (isAtTarget) return text(`bằng mục tiêu, mà mục tiêu là ${aim.vi}`, `at the target, which is ${aim.en}`)
  return measured.interval === undefined
    ? text('', '')
    : verdict === 'met'
      ? text('cả khoảng tin cậy đạt', 'the whole confidence interval meets it')
      : text('cả khoảng tin cậy chưa đạt', 'the whole confidence interval misses it')
}

const sources: Readonly<Record<JudgedTarget['from'], Text>> = {
  plan: text('Mục tiêu của kế hoạch', 'Targets of the plan'),
  national: text('Mục tiêu của Chính phủ', 'Targets of the Government'),
}

const basisText = ({ basis, confidence }: Target): Text =>
  text(`${basis} [${confidenceText[confidence].vi}]`, `${basis} [${confidenceText[confidence].en}]`)

const failed = text('không tính được, xem lỗi', 'cannot be counted, see the fault')

const columns = [
  text('Chỉ số', 'Indicator'),
  text('Mục tiêu', 'Target'),
  text('Giá trị', 'Value'),
  text('Tử số / mẫu số', 'Numerator / denominator'),
  text('Cách tính, nguồn', 'Convention, source'),
  text('Kết luận', 'Verdict'),
  text('Lý do', 'Why'),
  text('Căn cứ', 'Basis'),
]

const rowsOf = ({ target, judgements, issues }: JudgedTarget): readonly (readonly Text[])[] => {
  const aim = targetText(target, unitOf(target))
  const asked = text(`${aim.vi} (năm ${target.year})`, `${aim.en} (${target.year})`)
  const head = [titleOf(target), asked]
  if (judgements.length === 0 && issues.length > 0)
    return [[...head, failed, text('', ''), text('', ''), failed, text('', ''), basisText(target)]]
  return judgements.map((one) => {
    const { measured, verdict } = one
    const from = sourceText[measured.source]
    return [
      ...head,
      measuredText(measured),
      fractionText(measured),
      measured.value === null
        ? text('', '')
        : text(`${measured.convention}, ${from.vi}`, `${measured.convention}, ${from.en}`),
      verdictText[verdict],
      reasonOf(one),
      basisText(target),
    ]
  })
}

/** Targets and how they stand: the plan's, then the Government's. */
export const targetSections = (all: readonly JudgedTarget[]): readonly Section[] =>
  (['plan', 'national'] as const).flatMap((from) => {
    const own = all.filter((each) => each.from === from)
    return own.length === 0 ? [] : [{ title: sources[from], columns, rows: own.flatMap(rowsOf) }]
  })

/** Targets and verdicts as data. */
export const targetsJson = (all: readonly JudgedTarget[], language: 'vi' | 'en') =>
  all.map(({ target, from, judgements, issues }) => ({
    ...target,
    from,
    title: titleOf(target)[language],
    wording: targetText(target, unitOf(target))[language],
    judgements: judgements.map((one) => ({
      verdict: one.verdict,
      verdictText: verdictText[one.verdict][language],
      why: reasonOf(one)[language],
      worded: one.worded,
      group: one.group,
      measured: one.measured,
    })),
    issues,
  }))
