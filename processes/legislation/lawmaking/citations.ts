import { secondary, unverified, verified } from '../../citations.ts'

/** An article of the law of 2015 as amended in 2020, read in the official gazette. */
export const gazetted = (article: string) => verified(`Luật 80/2015/QH13 (sửa 2020), ${article}`)

/** An article of the law of 2015 of which an excerpt was read. */
export const law2015 = (article: string) => secondary(`Luật 80/2015/QH13, ${article}`)

/** An article of the law of 2015, as amended in 2020, from memory. */
export const recalled = (article: string) => unverified(`Luật 80/2015/QH13 (sửa 2020), ${article}`)

/** An article of the decree of 2016 of which an excerpt was read. */
export const decree2016 = (article: string) => secondary(`NĐ 34/2016/NĐ-CP, ${article}`)
