/** A public deployment of Onetime Secret. Each keeps its data, and its accounts, to itself. */
export interface Region {
  readonly id: string;
  /** Where the data stays, as a region's code: each language has a name for it. https://cldr.unicode.org/translation/displaynames */
  readonly code: string;
  readonly base: string;
}

/** Ordered as shown. Source: https://docs.onetimesecret.com/en/regions/ */
export const regions: readonly Region[] = [
  { id: 'eu', code: 'EU', base: 'https://eu.onetimesecret.com' },
  { id: 'us', code: 'US', base: 'https://us.onetimesecret.com' },
  { id: 'uk', code: 'GB', base: 'https://uk.onetimesecret.com' },
  { id: 'ca', code: 'CA', base: 'https://ca.onetimesecret.com' },
  { id: 'nz', code: 'NZ', base: 'https://nz.onetimesecret.com' },
];
