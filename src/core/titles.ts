import { kinds } from './context/kinds.ts';
import type { Kind } from './context/kinds.ts';
import { CUSTOM_RULE } from './custom/custom-pattern.ts';
import { rules } from './rules/index.ts';

function lookUp(id: string): Kind | undefined {
  return rules.find((rule) => rule.id === id) ?? kinds.find((kind) => kind.id === id);
}

/** What the person is told a rule found: `GitHub fine-grained token`. A person's own pattern has the name they gave it. The id itself for an unknown one. */
export const ruleTitle = (id: string): string =>
  lookUp(id)?.title ?? (id.startsWith(CUSTOM_RULE) ? id.slice(CUSTOM_RULE.length) : id);

/** Ids of everything that can be found or switched off, in order of precedence. */
export const ruleIds = (): string[] => [...rules, ...kinds].map(({ id }) => id);
