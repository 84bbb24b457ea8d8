import { escapeMarkup } from '../text/index.ts'
import type { Report } from './document.ts'
import { blockHtml } from './html-blocks.ts'
import { reportCss } from './html-style.ts'
import { lines } from './html-text.ts'
import { report } from './report.ts'
import { motto } from './wording.ts'

const top = (document: Report): string => {
  const { language, formCode, agency, number, placeDate } = document
  const left = [
    ...(agency?.parent === undefined ? [] : [`<p>${lines(agency.parent)}</p>`]),
    ...(agency === undefined ? [] : [`<p class="ruled short"><b>${lines(agency.name)}</b></p>`]),
    ...(number === undefined ? [] : [`<p>${lines(number)}</p>`]),
  ]
  const right = [
    ...(document.motto
      ? [`<p><b>${motto.name[language]}</b></p>`, `<p class="ruled"><b>${motto.words[language]}</b></p>`]
      : []),
    ...(placeDate === undefined ? [] : [`<p><i>${lines(placeDate)}</i></p>`]),
  ]
  return [
    ...(formCode === undefined ? [] : [`<p class="form">${lines(formCode)}</p>`]),
    ...(left.length + right.length === 0
      ? []
      : [`<div class="top"><div>${left.join('')}</div><div>${right.join('')}</div></div>`]),
  ].join('\n')
}

/**
 * A document as one HTML file: no script, nothing loaded from elsewhere, readable on a screen and printed on its own
 * paper size. Whatever the texts hold is shown as text; empty values are dotted lines.
 */
export const reportHtml = (given: Report): string => {
  const document = report(given)
  const { language, title, subtitle, blocks } = document
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title.replaceAll('\n', ' '))}</title>
<style>${reportCss(document)}</style>
</head>
<body>
<main>
<header>
${top(document)}
<h1>${lines(title)}</h1>${subtitle === undefined ? '' : `\n<p class="subtitle">${lines(subtitle)}</p>`}
</header>
${blocks.map((block) => blockHtml(block, language)).join('\n')}
</main>
</body>
</html>
`
}
