import type { Form } from '../../../src/procedure/index.ts'
import { forms as desk } from '../one-stop/forms.ts'

const field = (name: string, vi: string, en: string) =>
  ({ name, title: { vi, en }, confidence: 'verified' }) as const

/** The forms of the desk, with what the law wants on the slip that goes from agency to agency. */
export const forms = {
  ...desk,
  interAgencyTransfer: {
    ...desk.interAgencyTransfer,
    fields: [
      field('leadName', 'Cơ quan chủ trì', 'Lead agency'),
      field('leadTask', 'Nội dung công việc của cơ quan chủ trì', 'Task of the lead agency'),
      field('leadLimit', 'Thời hạn của cơ quan chủ trì', 'Time of the lead agency'),
      field('nextName', 'Cơ quan tiếp theo', 'Next agency'),
      field('nextTask', 'Nội dung công việc của cơ quan tiếp theo', 'Task of the next agency'),
      field('nextLimit', 'Thời hạn của cơ quan tiếp theo', 'Time of the next agency'),
    ],
  },
} as const satisfies Readonly<Record<string, Form>>
