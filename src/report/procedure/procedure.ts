import { outline, type Procedure } from '../../procedure/index.ts'
import { clauseLabel, type Edition } from '../../standard/index.ts'
import { type Text, text } from '../../text/index.ts'
import { heading, list } from '../blocks.ts'
import type { Block, Report, Table } from '../document.ts'
import { type Print, printed } from '../print.ts'
import { basisTable, formsTable, limitTable, recordsTable, settingsTable, stepsTable } from './tables.ts'

const section = (title: string, body: Table): readonly Block[] =>
  body.rows.length === 0 ? [] : [heading(title), body]

/**
 * A procedure as agencies print it: basis by period, roles, step table, limits with article and confidence, forms,
 * records, settings, and the deviations its author has accepted.
 */
export const procedureReport = (
  procedure: Procedure,
  { edition = '2008', ...print }: Print & { readonly edition?: Edition },
): Report => {
  const { language = 'vi' } = print
  const say = (value: Text): string => value[language]
  const { roles, forms = {}, records = {}, settings = {}, accepted = [] }: Procedure = procedure
  const clauses = procedure.clauses.map((clause) => clauseLabel(clause, edition).replace(/^.*?, /, ''))
  const served =
    clauses.length === 0 ? '' : ` · TCVN ISO 9001:${edition}: ${[...new Set(clauses)].join(', ')}`
  return printed(print, {
    title: say(procedure.title),
    subtitle: `${procedure.id} ${procedure.version}${served}`,
    orientation: 'landscape',
    blocks: [
      ...section(say(text('Căn cứ', 'Basis')), basisTable(procedure, language)),
      heading(say(text('Vai trò', 'Roles'))),
      list(
        Object.values(roles).map(({ title, outside }) =>
          outside === true
            ? `${say(title)} (${say(text('ngoài cơ quan', 'outside the agency'))})`
            : say(title),
        ),
      ),
      ...section(say(text('Các bước', 'Steps')), stepsTable(outline(procedure), language)),
      ...section(say(text('Thời hạn', 'Limits')), limitTable(procedure, language)),
      ...section(say(text('Biểu mẫu', 'Forms')), formsTable(forms, language)),
      ...section(say(text('Hồ sơ lưu', 'Records')), recordsTable(records, language)),
      ...section(
        say(text('Cơ quan được chọn', 'What the agency may set')),
        settingsTable(settings, language),
      ),
      ...(accepted.length === 0
        ? []
        : [
            heading(say(text('Sai lệch được chấp nhận', 'Accepted deviations'))),
            list(accepted.map(({ code, reason }) => `${code}: ${say(reason)}`)),
          ]),
    ],
  })
}
