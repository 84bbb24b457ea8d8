import type { Step } from '../../../src/procedure/index.ts'
import { refusals } from './refusals.ts'

/** From the plan to a system that is declared or certified. */
export const buildSteps = {
  planning: {
    title: { vi: 'Lập kế hoạch xây dựng, áp dụng', en: 'Plan building and applying' },
    clause: '5.4.2',
    duty: 'head',
    unlimited: {
      vi: 'Pháp luật không ấn định thời hạn bắt đầu; kế hoạch tự đặt ngày hoàn thành',
      en: 'The law sets no time to begin; the plan sets its own end',
    },
    on: {
      approvePlan: 'organising',
      takeOver: {
        to: 'applying',
        when: { regime: 'declaration' },
        refuse: refusals.takeOverSince2014,
      },
    },
  },
  organising: {
    title: { vi: 'Tổ chức, phân công trách nhiệm', en: 'Organise and assign duties' },
    clause: '5.5.1',
    duty: 'head',
    on: { setUpBoard: 'appointing' },
  },
  appointing: {
    title: { vi: 'Cử đại diện lãnh đạo', en: 'Appoint the management representative' },
    clause: '5.5.2',
    duty: 'head',
    on: { appointRepresentative: 'resourcing' },
  },
  resourcing: {
    title: { vi: 'Bố trí nguồn lực', en: 'Provide resources' },
    clause: '6.1',
    duty: 'head',
    on: { provideResources: 'equipping' },
  },
  equipping: {
    title: { vi: 'Bố trí cơ sở hạ tầng', en: 'Provide infrastructure' },
    clause: '6.3',
    duty: 'steeringBoard',
    on: { equip: 'arranging' },
  },
  arranging: {
    title: { vi: 'Bố trí môi trường làm việc', en: 'Arrange the work environment' },
    clause: '6.4',
    duty: 'steeringBoard',
    on: { arrangeWorkplace: 'settingPolicy' },
  },
  settingPolicy: {
    title: { vi: 'Lập chính sách chất lượng', en: 'Set the quality policy' },
    clause: '5.3',
    duty: 'head',
    on: { issuePolicy: 'settingObjectives' },
  },
  settingObjectives: {
    title: { vi: 'Lập mục tiêu chất lượng', en: 'Set the quality objectives' },
    clause: '5.4.1',
    duty: 'head',
    on: { setObjectives: 'drafting' },
  },
  drafting: {
    title: { vi: 'Soạn thảo sổ tay, quy trình', en: 'Draft manual and procedures' },
    clause: '4.2.2',
    duty: 'drafter',
    on: { submitDocuments: 'submitted' },
  },
  submitted: {
    title: { vi: 'Chờ phê duyệt tài liệu', en: 'Documents awaiting approval' },
    clause: '4.2.1',
    duty: 'head',
    on: { approveDocuments: 'approved', returnDocuments: 'drafting' },
  },
  approved: {
    title: { vi: 'Đã phê duyệt, phổ biến và đào tạo', en: 'Approved; brief and train' },
    clause: '6.2.2',
    duty: 'representative',
    on: { briefStaff: 'applying' },
  },
  applying: {
    title: { vi: 'Áp dụng', en: 'Apply' },
    clause: '4.1',
    duty: 'auditLeader',
    on: { reportAudit: 'audited' },
  },
  audited: {
    title: { vi: 'Đã đánh giá nội bộ, khắc phục', en: 'Audited; put nonconformities right' },
    clause: '8.2.2',
    duty: 'unitHead',
    on: {
      recordCorrections: {},
      acceptCorrections: {
        to: 'corrected',
        when: { not: { given: 'openNonconformities' } },
        refuse: refusals.nonconformitiesOpen,
      },
    },
  },
  corrected: {
    title: { vi: 'Đã khắc phục, chờ xem xét của lãnh đạo', en: 'Put right, awaiting management review' },
    clause: '5.6.1',
    duty: 'head',
    on: { review: 'reviewed' },
  },
  reviewed: {
    title: { vi: 'Đã xem xét, cải tiến', en: 'Reviewed and improved' },
    clause: '5.6.3',
    duty: 'head',
    on: {
      confirm: { to: 'confirmed', when: { regime: 'declaration' }, refuse: refusals.confirmSince2014 },
      askCertification: {
        to: 'certifying',
        when: { regime: 'certification' },
        refuse: refusals.noCertificationSince2014,
      },
    },
  },
  certifying: {
    title: { vi: 'Tổ chức chứng nhận đánh giá', en: 'Assessed by the certification body' },
    duty: 'certifier',
    unlimited: {
      vi: 'Thời gian theo hợp đồng với tổ chức chứng nhận',
      en: 'As the contract with the certification body says',
    },
    on: { certify: 'maintaining', refuseCertificate: 'audited' },
  },
  confirmed: {
    title: { vi: 'Đã xác nhận hiệu lực, chờ công bố', en: 'Confirmed, to be declared' },
    clause: '5.1',
    duty: 'head',
    on: { declare: 'declared' },
  },
} as const satisfies Readonly<Record<string, Step>>
