import ts from 'typescript'

/** A piece of text of a document that can be run, with the line it starts at. */
export interface Block {
  readonly line: number
  readonly text: string
}

/** The fenced blocks of one language in a Markdown text. */
export const fencedBlocks = (markdown: string, language: string): readonly Block[] => {
  const blocks: Block[] = []
  let open: { language: string; line: number; lines: string[]; fence: string } | undefined
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^\s*(`{3,})\s*(.*?)\s*$/.exec(line)
    if (open && fence?.[1] === open.fence && fence[2] === '') {
      if (open.language === language) blocks.push({ line: open.line, text: open.lines.join('\n') })
      open = undefined
    } else if (open) open.lines.push(line)
    else if (fence) open = { language: fence[2] ?? '', line: index + 2, lines: [], fence: fence[1] ?? '' }
  }
  if (open) throw new Error(`the fence opened above line ${open.line} is never closed`)
  return blocks
}

/** The `@example` blocks in the doc comments of a TypeScript source: fenced `ts`, or the bare text of the tag. */
export const exampleBlocks = (source: string): readonly Block[] =>
  [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const firstLine = source.slice(0, comment.index).split('\n').length
    const lines = comment[0]
      .split('\n')
      .map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*)? ?/, '').replace(/\s*\*\/$/, ''))
    return lines.flatMap((line, index) => {
      const tag = /^@example\b\s*(.*)$/.exec(line)
      if (!tag) return []
      const next = lines.findIndex((other, at) => at > index && /^@\w/.test(other))
      const body = [tag[1] ?? '', ...lines.slice(index + 1, next < 0 ? undefined : next)].join('\n')
      const fenced = /^\s*`{3}/m.test(body) ? fencedBlocks(body, 'ts') : [{ line: 1, text: body }]
      return fenced.map((block) => ({ line: firstLine + index + block.line - 1, text: block.text }))
    })
  })

/** The files a document shows, each in a block that begins with its format and name: ```` ```csv counts.csv ````. */
export const filesOf = (text: string): readonly { readonly name: string; readonly text: string }[] =>
  [...text.matchAll(/^```(?:csv|json) (\S+)\n(.*?)^```$/gms)].map(([, name = '', content = '']) => ({
    name,
    text: content,
  }))

/** A command of a ```` ```console ```` block and the output written below it. */
export interface Command {
  readonly line: number
  readonly command: string
  readonly output: string
}

export const commandsOf = (block: Block): readonly Command[] => {
  const commands: { line: number; command: string; output: string[] }[] = []
  for (const [index, line] of block.text.split('\n').entries()) {
    if (line.startsWith('$ ')) commands.push({ line: block.line + index, command: line.slice(2), output: [] })
    else commands.at(-1)?.output.push(line)
  }
  return commands
    .filter(({ command }) => /^quytrinh\b/.test(command))
    .map(({ output, ...rest }) => ({ ...rest, output: output.join('\n') }))
}

/**
 * The example as a module that checks itself. A statement followed by `//=> value` (or `// → value`), on its line or
 * the next, is compared with that value; lines below that start with `//` and two spaces continue it.
 */
export const checkedModule = (text: string): { readonly code: string; readonly checks: number } => {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true)
  let checks = 0
  const code = source.statements.map((statement) => {
    const own = text.slice(statement.getStart(), statement.end)
    const expected = expectationAfter(text, statement.end)
    if (expected === undefined) return own
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line
    const value = comparedIn(statement, text)
    if (value === undefined) throw new Error(`nothing to compare with ${JSON.stringify(expected)} in: ${own}`)
    checks += 1
    const check = `await __check(async () => (${value}), ${JSON.stringify(expected)}, ${line})`
    return ts.isExpressionStatement(statement) ? check : `${own}\n${check}`
  })
  return { code: code.join('\n'), checks }
}

const expectationAfter = (text: string, end: number): string | undefined => {
  const match = /^;?[ \t]*(?:\n[ \t]*)?\/\/ ?(?:=>|→) ?(.*(?:\n[ \t]*\/\/ {2,}.*)*)/.exec(text.slice(end))
  return match?.[1]?.replace(/\n[ \t]*\/\/\s*/g, ' ').trim()
}

const comparedIn = (statement: ts.Statement, text: string): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText()
  if (!ts.isVariableStatement(statement)) return undefined
  const name = statement.declarationList.declarations.at(-1)?.name
  return name && text.slice(name.getStart(), name.end)
}
