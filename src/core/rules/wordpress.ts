import { alnum } from '../rule-kit/made-up.ts';
import type { AdviceById, EvidenceById, Rule } from '../rule-kit/rule.ts';
import { bothCasesAndDigit } from '../rule-kit/accept.ts';

export const rules: readonly Rule[] = [
  {
    id: 'wordpress-application-password',
    title: 'WordPress application password',
    vendor: 'WordPress',
    severity: 'critical',
    keywords: ['application password', 'application_password', 'app password', 'app_password', 'wp_', 'wordpress'],
    pattern:
      /(?:app(?:lication)?[ _]password|wp_|wordpress)[^\n]{1,60}?(?<![a-z0-9])(?<secret>(?:[a-z0-9]{4} ){5}[a-z0-9]{4})/iy,
    accept: bothCasesAndDigit,
  },
  {
    id: 'wordpress-salt',
    title: 'WordPress secret key or salt',
    vendor: 'WordPress',
    severity: 'high',
    loads: 'with-hands',
    keywords: ['AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'],
    pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s?,\s{0,12}['"](?<secret>[^\n'"]{40,90})['"]/y,
  },
  {
    id: 'wordpress-database-password',
    title: 'Password of the database of WordPress',
    vendor: 'WordPress',
    severity: 'high',
    loads: 'late',
    keywords: ['DB_PASSWORD'],
    // What stands there is one, signs and all; the file as it comes has words.
    pattern: /DB_PASSWORD['"]\s?,\s{0,12}['"](?!(?:password|your|database)_)(?<secret>[^\s'"]{6,64})['"]/y,
    boundary: /[^'"\s]/,
  },
];

export const advice: AdviceById = {
  'wordpress-application-password': {
    why: "Signs in to the site's API as this user, past two-factor.",
    revoke: 'https://developer.wordpress.org/advanced-administration/security/application-passwords/',
    source: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  },
  'wordpress-salt': {
    why: 'Forges sign-in cookies of the site.',
    revoke: 'https://api.wordpress.org/secret-key/1.1/salt/',
    source: 'https://developer.wordpress.org/advanced-administration/security/',
  },
  'wordpress-database-password': {
    why: 'Reads and changes all that the site holds.',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
  },
};

export const evidence: EvidenceById = {
  'wordpress-application-password': {
    match: () => [
      `My app password for the user desk is: «${[1, 2, 3, 4, 5, 6].map((n) => alnum(n + 9).slice(-4)).join(' ')}»`,
      `WordPress application password: «${[1, 2, 3, 4, 5, 6].map((n) => alnum(n + 9).slice(-4)).join(' ')}»`,
    ],
    ignore: () => ['wordpress with this site that have some more here'],
  },
  'wordpress-salt': {
    match: () => [`define('AUTH_KEY', '«${alnum(30)} +|${alnum(30)}»');`],
    ignore: () => [`define('AUTH_KEY', 'put your unique phrase here');`],
  },
  'wordpress-database-password': {
    match: () => [`define( 'DB_PASSWORD', '«luT(${alnum(8)}@»' );`, `define('DB_PASSWORD', '«${alnum(16)}»');`],
    ignore: () => [`define( 'DB_PASSWORD', 'password_here' );`, `define('DB_PASSWORD', getenv('DB_PASS'));`],
  },
};
