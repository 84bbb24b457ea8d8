// Run after a build: the package as a CommonJS consumer sees it, through its own name and exports.
const assert = require('node:assert/strict')
const quytrinh = require('quytrinh')
const { catalogue } = require('quytrinh/processes')
const { oneStop } = require('quytrinh/processes/one-stop')
const testing = require('quytrinh/testing')
const { due, vietnam, workingDays } = require('quytrinh/time')

assert.equal(typeof quytrinh.defineProcedure, 'function')
assert.notEqual(Object.keys(testing).length, 0)
assert.equal(due(workingDays(15), '2026-02-06', vietnam).due, '2026-03-06')
for (const { id } of catalogue) assert.ok(Object.keys(require(`quytrinh/processes/${id}`)).length > 0, id)
catalogue
  .find(({ id }) => id === 'one-stop')
  .load()
  .then((loaded) => {
    assert.equal(loaded, oneStop)
    console.log(`CommonJS consumer: ${Object.keys(quytrinh).length} names, ${catalogue.length} procedures`)
  })
