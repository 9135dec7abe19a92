import { withoutCarrier } from '../../core/decide/carrier.ts';
import { inUrl, writtenElsewhere } from '../../core/decide/written.ts';
import { base64Inners } from './base64.ts';

/** How one value is written in other places: itself, in JSON and a URL, in a URL with small letters, in XML. */
const written = (value: string): string[] => [
  value,
  ...writtenElsewhere(value),
  inUrl(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
];

/** Back from what is written so; `undefined` where it cannot have been. */
const READERS: readonly ((written: string) => string | undefined)[] = [
  (written) => (written.includes('\\') ? fromJson(written) : undefined),
  (written) => (/%[0-9a-f]{2}/i.test(written) ? fromUrl(written) : undefined),
  (written) =>
    /&(?:amp|lt|gt|quot);/.test(written)
      ? written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
      : undefined,
];

function fromJson(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${written}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function fromUrl(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** One way in which a value may stand elsewhere, and what masks it there. */
export interface Variant {
  readonly text: string;
  readonly mask: string;
}

/** The ways in which a value that was found may stand elsewhere in the same file: itself first, then escaped, then in base64. */
export function variants(found: string, mask: string): Variant[] {
  const values = [found];
  for (const read of READERS) {
    const value = read(found);
    if (value !== undefined) values.push(value);
  }
  const inner = [...new Set(values.map(withoutCarrier))];
  return [...[...new Set(inner.flatMap(written))].map((text) => ({ text, mask })), ...inner.flatMap(base64Inners)];
}
