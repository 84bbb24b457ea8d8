const cellText = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Rows as a CSV text that Excel opens under Vietnamese settings: with its byte order mark, cells parted by `;`, lines
 * ended by CR LF.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`
