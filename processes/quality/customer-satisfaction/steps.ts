import type { Condition, Refusal, Step } from '../../../src/procedure/index.ts'

const published = {
  any: [{ setting: { publishResults: false } }, { given: 'published' }],
} as const satisfies Condition

const unpublished = {
  vi: 'chưa công khai kết quả khảo sát.',
  en: 'the result has not been published.',
  when: { not: published },
} as const satisfies Refusal

/** The steps of a satisfaction survey. */
export const steps = {
  planned: {
    title: { vi: 'Lập kế hoạch khảo sát', en: 'Plan the survey' },
    clause: '8.1',
    duty: 'head',
    unlimited: {
      vi: 'Pháp luật không ấn định; kế hoạch năm của cơ quan đặt ngày',
      en: 'The law sets no time; the yearly plan of the agency does',
    },
    on: { approvePlan: 'running' },
  },
  running: {
    title: { vi: 'Phát và thu phiếu', en: 'Hand out and collect' },
    clause: '8.2.1',
    duty: 'surveyor',
    on: {
      recordResponses: {},
      endSurvey: {
        to: 'collected',
        when: {
          all: [
            {
              any: [
                { atLeast: { paperResponses: 1 } },
                { atLeast: { qrResponses: 1 } },
                { atLeast: { portalResponses: 1 } },
              ],
            },
            { any: [{ is: { sampleReached: true } }, { given: 'shortfallReason' }] },
          ],
        },
        refuse: [
          {
            vi: 'số phiếu thu về chưa đạt cỡ mẫu của kế hoạch; phải nêu lý do.',
            en: 'fewer responses came back than the plan asks for; the reason has to be given.',
            when: { all: [{ is: { sampleReached: false } }, { not: { given: 'shortfallReason' } }] },
          },
          {
            vi: 'chưa thu về phiếu nào.',
            en: 'no response has come back.',
          },
        ],
      },
    },
  },
  collected: {
    title: { vi: 'Tổng hợp, phân tích', en: 'Count and analyse' },
    clause: '8.4',
    duty: 'surveyor',
    on: { analyse: 'analysed' },
  },
  analysed: {
    title: { vi: 'Đã phân tích, lập báo cáo', en: 'Analysed; write the report' },
    clause: '8.2.1',
    duty: 'representative',
    on: { report: 'reported' },
  },
  reported: {
    title: { vi: 'Đã báo cáo, người đứng đầu xem xét', en: 'Reported to the head' },
    clause: '5.2',
    duty: 'head',
    on: {
      publish: {},
      act: 'actioned',
      decideNoAction: {},
      close: {
        to: 'closed',
        when: {
          all: [{ any: [{ not: { given: 'lowItems' } }, { given: 'noActionReason' }] }, published],
        },
        refuse: [
          unpublished,
          {
            vi: 'còn nội dung dưới mục tiêu chưa có hành động khắc phục, phòng ngừa và cũng chưa nêu lý do không cần.',
            en: 'an item below its target has led to no action, and no reason why none is needed was given.',
            rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
          },
        ],
      },
    },
  },
  actioned: {
    title: {
      vi: 'Thực hiện hành động khắc phục, phòng ngừa',
      en: 'Carry corrective and preventive action out',
    },
    clause: '8.5.1',
    duty: 'unitHead',
    on: {
      publish: {},
      trackActions: {},
      close: {
        to: 'closed',
        when: { all: [{ not: { given: 'openActions' } }, published] },
        refuse: [
          unpublished,
          {
            vi: 'còn hành động khắc phục, phòng ngừa chưa xong.',
            en: 'a corrective or preventive action is still open.',
            rule: 'TCVN ISO 9001:2008, 8.5.2, 8.5.3',
          },
        ],
      },
    },
  },
  closed: { title: { vi: 'Đã kết thúc', en: 'Closed' }, outcome: 'done' },
} as const satisfies Readonly<Record<string, Step>>
