import { describe, expect, test } from 'vitest'
import { catalogue } from '../../processes/index.ts'
import { type Indicator, indicators } from '../../src/measure/index.ts'
import { confidences } from '../../src/procedure/index.ts'

const all: readonly (readonly [string, Indicator])[] = Object.entries(indicators)

describe.each(all)('%s', (id, indicator) => {
  test('is named like an indicator and says everything in both languages', () => {
    expect(id).toMatch(/^[a-z]+(\.[a-z0-9]+)+$/i)
    const texts = [
      indicator.title,
      indicator.numerator,
      ...Object.values(indicator.conventions).flatMap(({ title, denominator }) => [title, denominator]),
      ...(indicator.grouped === undefined ? [] : [indicator.grouped]),
    ]
    for (const each of texts) {
      if (each === null) continue
      expect(each.vi).toBe(each.vi.normalize('NFC'))
      expect(each.vi.length * each.en.length).toBeGreaterThan(0)
      expect(each.vi).not.toBe(each.en)
    }
    expect(confidences).toContain(indicator.confidence)
  })

  test('has at least one convention; only shares are divided', () => {
    const conventions = Object.values(indicator.conventions)
    expect(conventions.length).toBeGreaterThan(0)
    for (const { denominator } of conventions) expect(denominator !== null).toBe(indicator.unit === 'percent')
  })

  test('a formula that is read in a law names it', () => {
    if (indicator.confidence === 'verified' || indicator.confidence === 'secondary')
      expect(indicator.basis).not.toBeNull()
  })

  test('counts the dossiers of procedures that exist', () => {
    const known = catalogue.map((each) => each.id)
    for (const procedure of indicator.dossiers?.procedures ?? []) expect(known).toContain(procedure)
    expect(indicator.from === 'dossiers').toBe(indicator.dossiers !== undefined)
  })
})
