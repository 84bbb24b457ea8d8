import type { Refusal, Step } from '../../../src/procedure/index.ts'

const refusals = {
  notAboutConduct: {
    vi: 'nội dung là về quy định, không phải về hành vi.',
    en: 'it is about a rule, not about conduct.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.9.1d, Đ.14.1',
  },
  aboutConduct: {
    vi: 'nội dung là về hành vi; hãy chuyển nơi xử lý hành vi.',
    en: 'it is about conduct; forward it to whoever deals with that.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.9.1d, Đ.14.1',
    when: { is: { about: 'conduct' } },
  },
  ours: {
    vi: 'quy định thuộc thẩm quyền xử lý của nơi nhận, không chuyển đi.',
    en: 'the rule is within the competence and is not transferred.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.9.1d',
  },
  notOurs: {
    vi: 'quy định không thuộc thẩm quyền xử lý; hãy chuyển cơ quan có thẩm quyền.',
    en: 'the rule is outside the competence; transfer it.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.9.1d',
  },
  anothersRule: {
    vi: 'quy định do cấp khác ban hành; hãy kiến nghị cấp đó sửa đổi.',
    en: 'the rule is another’s; recommend the change to them.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.15.2',
  },
  ownRule: {
    vi: 'quy định do mình ban hành; hãy sửa đổi, bãi bỏ.',
    en: 'the rule is one’s own; amend or repeal it.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.15.1',
  },
  criteria: {
    vi: 'quy định chưa đáp ứng đủ sáu tiêu chí thì không giữ nguyên.',
    en: 'a rule that does not meet all six criteria is not kept as it is.',
    rule: 'NĐ 20/2008/NĐ-CP, Đ.14.2c–d',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The steps of a petition. */
export const steps = {
  received: {
    title: { vi: 'Đã nhận', en: 'Received' },
    clause: '7.2.3',
    duty: 'intakeBody',
    unlimited: {
      vi: 'Vào sổ khi nhận; nghị định không ấn định thời hạn',
      en: 'Entered on receipt; the decree sets no time',
    },
    rule: { basis: 'NĐ 20/2008/NĐ-CP, Đ.9', confidence: 'verified' },
    on: { register: 'registered' },
  },
  registered: {
    title: { vi: 'Đã vào sổ, phân loại', en: 'Registered, to be sorted' },
    clause: '7.2.2',
    duty: 'intakeBody',
    on: {
      reject: 'rejected',
      forwardConduct: {
        to: 'conductForwarded',
        when: { is: { about: 'conduct' } },
        refuse: refusals.notAboutConduct,
      },
      transfer: {
        to: 'transferred',
        when: { all: [{ is: { about: 'rule' } }, { is: { competent: false } }] },
        refuse: [refusals.aboutConduct, refusals.ours],
      },
      takeUp: {
        to: 'underStudy',
        when: { all: [{ is: { about: 'rule' } }, { is: { competent: true } }] },
        refuse: [refusals.aboutConduct, refusals.notOurs],
      },
    },
  },
  underStudy: {
    title: { vi: 'Nghiên cứu, phân loại nội dung', en: 'Study the content' },
    clause: '8.4',
    duty: 'handlingBody',
    rule: { basis: 'NĐ 20/2008/NĐ-CP, Đ.14.2', confidence: 'verified' },
    on: { meetPetitioner: {}, findInsufficient: 'gathering', findSufficient: 'examining' },
  },
  gathering: {
    title: { vi: 'Chưa đủ cơ sở, tiếp tục tập hợp', en: 'Gathering grounds' },
    clause: '8.4',
    duty: 'handlingBody',
    unlimited: {
      vi: 'Tập hợp đến khi có thêm cơ sở; nghị định không ấn định thời hạn',
      en: 'Until there are more grounds; the decree sets no time',
    },
    on: { addGrounds: 'underStudy', fileOnly: 'archived' },
  },
  examining: {
    title: { vi: 'Xem xét theo sáu tiêu chí', en: 'Examine by the six criteria' },
    clause: '8.5.2',
    duty: 'handlingBody',
    rule: { basis: 'NĐ 20/2008/NĐ-CP, Đ.14.2c–d, Đ.15', confidence: 'verified' },
    on: {
      escalate: 'escalated',
      amend: { to: 'decided', when: { is: { ownRule: true } }, refuse: refusals.anothersRule },
      recommend: { to: 'decided', when: { is: { ownRule: false } }, refuse: refusals.ownRule },
      makeNewRule: 'decided',
      keep: {
        to: 'decided',
        when: {
          all: [
            { is: { necessary: true } },
            { is: { lawful: true } },
            { is: { simple: true } },
            { is: { feasible: true } },
            { is: { consistent: true } },
            { is: { treatyConform: true } },
          ],
        },
        refuse: refusals.criteria,
      },
    },
  },
  escalated: {
    title: { vi: 'Đã trình cấp trên', en: 'Taken up the line' },
    clause: '5.5.3',
    duty: 'centralBody',
    unlimited: {
      vi: 'Chờ ý kiến cấp trên; nghị định không ấn định thời hạn',
      en: 'Awaiting a ruling; the decree sets no time',
    },
    on: { rule: 'decided' },
  },
  decided: {
    title: { vi: 'Đã quyết định xử lý', en: 'Decided' },
    clause: '7.2.3',
    duty: 'handlingBody',
    on: { publishResult: 'resultPublished' },
  },
  resultPublished: {
    title: { vi: 'Đã công khai kết quả', en: 'Result published' },
    clause: '4.2.4',
    duty: 'handlingBody',
    unlimited: {
      vi: 'Lưu hồ sơ sau khi công khai; nghị định không ấn định thời hạn',
      en: 'Filed after publication; the decree sets no time',
    },
    on: { archive: 'archived' },
  },
  rejected: { title: { vi: 'Không tiếp nhận', en: 'Not taken' }, outcome: 'refused' },
  conductForwarded: {
    title: { vi: 'Đã chuyển: vướng mắc do hành vi', en: 'Forwarded: concerns conduct' },
    outcome: 'done',
  },
  transferred: { title: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Transferred' }, outcome: 'done' },
  archived: { title: { vi: 'Đã lưu hồ sơ', en: 'Filed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
