import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'

const clause = 'TCVN ISO 9001:2008, 4.2.4'
const permanent = { is: { retention: 'permanent' } } as const satisfies Condition

/** Records kept five years or longer go to the agency's archive. */
export const goesToArchive = { any: [permanent, { atLeast: { retention: 5 } }] } as const satisfies Condition

const onlyFromFiveYears = {
  vi: 'hồ sơ bảo quản dưới 05 năm không thuộc diện nộp lưu trữ cơ quan',
  en: 'records kept for less than five years do not go to the archive',
  rule: 'NĐ 30/2020/NĐ-CP, Đ.31.3.c',
} as const satisfies Refusal

const tooEarly = [
  {
    vi: 'hồ sơ bảo quản vĩnh viễn không bao giờ hết hạn, không được hủy',
    en: 'a record kept for ever never expires and may not be disposed of',
    rule: clause,
    when: permanent,
  },
  {
    vi: 'chưa hết thời hạn bảo quản, tính từ năm công việc kết thúc',
    en: 'its retention, counted from the year the work ended, has not run out',
    rule: 'TT 10/2022/TT-BNV, Đ.3.1',
  },
] as const satisfies readonly Refusal[]

const expires = {
  to: 'expired',
  when: { all: [{ lapsed: 'retention' }, { not: permanent }] },
  refuse: tooEarly,
} as const

/** The steps of the life of a record. */
export const steps = {
  open: {
    title: { vi: 'Mở hồ sơ, thu thập tài liệu', en: 'Open' },
    clause: '4.2.4',
    duty: 'keeper',
    unlimited: {
      vi: 'Hồ sơ mở cho đến khi công việc kết thúc',
      en: 'A record stays open until the work ends',
    },
    on: { collect: {}, close: 'closed' },
  },
  closed: {
    title: { vi: 'Đã kết thúc, lưu tại đơn vị', en: 'Closed, kept in the unit' },
    clause: '4.2.4',
    duty: 'keeper',
    on: {
      keepBack: { to: 'keptBack', when: goesToArchive, refuse: onlyFromFiveYears },
      handOver: { to: 'archived', when: goesToArchive, refuse: onlyFromFiveYears },
      expire: {
        to: 'expired',
        when: { all: [{ lapsed: 'retention' }, { not: goesToArchive }] },
        refuse: [
          tooEarly[0],
          {
            vi: 'hồ sơ bảo quản từ 05 năm trở lên phải nộp lưu trữ cơ quan trước',
            en: 'records kept five years or longer have to go to the archive first',
            rule: 'NĐ 30/2020/NĐ-CP, Đ.31.3.c',
            when: goesToArchive,
          },
          tooEarly[1],
        ],
      },
    },
  },
  keptBack: {
    title: { vi: 'Đơn vị giữ lại', en: 'Kept back by the unit' },
    clause: '4.2.4',
    duty: 'unitHead',
    on: { handOver: 'archived' },
  },
  archived: {
    title: { vi: 'Lưu trữ cơ quan', en: 'In the archive' },
    clause: '4.2.4',
    duty: 'archivist',
    on: {
      lend: 'lent',
      expire: expires,
      transfer: {
        to: 'permanent',
        when: permanent,
        refuse: {
          vi: 'chỉ hồ sơ bảo quản vĩnh viễn mới nộp lưu trữ lịch sử',
          en: 'only records kept for ever go to the historical archive',
          rule: 'Luật Lưu trữ 33/2024/QH15, Đ.17',
        },
      },
    },
  },
  lent: {
    title: { vi: 'Đang cho mượn', en: 'Lent' },
    clause: '4.2.4',
    duty: 'archivist',
    on: { giveBack: 'archived' },
  },
  expired: {
    title: { vi: 'Hết thời hạn bảo quản, chờ xét', en: 'Expired, to be appraised' },
    clause: '4.2.4',
    duty: 'council',
    unlimited: {
      vi: 'Hết hạn chỉ là điều kiện để xét hủy, không tự hủy; hội đồng họp theo đợt',
      en: 'Expiry only opens the appraisal; the council meets in its own time',
    },
    on: { extend: 'archived', proposeDisposal: 'disposalProposed' },
  },
  disposalProposed: {
    title: { vi: 'Chờ quyết định hủy', en: 'Disposal proposed' },
    clause: '4.2.4',
    duty: 'head',
    on: { refuseDisposal: 'expired', decideDisposal: 'disposalDecided' },
  },
  disposalDecided: {
    title: { vi: 'Đã có quyết định hủy', en: 'Disposal decided' },
    clause: '4.2.4',
    duty: 'archivist',
    on: { dispose: 'disposed' },
  },
  disposed: { title: { vi: 'Đã hủy', en: 'Disposed of' }, outcome: 'done' },
  permanent: { title: { vi: 'Bảo quản vĩnh viễn', en: 'Kept for ever' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
