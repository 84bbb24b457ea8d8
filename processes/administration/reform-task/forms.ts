import type { Form } from '../../../src/procedure/index.ts'

const confidence = 'setting'

/** The papers of following a task; every province has its own. */
export const forms = {
  assignment: {
    title: { vi: 'Phiếu giao nhiệm vụ', en: 'Assignment' },
    fields: [
      { name: 'task', title: { vi: 'Nhiệm vụ', en: 'Task' }, confidence },
      { name: 'leadUnit', title: { vi: 'Đơn vị chủ trì', en: 'Lead unit' }, confidence },
      { name: 'partners', title: { vi: 'Đơn vị phối hợp', en: 'Co-operating units' }, confidence },
      { name: 'product', title: { vi: 'Sản phẩm', en: 'Product' }, confidence },
      { name: 'deadline', title: { vi: 'Thời hạn hoàn thành', en: 'Deadline' }, confidence },
    ],
  },
  urging: {
    title: { vi: 'Công văn đôn đốc', en: 'Letter of urging' },
    fields: [{ name: 'urgeLetter', title: { vi: 'Số công văn', en: 'Number' }, confidence }],
  },
  progressReport: {
    title: { vi: 'Báo cáo tiến độ', en: 'Progress report' },
    fields: [
      { name: 'progress', title: { vi: 'Kết quả đến nay', en: 'Progress' }, confidence },
      { name: 'percent', title: { vi: 'Tỷ lệ hoàn thành (%)', en: 'Done (%)' }, confidence },
    ],
  },
  difficultyReport: {
    title: { vi: 'Báo cáo khó khăn, vướng mắc', en: 'Report of difficulties' },
    fields: [
      { name: 'difficulty', title: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' }, confidence },
      { name: 'proposal', title: { vi: 'Kiến nghị', en: 'Proposal' }, confidence },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
