/** A public deployment of Onetime Secret. Each keeps its data, and its accounts, to itself. */
export interface Region {
  readonly id: string;
  /** Where the data stays. */
  readonly title: string;
  readonly base: string;
}

/** Ordered as shown. Source: https://docs.onetimesecret.com/en/regions/ */
export const regions: readonly Region[] = [
  { id: 'eu', title: 'European Union', base: 'https://eu.onetimesecret.com' },
  { id: 'us', title: 'United States', base: 'https://us.onetimesecret.com' },
  { id: 'uk', title: 'United Kingdom', base: 'https://uk.onetimesecret.com' },
  { id: 'ca', title: 'Canada', base: 'https://ca.onetimesecret.com' },
  { id: 'nz', title: 'New Zealand', base: 'https://nz.onetimesecret.com' },
];
