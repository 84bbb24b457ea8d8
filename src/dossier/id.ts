import { failure, type Result, success } from '../issue/index.ts'
import { nfc } from '../text/index.ts'

/** A composed id of a dossier or a person: 1–100 characters, no outer spaces, no control characters. */
export const readId = (given: unknown, path: string): Result<string> => {
  const id = typeof given === 'string' ? nfc(given) : ''
  if (/^(?!\s)[^\p{Cc}]{1,100}(?<!\s)$/u.test(id)) return success(id)
  const received = typeof given === 'string' ? given : String(given)
  return failure({
    code: path === 'id' ? 'dossier-id' : 'actor-id',
    path,
    message: {
      vi: `Mã "${received}" không hợp lệ: cần 1–100 ký tự, không có khoảng trắng đầu cuối hay ký tự điều khiển.`,
      en: `The id "${received}" is not valid: 1–100 characters, no leading or trailing space, no control characters.`,
    },
    received,
  })
}
