import { QuytrinhError } from '../../issue/index.ts'
import type { Citation, Form, Procedure } from '../../procedure/index.ts'
import { type Text, text } from '../../text/index.ts'
import type { Report } from '../document.ts'

interface Dated extends Citation {
  readonly from: string
  readonly to?: string
}

/** The size of paper a circular sets for its slips. */
const papers: readonly (Dated & { readonly paper: Report['paper'] })[] = [
  {
    paper: 'A5',
    from: '2019-01-06',
    to: '2025-09-14',
    basis: 'TT 01/2018/TT-VPCP, Đ.9.2, 10.1',
    confidence: 'verified',
  },
]

/** Titles a circular gives a form other than the form's own. */
const titles: readonly (Dated & { readonly form: string; readonly title: Text })[] = [
  {
    form: 'apology',
    title: text(
      'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
      'Apology and request for more time',
    ),
    from: '2025-09-15',
    basis: 'TT 03/2025/TT-VPCP',
    confidence: 'secondary',
  },
]

const inForce =
  (day: string) =>
  ({ from, to }: { readonly from?: string; readonly to?: string }): boolean =>
    (from === undefined || from <= day) && (to === undefined || day <= to)

const unknownForm = ({ id, forms }: Procedure, form: string): QuytrinhError =>
  new QuytrinhError([
    {
      code: 'form-unknown',
      path: 'form',
      message: text(
        `Quy trình ${id} không có biểu mẫu "${form}".`,
        `The procedure ${id} has no form "${form}".`,
      ),
      expected: Object.keys(forms ?? {}),
      received: form,
    },
  ])

/** A form as a circular has it on a day. */
export interface FormOnDay {
  readonly title: Text
  /** Its number under the circular in force, and the circular; absent when none was in force. */
  readonly code?: { readonly code: string; readonly set: string }
  readonly paper: Report['paper']
}

/**
 * A form of a procedure as it was on a day (`YYYY-MM-DD`): title, number under the circular in force, size of paper.
 *
 * @throws QuytrinhError `form-unknown` when the procedure has no such form.
 */
export const formOn = (procedure: Procedure, name: string, day: string): FormOnDay => {
  const form: Form | undefined = procedure.forms?.[name]
  if (form === undefined) throw unknownForm(procedure, name)
  const row = form.codes?.find(inForce(day))
  return {
    title: titles.find((each) => each.form === name && inForce(day)(each))?.title ?? form.title,
    ...(row === undefined ? {} : { code: { code: row.code, set: row.set } }),
    paper: (name === 'book' ? undefined : papers.find(inForce(day))?.paper) ?? 'A4',
  }
}
