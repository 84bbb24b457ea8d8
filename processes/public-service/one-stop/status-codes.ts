/** The state of a dossier as the national public-service portal numbers it. */
export interface PortalStatus {
  readonly code: number
  readonly title: { readonly vi: string; readonly en: string }
  /** The steps of {@link oneStop} it stands for. */
  readonly steps: readonly string[]
  readonly confidence: 'practice' | 'interpretation'
}

/**
 * The ten states used when a dossier is synchronised with the national portal. Seen alike in real systems; no legal
 * text was found, so they are practice. Putting refusals and automatic closing under 8 is our reading.
 */
export const portalStatuses = Object.freeze([
  {
    code: 1,
    title: { vi: 'Mới đăng ký', en: 'Newly filed' },
    steps: ['intakeCheck', 'intakeSupplement'],
    confidence: 'practice',
  },
  {
    code: 2,
    title: { vi: 'Được tiếp nhận', en: 'Accepted' },
    steps: ['accepted', 'transferring'],
    confidence: 'practice',
  },
  {
    code: 3,
    title: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
    steps: ['intakeRefused'],
    confidence: 'practice',
  },
  {
    code: 4,
    title: { vi: 'Đang xử lý', en: 'In progress' },
    steps: ['instantProcessing', 'assigned', 'appraising', 'checking', 'awaitingApproval', 'correcting'],
    confidence: 'practice',
  },
  {
    code: 5,
    title: { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
    steps: ['supplementRequested'],
    confidence: 'practice',
  },
  {
    code: 6,
    title: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Financial duty requested' },
    steps: ['awaitingFinance'],
    confidence: 'practice',
  },
  {
    code: 7,
    title: { vi: 'Công dân yêu cầu rút', en: 'Applicant withdraws' },
    steps: [],
    confidence: 'practice',
  },
  {
    code: 8,
    title: { vi: 'Dừng xử lý', en: 'Stopped' },
    steps: ['stopped', 'closedInactive', 'refused'],
    confidence: 'interpretation',
  },
  {
    code: 9,
    title: { vi: 'Đã xử lý xong', en: 'Settled' },
    steps: ['issued', 'resultAtDesk'],
    confidence: 'practice',
  },
  {
    code: 10,
    title: { vi: 'Đã trả kết quả', en: 'Result returned' },
    steps: ['returned', 'closed', 'closedRefused'],
    confidence: 'practice',
  },
] as const satisfies readonly PortalStatus[])
