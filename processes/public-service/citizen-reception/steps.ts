import type { Condition, Refusal, Step, Transition } from '../../../src/procedure/index.ts'

const law = <const A extends string>(article: A) => `Luật Tiếp công dân 2013, ${article}` as const

const refusals = {
  representatives: {
    vi: 'nhiều người cùng một nội dung phải cử người đại diện bằng văn bản.',
    en: 'many with one matter name their representatives in writing.',
    rule: law('Đ.29–31'),
  },
  onlineSince2026: {
    vi: 'chỉ áp dụng với buổi tiếp trực tuyến từ ngày 01/07/2026.',
    en: 'this is only for receptions online from 01/07/2026 on.',
    rule: 'NĐ 154/2026/NĐ-CP, Đ.23',
  },
  connectEarlier: {
    vi: 'phải mở kết nối trước buổi tiếp ít nhất 01 giờ.',
    en: 'the connection is opened at least an hour ahead.',
    rule: 'NĐ 154/2026/NĐ-CP, Đ.23',
  },
  notClear: {
    vi: 'chỉ trả lời ngay vụ việc rõ ràng, đủ cơ sở, thuộc thẩm quyền.',
    en: 'only what is clear, well founded and within competence is answered on the spot.',
    rule: law('Đ.18.4'),
  },
  notToAccept: {
    vi: 'chỉ đề xuất thụ lý khiếu nại, tố cáo thuộc thẩm quyền và đủ điều kiện.',
    en: 'only a complaint or denunciation within competence that meets the conditions is proposed.',
    rule: law('Đ.26.1a'),
  },
  ours: {
    vi: 'vụ việc thuộc thẩm quyền và đủ điều kiện; hãy đề xuất thụ lý hoặc giao nghiên cứu.',
    en: 'the matter is within the competence and meets the conditions; propose or assign it.',
    rule: law('Đ.26.1b'),
  },
  notPendingBelow: {
    vi: 'chỉ yêu cầu cấp dưới khi việc thuộc cấp dưới mà chưa được giải quyết.',
    en: 'a lower body is urged only when it owes the matter and has not settled it.',
    rule: law('Đ.26.1b'),
  },
  notSettled: {
    vi: 'vụ việc chưa được giải quyết đúng pháp luật.',
    en: 'the matter has not been settled rightly.',
    rule: law('Đ.26.1c'),
  },
  notAnothersPetition: {
    vi: 'chỉ chuyển kiến nghị, phản ánh thuộc thẩm quyền của cơ quan khác.',
    en: 'only a petition that is another body’s is forwarded.',
    rule: law('Đ.26.2b'),
  },
  notOurPetition: {
    vi: 'chỉ giao nghiên cứu kiến nghị, phản ánh thuộc thẩm quyền.',
    en: 'only a petition within competence is assigned.',
    rule: law('Đ.26.2a'),
  },
} as const satisfies Readonly<Record<string, Refusal>>

const orderly = {
  to: 'heard',
  when: { any: [{ is: { crowd: false } }, { given: 'representatives' }] },
  refuse: refusals.representatives,
} as const satisfies Transition

const onlineSince2026 = {
  all: [{ regime: 'r2026' }, { is: { online: true } }],
} as const satisfies Condition

const ifOnline = { when: onlineSince2026, refuse: refusals.onlineSince2026 } as const satisfies Transition

/** The steps of a reception. */
export const steps = {
  arrived: {
    title: { vi: 'Công dân đến, đăng ký', en: 'The citizen comes or registers' },
    clause: '7.2.3',
    duty: 'receiver',
    on: {
      publishSchedule: {},
      moveReception: {},
      notifyVenues: ifOnline,
      testConnection: ifOnline,
      openConnection: {
        when: { all: [onlineSince2026, { atLeast: { minutesAhead: 60 } }] },
        refuse: [{ ...refusals.onlineSince2026, when: { not: onlineSince2026 } }, refusals.connectEarlier],
      },
      refuse: 'refusing',
      hear: orderly,
      hearByHead: orderly,
    },
  },
  refusing: {
    title: { vi: 'Từ chối tiếp, chờ thông báo', en: 'To be told of the refusal' },
    clause: '7.2.3',
    duty: 'receiver',
    on: { sendRefusal: 'refused' },
  },
  heard: {
    title: { vi: 'Nghe, ghi nhận', en: 'Hear' },
    clause: '7.2.3',
    duty: 'receiver',
    unlimited: {
      vi: 'Ngay trong buổi tiếp',
      en: 'Within the reception itself',
    },
    rule: { basis: law('Đ.25'), confidence: 'verified' },
    on: { record: 'recorded' },
  },
  recorded: {
    title: { vi: 'Đã ghi sổ tiếp công dân', en: 'Entered in the book' },
    clause: '7.5.3',
    duty: 'receiver',
    on: {
      answerOnSpot: {
        to: 'answered',
        when: { all: [{ is: { clear: true } }, { is: { competent: true } }] },
        refuse: refusals.notClear,
      },
      classify: 'classified',
    },
  },
  classified: {
    title: { vi: 'Đã phân loại, xử lý', en: 'Classified' },
    clause: '7.2.2',
    duty: 'receiver',
    rule: { basis: law('Đ.26'), confidence: 'verified' },
    on: {
      proposeAcceptance: {
        to: 'proposed',
        when: {
          all: [
            { not: { is: { matter: 'petition' } } },
            { is: { competent: true } },
            { is: { eligible: true } },
          ],
        },
        refuse: refusals.notToAccept,
      },
      guide: {
        to: 'guided',
        when: {
          any: [
            { is: { competent: false } },
            { all: [{ not: { is: { matter: 'petition' } } }, { is: { eligible: false } }] },
          ],
        },
        refuse: refusals.ours,
      },
      urgeSubordinate: {
        to: 'forwarded',
        when: { is: { pendingBelow: true } },
        refuse: refusals.notPendingBelow,
      },
      explainAndStop: {
        to: 'explained',
        when: { is: { settledRight: true } },
        refuse: refusals.notSettled,
      },
      forward: {
        to: 'forwarded',
        when: { all: [{ is: { matter: 'petition' } }, { is: { competent: false } }] },
        refuse: refusals.notAnothersPetition,
      },
      assign: {
        to: 'proposed',
        when: { all: [{ is: { matter: 'petition' } }, { is: { competent: true } }] },
        refuse: refusals.notOurPetition,
      },
    },
  },
  proposed: {
    title: { vi: 'Đề xuất thụ lý, giao nghiên cứu', en: 'Proposed or assigned' },
    clause: '7.5.1',
    duty: 'receiver',
    on: { notify: 'notified' },
  },
  forwarded: {
    title: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded' },
    clause: '7.5.1',
    duty: 'receiver',
    rule: { basis: law('Đ.27'), confidence: 'verified' },
    on: {
      askForResult: { do: [{ set: { relayRequested: true } }] },
      recordSettlement: {},
      reportBack: {},
      notify: 'notified',
    },
  },
  answered: {
    title: { vi: 'Đã trả lời tại chỗ', en: 'Answered on the spot' },
    clause: '7.2.3',
    duty: 'head',
    on: { notify: 'notified' },
  },
  notified: {
    title: { vi: 'Đã báo kết quả xử lý', en: 'The citizen was told' },
    clause: '4.2.4',
    duty: 'receiver',
    unlimited: {
      vi: 'Lưu hồ sơ sau khi báo kết quả; luật không ấn định thời hạn',
      en: 'Filed afterwards; the law sets no time',
    },
    on: { file: 'closed' },
  },
  refused: { title: { vi: 'Từ chối tiếp', en: 'Refused' }, outcome: 'refused' },
  guided: { title: { vi: 'Đã hướng dẫn nơi có thẩm quyền', en: 'Guided' }, outcome: 'done' },
  explained: { title: { vi: 'Đã giải thích, chấm dứt', en: 'Explained and stopped' }, outcome: 'done' },
  closed: { title: { vi: 'Đã lưu', en: 'Filed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
