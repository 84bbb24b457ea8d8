/** The day so many months after a day, as text: days that a month lacks sort after its last one, which is enough. */
const monthsAfter = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** Whether two days (`YYYY-MM-DD`) lie no more than so many months apart, whichever comes first. */
export const monthsBetween = (one: string, other: string, months: number): boolean => {
  const [first, last] = one <= other ? [one, other] : [other, one]
  return last <= monthsAfter(first, months)
}
