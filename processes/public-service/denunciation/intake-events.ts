import * as z from 'zod'
import { dayFact, type Event } from '../../../src/procedure/index.ts'
import { line } from '../../line.ts'
import { bothLaws, law2018 } from './citations.ts'
import { complexity } from './facts.ts'

/** From receipt to acceptance, or wherever else a denunciation goes. */
export const intakeEvents = {
  register: {
    title: { vi: 'Vào sổ, phân loại', en: 'Register and sort' },
    by: 'settler',
    payload: z.object({
      receivedOn: dayFact,
      competent: z.boolean(),
      anonymous: z.boolean(),
      concrete: z.boolean(),
      severalAddressees: z.boolean(),
    }),
    rule: bothLaws('Đ.20', 'Đ.23–24'),
  },
  checkManyPlaces: {
    title: {
      vi: 'Phải kiểm tra, xác minh tại nhiều nơi hoặc ủy quyền',
      en: 'Several places to check, or check by another body',
    },
    by: 'settler',
    payload: z.object({ placesToCheck: line }),
    rule: bothLaws('Đ.20', 'Đ.24.1'),
  },
  accept: {
    title: { vi: 'Ra quyết định thụ lý', en: 'Accept' },
    by: 'settler',
    payload: z.object({ conditionsMet: z.boolean(), complexity, acceptanceDecision: line }),
    form: 'acceptance',
    rule: bothLaws('Đ.20', 'Đ.24.1, Đ.29'),
  },
  refuse: {
    title: { vi: 'Không thụ lý, báo ngay lý do', en: 'Do not accept, and say why at once' },
    by: 'settler',
    payload: z.object({ refusalGround: line }),
    form: 'refusalNotice',
    rule: { basis: 'Luật Tố cáo 2018, Đ.24.1; Luật Tố cáo 2011, Đ.20.2', confidence: 'verified' },
  },
  transfer: {
    title: { vi: 'Chuyển đơn đến nơi có thẩm quyền', en: 'Transfer to the competent body' },
    by: ['settler', 'superior'],
    payload: z.object({ transferredTo: line }),
    rule: bothLaws('Đ.20', 'Đ.24.2, Đ.37.2b'),
  },
  skip: {
    title: { vi: 'Không xử lý đơn gửi nhiều nơi', en: 'Leave a letter sent to several' },
    by: 'settler',
    rule: law2018('Đ.24'),
  },
  useAsLead: {
    title: { vi: 'Chuyển thanh tra, kiểm tra', en: 'Use it as a lead for inspection' },
    by: 'settler',
    rule: law2018('Đ.25'),
  },
  handleAtOnce: {
    title: {
      vi: 'Xác minh ngay, lập biên bản, ra quyết định xử lý',
      en: 'Verify, minute and deal with it at once',
    },
    by: 'settler',
    payload: z.object({ immediate: z.boolean(), minutes: line, handling: line }),
    form: 'minutes',
    rule: { basis: 'Luật Tố cáo 2018, Đ.43; NĐ 31/2019/NĐ-CP, Đ.19', confidence: 'verified' },
  },
  answerPress: {
    title: {
      vi: 'Báo kết quả cho báo chí, cơ quan chuyển tin',
      en: 'Answer the press or the body that passed it on',
    },
    by: 'settler',
    payload: z.object({ pressAnswer: line }),
    rule: law2018('Đ.26.2'),
  },
} as const satisfies Readonly<Record<string, Event>>
