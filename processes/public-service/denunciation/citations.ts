/** An article of the law of 2018, read in its text. */
export const law2018 = <const A extends string>(article: A) =>
  ({ basis: `Luật Tố cáo 2018, ${article}`, confidence: 'verified' }) as const

/** An article of the law of 2011 known from memory only. */
export const law2011 = <const A extends string>(article: A) =>
  ({ basis: `Luật Tố cáo 2011, ${article}`, confidence: 'unverified' }) as const

/** A step of either law: the article of 2018 was read, that of 2011 is from memory. */
export const bothLaws = <const Old extends string, const New extends string>(of2011: Old, of2018: New) =>
  ({
    basis: `Luật Tố cáo 2018, ${of2018}; Luật Tố cáo 2011, ${of2011} (chưa kiểm chứng)`,
    confidence: 'verified',
  }) as const
