/**
 * Internal audit (đánh giá nội bộ): one audit, from its plan to the follow-up of what it found.
 *
 * @module quytrinh/processes/internal-audit
 */

import { defineProcedure } from '../../src/procedure/index.ts'
import { events } from './internal-audit/events.ts'
import { facts } from './internal-audit/facts.ts'
import { forms } from './internal-audit/forms.ts'
import { limits } from './internal-audit/limits.ts'
import { across, steps } from './internal-audit/steps.ts'
import { circular2014, decision2014, keptAsTheAgencySets, standard } from './qms/instruments.ts'

/**
 * Internal audit (8.2.2): the head appoints the team, the plan is approved and given to the units five working days
 * before, evidence is collected by a checklist, the team agrees its findings, the unit signs them or contests them, the
 * head approves the report, and the audit is closed only when every nonconformity has been raised and followed up.
 * Plan, answers, samples, judgements and findings stand in the facts, so the journal holds them all.
 *
 * Nobody of the audited units who is not on the team (`auditees`) may act as an auditor. Lead times are settings: an
 * agency gives its own when it opens the dossier (`limits.notice`, `limits.report` …). `year` is given at the opening.
 *
 * Source: TCVN ISO 9001:2008, 8.2.2; QĐ 19/2014/QĐ-TTg, Đ.4; TT 26/2014/TT-BKHCN, Đ.7.
 */
export const internalAudit = defineProcedure({
  id: 'internal-audit',
  version: '1.0.0',
  title: { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
  clauses: ['8.2.2', '8.5.2'],
  basis: [standard, decision2014, circular2014],
  roles: {
    programmeManager: {
      title: { vi: 'Đại diện lãnh đạo, quản lý chương trình', en: 'Management representative' },
    },
    head: { title: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' } },
    isoSecretary: { title: { vi: 'Thư ký ISO', en: 'ISO secretary' } },
    leader: { title: { vi: 'Trưởng đoàn đánh giá', en: 'Leader of the audit team' } },
    auditor: { title: { vi: 'Thành viên đoàn đánh giá', en: 'Auditor' } },
    auditee: { title: { vi: 'Trưởng đơn vị được đánh giá', en: 'Head of the audited unit' } },
  },
  openedBy: ['programmeManager', 'isoSecretary'],
  separate: [
    ['leader', 'auditee'],
    ['auditor', 'auditee'],
    ['head', 'leader'],
  ],
  facts,
  subject: 'title',
  links: {
    nonconformities: {
      title: { vi: 'Phiếu không phù hợp', en: 'Nonconformities raised' },
      procedures: ['nonconformity', 'corrective-action'],
    },
  },
  labels: { year: { vi: 'Năm đánh giá', en: 'Year of the audit' } },
  forms,
  records: {
    audit: {
      title: {
        vi: 'Chương trình, kế hoạch, phiếu hỏi, phiếu không phù hợp và báo cáo đánh giá nội bộ',
        en: 'Programme, plan, checklist, nonconformity reports and report of internal audits',
      },
      required: 'R17',
      ...keptAsTheAgencySets,
    },
  },
  events,
  limits,
  initial: 'planned',
  steps,
  across,
})
