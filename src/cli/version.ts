/** The version of the package this command belongs to. */
export const version = '0.1.0'
