import { linkedOneStop } from '../../../processes/public-service/linked-one-stop.ts'
import { chain } from '../../data/scenario/linked-one-stop/chain.ts'
import { delay } from '../../data/scenario/linked-one-stop/delay.ts'
import { ending } from '../../data/scenario/linked-one-stop/ending.ts'
import { intake } from '../../data/scenario/linked-one-stop/intake.ts'
import { sideBySide } from '../../data/scenario/linked-one-stop/side-by-side.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(linkedOneStop, 'receiver', { intake, chain, sideBySide, delay, ending })
