import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type Checklist, respondents } from '../../audit/index.ts'
import { hashJson } from '../../dossier/index.ts'
import { issuesOfZod } from '../../procedure/index.ts'
import { clauses, namesOf } from '../../standard/index.ts'
import { writeFileDurably } from '../../store/index.ts'
import { text } from '../../text/index.ts'
import { refused, unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { readJson } from '../json-file.ts'
import type { Workspace } from '../workspace.ts'

const line = z.string().min(1)
const words = z.strictObject({ vi: line, en: line })

const shape = z.strictObject({
  edition: z.enum(['2008', '2015']),
  items: z.array(
    z.strictObject({
      id: line,
      clause: z.enum(namesOf(clauses)),
      question: words,
      evidence: words,
      to: z.exactOptional(z.array(z.enum(namesOf(respondents)))),
      procedure: z.exactOptional(line),
      roles: z.exactOptional(z.array(line)),
      rule: z.exactOptional(line),
      citation: line,
    }),
  ),
  hash: line,
})

const folderOf = ({ folder }: Workspace): string => join(folder, 'checklists')

const fileOf = (workspace: Workspace, hash: string): string => join(folderOf(workspace), `${hash}.json`)

/** Keeps the checklist an audit goes by: its answers can then be read after any upgrade of the procedures. */
export const keepChecklist = async (workspace: Workspace, checklist: Checklist): Promise<void> => {
  const file = fileOf(workspace, checklist.hash)
  if (existsSync(file)) return
  mkdirSync(folderOf(workspace), { recursive: true })
  await writeFileDurably(file, `${JSON.stringify(checklist)}\n`)
}

/** The checklist of a hash, when it was kept; a Fault when its file does not hold what the hash says. */
export const keptChecklist = (workspace: Workspace, hash: string): Checklist | undefined => {
  const file = fileOf(workspace, hash)
  if (!existsSync(file)) return undefined
  const json = readJson(file)
  const read = shape.safeParse(json)
  if (!read.success) throw unreadable(...inFile(file, issuesOfZod(read.error, '', json)))
  const { edition, items } = read.data
  if (hashJson({ edition, items }) === hash && read.data.hash === hash) return read.data
  throw refused({
    code: 'checklist-changed',
    path: file,
    message: text(
      'tệp bảng câu hỏi đã bị sửa: nội dung không khớp mã băm của nó.',
      'the file of the checklist was changed: it does not hold what its hash says.',
    ),
    expected: [hash],
    received: hashJson({ edition, items }),
  })
}
