const centralEntry = 0x02014b50
const endOfCentral = 0x06054b50
/** 1 January 1980, 00:00, the first moment a zip file can name. */
const firstMoment = 0x00210000

/**
 * A zip file whose entries all carry one fixed time instead of the clock's, so that the same content gives the same
 * bytes. Changed in place. Only for files without a comment, as the office writers make them.
 */
export const withFixedTimes = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== endOfCentral) return zip
  let at = view.getUint32(end + 16, true)
  while (at < end && view.getUint32(at, true) === centralEntry) {
    view.setUint32(at + 12, firstMoment, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
