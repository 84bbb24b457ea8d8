import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'
import { namesOf, type ReviewInput, reviewInputs } from '../../../src/standard/index.ts'

type Stated = { readonly given: ReviewInput }

/** Every input is given, or stated as none with a reason. */
const allInputs: { readonly all: readonly Stated[] } = {
  all: namesOf(reviewInputs).map((input): Stated => ({ given: input })),
}

type Missing = Refusal & { readonly when: { readonly not: Stated } }

/** The first input that is missing is named. */
const missingInputs: readonly Missing[] = namesOf(reviewInputs).map((input): Missing => {
  const { vi, en } = reviewInputs[input]
  return {
    vi: `chưa có đầu vào "${vi}"; nếu không có thì phải xác nhận là không có và nêu lý do.`,
    en: `the input "${en}" is missing; when there is none, that has to be stated with the reason.`,
    rule: 'TCVN ISO 9001:2008, 5.6.2',
    when: { not: { given: input } },
  }
})

const noneOpen = { not: { given: 'openConclusions' } } as const satisfies Condition

/** The steps of a management review. */
export const steps = {
  planned: {
    title: { vi: 'Lập kế hoạch xem xét', en: 'Plan the review' },
    clause: '5.6.1',
    duty: 'representative',
    on: { requestReports: 'collecting' },
  },
  collecting: {
    title: { vi: 'Thu thập đầu vào', en: 'Gather the inputs' },
    clause: '5.6.2',
    duty: 'representative',
    on: {
      giveInputs: {},
      moveMeeting: {},
      notify: {
        to: 'notified',
        when: { not: { lapsed: 'notice' } },
        refuse: {
          vi: 'không còn đủ thời gian báo trước cuộc họp; hãy dời ngày họp.',
          en: 'it is too late to give notice for that day; move the meeting.',
          rule: 'thời hạn báo trước do cơ quan quy định, mặc định 07 ngày',
        },
      },
    },
  },
  notified: {
    title: { vi: 'Đã thông báo, chờ họp', en: 'Notice given, awaiting the meeting' },
    clause: '5.1',
    duty: 'head',
    on: {
      giveInputs: {},
      moveMeeting: {},
      hold: {
        to: 'held',
        when: { lapsed: 'eve' },
        refuse: {
          vi: 'chưa đến ngày họp đã thông báo, người dự họp chưa được báo trước đủ thời gian.',
          en: 'the day given in the notice has not come, so those invited have not had the time of notice.',
          rule: 'thời hạn báo trước do cơ quan quy định, mặc định 07 ngày',
        },
      },
    },
  },
  held: {
    title: { vi: 'Đã họp, chờ kết luận', en: 'Held, awaiting its conclusions' },
    clause: '5.6.3',
    duty: 'head',
    on: {
      giveInputs: {},
      conclude: { to: 'concluded', when: allInputs, refuse: missingInputs },
    },
  },
  concluded: {
    title: { vi: 'Đã kết luận, chờ thông báo', en: 'Concluded, to be made known' },
    clause: '5.5.3',
    duty: 'representative',
    on: { issueConclusions: 'followUp' },
  },
  followUp: {
    title: { vi: 'Theo dõi thực hiện kết luận', en: 'Follow the conclusions up' },
    clause: '8.5.1',
    duty: 'representative',
    on: {
      trackConclusions: {},
      close: {
        to: 'closed',
        when: noneOpen,
        refuse: {
          vi: 'còn kết luận chưa thực hiện xong.',
          en: 'a conclusion has not been carried out yet.',
          rule: 'TCVN ISO 9001:2008, 5.6.3',
        },
      },
    },
  },
  closed: { title: { vi: 'Đã kết thúc', en: 'Closed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
