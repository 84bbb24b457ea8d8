import { unverified, verified } from '../../citations.ts'

/** An article of the decree on procedure control: `decree('Đ.10')`. */
export const decree = (article: string) => verified(`NĐ 63/2010/NĐ-CP, ${article}`)

/** A part of the circular on the work of procedure control, known by its structure only. */
export const circular = (part: string) => unverified(`TT 02/2017/TT-VPCP, ${part}`)
