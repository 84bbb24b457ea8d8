import type { Procedure, Step } from '../../../src/procedure/index.ts'
import { inUse } from './limits.ts'
import { refusals } from './refusals.ts'

/** A declared or certified system, as long as it is kept up. */
export const upkeepSteps = {
  declared: {
    title: { vi: 'Đã công bố; thông báo và niêm yết', en: 'Declared; tell and post' },
    clause: '7.2.3',
    duty: 'secretary',
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.3', confidence: 'verified' },
    unlimited: {
      vi: 'QĐ 19/2014/QĐ-TTg, Đ.4.3 không ấn định số ngày thông báo, niêm yết',
      en: 'QD 19/2014/QD-TTg, Art. 4.3 sets no number of days to tell and post',
    },
    together: {
      notice: {
        title: { vi: 'Thông báo cho đơn vị chủ trì', en: 'Tell the lead unit' },
        duty: 'secretary',
        finishes: 'notifyLeadUnit',
      },
      office: {
        title: { vi: 'Niêm yết tại trụ sở', en: 'Post at the office' },
        duty: 'secretary',
        finishes: 'postAtOffice',
      },
      web: {
        title: { vi: 'Đăng trên trang thông tin điện tử', en: 'Post on the web site' },
        duty: 'secretary',
        finishes: 'postOnWeb',
        when: { setting: { website: true } },
      },
    },
    next: 'maintaining',
  },
  maintaining: {
    title: { vi: 'Duy trì, cải tiến', en: 'Keep up and improve' },
    clause: '8.5.1',
    duty: 'representative',
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4', confidence: 'verified' },
    on: {
      changeScope: [{ to: 'redeclaring', when: { regime: 'declaration' } }, { to: 'certifying' }],
      moveEdition: [{ to: 'redeclaring', when: { regime: 'declaration' } }, { to: 'certifying' }],
      renewCertificate: {
        when: { regime: 'certification' },
        refuse: refusals.certificateOnlyBefore2014,
      },
      replace: 'replaced',
    },
  },
  redeclaring: {
    title: { vi: 'Thay đổi, chờ công bố lại', en: 'Changed, to be declared again' },
    clause: '5.4.2',
    duty: 'head',
    rule: { basis: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.c', confidence: 'verified' },
    unlimited: {
      vi: 'QĐ 19/2014/QĐ-TTg, Đ.4.4.c không ấn định số ngày công bố lại',
      en: 'QD 19/2014/QD-TTg, Art. 4.4.c sets no number of days to declare again',
    },
    on: { declare: 'declared' },
  },
  replaced: {
    title: { vi: 'Đã chuyển sang hệ thống khác', en: 'Replaced by another system' },
    outcome: 'done',
  },
  stopped: { title: { vi: 'Đã dừng áp dụng', en: 'Stopped' }, outcome: 'withdrawn' },
} as const satisfies Readonly<Record<string, Step>>

/** What is recorded alike while the system is in use. */
export const across = [
  {
    in: inUse,
    on: {
      noteLawChange: {
        when: { not: { is: { lawPending: true } } },
        do: [{ set: { lawPending: true } }],
        refuse: refusals.lawPending,
      },
      buildInLaw: {
        when: { is: { lawPending: true } },
        do: [{ set: { lawPending: false } }],
        refuse: refusals.noLawPending,
      },
      recordAudit: {},
      recordReview: {},
      recordInspection: {
        when: { not: { is: { inspectionPending: true } } },
        do: [{ set: { inspectionPending: true } }],
        refuse: refusals.inspectionPending,
      },
      reportCorrection: {
        when: { is: { inspectionPending: true } },
        do: [{ set: { inspectionPending: false } }],
        refuse: refusals.noInspectionPending,
      },
      startYear: {},
      sumUp: {},
      reportYear: {},
      receiveSwitchLetter: {},
      stop: 'stopped',
    },
  },
] as const satisfies NonNullable<Procedure['across']>
