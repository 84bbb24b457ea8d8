import * as z from 'zod'
import { reformReportSections } from '../../../processes/administration/reform-report.ts'
import type { Issue } from '../../issue/index.ts'
import { namesOf } from '../../standard/index.ts'
import { nfc, text } from '../../text/index.ts'
import type { Input, OptionDefinition } from '../command.ts'
import { didYouMean } from '../did-you-mean.ts'
import { unreadable } from '../fault.ts'
import { inFile } from '../frame.ts'
import { fieldsOf, readJson } from '../json-file.ts'

/** A section of a reform report. */
export type SectionId = keyof typeof reformReportSections

/** The ids of the sections, in their order. */
export const sectionIds = namesOf(reformReportSections)

/** What was written of sections, line by line. */
export type WrittenSections = Readonly<Partial<Record<SectionId, readonly string[]>>>

/** The option that names the file with the words of the sections. */
export const sectionsOption: OptionDefinition = {
  flags: '--sections <file>',
  text: text(
    `lời của từng mục: tệp .json {"direction": ["…"]}; các mục: ${sectionIds.join(', ')}`,
    `the words of the sections: a .json file {"direction": ["…"]}; sections: ${sectionIds.join(', ')}`,
  ),
}

const line = z.string().trim().min(1).max(20_000).transform(nfc)
const lines = z.union([line.transform((one) => [one]), z.array(line).max(500)])

const unknownSection = (name: string): Issue => {
  const near = didYouMean(name, sectionIds)
  return {
    code: 'section-unknown',
    path: name,
    message: text(
      `Báo cáo không có mục "${name}".${near.vi} Có: ${sectionIds.join(', ')}.`,
      `The report has no section "${name}".${near.en} There are: ${sectionIds.join(', ')}.`,
    ),
    expected: sectionIds,
    received: name,
  }
}

const noLines = (name: string): Issue => ({
  code: 'section-lines',
  path: name,
  message: text(
    `Mục "${name}" cần một đoạn văn bản hoặc danh sách các đoạn, không để trống.`,
    `The section "${name}" needs a text or a list of texts, none of them empty.`,
  ),
  expected: text('["đoạn một", "đoạn hai"]', '["first text", "second text"]'),
})

const isSection = (name: string): name is SectionId => Object.hasOwn(reformReportSections, name)

/** What was written of sections, from JSON; a Fault that names every section that is wrong. */
export const readSections = (json: unknown, path: string): WrittenSections => {
  const issues: Issue[] = []
  const written: Partial<Record<SectionId, readonly string[]>> = {}
  for (const [name, value] of Object.entries(fieldsOf(json, path))) {
    const read = lines.safeParse(value)
    if (!isSection(name)) issues.push(unknownSection(name))
    else if (!read.success) issues.push(noLines(name))
    else written[name] = read.data
  }
  if (issues.length > 0) throw unreadable(...inFile(path, issues))
  return written
}

/** What `--sections` names; nothing when it is not given. */
export const writtenSections = (input: Input): WrittenSections => {
  const file = input.text('sections')
  return file === undefined ? {} : readSections(readJson(file), file)
}
