/**
 * A decimal as whole thousandths, so that sums are exact: `0.5` and `0,5` → 500. `undefined` when it is no decimal, or
 * when three digits after the mark leave it open whether they are a fraction or thousands (`50.000`).
 */
export const thousandths = (value: string): number | undefined => {
  const match = /^(-?)(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(value.trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  if (fraction.length === 3 && Number(whole) !== 0) return undefined
  const amount = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'))
  return sign === '-' ? -amount : amount
}
