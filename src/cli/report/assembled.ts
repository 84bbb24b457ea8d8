import { reformReportSections } from '../../../processes/administration/reform-report.ts'
import type { Print, ReformPart, ReformSection, Report } from '../../report/index.ts'
import { reformReportDocument } from '../../report/index.ts'
import { type Language, type Text, text } from '../../text/index.ts'
import type { Moment } from '../../time/index.ts'
import { isCommittee } from '../committee.ts'
import type { Workspace } from '../workspace.ts'
import { dossierFigures } from './dossier-standings.ts'
import type { Gathered } from './gathered.ts'
import type { ReportedPeriod } from './period.ts'
import { type SectionId, sectionIds, type WrittenSections } from './sections-file.ts'

const partsOf = (
  id: SectionId,
  found: Gathered,
  { window }: ReportedPeriod,
  now: Moment,
  language: Language,
): readonly ReformPart[] => {
  const procedures = found.procedures.filter(({ section }) => section === id)
  const work: readonly ReformPart[] =
    procedures.length === 0 ? [] : [{ kind: 'procedures', rows: procedures }]
  switch (id) {
    case 'direction':
      return [...(found.tasks.length === 0 ? [] : [{ kind: 'tasks', rows: found.tasks } as const]), ...work]
    case 'procedures':
      return [
        { kind: 'dossiers', by: 'procedure', rows: found.byProcedure },
        ...(found.byUnit.length === 0 ? [] : [{ kind: 'dossiers', by: 'unit', rows: found.byUnit } as const]),
        ...work,
      ]
    case 'assessment':
      return [{ kind: 'indicators', rows: found.indicators }]
    case 'figures': {
      const [rows, category] =
        found.byUnit.length === 0
          ? [found.byProcedure, text('Thủ tục, quy trình', 'Procedure')]
          : [found.byUnit, text('Đơn vị', 'Unit')]
      const figures = dossierFigures(found.desk, rows, category, { window, now }, language)
      return [
        { kind: 'sources', rows: found.indicators.filter(({ measured }) => measured.value !== null) },
        ...(figures.length === 0 ? [] : [{ kind: 'figures', figures } as const]),
      ]
    }
    default:
      return work
  }
}

/** The sections of a report: what was written of each, and what the workspace knows. */
export const assembledSections = (
  written: WrittenSections,
  found: Gathered,
  period: ReportedPeriod,
  now: Moment,
  language: Language,
): readonly ReformSection[] =>
  sectionIds.map((id) => {
    const lines = written[id]
    return {
      title: reformReportSections[id],
      ...(lines === undefined ? {} : { told: { lines } }),
      parts: partsOf(id, found, period, now, language),
    }
  })

const heads: Readonly<Record<Workspace['profile']['level'], Text>> = {
  commune: text('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'FOR THE PEOPLE’S COMMITTEE\nVICE CHAIR'),
  district: text('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'FOR THE PEOPLE’S COMMITTEE\nVICE CHAIR'),
  province: text('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'FOR THE PEOPLE’S COMMITTEE\nVICE CHAIR'),
  ministry: text('KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG', 'FOR THE MINISTER\nVICE MINISTER'),
}

/** A committee signs through its vice chair; a department or office through its head, whose title it knows. */
const headOf = (profile: Workspace['profile']): Text =>
  profile.level === 'ministry' || isCommittee(profile)
    ? heads[profile.level]
    : /^sở(?=\s|$)/iu.test(profile.name)
      ? text('GIÁM ĐỐC', 'DIRECTOR')
      : text('THỦ TRƯỞNG CƠ QUAN', 'HEAD OF AGENCY')

/** The document of a report under the agency's heading; who signs is filled in by hand. */
export const reformDocument = (
  sections: readonly ReformSection[],
  { title, window, basis }: ReportedPeriod,
  { profile }: Workspace,
  print: Print,
): Report => {
  const { language = 'vi' } = print
  const parent = profile.parent === undefined ? [] : [`${profile.parent};`]
  return reformReportDocument(
    {
      period: title,
      window,
      windowBasis: basis,
      sections,
      head: { title: headOf(profile)[language] },
      recipients: [...parent, text('Lưu: VT.', 'File.')[language]],
    },
    { number: '……/BC-……', ...print },
  )
}
