import type { Matcher } from '../../scan/matcher.ts';
import { nearSource } from '../../rule-kit/near.ts';
import { beginnings } from './beginnings.ts';
import { CAPITAL, FIELD, ITEM, LETTERS, ROW, SAME_WORD, TRAIT, VENDOR } from './layout.ts';
import type { RuleTable } from './layout.ts';
import { predicates, type Predicate } from './predicates.ts';

type Traits = Omit<Matcher, 'id' | 'keywords' | 'pattern' | 'prefix' | 'lead'> & { readonly flags: string };

/** The table's text as it was before single characters stood for frequent pieces of it. */
function unpack({ dictionary, body }: RuleTable): string {
  const text = dictionary
    .split(' ')
    .reduceRight((packed, entry) => packed.replaceAll(entry.charAt(0), () => entry.slice(1)), body);
  return text.replace(new RegExp(`${CAPITAL}(.)`, 'g'), (_, letter: string) => letter.toUpperCase());
}

function readTrait(trait: string, proofs: readonly Predicate[]): [name: string, value: unknown] {
  const value = trait.slice(1);
  switch (trait[0]) {
    case TRAIT.severity:
      return ['severity', value];
    case TRAIT.confidence:
      return ['confidence', value];
    case TRAIT.accept:
      return ['accept', predicates[Number(value)]];
    case TRAIT.checksum:
      return ['checksum', proofs[Number(value)]];
    case TRAIT.isPublicDemo:
      return ['isPublicDemo', proofs[Number(value)]];
    case TRAIT.boundary:
      return ['boundary', new RegExp(value)];
    case TRAIT.boundaryOfAnyCase:
      return ['boundary', new RegExp(value, 'i')];
    case TRAIT.hexRun:
      return ['hexRun', true];
    default:
      return ['flags', value];
  }
}

const readTraits = (row: string, proofs: readonly Predicate[]): Traits =>
  Object.fromEntries(row.split(ITEM).map((trait) => readTrait(trait, proofs))) as unknown as Traits;

/** Where a rule has no prefix of its own: the literal beginning of a secret that begins its match. */
const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));

function readRule(row: string, traitsAt: readonly Traits[], before: string): Matcher {
  const [head = '', start = '', value = '', words = '', ownPrefix = '', lead = ''] = row.split(FIELD);
  const [, page, letter = '', same = '', rest = ''] = /^(\d?)(.)(-*)(.*)/s.exec(head) ?? [];
  const { flags, ...traits } = traitsAt[Number(page) * LETTERS.length + LETTERS.indexOf(letter)] as Traits;
  const id = [...before.split('-').slice(0, same.length / SAME_WORD.length), rest].join('-');
  const vendor = id.slice(0, id.indexOf('-'));
  const literal = (text: string): string => text.replaceAll(VENDOR, vendor);

  const name = literal(start);
  const source = value ? nearSource(name, value) : name;
  const keywords = beginnings(literal(words) || (flags.includes('i') ? name.toLowerCase() : name));
  const isBare = !value && !source.includes('(?<secret>');
  const prefix = ownPrefix ? Number(ownPrefix) : isBare ? shortest(keywords) : 0;
  let pattern: RegExp | undefined;
  return {
    id,
    keywords: traits.hexRun ? [] : keywords,
    ...traits,
    ...(prefix > 0 && { prefix }),
    ...(lead && { lead: Number(lead) }),
    // Most patterns are never met on a page.
    get pattern() {
      return (pattern ??= new RegExp(source, flags));
    },
  };
}

export type TableReader = (table: RuleTable, proofs: readonly Predicate[]) => readonly Matcher[];

/** The rules of a table, in order. The patterns are compiled when they are first asked for. */
export function decodeRules(table: RuleTable, proofs: readonly Predicate[]): Matcher[] {
  const [traitRows = '', ruleRows = ''] = unpack(table).split(ROW + ROW);
  const traits = traitRows.split(ROW).map((row) => readTraits(row, proofs));
  let before = '';
  return ruleRows.split(ROW).map((row) => {
    const rule = readRule(row, traits, before);
    before = rule.id;
    return rule;
  });
}
