import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { version } from '../../src/cli/version.ts'
import { ask, cliFile, codes, newFolder, run } from './build.ts'

const diacritics = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i

describe('the frame', () => {
  test('tells the version of the package', async () => {
    const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(version).toBe(manifest.version)
    expect((await run(['--version'])).out.trim()).toBe(manifest.version)
  })

  test('has its help in Vietnamese, with the exit codes', async () => {
    const help = await run(['--help'])
    expect(help.code).toBe(0)
    for (const word of ['Cách dùng:', 'Tuỳ chọn:', 'Lệnh:', 'Mã thoát:', 'deadline'])
      expect(help.out).toContain(word)
    expect(help.out).not.toMatch(/Usage|Options:|Commands:/)
  })

  test('every command has its help in both languages', async () => {
    const helps = await Promise.all(
      commands.flatMap(({ name }) => [
        ask([...name.split(' '), '--help']),
        ask([...name.split(' '), '--help', '--lang', 'en']),
      ]),
    )
    for (const [at, { code, out }] of helps.entries()) {
      expect(code).toBe(0)
      expect(out).toContain(at % 2 === 0 ? 'Cách dùng: quytrinh' : 'Usage: quytrinh')
      if (at % 2 === 1) expect(out.replaceAll(/Tết|QĐ|NĐ/g, '')).not.toMatch(diacritics)
    }
  }, 20_000)

  test('speaks English by --lang and by QUYTRINH_LANG, without a Vietnamese letter', async () => {
    const runs = await Promise.all([
      run(['--lang', 'en', '--help']),
      run(['--help'], { env: { QUYTRINH_LANG: 'en' } }),
      run(['due', '--lang=en']),
      run(['deadlin', '--lang', 'en']),
    ])
    for (const { out, err } of runs) expect((out + err).replaceAll('Tết', '')).not.toMatch(diacritics)
    expect(runs[2]?.err).toContain('There is no quytrinh.json')
  })

  test.each([
    [['deadlin'], 'usage-unknown-command', 'deadline'],
    [['deadline', '5 ngày', '--form', '2026-02-06'], 'usage-unknown-option', '--from'],
    [['journal', 'verfy'], 'usage-unknown-command', 'verify'],
  ])('%j: says what was meant', async (args, code, meant) => {
    const answer = await run(args)
    expect(answer.code).toBe(2)
    expect(answer.err).toContain(`Có phải là ${meant}?`)
    expect(codes(await run([...args, '--json']))).toEqual([code])
  })

  test('without a workspace says how to make one', async () => {
    for (const args of [['due'], ['status'], ['open', 'one-stop', '--by', 'an'], ['journal', 'verify']]) {
      const answer = await run([...args, '--json'])
      expect(answer.code).toBe(2)
      expect(codes(answer)).toEqual(['workspace-missing'])
    }
  })

  test('piped input never meets a prompt: the missing options are named', async () => {
    const folder = newFolder()
    const answer = await run(['init', folder], { input: 'UBND\nxã\n' })
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toContain('--name')
    expect(answer.err).toContain('--level')
  })

  test('has no colour without a terminal', async () => {
    const { out } = await run(['deadline', '5 ngày', '--from', '2026-02-06'], { env: { FORCE_COLOR: '1' } })
    expect(out).not.toContain('\u001b')
  })

  test('refuses a language it does not speak', async () => {
    for (const args of [
      ['--lang', 'fr', 'list'],
      ['list', '--lang=fr'],
    ])
      expect(codes(await ask([...args, '--json']))).toEqual(['invalid-value'])
  })

  test('survives a reader that stops early', async () => {
    const file = await cliFile()
    const child = spawn(process.execPath, [file, 'show', 'one-stop', '--json'])
    let err = ''
    child.stderr.on('data', (part) => {
      err += String(part)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
