import { join } from 'node:path'
import { type Calendar, type Policies, vietnam } from '../time/index.ts'
import { agencyCalendar } from './agency-calendar.ts'
import type { Input } from './command.ts'
import { unreadable } from './fault.ts'
import { inFile } from './frame.ts'
import { parseJson } from './json-file.ts'
import { type Agency, parseProfile } from './profile.ts'
import { readText } from './read-file.ts'
import { findFolder, needFolder, profileName } from './workspace-folder.ts'

/** A workspace: its folder, its agency, and the calendar the agency works by. */
export interface Workspace extends Agency {
  readonly folder: string
  readonly calendar: Calendar
}

/** The workspace in a folder; a Fault with every issue of its profile. */
export const readWorkspace = (folder: string): Workspace => {
  const file = join(folder, profileName)
  const agency = parseProfile(parseJson(readText(file), file))
  if (!agency.ok) throw unreadable(...inFile(file, agency.issues))
  const { daysOff, sessions } = agency.value
  return { ...agency.value, folder, calendar: agencyCalendar(daysOff, sessions) }
}

/** The workspace of this command, if there is one. */
export const findWorkspace = (input: Input): Workspace | undefined => {
  const folder = findFolder(input)
  return folder === undefined ? undefined : readWorkspace(folder)
}

/** The workspace of this command; a Fault that says how to make one when there is none. */
export const needWorkspace = (input: Input): Workspace => readWorkspace(needFolder(input))

/** The calendar and policies a deadline is computed by: the workspace's, else Vietnam's. */
export const nearbyAgency = (
  input: Input,
): { readonly calendar: Calendar; readonly policies: Partial<Policies> } =>
  findWorkspace(input) ?? { calendar: vietnam, policies: {} }
