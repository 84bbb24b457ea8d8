import { failure, type Issue, type Result } from '../../issue/index.ts'
import { formatNumber, type Text, text } from '../../text/index.ts'

const savedAgain = text(
  'sổ tính Excel .xlsx (mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx)',
  'an Excel workbook .xlsx (open the file in Excel or LibreOffice and save it as .xlsx)',
)

/** A workbook that cannot be read, with what can be done. */
export const workbookFault = (
  code: string,
  message: Text,
  more: Pick<Issue, 'expected' | 'received'> = {},
): Result<never> => failure({ code, path: '', message, expected: savedAgain, ...more })

/** What is no workbook at all. */
export const notWorkbook = (): Result<never> =>
  workbookFault(
    'xlsx-not-workbook',
    text('Tệp không phải sổ tính Excel (.xlsx).', 'The file is not an Excel workbook (.xlsx).'),
  )

/** A workbook whose parts do not fit together. */
export const brokenWorkbook = (part: string): Result<never> =>
  workbookFault(
    'xlsx-broken',
    text(
      `Sổ tính hỏng: phần "${part}" không đọc được.`,
      `The workbook is broken: its part "${part}" cannot be read.`,
    ),
    { received: part },
  )

/** A workbook that would fill the memory when it is unpacked. */
export const largeWorkbook = (most: number, what: Text): Result<never> =>
  workbookFault(
    'xlsx-too-large',
    text(
      `Sổ tính quá lớn: chỉ đọc tối đa ${formatNumber(most, 'vi')} ${what.vi}.`,
      `The workbook is too large: at most ${formatNumber(most, 'en')} ${what.en} are read.`,
    ),
    { expected: text('một tệp chỉ gồm bảng cần đọc', 'a file with only the table that is needed') },
  )
