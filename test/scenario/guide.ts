import ts from 'typescript'
import { checkedModule } from '../example/extract.ts'

/** What a block of the guide holds: what it imports, what it shows of the scenario, and what it says values are. */
export interface GuideBlock {
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[]
  /** Statements of the scenario. */
  readonly shown: readonly string[]
  /** Statements that compare: `await __check(async () => (value), "written", line)`. */
  readonly checks: readonly string[]
}

const namesIn = (clause: ts.ImportClause | undefined): readonly string[] => {
  const bindings = clause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error('the guide imports by name')
  return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
}

/** Reads one block of the guide. */
export const readBlock = (text: string): GuideBlock => {
  const checked = ts.createSourceFile('block.ts', checkedModule(text).code, ts.ScriptTarget.Latest, true)
  const imports: { from: string; names: readonly string[] }[] = []
  const shown: string[] = []
  const checks: string[] = []
  for (const statement of checked.statements) {
    const own = statement.getText()
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
      imports.push({ from: statement.moduleSpecifier.text, names: namesIn(statement.importClause) })
    else if (own.startsWith('await __check(')) checks.push(own)
    else shown.push(own)
  }
  return { imports, shown, checks }
}

const squeezed = (text: string): string => text.replace(/\bexport (?=const )/g, '').replace(/\s+/g, ' ')

/** Whether a statement stands in a source as it is shown; a line `// …` stands for lines left out. */
export const stands = (statement: string, source: string): boolean => {
  const whole = squeezed(source)
  let from = 0
  for (const part of statement.split(/\n\s*\/\/ …\s*\n/)) {
    const at = whole.indexOf(squeezed(part).trim(), from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
