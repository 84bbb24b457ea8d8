// Run after a build: the package as an ES module consumer sees it, through its own name and exports.
import assert from 'node:assert/strict'
import * as quytrinh from 'quytrinh'
import { catalogue } from 'quytrinh/processes'
import { oneStop } from 'quytrinh/processes/one-stop'
import * as testing from 'quytrinh/testing'
import { due, vietnam, workingDays } from 'quytrinh/time'

assert.equal(typeof quytrinh.defineProcedure, 'function')
assert.notEqual(Object.keys(testing).length, 0)
assert.equal(due(workingDays(15), '2026-02-06', vietnam).due, '2026-03-06')
assert.equal(await catalogue.find(({ id }) => id === 'one-stop').load(), oneStop)
for (const { id } of catalogue)
  assert.ok(Object.keys(await import(`quytrinh/processes/${id}`)).length > 0, id)
console.log(`ES module consumer: ${Object.keys(quytrinh).length} names, ${catalogue.length} procedures`)
