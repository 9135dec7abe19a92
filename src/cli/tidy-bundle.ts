import { minify, type MinifyOptions } from 'terser';
import type { Plugin, Rollup } from 'vite';

type Bundle = Rollup.OutputBundle;

const chunks = (bundle: Bundle): Rollup.OutputChunk[] => Object.values(bundle).filter((item) => item.type === 'chunk');

function reachable(bundle: Bundle): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const item = bundle[name];
    if (seen.has(name) || item?.type !== 'chunk') return;
    seen.add(name);
    [...item.imports, ...item.dynamicImports].forEach(visit);
  };
  for (const { fileName, isEntry } of chunks(bundle)) if (isEntry) visit(fileName);
  return seen;
}

/** crxjs bundles a content script once as a module, which nothing loads, before it makes the script that is registered. */
function dropModuleCopies(bundle: Bundle): void {
  for (const { fileName, facadeModuleId } of chunks(bundle)) {
    if (facadeModuleId?.endsWith('.iife.ts') && !fileName.endsWith('.iife.js'))
      Reflect.deleteProperty(bundle, fileName);
  }
  const needed = reachable(bundle);
  for (const { fileName } of chunks(bundle)) if (!needed.has(fileName)) Reflect.deleteProperty(bundle, fileName);
}

/** Registered scripts need not be web accessible, and what is tells every page that the extension is there. */
function closeToPages(bundle: Bundle): void {
  const file = bundle['manifest.json'];
  if (file?.type !== 'asset') return;
  const manifest = JSON.parse(String(file.source)) as Record<string, unknown>;
  Reflect.deleteProperty(manifest, 'web_accessible_resources');
  file.source = `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * A second minifier takes two percent more off what a page loads. One character beyond Latin-1 makes the browser keep every
 * character of a script in two bytes, in each process; escapes are smaller when packed, too.
 */
const SMALL: MinifyOptions = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3 },
  format: { ascii_only: true },
};

async function shrink(bundle: Bundle): Promise<void> {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
    const { code } = await minify(String(file.source), SMALL);
    file.source = code ?? file.source;
  }
}

/** Takes out of the bundle what crxjs adds and this extension does not want. */
export const tidyBundle = (): Plugin => ({
  name: 'tidy-bundle',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      dropModuleCopies(bundle);
      closeToPages(bundle);
      await shrink(bundle);
    },
  },
});
