import { leavingPost } from '../../../processes/personnel/leaving-post.ts'
import { groups } from '../../data/scenario/leaving-post/scenarios.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(leavingPost, 'unit', groups)
