const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Whether bytes begin as a zip file does. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b)

/** Whether bytes begin as the container of old Excel files and of files with a password does. */
export const isOle = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
