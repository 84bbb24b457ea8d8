const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that HTML or XML shows as it is, in an element or in an attribute. */
export const escapeMarkup = (value: string): string =>
  value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
