import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Issue } from '../issue/index.ts'
import { text } from '../text/index.ts'
import type { Input } from './command.ts'
import { unreadable } from './fault.ts'

/** The file that makes a folder a workspace. */
export const profileName = 'quytrinh.json'

const upwards = (from: string): string | undefined => {
  let folder = from
  for (;;) {
    if (existsSync(join(folder, profileName))) return folder
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

const none = (folder: string | undefined): Issue => ({
  code: 'workspace-missing',
  path: folder ?? '',
  message: text(
    `Không có ${profileName}${folder === undefined ? ' từ thư mục hiện tại trở lên' : ' trong thư mục này'}. Lập bằng: quytrinh init.`,
    `There is no ${profileName} ${folder === undefined ? 'from the current folder upwards' : 'in this folder'}. Make one with: quytrinh init.`,
  ),
  expected: text(`thư mục có ${profileName}`, `a folder with ${profileName}`),
})

/** The workspace folder of this command: the one asked for, else the nearest upwards; undefined when there is none. */
export const findFolder = (input: Input): string | undefined => {
  const asked = input.text('workspace') ?? process.env['QUYTRINH_WORKSPACE']
  if (asked === undefined || asked === '') return upwards(process.cwd())
  const folder = resolve(asked)
  if (!existsSync(join(folder, profileName))) throw unreadable(none(folder))
  return folder
}

/** The workspace folder of this command; a Fault that says how to make one when there is none. */
export const needFolder = (input: Input): string => {
  const found = findFolder(input)
  if (found === undefined) throw unreadable(none(undefined))
  return found
}
