import { CUSTOM_RULE } from './custom/custom-pattern.ts';
import { notes } from './rules/notes.ts';

const titles: ReadonlyMap<string, string> = new Map(notes.map(({ id, title }) => [id, title]));

/** What the person is told a rule found: `GitHub fine-grained token`. A person's own pattern has the name they gave it. The id itself for an unknown one. */
export const ruleTitle = (id: string): string =>
  titles.get(id) ?? (id.startsWith(CUSTOM_RULE) ? id.slice(CUSTOM_RULE.length) : id);
