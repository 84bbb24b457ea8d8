const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The text an HTML reader shows of a piece of HTML: tags gone, `<br>` as a line feed, entities read. */
export const shownText = (html: string): string =>
  html
    .replace(/\n/g, ' ')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)

/** White space as readers of HTML and Markdown treat it: runs are one space, ends of lines have none. */
export const squeezed = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The shown texts of every element with a tag. */
export const elements = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inner = '']) =>
    shownText(inner),
  )
