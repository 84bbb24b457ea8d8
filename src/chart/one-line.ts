import { nfc } from '../text/index.ts'

const blank = /[\s\p{Cc}\p{Surrogate}\p{NChar}]+/gu

/** A text on one line, composed, without what XML cannot hold. */
export const oneLine = (value: string): string => nfc(value.replace(blank, ' ').trim())
