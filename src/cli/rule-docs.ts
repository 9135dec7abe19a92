import { writeFileSync } from 'node:fs';
import { kindIds, severityOf } from '../core/context/keys/kinds.ts';
import { rules } from '../core/rules/index.ts';
import { notes, type RuleNote } from '../core/rules/notes.ts';
import { isMain } from './is-main.ts';

const PAGE = new URL('../../docs/rules.md', import.meta.url);

const cell = (text: string): string => text.replaceAll('|', '\\|');

const severities = new Map<string, string>([
  ...rules.map(({ id, severity }) => [id, severity] as const),
  ...kindIds.map((id) => [id, severityOf(id)] as const),
]);

function row({ id, vendor, title, source, revoke }: RuleNote): string {
  const pages = [source && `[format](${source})`, revoke && `[revoke](${revoke})`].filter(Boolean).join(' · ');
  return `| \`${id}\` | ${cell(vendor)} | ${cell(title)} | ${severities.get(id)} | ${pages} |`;
}

/** The page `docs/rules.md`: every rule, by vendor, and every kind that a key alone announces. */
export function rulesPage(): string {
  const vendors = new Set(rules.map(({ vendor }) => vendor)).size;
  const formats = notes.filter(({ vendor }) => vendor !== '');
  const kinds = notes.filter(({ vendor }) => vendor === '');
  formats.sort((a, b) => a.vendor.localeCompare(b.vendor, 'en') || a.id.localeCompare(b.id, 'en'));
  return [
    '# What is found',
    '',
    `${formats.length} formats of ${vendors} vendors, and ${kinds.length} kinds that a name or a place announces. This page is written by`,
    '`npm run rules`; a test compares it with the registry.',
    '',
    '| rule | vendor | what it is | severity | pages |',
    '| --- | --- | --- | --- | --- |',
    ...[...formats, ...kinds].map(row),
    '',
  ].join('\n');
}

if (isMain(import.meta.url)) writeFileSync(PAGE, rulesPage());
