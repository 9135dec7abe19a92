import { gzipSync } from 'node:zlib';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin, Rollup } from 'vite';

type Bundle = Rollup.OutputBundle;

/** Registered scripts need not be web accessible, and what is tells every page that the extension is there. */
function closeToPages(bundle: Bundle): void {
  const file = bundle['manifest.json'];
  if (file?.type !== 'asset') return;
  const manifest = JSON.parse(String(file.source)) as Record<string, unknown>;
  Reflect.deleteProperty(manifest, 'web_accessible_resources');
  file.source = `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Nothing here calls a function with `new` but classes. */
const COMPRESS = { passes: 3, unsafe_arrows: true };

/**
 * A second minifier takes two percent more off what a page loads. One character beyond Latin-1 makes the browser keep every
 * character of a script in two bytes, in each process; escapes are smaller when packed, too.
 */
const SMALL: MinifyOptions = {
  ecma: 2020,
  toplevel: true,
  compress: COMPRESS,
  format: { ascii_only: true, quote_style: 3 },
};

/** Functions side by side pack better in one script and worse in another. */
const SORTED: MinifyOptions = { ...SMALL, compress: { ...COMPRESS, hoist_funs: true } };

const packed = (code: string): number => gzipSync(code, { level: 9 }).length;

async function smallest(source: string): Promise<string> {
  const { code: small = source } = await minify(source, SMALL);
  const { code: sorted = small } = await minify(small, SORTED);
  return packed(sorted) < packed(small) ? sorted : small;
}

/** Data that scripts have by a name, as source. */
type Tables = Readonly<Record<string, string>>;

/** What packs code packs data badly, and the other way round: tables come last, by an argument. */
function withTables(code: string, tables: Tables): string {
  const used = Object.keys(tables).filter((name) => code.includes(name));
  return used.length === 0 ? code : `((${used.join()})=>{${code}})(${used.map((name) => tables[name]).join()})`;
}

async function shrink(bundle: Bundle, tables: Tables): Promise<void> {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
    file.source = withTables(await smallest(String(file.source)), tables);
  }
}

/** Takes out of the bundle what crxjs adds and this extension does not want, and makes small what pages load. */
export const tidyBundle = (tables: Tables): Plugin => ({
  name: 'tidy-bundle',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      closeToPages(bundle);
      await shrink(bundle, tables);
    },
  },
});
