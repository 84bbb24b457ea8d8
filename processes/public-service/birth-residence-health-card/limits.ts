import type { LimitRule } from '../../../src/procedure/index.ts'
import { days, sameDay, workingDays } from '../../../src/time/index.ts'
import { chosen, implied, secondary, unverified, verified } from '../../citations.ts'
import { electronic, under61, under118 } from './regimes.ts'

/** The steps of the agencies, from receipt to the last result. */
export const handling = ['registering', 'handing', 'sideBySide'] as const

const online = { is: { channel: 'online' } } as const
const onPaper = { not: online } as const
const withResidence = { is: { residence: true } } as const
const remote = { is: { remote: true } } as const

const sheet = 'TTHC 2.000986 (Cổng Dịch vụ công quốc gia)'
const plain = implied(`${sheet}: ghi "ngày", hiểu là ngày thường`)

/** While the commune mends a file sent back, the clock of the whole stands still. */
const whole = { runsIn: handling, starts: ['accept'], pausesIn: ['repairing'], extendedBy: 'newDue' } as const
const ordered = chosen('Thời hạn ghi khi chuyển hồ sơ; không quá thời hạn chung')

const cases = {
  whole: { all: [onPaper, withResidence, { not: remote }] },
  wholeRemote: { all: [onPaper, withResidence, remote] },
  wholeTwo: { all: [onPaper, { not: withResidence }] },
  wholeOnline: online,
} as const

const apologyBefore = <const W extends keyof typeof cases>(name: W) =>
  ({
    title: { vi: 'Xin lỗi trước ngày hết hạn', en: 'Apologise before the due day' },
    duty: 'receiver',
    runsIn: handling,
    starts: ['accept'],
    pausesIn: ['repairing'],
    when: cases[name],
    window: 'apologise',
    within: {
      before: name,
      rows: [
        { limit: days(1), regime: under61, ...verified('NĐ 61/2018/NĐ-CP, Đ.19.9') },
        { limit: days(1), regime: under118, ...verified('NĐ 118/2025/NĐ-CP, Đ.19.6') },
      ],
    },
  }) as const

/** The time limits of the group: one for each agency, one for the whole. */
export const limits = {
  whole: {
    ...whole,
    title: { vi: 'Thời hạn chung (ba thủ tục)', en: 'Time of the whole (three procedures)' },
    when: cases.whole,
    within: [{ limit: workingDays(20), ...verified(sheet) }],
  },
  wholeRemote: {
    ...whole,
    title: { vi: 'Thời hạn chung ở xã xa', en: 'Time of the whole in a remote commune' },
    when: cases.wholeRemote,
    within: [{ limit: workingDays(25), ...verified(`${sheet}: 20 ngày, thêm không quá 05 ngày làm việc`) }],
  },
  wholeTwo: {
    ...whole,
    title: { vi: 'Thời hạn chung (khai sinh, thẻ BHYT)', en: 'Time of the whole (birth and health card)' },
    when: cases.wholeTwo,
    within: [{ limit: workingDays(15), ...secondary('QĐ 1299/QĐ-TTg năm 2014') }],
  },
  wholeOnline: {
    ...whole,
    title: { vi: 'Thời hạn chung (điện tử)', en: 'Time of the whole (electronic)' },
    when: cases.wholeOnline,
    within: [
      { limit: workingDays(3), regime: ['r2024', 'r2025'], ...secondary('QĐ 296/QĐ-VPCP năm 2024') },
      {
        limit: workingDays(3),
        regime: 'r2026',
        ...unverified('NĐ 301/2026/NĐ-CP: chưa đọc được thời hạn, giữ như trước'),
      },
    ],
  },
  birth: {
    title: { vi: 'Đăng ký khai sinh', en: 'Register the birth' },
    desk: 'one-stop',
    duty: 'civilStatus',
    runsIn: ['registering'],
    within: [
      { limit: sameDay({ after: '15:00' }), regime: ['r2015', 'r2018'], ...verified(sheet) },
      {
        limit: sameDay({ after: '15:00' }),
        regime: electronic,
        ...secondary('NĐ 63/2024/NĐ-CP, Đ.8'),
      },
    ],
  },
  residence: {
    title: { vi: 'Công an đăng ký thường trú (hồ sơ giấy)', en: 'Police: residence (papers)' },
    duty: 'police',
    runsIn: ['sideBySide'],
    ends: ['recordResidence'],
    when: { all: [onPaper, withResidence, { not: { given: 'residenceOutcome' } }] },
    within: [{ limit: days(15), ...plain }],
  },
  card: {
    title: { vi: 'Bảo hiểm xã hội cấp thẻ BHYT (hồ sơ giấy)', en: 'Insurance: health card (papers)' },
    duty: 'insurance',
    runsIn: ['sideBySide'],
    ends: ['recordCard'],
    when: { all: [onPaper, { not: { given: 'cardOutcome' } }] },
    within: [{ limit: days(10), ...plain }],
  },
  residenceOrdered: {
    title: { vi: 'Công an đăng ký thường trú (điện tử)', en: 'Police: residence (electronic)' },
    duty: 'police',
    runsIn: ['sideBySide'],
    ends: ['recordResidence'],
    when: {
      all: [online, withResidence, { given: 'residenceLimit' }, { not: { given: 'residenceOutcome' } }],
    },
    within: { fact: 'residenceLimit', ...ordered },
  },
  cardOrdered: {
    title: { vi: 'Bảo hiểm xã hội cấp thẻ BHYT (điện tử)', en: 'Insurance: health card (electronic)' },
    duty: 'insurance',
    runsIn: ['sideBySide'],
    ends: ['recordCard'],
    when: { all: [online, { given: 'cardLimit' }, { not: { given: 'cardOutcome' } }] },
    within: { fact: 'cardLimit', ...ordered },
  },
  identityOrdered: {
    title: { vi: 'Công an cấp thẻ căn cước', en: 'Police: identity card' },
    duty: 'police',
    runsIn: ['sideBySide'],
    ends: ['recordIdentity'],
    when: {
      all: [
        { is: { identityCard: true } },
        { given: 'identityLimit' },
        { not: { given: 'identityOutcome' } },
      ],
    },
    within: { fact: 'identityLimit', ...ordered },
  },
  repair: {
    title: { vi: 'Hoàn thiện hồ sơ bị trả lại', en: 'Mend the file sent back' },
    duty: 'receiver',
    runsIn: ['repairing'],
    within: [{ limit: workingDays(2), ...verified(sheet) }],
  },
  apology: apologyBefore('whole'),
  apologyRemote: apologyBefore('wholeRemote'),
  apologyTwo: apologyBefore('wholeTwo'),
  apologyOnline: apologyBefore('wholeOnline'),
} as const satisfies Readonly<Record<string, LimitRule>>
