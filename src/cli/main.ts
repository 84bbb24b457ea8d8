#!/usr/bin/env node
import { exitCodes } from './fault.ts'
import { processTerminal } from './frame.ts'
import { runSession } from './session.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  throw error
})

process.exitCode = await runSession(process.argv.slice(2), processTerminal(), process.env)
