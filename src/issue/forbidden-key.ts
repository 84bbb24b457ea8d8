import { text } from '../text/index.ts'
import type { Issue } from './issue.ts'

/** The refusal of a key such as `__proto__`. */
export const forbiddenKey = (key: string, path: string): Issue => ({
  code: 'key-forbidden',
  path,
  message: text(
    `Khoá "${key}" không được phép có trong dữ liệu`,
    `The key "${key}" is not allowed in the data`,
  ),
  received: key,
})
