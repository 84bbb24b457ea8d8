/** An article of the Law on Complaints: `law('Đ.27')`. */
export const law = <const A extends string>(article: A) =>
  ({ basis: `Luật Khiếu nại 2011, ${article}`, confidence: 'verified' }) as const

/** An article of the circular on settling complaints, as amended in 2016. */
export const circular = <const A extends string>(article: A) =>
  ({ basis: `TT 07/2013/TT-TTCP, ${article}`, confidence: 'verified' }) as const

/** An article as it stands since the decree of 2026, read in a transcription. */
export const decree2026 = <const A extends string>(article: A) =>
  ({
    basis: `NĐ 124/2020/NĐ-CP, ${article} (sửa bởi NĐ 155/2026/NĐ-CP)`,
    confidence: 'secondary',
  }) as const
