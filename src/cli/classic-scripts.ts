import { relative } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';

const ASKED = /\.iife\.ts\?script$/;
const NAMED = '\0classic-script:';

/** Where a script stands in the package: `src/content/watch.iife.js`. */
const outputOf = (root: string, file: string): string =>
  relative(root, file).replaceAll('\\', '/').replace(/ts$/, 'js');

/** Without what the build defines: tables stay names until `tidyBundle` gives them. */
async function codeOf({ root, mode, resolve, build: { target, minify } }: ResolvedConfig, file: string) {
  const name = outputOf(root, file);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    mode,
    resolve: { alias: resolve.alias },
    build: {
      write: false,
      target,
      minify,
      lib: { entry: file, formats: ['iife'], name: 'script', fileName: () => name },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const entry = outputs.find((item): item is Rollup.OutputChunk => item.type === 'chunk' && item.isEntry);
  if (!entry) throw new Error(`${name} was not built`);
  return { name, code: entry.code };
}

/**
 * Scripts that the browser puts into pages, each built as one that runs at once: `import file from './watch.iife.ts?script'`
 * gives its name in the package. crxjs does the same, but bundles each once more as a module that nothing loads, and asks its
 * bundler for an option that the bundler warns of.
 */
export function classicScripts(): Plugin {
  const files = new Set<string>();
  let config: ResolvedConfig;
  return {
    name: 'classic-scripts',
    apply: 'build',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved;
    },
    async resolveId(source, importer) {
      if (!ASKED.test(source)) return undefined;
      const script = await this.resolve(source.replace(/\?script$/, ''), importer, { skipSelf: true });
      return script && NAMED + script.id;
    },
    load: (id) => {
      if (!id.startsWith(NAMED)) return undefined;
      const file = id.slice(NAMED.length);
      files.add(file);
      return `export default ${JSON.stringify(`/${outputOf(config.root, file)}`)};`;
    },
    async generateBundle() {
      for (const file of files) {
        const { name, code } = await codeOf(config, file);
        this.emitFile({ type: 'asset', fileName: name, source: code });
      }
    },
  };
}
