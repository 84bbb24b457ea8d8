/**
 * Whether more than half of all members, present or not, voted for it: 25 of 49, 26 of 50.
 *
 * Source: Luật 80/2015/QH13 (sửa 2020), Đ.132.2 (UBND); Đ.126 (HĐND, chưa kiểm chứng).
 */
export const moreThanHalf = (votesFor: number, members: number): boolean => votesFor * 2 > members
