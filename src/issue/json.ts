/** Plain JSON: what can be printed, hashed and kept. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
