import { kindTitles } from './context/keys/kinds-advice.ts';
import { kindIds } from './context/keys/kinds.ts';
import { CUSTOM_RULE } from './custom/custom-pattern.ts';
import { rules } from './rules/index.ts';

const titles: ReadonlyMap<string, string> = new Map([
  ...Object.entries(kindTitles),
  ...rules.map(({ id, title }) => [id, title] as const),
]);

/** What the person is told a rule found: `GitHub fine-grained token`. A person's own pattern has the name they gave it. The id itself for an unknown one. */
export const ruleTitle = (id: string): string =>
  titles.get(id) ?? (id.startsWith(CUSTOM_RULE) ? id.slice(CUSTOM_RULE.length) : id);

/** Ids of everything that can be found or switched off, in order of precedence. */
export const ruleIds = (): string[] => [...rules.map(({ id }) => id), ...kindIds];
