const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that HTML shows as it is, in an element or in an attribute. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** {@link escapeHtml}, with its lines kept. */
export const lines = (value: string): string => escapeHtml(value).replaceAll('\n', '<br>')
