import type { InternalProcedure, InternalStep } from '../../../../src/procedure/index.ts'
import { workingDays } from '../../../../src/time/index.ts'

const task = (code: string, name: string, time: number, next: string | null) => ({ code, name, time, next })

const step = (
  order: number,
  unit: string,
  name: string,
  role: string | null,
  time: number,
  tasks: InternalStep['tasks'],
): InternalStep => ({ order, unit, name, role, time, tasks })

const receive = (time: number, next: string): InternalStep =>
  step(1, 'BP_MOT_CUA', 'Tiếp nhận hồ sơ', 'TIEP_NHAN', time, [task('NHAN', 'Tiếp nhận hồ sơ', time, next)])

const giveBack = (order: number): InternalStep =>
  step(order, 'BP_MOT_CUA', 'Trả kết quả', 'TRA_KET_QUA', 0, [task('TRA', 'Trả kết quả', 0, null)])

/** Shaped as a real permit configuration of 2013–2015: 0.5 + 11.5 + 3 = 15. */
export const housePermit: InternalProcedure = {
  code: 'DT01',
  title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ đô thị',
  total: workingDays(15),
  fee: '50000',
  steps: [
    receive(0.5, 'THU_LY'),
    step(2, 'PHONG_QUAN_LY_DO_THI', 'Phòng Quản lý đô thị', 'XU_LY', 11.5, [
      task('THU_LY', 'Thụ lý', 11.5, 'KY'),
    ]),
    step(3, 'LANH_DAO_DON_VI', 'Ký duyệt', null, 3, [{ ...task('KY', 'Ký duyệt', 3, 'TRA'), done: true }]),
    giveBack(4),
  ],
}

/** 0.5 + 3.5 + 1 = 5, no task marked as settling the matter. */
export const householdBusiness: InternalProcedure = {
  code: 'TC05',
  title: 'Đăng ký hộ kinh doanh',
  total: workingDays(5),
  steps: [
    receive(0.5, 'THU_LY'),
    step(2, 'PHONG_TAI_CHINH_KE_HOACH', 'Phòng Tài chính - Kế hoạch', 'XU_LY', 3.5, [
      task('THU_LY', 'Thụ lý', 3.5, 'KY'),
    ]),
    step(3, 'LANH_DAO_DON_VI', 'Ký duyệt', null, 1, [task('KY', 'Ký duyệt', 1, 'TRA')]),
    giveBack(4),
  ],
}

/** A land case: the desk hands out the tax notice and waits for the paid slip. */
export const landTransfer: InternalProcedure = {
  code: 'TN13',
  title: 'Chuyển nhượng quyền sử dụng đất',
  total: workingDays(20),
  steps: [
    receive(1, 'THU_LY'),
    step(2, 'VAN_PHONG_DANG_KY_QSD_DAT', 'Văn phòng đăng ký', 'XU_LY', 8, [
      task('THU_LY', 'Thụ lý', 8, 'TRA_TB'),
    ]),
    step(3, 'BP_MOT_CUA', 'Trả thông báo thuế', null, 1, [
      { ...task('TRA_TB', 'Trả thông báo nộp thuế', 1, 'NHAN_BL'), pause: true },
      { ...task('NHAN_BL', 'Nhận biên lai nộp thuế', 0, 'XET'), unpause: true },
    ]),
    step(4, 'VAN_PHONG_DANG_KY_QSD_DAT', 'Xét duyệt sau thuế', 'XU_LY', 6, [
      task('XET', 'Xét duyệt', 6, 'KY'),
    ]),
    step(5, 'LANH_DAO_DON_VI', 'Ký duyệt', null, 4, [{ ...task('KY', 'Ký duyệt', 4, 'TRA'), done: true }]),
    giveBack(6),
  ],
}

/** Everything is done at the desk. */
export const twoDesks: InternalProcedure = {
  code: 'DT07',
  title: 'Cấp phép đào đất',
  total: workingDays(1),
  steps: [
    receive(0.5, 'TRA'),
    step(2, 'BP_MOT_CUA', 'Trả kết quả', 'TRA_KET_QUA', 0.5, [
      { ...task('TRA', 'Trả kết quả', 0.5, null), done: true },
    ]),
  ],
}

/** Declared 10, adds up to 12, as on a real page. */
export const overSum: InternalProcedure = {
  ...housePermit,
  code: 'GCN',
  title: 'Cấp đổi giấy chứng nhận',
  total: workingDays(10),
  steps: [
    receive(0.5, 'THU_LY'),
    step(2, 'CHI_NHANH_VPDK', 'Chi nhánh văn phòng đăng ký', 'XU_LY', 9, [
      task('THU_LY', 'Thụ lý', 9, 'KY'),
    ]),
    step(3, 'LANH_DAO', 'Ký duyệt', null, 2, [{ ...task('KY', 'Ký duyệt', 2, 'TRA'), done: true }]),
    step(4, 'BP_MOT_CUA', 'Trả kết quả', 'TRA_KET_QUA', 0.5, [task('TRA', 'Trả kết quả', 0.5, null)]),
  ],
}
