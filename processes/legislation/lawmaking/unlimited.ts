/** Why the planning steps have no limit. */
export const byTheProgramme = {
  vi: 'Theo chương trình xây dựng văn bản; luật không ghi số ngày, hoặc số ngày chưa kiểm chứng',
  en: 'By the drafting programme; the law sets no number of days, or none that was verified',
} as const

/** Why a step has a limit under some laws only. */
export const noLimitOtherwise = {
  vi: 'Chỉ có thời hạn ở chế độ pháp lý có ghi mức; ngoài ra theo chương trình xây dựng văn bản',
  en: 'Limited only under the laws that state a time; otherwise by the drafting programme',
} as const
