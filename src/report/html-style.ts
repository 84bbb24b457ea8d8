import type { Report } from './document.ts'

/** The style of a printed document: A4 or A5, the margins and type of administrative documents. */
export const reportCss = ({ paper, orientation }: Report): string => {
  const small = paper === 'A5'
  const sides = orientation === 'landscape' || small ? '15mm' : '20mm 15mm 20mm 30mm'
  const width = { A4: { portrait: 165, landscape: 267 }, A5: { portrait: 118, landscape: 180 } }[paper][
    orientation
  ]
  return `
@page { size: ${paper} ${orientation}; margin: ${sides}; @top-center { content: counter(page); font: 12pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
body { margin: 0; background: #e9ecef; color: #000; font: ${small ? 10.5 : 13}pt/1.25 "Times New Roman", "Liberation Serif", Tinos, serif; }
main { box-sizing: border-box; max-width: calc(${width}mm + 40mm); margin: 1.5rem auto; padding: 20mm; background: #fff; box-shadow: 0 1px 6px #0003; }
p { margin: 0 0 .4em; }
.form { text-align: right; font-size: .85em; font-style: italic; }
.top { display: grid; grid-template-columns: 2fr 3fr; gap: .5em; text-align: center; margin-bottom: 1.2em; }
.top p { margin: 0 0 .15em; font-size: ${small ? 0.88 : 0.92}em; }
.ruled::after { content: ""; display: block; width: 55%; margin: .2em auto .3em; border-top: 1px solid; }
.ruled.short::after { width: 35%; }
h1 { margin: .6em 0 .3em; font-size: 1.1em; text-align: center; }
.subtitle { text-align: center; font-weight: bold; }
h2, h3, h4 { margin: 1em 0 .4em; font-size: 1em; break-after: avoid; }
h4 { font-style: italic; }
dl { margin: 0 0 .6em; }
dl div { display: flex; gap: .35em; margin-bottom: .2em; }
dt { flex: none; max-width: 60%; }
dt::after { content: ":"; }
dd { flex: 1; margin: 0; overflow-wrap: anywhere; }
.blank { display: block; flex: 1; min-height: 1.2em; border-bottom: 1px dotted; }
ul, ol { margin: 0 0 .6em; padding-left: 1.5em; }
.checks { list-style: none; padding-left: 0; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: .3em 0 1em; font-size: .92em; }
caption { padding-bottom: .3em; text-align: left; font-weight: bold; }
figure { margin: .6em 0 1em; }
figure svg { display: block; width: 100%; height: auto; max-height: 230mm; break-inside: avoid; }
figcaption { margin: .3em 0; text-align: center; font-style: italic; break-before: avoid; }
summary { font-size: .92em; }
th, td { padding: .25em .4em; border: 1px solid; vertical-align: top; overflow-wrap: break-word; }
.many { font-size: .78em; }
th { text-align: center; background: #f1f3f5; }
td:empty::after { content: "\\A0"; }
tr { break-inside: avoid; }
.group { text-align: left; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; } .justify { text-align: justify; }
.closing { display: flex; gap: 1.5em; margin-top: 1.5em; break-inside: avoid; }
.closing > * { flex: 1; text-align: center; }
.closing .recipients { text-align: left; font-size: .88em; }
.recipients ul { list-style: "- "; padding-left: .6em; }
.signer .name { margin-top: ${small ? 3 : 4}em; font-weight: bold; }
.break { break-after: page; border: 0; }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; box-shadow: none; } thead { display: table-header-group; } .wide { overflow: visible; } }
`
}
