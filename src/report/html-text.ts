import { escapeMarkup } from '../text/index.ts'

/** A text that HTML shows as it is, with its lines kept. */
export const lines = (value: string): string => escapeMarkup(value).replaceAll('\n', '<br>')
