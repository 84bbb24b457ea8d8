import type { AgendaItem } from '../agenda/index.ts'
import { type Language, nfc, text } from '../text/index.ts'
import { formatDay, type Moment, parseDay, parseMoment } from '../time/index.ts'

/** Who the calendar is of, and when it was written: both come from outside, so the same agenda gives the same bytes. */
export interface IcalOptions {
  readonly language?: Language
  /** The name calendars show. */
  readonly name: string
  /** What makes the ids of the entries the agency's own: `cai-be.tiengiang.gov.vn`. */
  readonly domain: string
  readonly at: Moment
  /** So many days before, a reminder; none when absent. */
  readonly remind?: number
}

const escaped = (value: string): string =>
  nfc(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows none of them but the tab.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')

const octets = new TextEncoder()

/** A content line folded at 75 octets, never inside a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const letter of line) {
    const width = octets.encode(letter).length
    if (size + width > 75) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += letter
    size += width
  }
  return [...lines, current].join('\r\n')
}

const utc = (moment: Moment): string =>
  `${new Date(Date.parse(moment)).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const dateValue = (day: string): string => day.replaceAll('-', '')

const reminder = ({ remind }: IcalOptions, summary: string): readonly string[] =>
  remind === undefined
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(summary)}`,
        `TRIGGER:-P${remind}D`,
        'END:VALARM',
      ]

const eventOf = (item: AgendaItem, options: IcalOptions): readonly string[] => {
  const { language = 'vi', domain, at } = options
  const summary = item.title[language]
  const why = item.why.map((reason) => reason.text[language])
  const basis = `${text('Căn cứ', 'Basis')[language]}: ${item.basis}`
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(item.id)}@${escaped(domain)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART;VALUE=DATE:${dateValue(item.due)}`,
    `DTEND;VALUE=DATE:${dateValue(formatDay(parseDay(item.due) + 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped([...why, basis].join('\n'))}`,
    `CATEGORIES:${escaped(item.procedure ?? item.duty)}`,
    'TRANSP:TRANSPARENT',
    ...reminder(options, summary),
    'END:VEVENT',
  ]
}

/**
 * An agenda as an iCalendar file (RFC 5545): an all-day entry for each thing owed, on its due day, with the article.
 * Ids are stable, so a calendar that reads a newer file replaces its entries. Lines end in CR LF and fold by octets.
 *
 * @throws QuytrinhError when `at` is not a moment.
 */
export const agendaIcal = (items: readonly AgendaItem[], options: IcalOptions): string => {
  const written = { ...options, at: parseMoment(options.at) }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//quytrinh//agenda//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...items.flatMap((item) => eventOf(item, written)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
