/** The inks of all charts: told apart by lightness and by dashes, never by hue alone. */
export const ink = {
  text: '#111111',
  soft: '#444444',
  grid: '#d0d4d9',
  axis: '#666666',
  first: '#1f4e79',
  bar: '#5b84ad',
  second: '#8a5a00',
  target: '#9c1c1c',
  paper: '#ffffff',
} as const

/** The type sizes, in units of the drawing. */
export const size = { title: 15, subtitle: 12, text: 11, small: 9.5 } as const
