import { notes } from './rules/notes.ts';
import { ruleTitle } from './titles.ts';

/** What to tell about one kind of finding. */
export interface AdviceNote {
  readonly rule: string;
  readonly title: string;
  readonly vendor: string;
  readonly why: string;
  readonly revoke?: string;
  readonly source?: string;
  readonly quote?: { readonly text: string; readonly source: string };
  /** More than each kind alone: to be said first, and louder. */
  readonly strong?: true;
}

/** Kinds that are worse together than each alone, and what to say then. */
const PAIRS: readonly { readonly rules: readonly [string, string]; readonly why: string; readonly title: string }[] = [
  {
    rules: ['mews-client-token', 'mews-access-token'],
    title: 'Client token and access token together',
    why: 'Client token and access token stand together here. Whoever reads them can do all that your integration can: never send both, not even by link.',
  },
];

const FALLBACK = 'Who has it can act in your name until it is changed.';

const byId = new Map(notes.map(({ id, ...note }) => [id, note]));

const vendorOf = (rule: string): string => byId.get(rule)?.vendor ?? '';

const noteOfPairs = (ruleIds: readonly string[]): AdviceNote[] =>
  PAIRS.filter(({ rules: pair }) => pair.every((rule) => ruleIds.includes(rule))).map(
    ({ title, why, rules: [rule] }) => ({
      rule,
      title,
      vendor: vendorOf(rule),
      why,
      strong: true,
    }),
  );

/** One note for each kind, in the order given, each kind once; before them one for each pair that stands together. */
export function adviceFor(ruleIds: readonly string[]): AdviceNote[] {
  const ofEach = [...new Set(ruleIds)].map((rule) => {
    // A person's own pattern has no note.
    const { title = ruleTitle(rule), vendor = '', why = FALLBACK, ...rest } = byId.get(rule) ?? {};
    return { rule, title, vendor, why, ...rest };
  });
  return [...noteOfPairs(ruleIds), ...ofEach];
}
