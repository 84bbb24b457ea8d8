declare module 'date-chinese' {
  export class CalendarVietnamese {
    readonly cycle: number
    readonly year: number
    newYear(gregorianYear: number): number
    fromJDE(jde: number): void
    set(cycle: number, year: number, month: number, leap: boolean, day: number): void
    toGregorian(gregorianYear: number): {
      readonly year: number
      readonly month: number
      readonly day: number
    }
  }
}
