import { expect, test } from 'vitest'
import { denunciation } from '../../../processes/public-service/denunciation.ts'
import { law2011 } from '../../data/scenario/denunciation/law2011.ts'
import { closing, intake, settling } from '../../data/scenario/denunciation/law2018.ts'
import { proveByScenarios } from '../quality/play.ts'

proveByScenarios(denunciation, 'settler', { intake, settling, closing, law2011 })

test('no fact of a dossier names the denouncer', () => {
  expect(
    Object.keys(denunciation.facts.shape).filter((fact) => /denouncer|citizen|sender/i.test(fact)),
  ).toEqual([])
})
