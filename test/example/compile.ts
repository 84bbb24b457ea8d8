import { join } from 'node:path'
import ts from 'typescript'
import { entries } from '../../entries.ts'
import { root } from '../package/bundle.ts'

/** What the compiler says of examples, checked as modules of a strict project: lines `name: message`. */
export const compileFaults = (examples: ReadonlyMap<string, string>): readonly string[] => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  options.paths = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [
      `quytrinh/${name}`.replace(/\/index$/, ''),
      [`./${file}`],
    ]),
  )
  const names = new Map([...examples].map(([name], index) => [join(root, `example-${index}.ts`), name]))
  const texts = new Map([...names].map(([file, name]) => [file, `${examples.get(name) ?? ''}\nexport {}\n`]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists.call(host, file)
  host.readFile = (file) => texts.get(file) ?? readFile.call(host, file)
  host.getSourceFile = (file, language, ...rest) => {
    const text = texts.get(file)
    return text === undefined
      ? getSourceFile.call(host, file, language, ...rest)
      : ts.createSourceFile(file, text, language)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...names].flatMap(([file, name]) => {
    const source = program.getSourceFile(file)
    const found = source
      ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      : []
    return found.map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
      return `${name}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}
