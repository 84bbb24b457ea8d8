/** What people call the days of a nonconformity that no form has a field for. */
export const labels = {
  foundOn: { vi: 'Ngày phát hiện', en: 'Day it was found' },
  minutesSigned: { vi: 'Ngày ký biên bản kiểm tra', en: 'Day the inspection minutes were signed' },
  redoBy: { vi: 'Hạn làm lại', en: 'Day the work is to be done again' },
} as const
