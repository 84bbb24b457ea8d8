import type { Condition, On, Refusal, Step } from '../../../src/procedure/index.ts'

const clause = 'TCVN ISO 9001:2008, 4.2.3'
const internal = { is: { origin: 'internal' } } as const satisfies Condition
const external = { is: { origin: 'external' } } as const satisfies Condition
const inUse = { is: { inUse: true } } as const satisfies Condition
const forTheLaw = { is: { cause: 'law' } } as const satisfies Condition

const recalledAll = {
  any: [{ not: { given: 'copies' } }, { all: [{ given: 'recalled' }, { not: { given: 'stillOut' } }] }],
} as const satisfies Condition

const copiesOut = [
  {
    vi: 'chưa báo thu hồi bản đã phân phối',
    en: 'no recall of the copies given out has been reported',
    rule: clause,
    when: { all: [{ given: 'copies' }, { not: { given: 'recalled' } }] },
  },
  {
    vi: 'còn bản lỗi thời chưa thu hồi',
    en: 'obsolete copies are still out',
    rule: clause,
    when: { given: 'stillOut' },
  },
] as const satisfies readonly Refusal[]

/** The old copies are those of the revision before, whatever has been given out of the new one. */
const oldRecalled = {
  all: [{ given: 'recalled' }, { not: { given: 'stillOut' } }],
} as const satisfies Condition

const withdrawn = [{ clear: 'recalled' }, { clear: 'stillOut' }] as const

const forgetCopies = [{ clear: 'copies' }, ...withdrawn] as const

const askForRevision = {
  requestRevision: { to: 'underRevision', do: [{ set: { cause: 'own' } }] },
  reportLawChange: { to: 'underRevision', do: [{ set: { cause: 'law' } }] },
} as const satisfies On

/** The steps of the life of a document. */
export const steps = {
  requested: {
    title: { vi: 'Đề nghị ban hành, hoặc tài liệu bên ngoài mới nhận', en: 'Requested, or newly received' },
    clause: '4.2.3',
    duty: 'reviewer',
    on: {
      accept: {
        to: 'accepted',
        when: internal,
        refuse: {
          vi: 'tài liệu bên ngoài chỉ đăng ký và kiểm soát phân phối, không soạn thảo',
          en: 'an external document is registered and its distribution controlled; it is not drafted',
          rule: clause,
        },
      },
      reject: 'rejected',
      register: {
        to: 'registered',
        when: external,
        refuse: {
          vi: 'tài liệu nội bộ phải được phê duyệt trước khi ban hành, không đăng ký như tài liệu bên ngoài',
          en: 'an internal document has to be approved before issue; it is not registered as an external one',
          rule: clause,
        },
      },
    },
  },
  accepted: {
    title: { vi: 'Đã chấp nhận, chờ phân công', en: 'Accepted, to be assigned' },
    clause: '4.2.3',
    duty: 'reviewer',
    on: {
      assign: {
        to: 'drafting',
        when: { given: 'code' },
        refuse: {
          vi: 'tài liệu chưa có mã hiệu',
          en: 'the document has no code yet',
          rule: clause,
        },
      },
    },
  },
  drafting: {
    title: { vi: 'Soạn thảo', en: 'Drafting' },
    clause: '4.2.3',
    duty: 'drafter',
    on: { circulate: {}, gatherComments: {}, submitDraft: 'inReview' },
  },
  inReview: {
    title: { vi: 'Soát xét', en: 'In review' },
    clause: '4.2.3',
    duty: 'reviewer',
    on: { returnDraft: 'drafting', endorse: 'awaitingApproval' },
  },
  awaitingApproval: {
    title: { vi: 'Chờ phê duyệt', en: 'Awaiting approval' },
    clause: '4.2.3',
    duty: 'approver',
    on: {
      returnDraft: 'drafting',
      approve: {
        to: 'approved',
        when: { not: { lapsed: 'proposedDay' } },
        do: [{ increment: 'revision' }, ...forgetCopies],
        refuse: {
          vi: 'ngày hiệu lực đề nghị đã qua, tài liệu không có hiệu lực trước khi được phê duyệt; hãy trả lại để đề nghị ngày khác',
          en: 'the proposed day of effect has passed and a document takes no effect before its approval; return it for another day',
          rule: clause,
        },
      },
    },
  },
  approved: {
    title: { vi: 'Đã phê duyệt, chờ ngày hiệu lực', en: 'Approved, awaiting its day of effect' },
    clause: '4.2.3',
    duty: 'isoSecretary',
    on: {
      distribute: {},
      takeEffect: [
        {
          to: 'recalling',
          when: { all: [{ lapsed: 'eve' }, { given: 'copies' }, inUse] },
        },
        {
          to: 'effective',
          when: { all: [{ lapsed: 'eve' }, { given: 'copies' }] },
          do: [{ set: { inUse: true } }],
          refuse: [
            {
              vi: 'tài liệu chưa được phân phối đến nơi sử dụng',
              en: 'the document has not been distributed to where it is used',
              rule: clause,
              when: { not: { given: 'copies' } },
            },
            { vi: 'chưa đến ngày hiệu lực', en: 'its day of effect has not come', rule: clause },
          ],
        },
      ],
    },
  },
  recalling: {
    title: { vi: 'Bản mới có hiệu lực, đang thu hồi bản cũ', en: 'In force, old copies being recalled' },
    clause: '4.2.3',
    duty: 'isoSecretary',
    on: {
      distribute: {},
      recall: {},
      closeRecall: {
        to: 'effective',
        when: oldRecalled,
        refuse: [
          {
            vi: 'chưa báo thu hồi bản cũ',
            en: 'no recall of the old copies has been reported',
            rule: clause,
            when: { not: { given: 'recalled' } },
          },
          { vi: 'còn bản cũ chưa thu hồi', en: 'old copies are still out', rule: clause },
        ],
      },
    },
  },
  effective: {
    title: { vi: 'Đang có hiệu lực', en: 'In force' },
    clause: '4.2.3',
    duty: 'isoSecretary',
    on: { distribute: {}, reread: {}, ...askForRevision, withdraw: { to: 'obsolete', do: withdrawn } },
  },
  underRevision: {
    title: { vi: 'Đang xem xét đề nghị sửa đổi', en: 'A revision is asked for' },
    clause: '4.2.3',
    duty: 'reviewer',
    on: { accept: 'accepted', reject: 'effective' },
  },
  registered: {
    title: { vi: 'Tài liệu bên ngoài đang kiểm soát', en: 'External document under control' },
    clause: '4.2.3',
    duty: 'isoSecretary',
    on: { distribute: {}, checkValidity: {}, retire: { to: 'obsolete', do: withdrawn } },
  },
  obsolete: {
    title: { vi: 'Lỗi thời: thu hồi, lưu bản gốc', en: 'Obsolete: recalled, the original kept' },
    clause: '4.2.3',
    duty: 'isoSecretary',
    on: {
      recall: {},
      closeRecall: { when: recalledAll, refuse: copiesOut },
      dispose: {
        to: 'disposed',
        when: { all: [recalledAll, { lapsed: 'keepOriginal' }] },
        refuse: [
          ...copiesOut,
          {
            vi: 'chưa hết thời gian lưu bản gốc của tài liệu lỗi thời',
            en: 'the obsolete original has to be kept longer',
            rule: 'thời gian lưu do cơ quan quy định',
          },
        ],
      },
    },
  },
  rejected: { title: { vi: 'Không chấp nhận', en: 'Turned down' }, outcome: 'refused' },
  disposed: { title: { vi: 'Đã hủy bản gốc', en: 'Disposed of' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>

/** What several steps accept alike. */
export const across = [
  {
    in: ['approved', 'recalling', 'effective', 'registered', 'underRevision'],
    on: { acknowledge: {} },
  },
  {
    in: ['underRevision', 'accepted', 'drafting', 'inReview'],
    on: {
      reportLawChange: {
        when: { not: forTheLaw },
        do: [{ set: { cause: 'law' } }],
        refuse: {
          vi: 'lần sửa đổi này đang cập nhật một văn bản pháp luật khác; báo tiếp sau khi bản mới có hiệu lực, để giữ hạn của văn bản trước',
          en: 'this revision already builds in another change of law; report this one once it is in force, so that the earlier deadline stands',
          rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a',
        },
      },
    },
  },
  {
    in: ['accepted', 'drafting', 'inReview'],
    on: {
      abandon: [
        { to: 'effective', when: { all: [inUse, { not: forTheLaw }] } },
        {
          to: 'rejected',
          when: { not: { any: [inUse, forTheLaw] } },
          refuse: {
            vi: 'đang cập nhật pháp luật thì phải làm xong',
            en: 'a change of law has to be built in',
            rule: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.a',
          },
        },
      ],
    },
  },
] as const
