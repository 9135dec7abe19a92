import { writeFileSync } from 'node:fs';
import { kindIds, severityOf } from '../core/context/keys/kinds.ts';
import { ruleTitle } from '../core/titles.ts';
import { rules } from '../core/rules/index.ts';
import { advice } from '../core/rules/library.ts';
import { isMain } from './is-main.ts';

const PAGE = new URL('../../docs/rules.md', import.meta.url);

const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(id: string, title: string, vendor: string, severity: string): string {
  const note = advice[id];
  const source = note ? `[format](${note.source})` : '';
  const revoke = note?.revoke === undefined ? '' : `[revoke](${note.revoke})`;
  return `| \`${id}\` | ${cell(vendor)} | ${cell(title)} | ${severity} | ${[source, revoke].filter(Boolean).join(' · ')} |`;
}

/** The page `docs/rules.md`: every rule, by vendor, and every kind that a key alone announces. */
export function rulesPage(): string {
  const vendors = new Set(rules.map(({ vendor }) => vendor)).size;
  const sorted = [...rules].sort((a, b) => a.vendor.localeCompare(b.vendor, 'en') || a.id.localeCompare(b.id, 'en'));
  return [
    '# What is found',
    '',
    `${rules.length} formats of ${vendors} vendors, and ${kindIds.length} kinds that a name or a place announces. This page is written by`,
    '`npm run rules`; a test compares it with the registry.',
    '',
    '| rule | vendor | what it is | severity | pages |',
    '| --- | --- | --- | --- | --- |',
    ...sorted.map(({ id, title, vendor, severity }) => row(id, title, vendor, severity)),
    ...kindIds.map((id) => row(id, ruleTitle(id), '', severityOf(id))),
    '',
  ].join('\n');
}

if (isMain(import.meta.url)) writeFileSync(PAGE, rulesPage());
