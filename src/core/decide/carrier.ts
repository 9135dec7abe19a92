/** At either end these may be the carrier's: a value that ends in a quote would be found with the quote that closes a string. */
const CARRIER = /^(?:&[#\w]{2,6};|["'`\\<>&\s])+|(?<!["'`\\<>&\s])["'`\\<>&\s]+$/g;

/** What of a value can be looked for elsewhere, in whatever it is written there. */
export const withoutCarrier = (value: string): string => value.replace(CARRIER, '');
