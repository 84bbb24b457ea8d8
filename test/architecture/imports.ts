import ts from 'typescript'

/** One import, export-from, `import()` or `import('…')` type of a source file. */
export interface Import {
  readonly from: string
  readonly line: number
  readonly specifier: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
  readonly lazy: boolean
}

/** Every import of one source file, read with the TypeScript parser. */
export const importsOf = (file: string, text: string): readonly Import[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const note = (
    node: ts.Node,
    specifier: ts.Node | undefined,
    names: readonly string[],
    typeOnly: boolean,
    lazy = false,
  ): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ from: file, line, specifier: specifier.text, names, typeOnly, lazy })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
      const clauseIsType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      const typeOnly =
        clauseIsType ||
        (elements.length > 0 && !node.importClause?.name && elements.every((element) => element.isTypeOnly))
      note(
        node,
        node.moduleSpecifier,
        elements.map((element) => (element.propertyName ?? element.name).text),
        typeOnly,
      )
    } else if (ts.isExportDeclaration(node)) {
      const elements =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
      note(node, node.moduleSpecifier, node.exportClause ? [] : ['*'], isTypeExport(node, elements))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node, node.arguments[0], [], false, true)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node, node.argument.literal, [], true)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isTypeExport = (node: ts.ExportDeclaration, elements: Iterable<ts.ExportSpecifier>): boolean => {
  const specifiers = [...elements]
  return node.isTypeOnly || (specifiers.length > 0 && specifiers.every((element) => element.isTypeOnly))
}
