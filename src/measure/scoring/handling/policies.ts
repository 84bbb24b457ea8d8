import { type Text, text } from '../../../text/index.ts'
import type { Policy } from '../../../time/index.ts'

/** What the circular leaves open, each with the answers points can be computed by. */
export interface HandlingPolicies {
  readonly lateWithoutComplaint: 'zero' | 'one' | 'left-out'
  readonly earlyBy: 'day' | 'instant'
  readonly applicantsFault: 'not-counted' | 'never-zero'
  readonly oneOtherAgency: 'zero' | 'one'
  readonly severalUnits: 'lowest' | 'highest'
  readonly deskShareWithoutAll: 'zero' | 'two'
  readonly onlineBeyondProcedures: 'one' | 'zero' | 'two'
}

/** The name of an open question. */
export type HandlingPolicy = keyof HandlingPolicies

const zero = text('0 điểm', '0 points')
const one = text('1 điểm', '1 point')
const two = text('2 điểm', '2 points')

/** Every {@link HandlingPolicies} question with its default and why. All defaults are interpretations. */
export const handlingPolicies: { readonly [Name in HandlingPolicy]: Policy<HandlingPolicies[Name]> } = {
  lateWithoutComplaint: {
    name: text('Chỉ số 7: quá hạn nhưng không có phản ánh', 'Index 7: late, yet without a complaint'),
    values: ['zero', 'one', 'left-out'],
    words: { zero, one, 'left-out': text('không tính hồ sơ này', 'the dossier is left out') },
    default: 'zero',
    reason: text(
      'Văn bản chỉ cho điểm khi trước hạn hoặc đúng hạn; quá hạn không đủ điều kiện của mức nào.',
      'The text gives points for early and for on time only; a late dossier meets neither.',
    ),
  },
  earlyBy: {
    name: text('Trước hạn so với đúng hạn', 'Early against on time'),
    values: ['day', 'instant'],
    words: {
      day: text('trước ngày hẹn trả', 'before the due day'),
      instant: text('trước thời điểm hẹn trả', 'before the due moment'),
    },
    default: 'day',
    reason: text(
      'Thời hạn tính theo ngày làm việc: trả trong ngày hẹn là đã dùng đúng thời gian quy định.',
      'Limits count working days: returned on the due day, a dossier took just the time allowed.',
    ),
  },
  applicantsFault: {
    name: text('Chỉ số 3: liên hệ do lỗi của người nộp', 'Index 3: contacts by the applicant’s fault'),
    values: ['not-counted', 'never-zero'],
    words: {
      'not-counted': text('không tính lần liên hệ đó', 'such contacts are not counted'),
      'never-zero': text('không bị 0 điểm, còn 1 điểm', 'no 0 points, but 1'),
    },
    default: 'not-counted',
    reason: text(
      'Ngoại lệ để cán bộ không bị trừ điểm vì lỗi của người nộp; lần liên hệ đó không phải do cơ quan.',
      'The exception keeps officers from losing points by the applicant’s fault: the agency did not cause the contact.',
    ),
  },
  oneOtherAgency: {
    name: text(
      'Chỉ số 4: chỉ liên hệ một cơ quan, không phải Bộ phận Một cửa',
      'Index 4: one agency only, which is not the one-stop desk',
    ),
    values: ['zero', 'one'],
    words: { zero, one },
    default: 'zero',
    reason: text(
      'Mức 1 điểm chỉ dành cho việc liên hệ Bộ phận Một cửa.',
      'The one point is for contacting the one-stop desk.',
    ),
  },
  severalUnits: {
    name: text(
      'Chỉ số 2: nhiều cơ quan tham gia một hồ sơ',
      'Index 2: several agencies take part in one dossier',
    ),
    values: ['lowest', 'highest'],
    words: {
      lowest: text('theo cơ quan có điểm thấp nhất', 'the lowest points of them'),
      highest: text('theo cơ quan có điểm cao nhất', 'the highest points of them'),
    },
    default: 'lowest',
    reason: text(
      'Chậm ở một cơ quan là chậm của hồ sơ; để chấm riêng một cơ quan, nêu tên cơ quan đó.',
      'What one agency delays is delayed; to rate one agency alone, name it.',
    ),
  },
  deskShareWithoutAll: {
    name: text(
      'Chỉ số 5: đủ tỷ lệ giải quyết tại chỗ nhưng chưa tiếp nhận 100%',
      'Index 5: enough handled at the desk, yet not all received there',
    ),
    values: ['zero', 'two'],
    words: { zero, two },
    default: 'zero',
    reason: text(
      'Dưới 100% là 0 điểm; mức 2 điểm hiểu là cao hơn mức 1.',
      'Below 100% there are 0 points; the level of 2 points is read as building on that of 1.',
    ),
  },
  onlineBeyondProcedures: {
    name: text(
      'Chỉ số 9: từ 30% hồ sơ trực tuyến nhưng dưới 20% thủ tục',
      'Index 9: 30% or more of dossiers online, but below 20% of procedures',
    ),
    values: ['one', 'zero', 'two'],
    words: { one, zero, two },
    default: 'one',
    reason: text(
      'Đạt mọi điều kiện tối thiểu của mức 1 điểm, chưa đủ điều kiện của mức 2 điểm.',
      'Everything 1 point asks for at least is met; what 2 points ask for is not.',
    ),
  },
}

/** The answers to compute by: those given, and for the others the defaults. */
export const resolveHandling = (given: Partial<HandlingPolicies> = {}): HandlingPolicies => ({
  lateWithoutComplaint: given.lateWithoutComplaint ?? handlingPolicies.lateWithoutComplaint.default,
  earlyBy: given.earlyBy ?? handlingPolicies.earlyBy.default,
  applicantsFault: given.applicantsFault ?? handlingPolicies.applicantsFault.default,
  oneOtherAgency: given.oneOtherAgency ?? handlingPolicies.oneOtherAgency.default,
  severalUnits: given.severalUnits ?? handlingPolicies.severalUnits.default,
  deskShareWithoutAll: given.deskShareWithoutAll ?? handlingPolicies.deskShareWithoutAll.default,
  onlineBeyondProcedures: given.onlineBeyondProcedures ?? handlingPolicies.onlineBeyondProcedures.default,
})

/** An open question that bore on a result, and the answer that was taken. */
export interface ChoiceMade {
  readonly policy: HandlingPolicy
  readonly answer: string
  readonly name: Text
  readonly words: Text
  readonly reason: Text
  /** Whether the answer is the default rather than the agency’s own. */
  readonly byDefault: boolean
  /** On how many dossiers it bore; 1 for an index of the agency. */
  readonly times: number
}

/** One question that bore on a result so many times, told with its answer. */
export const choiceMade = (policy: HandlingPolicy, answers: HandlingPolicies, times: number): ChoiceMade => {
  const { name, reason, words, default: usual } = handlingPolicies[policy]
  const answer = answers[policy]
  const said: Readonly<Record<string, Text>> = words
  return {
    policy,
    answer,
    name,
    words: said[answer] ?? name,
    reason,
    byDefault: answer === usual,
    times,
  }
}
