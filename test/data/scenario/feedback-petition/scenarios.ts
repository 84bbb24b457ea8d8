import type { feedbackPetition } from '../../../../processes/public-service/feedback-petition.ts'
import { workingDays } from '../../../../src/time/index.ts'
import type { Groups, NamesIn, Row, Scenario } from '../../../processes/quality/play.ts'

type N = NamesIn<typeof feedbackPetition>

const facts = { content: 'Mẫu đơn đề nghị cấp phép yêu cầu hai lần cùng một thông tin' }

const register = (at: string, about: 'rule' | 'conduct', competent: boolean): Row<N> => [
  at,
  'intakeBody',
  {
    type: 'register',
    petitioner: 'Hợp tác xã Tân Phú',
    channel: 'letter',
    receivedOn: at.slice(0, 10),
    about,
    competent,
  },
]
const transfer = (at: string): Row<N> => [
  at,
  'intakeBody',
  { type: 'transfer', transferredTo: 'Bộ Kế hoạch và Đầu tư' },
]
const takeUp = (at: string): Row<N> => [at, 'handlingBody', { type: 'takeUp', handlingLimit: workingDays(7) }]
const study = (at: string, ownRule: boolean): Row<N> => [
  at,
  'handlingBody',
  { type: 'findSufficient', studyNote: 'Đủ cơ sở', ownRule },
]
const publish = (at: string): Row<N> => [
  at,
  'handlingBody',
  { type: 'publishResult', publicationNote: 'Cổng thông tin điện tử tỉnh' },
]
const archive = (at: string): Row<N> => [
  at,
  'handlingBody',
  { type: 'archive', archiveNote: 'Hồ sơ PAKN 07/2017' },
]
const keep = (at: string, treatyConform: boolean): Row<N> => [
  at,
  'handlingBody',
  {
    type: 'keep',
    handling: 'Giữ nguyên và giải thích',
    necessary: true,
    lawful: true,
    simple: true,
    feasible: true,
    consistent: true,
    treatyConform,
  },
]
const amend = (at: string): Row<N> => [
  at,
  'chair',
  { type: 'amend', handling: 'Bãi bỏ thành phần hồ sơ thứ hai' },
]
const recommend = (at: string): Row<N> => [
  at,
  'chair',
  { type: 'recommend', handling: 'Kiến nghị bộ sửa thông tư' },
]
const forwardConduct = (at: string): Row<N> => [
  at,
  'intakeBody',
  { type: 'forwardConduct', forwardedTo: 'UBND huyện A' },
]
const toExamining = (ownRule: boolean): readonly Row<N>[] => [
  register('2017-03-06 08:00', 'rule', true),
  takeUp('2017-03-06 09:00'),
  study('2017-03-08 08:00', ownRule),
]

/** Taking in and sorting: NĐ 20/2008/NĐ-CP, Đ.7, Đ.9. */
const intake: readonly Scenario<N>[] = [
  {
    name: 'Không thuộc thẩm quyền thì chuyển trong 05 ngày làm việc, qua Tết Đinh Dậu (Đ.9.1d)',
    received: '2017-01-24 08:00',
    facts,
    events: [register('2017-01-24 09:00', 'rule', false), transfer('2017-02-07 16:00')],
    regime: 'r2013',
    step: 'transferred',
    outcome: 'done',
    deadlines: [{ limit: 'transfer', state: 'met', due: '2017-02-07', late: false }],
    unbound: ['handling'],
  },
  {
    name: 'Chuyển sau 05 ngày làm việc là trễ, tính từ ngày nhận chứ không từ ngày vào sổ (Đ.9.1d)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      [
        '2017-03-08 08:00',
        'intakeBody',
        { type: 'register', channel: 'phone', receivedOn: '2017-03-06', about: 'rule', competent: false },
      ],
      transfer('2017-03-14 08:00'),
    ],
    step: 'transferred',
    outcome: 'done',
    deadlines: [{ limit: 'transfer', state: 'met', due: '2017-03-13', late: true }],
  },
  {
    name: 'Nặc danh không đạt yêu cầu thì không tiếp nhận (Đ.7)',
    received: '2012-06-04 08:00',
    facts,
    events: [
      register('2012-06-04 09:00', 'rule', true),
      ['2012-06-05 08:00', 'intakeBody', { type: 'reject', rejectedFor: 'identity' }],
    ],
    regime: 'r2008',
    step: 'rejected',
    outcome: 'refused',
    unbound: ['transfer'],
  },
  {
    name: 'Vướng mắc do hành vi thì chuyển nơi xử lý hành vi (Đ.14.1)',
    received: '2017-03-06 08:00',
    facts,
    events: [register('2017-03-06 09:00', 'conduct', false), forwardConduct('2017-03-07 08:00')],
    step: 'conductForwarded',
    outcome: 'done',
    unbound: ['transfer'],
  },
  {
    name: 'Về hành vi thì không nhận xử lý, không chuyển như phản ánh về quy định (Đ.9.1d)',
    received: '2017-03-06 08:00',
    facts,
    events: [register('2017-03-06 09:00', 'conduct', true)],
    refused: [
      { row: takeUp('2017-03-07 08:00'), because: 'nội dung là về hành vi' },
      { row: transfer('2017-03-07 08:00'), because: 'nội dung là về hành vi' },
    ],
    step: 'registered',
  },
  {
    name: 'Thuộc thẩm quyền thì không chuyển đi; về quy định thì không chuyển như hành vi',
    received: '2017-03-06 08:00',
    facts,
    events: [register('2017-03-06 09:00', 'rule', true)],
    refused: [
      { row: transfer('2017-03-07 08:00'), because: 'thuộc thẩm quyền xử lý của nơi nhận' },
      { row: forwardConduct('2017-03-07 08:00'), because: 'không phải về hành vi' },
    ],
    step: 'registered',
  },
  {
    name: 'Không thuộc thẩm quyền thì không nhận xử lý',
    received: '2017-03-06 08:00',
    facts,
    events: [register('2017-03-06 09:00', 'rule', false)],
    refused: [{ row: takeUp('2017-03-07 08:00'), because: 'không thuộc thẩm quyền xử lý' }],
    step: 'registered',
  },
  {
    name: 'Nhận ngày 24/09/2017: Sở Tư pháp tiếp nhận, và vẫn vậy sau khi đầu mối chuyển đi',
    received: '2017-09-24 09:00',
    at: '2017-09-26 09:00',
    facts,
    events: [register('2017-09-26 09:30', 'rule', true)],
    regime: 'r2013',
    step: 'registered',
  },
  {
    name: 'Nhận từ ngày 25/09/2017: Văn phòng UBND tỉnh (NĐ 92/2017)',
    received: '2017-09-25 08:00',
    facts,
    events: [],
    regime: 'r2017',
    step: 'received',
  },
  {
    name: 'Nhận từ ngày 10/01/2026: Bộ Tư pháp nhận lại kiểm soát thủ tục (NĐ 09/2026)',
    received: '2026-01-12 08:00',
    facts,
    events: [],
    regime: 'r2026',
    step: 'received',
  },
]

/** Study, examination and result: NĐ 20/2008/NĐ-CP, Đ.14–19. */
const handling: readonly Scenario<N>[] = [
  {
    name: 'Quy định của mình chưa hợp lý thì sửa đổi, bãi bỏ; công khai kết quả (Đ.15.1, Đ.19)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      register('2017-03-06 08:30', 'rule', true),
      takeUp('2017-03-06 09:00'),
      ['2017-03-07 08:00', 'handlingBody', { type: 'meetPetitioner', meetingMinutes: 'BB 01' }],
      study('2017-03-08 08:00', true),
      amend('2017-03-14 08:00'),
      publish('2017-03-15 08:00'),
      archive('2017-03-20 08:00'),
    ],
    step: 'archived',
    outcome: 'done',
    deadlines: [{ limit: 'handling', state: 'met', due: '2017-03-15', late: false }],
  },
  {
    name: 'Quy định của cấp khác thì kiến nghị sửa (Đ.15.2)',
    received: '2017-03-06 08:00',
    facts,
    events: [...toExamining(false), recommend('2017-03-14 08:00')],
    step: 'decided',
  },
  {
    name: 'Không sửa quy định của cấp khác, không kiến nghị với chính mình (Đ.15)',
    received: '2017-03-06 08:00',
    facts,
    events: toExamining(false),
    refused: [{ row: amend('2017-03-14 08:00'), because: 'do cấp khác ban hành' }],
    step: 'examining',
  },
  {
    name: 'Quy định do mình ban hành thì không chỉ kiến nghị (Đ.15.1)',
    received: '2017-03-06 08:00',
    facts,
    events: toExamining(true),
    refused: [{ row: recommend('2017-03-14 08:00'), because: 'do mình ban hành' }],
    step: 'examining',
  },
  {
    name: 'Thiếu quy định thì ban hành mới (Đ.15.3)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      ...toExamining(true),
      ['2017-03-14 08:00', 'chair', { type: 'makeNewRule', handling: 'Ban hành quy chế mới' }],
    ],
    step: 'decided',
  },
  {
    name: 'Đáp ứng đủ sáu tiêu chí thì giữ nguyên và giải thích (Đ.14.2)',
    received: '2017-03-06 08:00',
    facts,
    events: [...toExamining(true), keep('2017-03-14 08:00', true)],
    step: 'decided',
  },
  {
    name: 'Thiếu một trong sáu tiêu chí thì không giữ nguyên (Đ.14.2)',
    received: '2017-03-06 08:00',
    facts,
    events: toExamining(true),
    refused: [{ row: keep('2017-03-14 08:00', false), because: 'đủ sáu tiêu chí' }],
    step: 'examining',
  },
  {
    name: 'Các cơ quan không thống nhất thì trình cấp trên; thời hạn của quy chế tạm dừng (Đ.17.3)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      ...toExamining(true),
      ['2017-03-09 08:00', 'chair', { type: 'escalate', escalationGround: 'disagreement' }],
    ],
    step: 'escalated',
    deadlines: [{ limit: 'handling', state: 'paused', due: '2017-03-15' }],
  },
  {
    name: 'Cấp trên có ý kiến thì quyết định theo ý kiến đó (Đ.17.3)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      ...toExamining(true),
      ['2017-03-09 08:00', 'chair', { type: 'escalate', escalationGround: 'repeated' }],
      ['2017-03-20 08:00', 'centralBody', { type: 'rule', ruling: 'Sửa đổi' }],
    ],
    step: 'decided',
  },
  {
    name: 'Chưa đủ cơ sở thì tiếp tục tập hợp; có thêm cơ sở thì nghiên cứu lại (Đ.14.2b)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      register('2017-03-06 08:30', 'rule', true),
      ['2017-03-06 09:00', 'handlingBody', { type: 'takeUp' }],
      ['2017-03-08 08:00', 'handlingBody', { type: 'findInsufficient', studyNote: 'Một ý kiến' }],
      ['2017-04-03 08:00', 'petitioner', { type: 'addGrounds', newGrounds: 'Thêm 12 ý kiến' }],
    ],
    step: 'underStudy',
    unbound: ['handling'],
  },
  {
    name: 'Không phát sinh thêm cơ sở thì lưu để tổng hợp (Đ.14.2e)',
    received: '2017-03-06 08:00',
    facts,
    events: [
      register('2017-03-06 08:30', 'rule', true),
      takeUp('2017-03-06 09:00'),
      ['2017-03-08 08:00', 'handlingBody', { type: 'findInsufficient', studyNote: 'Một ý kiến' }],
      ['2017-12-20 08:00', 'handlingBody', { type: 'fileOnly', archiveNote: 'Lưu tổng hợp năm 2017' }],
    ],
    step: 'archived',
    outcome: 'done',
  },
]

/** Every scenario of a petition. */
export const groups: Groups<N> = { intake, handling }
