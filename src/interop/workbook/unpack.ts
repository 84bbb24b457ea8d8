import { strFromU8, unzipSync } from 'fflate'
import { type Result, success } from '../../issue/index.ts'
import { text } from '../../text/index.ts'
import { largeWorkbook, notWorkbook, workbookFault } from './fault.ts'
import { isOle, isZip } from './signature.ts'

/** The parts of a workbook that are XML, by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** The most bytes the XML of a workbook may have once it is unpacked: 256 MiB. */
const most = 256 * 1024 * 1024

const encryptedPackage = [...'EncryptedPackage'].join('\0')

const oldOrLocked = (bytes: Uint8Array): Result<never> =>
  strFromU8(bytes.subarray(0, 1 << 20), true).includes(encryptedPackage)
    ? workbookFault(
        'xlsx-encrypted',
        text('Sổ tính có mật khẩu nên không đọc được.', 'The workbook has a password and cannot be read.'),
        { expected: text('sổ tính đã bỏ mật khẩu', 'a workbook without a password') },
      )
    : workbookFault(
        'xls-old',
        text('Tệp ở dạng Excel cũ (.xls).', 'The file is in the old Excel format (.xls).'),
      )

/**
 * The XML parts of a workbook. What a part says of its size is checked before it is unpacked, and no part is given more
 * room than it says.
 */
export const unpack = (bytes: Uint8Array): Result<Parts> => {
  if (isOle(bytes)) return oldOrLocked(bytes)
  if (!isZip(bytes)) return notWorkbook()
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false
        total += originalSize
        return total <= most
      },
    })
    return total > most
      ? largeWorkbook(most, text('byte sau khi giải nén', 'bytes once it is unpacked'))
      : success(new Map(Object.entries(parts)))
  } catch {
    return notWorkbook()
  }
}
